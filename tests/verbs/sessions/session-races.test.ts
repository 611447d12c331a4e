import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import { endSessionsOfPerson } from "@/lib/admin/verbs/end-sessions-of-person";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { reauthenticate } from "@/lib/credentials/verbs/reauthenticate";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { resetPassword } from "@/lib/credentials/verbs/reset-password";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import type { Id } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { identifySession } from "@/lib/sessions/identify-session";
import { endOneSession } from "@/lib/sessions/verbs/end-one-session";
import { endOtherSessions } from "@/lib/sessions/verbs/end-other-sessions";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { purgeExpired } from "@/lib/users/purge-expired";
import { requestDeletion } from "@/lib/users/verbs/request-deletion";
import {
  actorOf,
  ctxFor,
  later,
  newMember,
  newStaff,
  performForProgram,
  refusal,
  tokenFrom,
} from "../../support/people";

const { db } = connection();
const rounds = 12;
const other = "a wholly different sentence";

const rowOf = async (id: string) =>
  (
    await db
      .select()
      .from(users)
      .where(eq(users.id, id as Id<"user">))
  )[0];

/** Both at the same moment; what is refused is of no interest, only what stands afterwards. */
const together = (...works: (() => Promise<unknown>)[]) =>
  Promise.allSettled(works.map((work) => work()));

describe("a session that was ended", () => {
  it("never comes back, however it is ended while it changes its own password", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { actor, password, sessionId, email } = await newMember();
      const { data: elsewhere } = await perform(signIn, ctxFor(), { email, password });
      if (elsewhere.state !== "signed_in") throw new Error("nobody is signed in elsewhere");
      const second = await actorOf(elsewhere.sessionId);
      if (!second) throw new Error("the second session names nobody");
      const end = round % 2 ? endOneSession : endOtherSessions;
      await together(
        () => perform(changePassword, ctxFor({ actor }), { current: password, password: other }),
        () =>
          perform(
            end as typeof endOneSession,
            ctxFor({ actor: second }),
            (round % 2 ? { id: sessionId } : {}) as never,
          ),
      );
      const alive = [sessionId, elsewhere.sessionId].map((id) => actorOf(id));
      const [own, theirs] = (await Promise.all(alive)).map(Boolean);
      // Of two who end each other, one lives on; a session that is named never does.
      if (end === endOneSession) expect(own, `round ${round}`).toBe(false);
      else expect([own, theirs].filter(Boolean), `round ${round}`).toHaveLength(1);
    }
  });

  it("keeps when and why it ended, also when all others are ended afterwards in its name", async () => {
    const { actor, sessionId } = await newMember();
    await perform(endOneSession, ctxFor({ actor }), { id: sessionId });
    const before = await db.select().from(sessions).where(eq(sessions.id, sessionId));
    expect((await refusal(perform(endOtherSessions, ctxFor({ actor }), {}))).code).toBe(
      "auth.required",
    );
    expect(await db.select().from(sessions).where(eq(sessions.id, sessionId))).toEqual(before);
  });

  it("is not made fresh, nor longer, by a request that was under way", async () => {
    const { actor, password, sessionId } = await newMember();
    await db
      .update(sessions)
      .set({ freshUntil: null, revokedAt: new Date() })
      .where(eq(sessions.id, sessionId));
    expect((await refusal(perform(reauthenticate, ctxFor({ actor }), { password }))).code).toBe(
      "auth.required",
    );
    const [before] = await db.select().from(sessions).where(eq(sessions.id, sessionId));
    expect(await identifySession(db, sessionId, later(3600))).toBeNull();
    expect((await db.select().from(sessions).where(eq(sessions.id, sessionId)))[0]).toEqual(before);
    expect(before?.freshUntil).toBeNull();
  });

  it("makes no token, no passkey, no password and no deletion any more", async () => {
    const { actor, password, sessionId, userId } = await newMember();
    await db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, sessionId));
    const acts = [
      () => perform(createToken, ctxFor({ actor }), { name: "Later", scopes: ["rules:read"] }),
      () => perform(changePassword, ctxFor({ actor }), { current: password, password: other }),
      () => perform(requestDeletion, ctxFor({ actor }), { understood: true }),
    ];
    for (const act of acts) expect((await refusal(act())).code).toBe("auth.required");
    expect(await db.select().from(apiTokens).where(eq(apiTokens.userId, userId))).toEqual([]);
    expect(await db.select().from(passkeys).where(eq(passkeys.userId, userId))).toEqual([]);
  });

  it("gets no new pair of tokens, also when it is refreshed at the moment it ends", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { actor, email, password } = await newMember();
      const { data } = await performForProgram(signIn, ctxFor(), { email, password });
      if (data.state !== "signed_in") throw new Error("nobody is signed in");
      const [, refreshed] = await together(
        () => perform(endOtherSessions, ctxFor({ actor }), {}),
        () => perform(refreshSession, ctxFor(), { refreshToken: data.refreshToken }),
      );
      const pair =
        refreshed?.status === "fulfilled" ? (refreshed.value as { data: typeof data }).data : data;
      expect(await identifyBearer(db, pair.accessToken, new Date())).toBeNull();
      const again = await refusal(
        perform(refreshSession, ctxFor(), { refreshToken: pair.refreshToken }),
      );
      expect(again.code).toBe("auth.refresh_invalid");
    }
  });
});

describe("somebody who signs in at the very moment", () => {
  it("their password is replaced has no session by the old one afterwards", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { actor, email, password, sessionId, userId } = await newMember();
      await together(
        () => perform(changePassword, ctxFor({ actor }), { current: password, password: other }),
        () => perform(signIn, ctxFor(), { email, password }),
        () => performForProgram(signIn, ctxFor(), { email, password }),
      );
      const left = await db.select().from(sessions).where(eq(sessions.userId, userId));
      const alive = left.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
      expect(alive, `round ${round}`).toEqual([sessionId]);
    }
  });

  it("they are suspended has no session when the suspension is lifted", async () => {
    const staff = await newStaff("moderator");
    const asStaff = () => ctxFor({ actor: staff.actor });
    for (let round = 0; round < rounds; round += 1) {
      const { email, password, userId } = await newMember();
      await together(
        () => perform(suspendUser, asStaff(), { id: userId, reason: "A reason to think about" }),
        () => perform(signIn, ctxFor(), { email, password }),
      );
      expect((await rowOf(userId))?.status).toBe("suspended");
      await perform(reinstateUser, asStaff(), { id: userId });
      const left = await db.select().from(sessions).where(eq(sessions.userId, userId));
      expect(
        left.filter(({ revokedAt }) => revokedAt === null),
        `round ${round}`,
      ).toEqual([]);
    }
  });

  it("a closed account of theirs is suspended does not reopen it", async () => {
    const staff = await newStaff("moderator");
    for (let round = 0; round < rounds; round += 1) {
      const { email, password, userId } = await newMember();
      await db.update(users).set({ status: "deactivated" }).where(eq(users.id, userId));
      await together(
        () =>
          perform(suspendUser, ctxFor({ actor: staff.actor }), {
            id: userId,
            reason: "A reason to think about",
          }),
        () => perform(signIn, ctxFor(), { email, password }),
      );
      expect((await rowOf(userId))?.status, `round ${round}`).toBe("suspended");
    }
  });
});

describe("personal tokens", () => {
  const withToken = async () => {
    const member = await newMember();
    const { data } = await perform(createToken, ctxFor({ actor: member.actor }), {
      name: "P",
      scopes: ["account:read"],
    });
    return { ...member, token: data.token };
  };

  it("end with a reset of the password", async () => {
    const { email, token } = await withToken();
    await perform(requestRecovery, ctxFor(), { email });
    await perform(resetPassword, ctxFor(), { token: await tokenFrom(email), password: other });
    expect(await identifyBearer(db, token, new Date())).toBeNull();
  });

  it("end when the staff sign somebody out", async () => {
    const staff = await newStaff("moderator");
    const { userId, token } = await withToken();
    await perform(endSessionsOfPerson, ctxFor({ actor: staff.actor }), {
      id: userId,
      reason: "In wrong hands",
    });
    expect(await identifyBearer(db, token, new Date())).toBeNull();
  });

  it("are not made beside a reset that is under way", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { actor, email, userId } = await newMember();
      await perform(requestRecovery, ctxFor(), { email });
      const link = await tokenFrom(email);
      await together(
        () => perform(resetPassword, ctxFor(), { token: link, password: other }),
        () => perform(createToken, ctxFor({ actor }), { name: "Late", scopes: ["account:read"] }),
      );
      const left = await db.select().from(apiTokens).where(eq(apiTokens.userId, userId));
      expect(
        left.filter(({ revokedAt }) => revokedAt === null),
        `round ${round}`,
      ).toEqual([]);
    }
  });

  it("live on when their owner changes the password in a session, or ends the other sessions", async () => {
    const { actor, password, token } = await withToken();
    await perform(changePassword, ctxFor({ actor }), { current: password, password: other });
    await perform(endOtherSessions, ctxFor({ actor }), {});
    expect(await identifyBearer(db, token, new Date())).not.toBeNull();
  });
});

describe("the days of grace before a deletion", () => {
  it("end: afterwards nobody signs in, and the account goes", async () => {
    const { actor, email, password, userId } = await newMember();
    await perform(requestDeletion, ctxFor({ actor }), { understood: true });
    const late = later(14 * 86_400 + 1);
    expect((await refusal(perform(signIn, ctxFor({ now: late }), { email, password }))).code).toBe(
      "accounts.wrong_credentials",
    );
    await purgeExpired.handler(
      ctxFor({ actor: { kind: "system", job: "accounts.purgeExpired" }, now: late }),
      {},
    );
    expect(await rowOf(userId)).toBeUndefined();
  });

  it("call the deletion off for somebody who comes back in time", async () => {
    const { actor, email, password, userId } = await newMember();
    await perform(requestDeletion, ctxFor({ actor }), { understood: true });
    await perform(signIn, ctxFor({ now: later(13 * 86_400) }), { email, password });
    await purgeExpired.handler(
      ctxFor({ actor: { kind: "system", job: "accounts.purgeExpired" }, now: later(15 * 86_400) }),
      {},
    );
    expect(await rowOf(userId)).toMatchObject({ status: "active", deletionDueAt: null });
  });
});

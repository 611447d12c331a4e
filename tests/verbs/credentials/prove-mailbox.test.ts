import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import { makeCharacter } from "@/db/seed/factories";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { confirmEmailChange } from "@/lib/credentials/verbs/confirm-email-change";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { requestEmailChange } from "@/lib/credentials/verbs/request-email-change";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { resetPassword } from "@/lib/credentials/verbs/reset-password";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { verifyEmail } from "@/lib/credentials/verbs/verify-email";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import { createToken } from "@/lib/tokens/verbs/create-token";
import {
  actorOf,
  ctxFor,
  goodPassword,
  mailsTo,
  newAddress,
  newMember,
  performForProgram,
  refusal,
  signUpProgram,
  tokenFrom,
} from "../../support/people";

const { db } = connection();
const rowOf = async (id: string) =>
  (
    await db
      .select()
      .from(users)
      .where(eq(users.id, id as never))
  )[0];
const identify = (token: string) => identifyBearer(db, token, new Date());

/** Somebody who claims another's address, sets up every sign-in method that they can, and waits. */
async function lurker() {
  const member = await newMember();
  const ctx = ctxFor({ actor: member.actor });
  const { data: token } = await perform(createToken, ctx, {
    name: "Later",
    scopes: ["account:read"],
  });
  const identity = newId("identity");
  await db
    .insert(identities)
    .values({ id: identity, userId: member.userId, provider: "github", subject: identity });
  const phone = `+98937${identity.replace(/\D/g, "").padStart(7, "0").slice(-7)}`;
  await db
    .update(users)
    .set({ phone, phoneVerifiedAt: new Date() })
    .where(eq(users.id, member.userId));
  await makeCharacter(ctx);
  return { ...member, token: token.token };
}

const linkTo = async (email: string) => {
  await perform(requestMagicLink, ctxFor(), { email });
  return tokenFrom(email);
};

describe("the owner of a mailbox that somebody else has claimed", () => {
  const assertAlone = async (claim: Awaited<ReturnType<typeof lurker>>) => {
    expect(await actorOf(claim.sessionId)).toBeNull();
    expect(await identify(claim.token)).toBeNull();
    expect(
      (await refusal(perform(signIn, ctxFor(), { email: claim.email, password: claim.password })))
        .code,
    ).toBe("accounts.wrong_credentials");
    expect(await db.select().from(identities).where(eq(identities.userId, claim.userId))).toEqual(
      [],
    );
    expect(await rowOf(claim.userId)).toMatchObject({ phone: null, email: claim.email });
    expect((await rowOf(claim.userId))?.emailVerifiedAt).not.toBeNull();
    expect((await mailsTo(claim.email)).map(({ subject }) => subject)).toContain(
      "This account is yours alone now",
    );
  };

  it("is alone in the account after a link to sign in", async () => {
    const claim = await lurker();
    const { data } = await performForProgram(openMagicLink, ctxFor(), {
      token: await linkTo(claim.email),
    });
    await assertAlone(claim);
    const actor = data.state === "signed_in" ? await identify(data.accessToken) : null;
    expect(
      (await perform(listCharacters, ctxFor({ ...(actor ? { actor } : {}) }), {})).data.items,
    ).toHaveLength(1);
  });

  it("is alone in the account after a new password, which opens it", async () => {
    const claim = await lurker();
    await perform(requestRecovery, ctxFor(), { email: claim.email });
    const password = "a wholly different sentence";
    await perform(resetPassword, ctxFor(), { token: await tokenFrom(claim.email), password });
    await assertAlone(claim);
    expect((await perform(signIn, ctxFor(), { email: claim.email, password })).data.state).toBe(
      "signed_in",
    );
  });

  it("is alone in the account after pressing the link of the welcome mail that the other one caused", async () => {
    const claim = await lurker();
    const { data } = await perform(verifyEmail, ctxFor(), { token: await tokenFrom(claim.email) });
    expect(data).toEqual({ done: true, alone: true });
    await assertAlone(claim);
    const password = "a wholly different sentence";
    await perform(requestRecovery, ctxFor(), { email: claim.email });
    await perform(resetPassword, ctxFor(), { token: await tokenFrom(claim.email), password });
    expect((await perform(signIn, ctxFor(), { email: claim.email, password })).data.state).toBe(
      "signed_in",
    );
  });

  it("is alone as well when signed in to an account of their own, or as the other one's acting staff", async () => {
    const [claim, stranger] = [await lurker(), await newMember()];
    await perform(verifyEmail, ctxFor({ actor: stranger.actor }), {
      token: await tokenFrom(claim.email),
    });
    await assertAlone(claim);
    const second = await lurker();
    const acting = { ...second.actor, actingAs: { staffId: stranger.userId, reason: "to look" } };
    await perform(verifyEmail, ctxFor({ actor: acting }), { token: await tokenFrom(second.email) });
    await assertAlone(second);
  });

  it("is alone after agreeing to become the new address of an account that somebody else keeps open", async () => {
    for (const isProved of [true, false]) {
      const holder = await lurker();
      if (isProved)
        await db
          .update(users)
          .set({ emailVerifiedAt: new Date() })
          .where(eq(users.id, holder.userId));
      const victim = newAddress();
      await perform(requestEmailChange, ctxFor({ actor: holder.actor }), { email: victim });
      const fresh = await tokenFrom(victim);
      if (isProved) {
        const old = await perform(confirmEmailChange, ctxFor({ actor: holder.actor }), {
          token: await tokenFrom(holder.email),
        });
        expect(old.data).toEqual({ changed: false, alone: false });
      }
      const { data } = await perform(confirmEmailChange, ctxFor(), { token: fresh });
      expect(data).toEqual({ changed: true, alone: true });
      await assertAlone({ ...holder, email: victim });
    }
  });

  it("is not alone but refused where the account that wants their address has a second factor", async () => {
    const holder = await newMember();
    const ctx = () => ctxFor({ actor: holder.actor });
    const { data } = await perform(beginTotp, ctx(), {});
    await perform(confirmTotp, ctx(), {
      code: new TOTP({ secret: Secret.fromBase32(data.secret) }).generate(),
    });
    const link = await tokenFrom(holder.email);
    expect((await refusal(perform(verifyEmail, ctxFor(), { token: link }))).code).toBe(
      "accounts.open_signed_in",
    );
    expect((await rowOf(holder.userId))?.emailVerifiedAt).toBeNull();
    const victim = newAddress();
    await perform(requestEmailChange, ctx(), { email: victim });
    const fresh = await tokenFrom(victim);
    expect((await refusal(perform(confirmEmailChange, ctxFor(), { token: fresh }))).code).toBe(
      "accounts.open_signed_in",
    );
    expect((await rowOf(holder.userId))?.email).toBe(holder.email);
    // The refusal used nothing up: from within it works.
    expect((await perform(confirmEmailChange, ctx(), { token: fresh })).data).toEqual({
      changed: true,
      alone: false,
    });
  });

  it("is alone however many are adding a way of their own at that moment", async () => {
    for (let round = 0; round < 8; round += 1) {
      const claim = await newMember();
      const link = await tokenFrom(claim.email);
      const ctx = () => ctxFor({ actor: claim.actor });
      await Promise.allSettled([
        perform(verifyEmail, ctxFor(), { token: link }),
        perform(createToken, ctx(), { name: "Late", scopes: ["account:read"] }),
        perform(changePassword, ctx(), {
          current: claim.password,
          password: "a wholly different sentence",
        }),
        perform(signIn, ctxFor(), { email: claim.email, password: claim.password }),
      ]);
      expect((await rowOf(claim.userId))?.emailVerifiedAt).not.toBeNull();
      expect((await rowOf(claim.userId))?.passwordHash, `round ${round}`).toBeNull();
      const left = await db.select().from(sessions).where(eq(sessions.userId, claim.userId));
      expect(left.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
      const tokens = await db.select().from(apiTokens).where(eq(apiTokens.userId, claim.userId));
      expect(tokens.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
    }
  });

  it("shuts a program out as well that was signed in before", async () => {
    const email = `program-${newId("event")}@example.test`;
    const { data } = await signUpProgram(ctxFor(), { email, password: goodPassword });
    await performForProgram(openMagicLink, ctxFor(), { token: await linkTo(email) });
    expect(await identify(data.accessToken)).toBeNull();
    expect(
      (await refusal(perform(refreshSession, ctxFor(), { refreshToken: data.refreshToken }))).code,
    ).toBe("auth.refresh_invalid");
  });

  it("gets neither in nor the mailbox proved where the claim has a second factor", async () => {
    const claim = await newMember();
    const ctx = () => ctxFor({ actor: claim.actor });
    const { data } = await perform(beginTotp, ctx(), {});
    await perform(confirmTotp, ctx(), {
      code: new TOTP({ secret: Secret.fromBase32(data.secret) }).generate(),
    });
    const opened = await performForProgram(openMagicLink, ctxFor(), {
      token: await linkTo(claim.email),
    });
    expect(opened.data.state).toBe("second_factor");
    await perform(requestRecovery, ctxFor(), { email: claim.email });
    const password = "a wholly different sentence";
    await perform(resetPassword, ctxFor(), { token: await tokenFrom(claim.email), password });
    expect((await rowOf(claim.userId))?.emailVerifiedAt).toBeNull();
    expect((await perform(signIn, ctxFor(), { email: claim.email, password })).data.state).toBe(
      "second_factor",
    );
  });
});

describe("two who prove one mailbox at the same moment", () => {
  it("do not both get it", async () => {
    for (let round = 0; round < 8; round += 1) {
      const email = newAddress();
      const first = await newMember({ email });
      const second = await newMember({ email, password: "the sentence of another one" });
      const mails = (await mailsTo(email)).map(
        ({ textBody }) => /verify-email\?token=([\w-]+)/.exec(textBody)?.[1] ?? "",
      );
      const done = await Promise.allSettled(
        mails.map((token) => perform(verifyEmail, ctxFor(), { token })),
      );
      expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const refused = done.find((one) => one.status === "rejected") as PromiseRejectedResult;
      expect(refused.reason.code).toBe("accounts.verification_superseded");
      const proved = [await rowOf(first.userId), await rowOf(second.userId)].filter(
        (row) => row?.emailVerifiedAt,
      );
      expect(proved).toHaveLength(1);
    }
  });
});

describe("whoever opens a link while signed in to the account", () => {
  it("proves the mailbox and keeps the password and every sign-in method", async () => {
    const own = await lurker();
    await perform(openMagicLink, ctxFor({ actor: own.actor }), { token: await linkTo(own.email) });
    expect((await rowOf(own.userId))?.emailVerifiedAt).not.toBeNull();
    expect(await identify(own.token)).not.toBeNull();
    const again = await perform(signIn, ctxFor(), { email: own.email, password: own.password });
    expect(again.data.state).toBe("signed_in");
  });
});

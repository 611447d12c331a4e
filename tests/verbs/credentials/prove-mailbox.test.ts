import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import { makeCharacter } from "@/db/seed/factories";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { resetPassword } from "@/lib/credentials/verbs/reset-password";
import { signIn } from "@/lib/credentials/verbs/sign-in";
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
  const assertNotRunning = async (claim: Awaited<ReturnType<typeof lurker>>) => {
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
    await assertNotRunning(claim);
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
    await assertNotRunning(claim);
    expect((await perform(signIn, ctxFor(), { email: claim.email, password })).data.state).toBe(
      "signed_in",
    );
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

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { passkeys } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { env } from "@/lib/platform/env";
import { consumeChallenge, issueChallenge } from "./challenge";
import { secondFactorLifeS } from "./limits";

type Purpose = "sign-in" | "register" | "confirm";

/** What the browser's authenticator answers, as JSON text: checked by the library that knows its insides. */
export const PasskeyResponse = z
  .string()
  .max(20_000)
  .transform((value, issue) => {
    try {
      return z
        .looseObject({ id: z.string().max(2000), response: z.looseObject({}) })
        .parse(JSON.parse(value));
    } catch {
      issue.addIssue({ code: "custom", message: "accounts.passkey_refused" });
      return z.NEVER;
    }
  });
export type PasskeyResponse = z.output<typeof PasskeyResponse>;

function relyingParty() {
  const { APP_URL } = env();
  return { origin: APP_URL, id: new URL(APP_URL).hostname };
}

async function remember(
  ctx: Ctx,
  purpose: Purpose,
  challenge: string,
  userId: Id<"user"> | null,
): Promise<string> {
  const { secret } = await issueChallenge(ctx, {
    kind: "passkey",
    userId,
    lifeS: secondFactorLifeS,
    payload: { purpose, challenge },
  });
  return secret;
}

async function recall(
  ctx: Ctx,
  purpose: Purpose,
  ticket: string,
  userId: Id<"user"> | null,
): Promise<string> {
  const found = await consumeChallenge(ctx, "passkey", ticket);
  must(
    found?.payload.purpose === purpose && found.userId === userId,
    "invalid",
    "accounts.passkey_refused",
  );
  return String(found.payload.challenge);
}

/** Options for `navigator.credentials.get`, and the ticket to bring back with the answer. */
export async function askForPasskey(
  ctx: Ctx,
  purpose: "sign-in" | "confirm",
  userId: Id<"user"> | null,
) {
  const own = userId ? await ctx.db.select().from(passkeys).where(eq(passkeys.userId, userId)) : [];
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
    allowCredentials: own.map((key) => ({
      id: key.credentialId,
      transports: key.transports as never,
    })),
  });
  return {
    ticket: await remember(ctx, purpose, options.challenge, userId),
    options: JSON.stringify(options),
  };
}

/**
 * The user whose passkey signed our challenge, for this site, with the person verified on the device.
 *
 * @throws Fault invalid `accounts.passkey_refused` for everything else
 */
export async function acceptPasskey(
  ctx: Ctx,
  purpose: "sign-in" | "confirm",
  ticket: string,
  response: PasskeyResponse,
  userId: Id<"user"> | null,
): Promise<Id<"user">> {
  const expectedChallenge = await recall(ctx, purpose, ticket, userId);
  const [key] = await ctx.db
    .select()
    .from(passkeys)
    .where(eq(passkeys.credentialId, response.id))
    .for("update");
  must(key && (userId === null || key.userId === userId), "invalid", "accounts.passkey_refused");
  const { origin, id } = relyingParty();
  const verified = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: key.credentialId,
      publicKey: new Uint8Array(key.publicKey),
      counter: key.counter,
    },
  }).catch(() => ({ verified: false as const }));
  must(verified.verified, "invalid", "accounts.passkey_refused");
  await ctx.db
    .update(passkeys)
    .set({ counter: verified.authenticationInfo.newCounter, lastUsedAt: ctx.now() })
    .where(eq(passkeys.id, key.id));
  return key.userId;
}

/** Options for `navigator.credentials.create`. */
export async function askForNewPasskey(
  ctx: Ctx,
  user: { id: Id<"user">; email: string | null; name: string | null },
) {
  const own = await ctx.db.select().from(passkeys).where(eq(passkeys.userId, user.id));
  const options = await generateRegistrationOptions({
    rpName: "Mythwright",
    rpID: relyingParty().id,
    userName: user.email ?? user.name ?? "Mythwright",
    userDisplayName: user.name ?? "",
    userID: new TextEncoder().encode(user.id),
    attestationType: "none",
    excludeCredentials: own.map((key) => ({ id: key.credentialId })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return {
    ticket: await remember(ctx, "register", options.challenge, user.id),
    options: JSON.stringify(options),
  };
}

/** What to keep of a new passkey. @throws Fault invalid `accounts.passkey_refused` */
export async function verifyNewPasskey(
  ctx: Ctx,
  userId: Id<"user">,
  ticket: string,
  response: PasskeyResponse,
) {
  const expectedChallenge = await recall(ctx, "register", ticket, userId);
  const { origin, id } = relyingParty();
  const verified = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const }));
  must(verified.verified, "invalid", "accounts.passkey_refused");
  const { credential, credentialBackedUp } = verified.registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: [...(credential.transports ?? [])],
    backedUp: credentialBackedUp,
  };
}

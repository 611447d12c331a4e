import { createHmac, timingSafeEqual } from "node:crypto";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { type ChallengeKind, challenges } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { networkOf, siteBits } from "@/lib/platform/network";
import { digest, keyFor, randomCode, randomSecret, seal } from "@/lib/platform/security/secrets";
import {
  type Challenge,
  closeChallenge,
  findChallenge,
  issueChallenge,
  spendAttempt,
} from "./challenge";
import { fences, limitByTarget } from "./limit-by-target";
import { codeAttemptsMax, codeDigits, codeLifeS, codeResendS } from "./limits";

/** A million codes are tried out in no time, so the kept form needs the key of the server, and is tied to one challenge. */
function codeHash(nonce: string, code: string): string {
  return createHmac("sha256", keyFor("lookup")).update(`${nonce}\n${code}`).digest("base64url");
}

/** By whom a code was asked for, as far as a wait between two codes goes: somebody else's asking makes nobody wait. */
function askerOf(ctx: Ctx, userId: Id<"user"> | null): string {
  return digest(
    userId ?? ctx.origin.device ?? networkOf(ctx.origin.address, siteBits) ?? "unknown",
  );
}

/** Sends six digits to a number; the ticket that comes back goes with them. One a minute to one number and asker. */
export async function sendCode(
  ctx: Ctx,
  kind: ChallengeKind,
  phone: string,
  userId: Id<"user"> | null,
) {
  const asker = askerOf(ctx, userId);
  const since = secondsFrom(ctx.now(), -codeResendS);
  const [last] = await ctx.db
    .select({ createdAt: challenges.createdAt })
    .from(challenges)
    .where(
      and(
        eq(challenges.target, phone),
        eq(challenges.kind, kind),
        gt(challenges.createdAt, since),
        sql`${challenges.payload} ->> 'asker' = ${asker}`,
      ),
    )
    .orderBy(desc(challenges.createdAt))
    .limit(1);
  if (last) {
    const waitS = Math.max(
      1,
      codeResendS - Math.floor((ctx.now().getTime() - last.createdAt.getTime()) / 1000),
    );
    throw new Fault("rate_limited", "accounts.code_too_soon", {
      retryAfterS: waitS,
      params: { seconds: waitS },
    });
  }
  await limitByTarget(ctx, fences.code, { phone }, { device: ctx.origin.device });
  const code = randomCode(codeDigits);
  const nonce = randomSecret(16);
  const { secret } = await issueChallenge(ctx, {
    kind,
    userId,
    target: phone,
    lifeS: codeLifeS,
    payload: { asker, nonce, codeHash: codeHash(nonce, code) },
  });
  const data = { phone, locale: ctx.origin.locale, sealed: seal("mail", code) };
  ctx.enqueue({ name: "credentials.text_code", data });
  return { ticket: secret, expiresIn: codeLifeS, attempts: codeAttemptsMax };
}

const wrongIn = (path: string) => ({
  fields: [{ path, code: "accounts.code_wrong" }],
  stands: true,
});

/**
 * Checks the code without using it up, for where two codes belong together. Every try counts, right or wrong, before it
 * is looked at. `field` is where it was typed, so that the refusal stands beside it.
 *
 * @throws Fault invalid `accounts.code_wrong` for a wrong, late, spent or unknown code alike
 */
export async function verifyCode(
  ctx: Ctx,
  kind: ChallengeKind,
  ticket: string,
  code: string,
  field = "code",
): Promise<Challenge> {
  const found = await findChallenge(ctx, kind, ticket);
  const open = found && (await spendAttempt(ctx, found.id, codeAttemptsMax));
  must(open, "invalid", "accounts.code_wrong", wrongIn(field));
  const expected = Buffer.from(String(open.payload.codeHash));
  const given = Buffer.from(codeHash(String(open.payload.nonce), code));
  const matches = expected.length === given.length && timingSafeEqual(expected, given);
  must(matches, "invalid", "accounts.code_wrong", wrongIn(field));
  return open;
}

/** Checks the code and uses it up. */
export async function checkCode(
  ctx: Ctx,
  kind: ChallengeKind,
  ticket: string,
  code: string,
): Promise<Challenge> {
  const open = await verifyCode(ctx, kind, ticket, code);
  await closeChallenge(ctx, open.id);
  return open;
}

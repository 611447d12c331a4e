import { and, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { totpFactors } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { seal, unseal } from "@/lib/platform/security/secrets";

const periodS = 30;
const secretBytes = 20;
/** Steps before and after the present one that are taken too: clocks differ (RFC 6238, section 6). */
const window = 1;

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Mythwright",
    label,
    algorithm: "SHA1",
    digits: 6,
    period: periodS,
    secret: Secret.fromBase32(secret),
  });
}

export function newTotpSecret(): { secret: string; sealed: string } {
  const secret = new Secret({ size: secretBytes }).base32;
  return { secret, sealed: seal("totp", secret) };
}

/** The address an authenticator app reads from the picture. */
export function totpAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** The time step a code belongs to, or null for a wrong one. */
export function stepOf(sealed: string, code: string, now: Date): number | null {
  const secret = unseal("totp", sealed);
  if (!secret || !/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret, "").validate({ token: code, timestamp: now.getTime(), window });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / periodS) + delta;
}

/** True for a right code that was not used before; of two who bring the same one, one is let through. */
export async function spendTotp(ctx: Ctx, userId: Id<"user">, code: string): Promise<boolean> {
  const [factor] = await ctx.db
    .select()
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
  const step = factor && stepOf(factor.secretSealed, code, ctx.now());
  if (!factor || step === null || step === undefined) return false;
  const used = await ctx.db
    .update(totpFactors)
    .set({ lastStep: step })
    .where(
      and(
        eq(totpFactors.id, factor.id),
        or(isNull(totpFactors.lastStep), lt(totpFactors.lastStep, step)),
      ),
    )
    .returning({ id: totpFactors.id });
  return used.length === 1;
}

import { createHmac, randomBytes } from "node:crypto";
import { and, count, eq, isNull } from "drizzle-orm";
import { recoveryCodes } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { keyFor } from "@/lib/platform/security/secrets";
import { recoveryCodes as codesMax } from "./limits";

/** Without the letters and digits that are mistaken for each other. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 12;

function hashOf(userId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHmac("sha256", keyFor("lookup")).update(`${userId}\n${plain}`).digest("base64url");
}

function newCode(): string {
  let code = "";
  while (code.length < codeLength) {
    const [byte = 255] = randomBytes(1);
    // Bytes past the last whole multiple are thrown away, or the first letters would come more often.
    if (byte < 256 - (256 % alphabet.length)) code += alphabet[byte % alphabet.length];
  }
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** Ten new codes; the old ones are worth nothing any more. */
export async function newRecoveryCodes(ctx: Ctx, userId: Id<"user">): Promise<string[]> {
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const codes = Array.from({ length: codesMax }, newCode);
  await ctx.db
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ userId, hash: hashOf(userId, code), createdAt: ctx.now() })));
  return codes;
}

export async function recoveryCodesLeft(ctx: Ctx, userId: Id<"user">): Promise<number> {
  const [row] = await ctx.db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** True for a code that was not used before, which it now is. */
export async function spendRecoveryCode(
  ctx: Ctx,
  userId: Id<"user">,
  code: string,
): Promise<boolean> {
  const used = await ctx.db
    .update(recoveryCodes)
    .set({ usedAt: ctx.now() })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.hash, hashOf(userId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ hash: recoveryCodes.hash });
  return used.length === 1;
}

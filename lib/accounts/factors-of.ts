import { and, count, eq, isNotNull } from "drizzle-orm";
import { passkeys, totpFactors } from "@/db/schema/accounts";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

export type FactorMethod = "totp" | "recovery_code" | "passkey";

/** What a password alone does not open: empty where the user has set up no second factor. */
export async function factorsOf(ctx: Ctx, userId: Id<"user">): Promise<FactorMethod[]> {
  const [totp] = await ctx.db
    .select({ found: count() })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt)));
  const [keys] = await ctx.db.select({ found: count() }).from(passkeys).where(eq(passkeys.userId, userId));
  const methods: FactorMethod[] = [
    ...(totp && totp.found > 0 ? (["totp"] as const) : []),
    ...(keys && keys.found > 0 ? (["passkey"] as const) : []),
  ];
  return methods.length > 0 ? [...methods, "recovery_code"] : [];
}

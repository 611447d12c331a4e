import { and, eq, isNotNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { passkeys, totpFactors } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

export type FactorMethod = "totp" | "recovery_code" | "passkey";

/** What a password alone does not open: empty where the user has set up no second factor. */
export async function factorsOf(ctx: Ctx, userId: Id<"user">): Promise<FactorMethod[]> {
  const confirmed = and(eq(totpFactors.userId, userId), isNotNull(totpFactors.confirmedAt));
  const found = await unionAll(
    ctx.db
      .select({ method: sql<FactorMethod>`'totp'` })
      .from(totpFactors)
      .where(confirmed)
      .limit(1),
    ctx.db
      .select({ method: sql<FactorMethod>`'passkey'` })
      .from(passkeys)
      .where(eq(passkeys.userId, userId))
      .limit(1),
  );
  const methods = found.map(({ method }) => method);
  return methods.length > 0 ? [...methods, "recovery_code"] : [];
}

import { eq } from "drizzle-orm";
import { identities, passkeys } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { accountOf } from "@/lib/users/own-account";

/** @throws Fault conflict `accounts.last_sign_in_method` where nobody could open this account any more */
export async function assertSignInMethodRemains(ctx: Ctx, userId: Id<"user">): Promise<void> {
  // Two removed at the same moment would each see the other one standing.
  await lockForQuota(ctx, "sign-in-methods", userId);
  const account = await accountOf(ctx, userId);
  if ((account.email && (account.passwordHash || account.emailVerifiedAt)) || account.phone) return;
  const [identity] = await ctx.db
    .select({ id: identities.id })
    .from(identities)
    .where(eq(identities.userId, userId))
    .limit(1);
  const [passkey] = await ctx.db
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .limit(1);
  must(identity || passkey, "conflict", "accounts.last_sign_in_method");
}

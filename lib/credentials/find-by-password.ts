import { and, asc, desc, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { limitSignIn } from "./limit-sign-in";
import { hashPassword, needsRehash, verifyPassword } from "./password";

/** Hashes compared for every attempt, however many accounts claim the address: the time says nothing. */
const comparisons = 2;

/**
 * The account that this address and password open: the one whose mailbox is proved comes first, then the oldest claim.
 *
 * @throws Fault unauthenticated `accounts.wrong_credentials`, the same for an unknown address and a wrong password
 */
export async function findByPassword(
  ctx: Ctx,
  input: { email: string; password: string; device?: string | undefined },
) {
  await limitSignIn(ctx, input.email, input.device);
  const claims = await ctx.db
    .select({
      id: users.id,
      status: users.status,
      email: users.email,
      passwordHash: users.passwordHash,
    })
    .from(users)
    .where(and(eq(users.email, input.email), eq(users.kind, "member")))
    .orderBy(desc(sql`${users.emailVerifiedAt} is not null`), asc(users.createdAt))
    .limit(comparisons);
  let found: (typeof claims)[number] | undefined;
  for (let at = 0; at < comparisons; at += 1) {
    const matches = await verifyPassword(claims[at]?.passwordHash, input.password);
    if (matches && !found) found = claims[at];
  }
  if (!found) {
    const userId = claims[0]?.id ?? null;
    ctx.record({
      type: "accounts.sign_in_failed",
      subjectId: userId ?? "nobody",
      userId,
      activity: userId !== null,
    });
    throw new Fault("unauthenticated", "accounts.wrong_credentials", { stands: true });
  }
  if (found.passwordHash && needsRehash(found.passwordHash)) {
    await ctx.db
      .update(users)
      .set({ passwordHash: await hashPassword(input.password) })
      .where(eq(users.id, found.id));
  }
  return found;
}

import { and, asc, desc, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { fences, limitByTarget } from "./limit-by-target";
import { hashPassword, needsRehash, verifyPassword } from "./password";

/** Hashes compared for every attempt, however many accounts claim the address: the time says nothing. */
const comparisons = 2;

type Tried = { email: string; password: string };

/**
 * The account that this address and password open: the one whose mailbox is proved comes first, then the oldest claim.
 * Its row is held until the transaction is over, so that a password which is being replaced opens nothing any more.
 */
export async function matchPassword(ctx: Ctx, { email, password }: Tried) {
  const claims = await ctx.db
    .select({
      id: users.id,
      status: users.status,
      email: users.email,
      passwordHash: users.passwordHash,
    })
    .from(users)
    .where(and(eq(users.email, email), eq(users.kind, "member")))
    .orderBy(desc(sql`${users.emailVerifiedAt} is not null`), asc(users.createdAt))
    .limit(comparisons);
  let found: (typeof claims)[number] | undefined;
  for (let at = 0; at < comparisons; at += 1) {
    const matches = await verifyPassword(claims[at]?.passwordHash, password);
    if (matches && !found) found = claims[at];
  }
  const [standing] = await ctx.db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, found?.id ?? ("" as Id<"user">)))
    .for("no key update");
  const stands = found !== undefined && standing?.passwordHash === found.passwordHash;
  return { found: stands ? found : undefined, claimed: claims[0]?.id ?? null };
}

/** @throws Fault unauthenticated `accounts.wrong_credentials`, the same for an unknown address and a wrong password */
export async function findByPassword(ctx: Ctx, input: Tried & { device?: string | undefined }) {
  await limitByTarget(ctx, fences.signIn, { email: input.email }, { device: input.device });
  const { found, claimed: userId } = await matchPassword(ctx, input);
  if (!found) {
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

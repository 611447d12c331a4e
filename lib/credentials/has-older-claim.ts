import { and, asc, eq, lt, ne } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { factorsOf } from "./factors-of";

/** True where somebody has signed up with this address before, and neither proved it nor put a second factor before it. */
export async function hasOlderClaim(
  ctx: Ctx,
  email: string,
  than: { id: Id<"user">; createdAt: Date },
): Promise<boolean> {
  const [older] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.email, email),
        eq(users.kind, "member"),
        ne(users.id, than.id),
        lt(users.createdAt, than.createdAt),
      ),
    )
    .orderBy(asc(users.createdAt))
    .limit(1);
  return older !== undefined && (await factorsOf(ctx, older.id)).length === 0;
}

import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

export async function userById(ctx: Ctx, userId: Id<"user">) {
  const [row] = await ctx.db.select().from(users).where(eq(users.id, userId)).limit(1);
  return row ?? null;
}

/** The account that answers for an address: the one whose mailbox is proved, else the oldest claim. */
export async function accountOfAddress(ctx: Ctx, email: string) {
  const [row] = await ctx.db
    .select()
    .from(users)
    .where(and(eq(users.email, email), eq(users.kind, "member")))
    .orderBy(desc(sql`${users.emailVerifiedAt} is not null`), asc(users.createdAt))
    .limit(1);
  return row ?? null;
}

/**
 * What an e-mail may call its reader. An address that nobody has proved may be a stranger's, and a name in ours would
 * be a message of whoever signed up with it.
 */
export function nameFor({
  name,
  emailVerifiedAt,
}: {
  name: string | null;
  emailVerifiedAt: Date | null;
}): string {
  return emailVerifiedAt ? (name ?? "") : "";
}

/** True where another account (any, without `except`) has proved that this mailbox is its own. */
export async function isProvedElsewhere(
  ctx: Ctx,
  email: string,
  except?: Id<"user">,
): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.email, email),
        sql`${users.emailVerifiedAt} is not null`,
        except && ne(users.id, except),
      ),
    )
    .limit(1);
  return row !== undefined;
}

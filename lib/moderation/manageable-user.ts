import { inArray } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { roleRanks } from "@/lib/users/permissions";

/**
 * Somebody of a lower rank than the caller, locked. Nobody judges their equals, their betters or themselves. The ranks
 * are those that stand now: whoever is being promoted or has just lost their own role is moderated by what they have become.
 */
export async function findManageableUser(ctx: Ctx, id: Id<"user">) {
  const { actor } = ctx;
  const both = isPerson(actor) ? [id, actor.userId] : [id];
  // In the order of their ids, so that two who moderate each other take turns and do not wait for each other for ever.
  const rows = await ctx.db
    .select()
    .from(users)
    .where(inArray(users.id, both))
    .orderBy(users.id)
    .for("no key update");
  const found = rows.find((row) => row.id === id);
  must(found, "not_found", "accounts.user_not_found");
  if (actor.kind === "system") return found;
  const moderator = isPerson(actor) ? rows.find((row) => row.id === actor.userId) : undefined;
  const rank =
    moderator && isPerson(actor) ? Math.min(roleRanks[actor.role], roleRanks[moderator.role]) : -1;
  must(rank > roleRanks[found.role], "forbidden", "accounts.insufficient_rank");
  return found;
}

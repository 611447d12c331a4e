import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { formatDate } from "@/lib/i18n/format";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { touchPublicPages } from "./touch-public-pages";

type UserRow = typeof users.$inferSelect;

/** True where its owner had closed it and has not come back since. */
async function isClosed(ctx: Ctx, { id }: UserRow): Promise<boolean> {
  const [last] = await ctx.db
    .select({ type: events.type })
    .from(events)
    .where(
      and(
        eq(events.subjectId, id),
        inArray(events.type, ["accounts.deactivated", "accounts.restored"]),
      ),
    )
    .orderBy(desc(events.id))
    .limit(1);
  return last?.type === "accounts.deactivated";
}

/** What an account is again when its suspension ends: closed where its owner had closed it or is leaving. */
export async function liftSuspension(
  ctx: Ctx,
  account: UserRow,
): Promise<"active" | "deactivated"> {
  const status = account.deletionDueAt || (await isClosed(ctx, account)) ? "deactivated" : "active";
  // Only the suspension that was looked at: another one may have been written meanwhile.
  const lifted = await ctx.db
    .update(users)
    .set({ status, statusReason: null, suspendedUntil: null, updatedAt: ctx.now() })
    .where(
      and(
        eq(users.id, account.id),
        eq(users.status, "suspended"),
        account.suspendedUntil
          ? eq(users.suspendedUntil, account.suspendedUntil)
          : isNull(users.suspendedUntil),
      ),
    )
    .returning({ id: users.id });
  must(lifted.length === 1, "conflict", "accounts.changed_meanwhile");
  ctx.record({
    type: "accounts.reinstated",
    subjectId: account.id,
    userId: account.id,
    activity: true,
  });
  await touchPublicPages(ctx, account);
  return status;
}

/**
 * The standing of somebody who has proved who they are. A suspension whose term is over ends here.
 *
 * @throws Fault forbidden `accounts.suspended` with the reason and the term, which nobody else gets to read
 */
export async function standingOf(ctx: Ctx, userId: Id<"user">): Promise<"active" | "deactivated"> {
  const [account] = await ctx.db.select().from(users).where(eq(users.id, userId));
  if (!account) throw new Fault("unauthenticated", "auth.required");
  // Its days of grace are over: it is being erased, and nobody calls that off any more.
  const isOver = account.deletionDueAt !== null && account.deletionDueAt <= ctx.now();
  must(!isOver, "unauthenticated", "accounts.wrong_credentials");
  if (account.status !== "suspended") return account.status;
  const { suspendedUntil: until, statusReason } = account;
  if (until && until <= ctx.now()) return liftSuspension(ctx, account);
  throw new Fault("forbidden", "accounts.suspended", {
    params: {
      reason: statusReason ?? "",
      term: until ? "until" : "open",
      until: until ? formatDate(ctx.origin.locale, until, "moment", account.timeZone ?? "UTC") : "",
    },
  });
}

import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { events } from "@/db/schema/events";
import { isPerson } from "@/lib/kernel/actor";
import { pageInput, pageOf } from "@/lib/kernel/cursor";
import { asOwnerReads } from "@/lib/kernel/event";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { activityFilters, betweenDays, typesOf } from "../filters";
import { newestEvents } from "../newest-events";
import { ActivityEntry } from "../schema";

type EventRow = typeof events.$inferSelect;

function byWhom(row: EventRow): z.input<typeof ActivityEntry>["by"] {
  if (row.actorKind === "system") return "system";
  if (row.actorKind === "staff") return "staff";
  if (row.actorId !== null && row.actorId === row.userId) return "self";
  // Signing in is done by somebody whom nobody knows yet, or by who was here before (a guest with a draft): who succeeds
  // has proved to be the account's own.
  const isVisitor = row.actorKind === "guest" || row.actorId !== null;
  return isVisitor && row.type.endsWith("_failed") ? "nobody" : "self";
}

export function toEntry(row: EventRow): z.input<typeof ActivityEntry> {
  return {
    id: row.id,
    type: row.type,
    subjectId: row.subjectId,
    by: byWhom(row),
    actorId: row.actorId,
    userId: row.userId,
    facts: row.payload,
    address: row.address,
    device: row.userAgent ?? "",
    requestId: row.requestId,
    at: row.createdAt.toISOString(),
  };
}

/** What happened to the caller's account, the newest first. */
export const listActivity = verb({
  name: "activity.list",
  kind: "read",
  access: "member",
  scope: "activity:read",
  input: z.strictObject({ ...pageInput, ...activityFilters }),
  output: pageOf(ActivityEntry),
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const mine = and(
      eq(events.userId, ctx.actor.userId),
      eq(events.activity, true),
      betweenDays(input),
    );
    const page = await newestEvents(ctx, { ...input, where: mine, types: typesOf(input) });
    return { ...page, items: page.items.map(asOwnerReads).map(toEntry) };
  },
});

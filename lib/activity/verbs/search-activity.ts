import { and, eq, gte, lt } from "drizzle-orm";
import { z } from "zod";
import { events } from "@/db/schema/events";
import { hasRole } from "@/lib/kernel/actor";
import { pageInput, pageOf } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { activityGroups } from "../event-types";
import { activityFilters, betweenDays, typesOf } from "../filters";
import { newestEvents } from "../newest-events";
import { ActivityEntry } from "../schema";
import { toEntry } from "./list-activity";

/** The database's calendar has no year 0. */
const Instant = z.iso.datetime().refine((value) => !value.startsWith("0000"), { error: "invalid" });

const filters = {
  userId: idSchema("user").optional(),
  actorId: z.string().max(40).optional(),
  /** `accounts.` finds everything of that noun. */
  type: z
    .string()
    .max(80)
    .regex(/^[a-z0-9_.]+$/)
    .optional(),
  address: z.string().max(60).optional(),
  requestId: z.string().max(80).optional(),
  from: Instant.optional(),
  to: Instant.optional(),
};

/** A type itself, or every type that begins with it; within the group where one is given. */
function wantedTypes(
  type: string | undefined,
  group: readonly string[] | undefined,
): readonly string[] | undefined {
  if (type === undefined) return group;
  const known = Object.values(activityGroups).flat() as string[];
  const types = [...new Set([type, ...known.filter((one) => one.startsWith(type))])];
  return group ? types.filter((one) => group.includes(one)) : types;
}

/** The whole record, for administrators: who, what, when, from where. */
export const searchActivity = verb({
  name: "activity.search",
  kind: "read",
  access: "admin",
  scope: null,
  input: z.strictObject({ ...pageInput, ...filters, ...activityFilters }),
  output: pageOf(ActivityEntry),
  async run({ ctx, input }) {
    must(hasRole(ctx.actor, "admin"), "forbidden", "auth.permission_missing", {
      params: { permission: "activity.read_all" },
    });
    const where = and(
      betweenDays(input),
      input.userId ? eq(events.userId, input.userId) : undefined,
      input.actorId ? eq(events.actorId, input.actorId) : undefined,
      input.address ? eq(events.address, input.address) : undefined,
      input.requestId ? eq(events.requestId, input.requestId) : undefined,
      input.from ? gte(events.createdAt, new Date(input.from)) : undefined,
      input.to ? lt(events.createdAt, new Date(input.to)) : undefined,
    );
    const types = wantedTypes(input.type, typesOf(input));
    const page = await newestEvents(ctx, { ...input, where, types });
    return { ...page, items: page.items.map(toEntry) };
  },
});

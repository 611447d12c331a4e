import { and, desc, eq, gte, like, lt } from "drizzle-orm";
import { z } from "zod";
import { events } from "@/db/schema/events";
import { hasRole } from "@/lib/kernel/actor";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { activityFilters, filtered } from "../filters";
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
    const [after] = input.cursor ? decodeCursor(input.cursor, ["text"]) : [];
    const rows = await ctx.db
      .select()
      .from(events)
      .where(
        and(
          filtered(input),
          input.userId ? eq(events.userId, input.userId) : undefined,
          input.actorId ? eq(events.actorId, input.actorId) : undefined,
          input.type ? like(events.type, `${input.type.replace(/_/g, "\\_")}%`) : undefined,
          input.address ? eq(events.address, input.address) : undefined,
          input.requestId ? eq(events.requestId, input.requestId) : undefined,
          input.from ? gte(events.createdAt, new Date(input.from)) : undefined,
          input.to ? lt(events.createdAt, new Date(input.to)) : undefined,
          after ? lt(events.id, after as Id<"event">) : undefined,
        ),
      )
      .orderBy(desc(events.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, (row) => [row.id]);
    return { ...page, items: page.items.map(toEntry) };
  },
});

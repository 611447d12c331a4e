import { and, gte, lt, type SQL } from "drizzle-orm";
import { z } from "zod";
import { events } from "@/db/schema/events";
import { activityGroupNames, activityGroups } from "./event-types";

const dayMs = 86_400_000;

/** A day that the database knows how to compare with, and the day after it as well. */
const Day = z.iso
  .date()
  .refine((day) => day >= "1970-01-01" && day < "9999-01-01", { message: "invalid" });

/** Narrowing by what it is about and by days, both ends included (UTC). */
export const activityFilters = {
  group: z.enum(activityGroupNames).optional().describe("What it is about"),
  fromDay: Day.optional().describe("The first day, UTC"),
  toDay: Day.optional().describe("The last day, UTC"),
};

type Filters = z.output<z.ZodObject<typeof activityFilters>>;

/** The types that a group narrows to; absent where it narrows nothing. */
export const typesOf = ({ group }: Pick<Filters, "group">): readonly string[] | undefined =>
  group && activityGroups[group];

export function betweenDays({
  fromDay,
  toDay,
}: Pick<Filters, "fromDay" | "toDay">): SQL | undefined {
  return and(
    fromDay ? gte(events.createdAt, new Date(fromDay)) : undefined,
    toDay ? lt(events.createdAt, new Date(new Date(toDay).getTime() + dayMs)) : undefined,
  );
}

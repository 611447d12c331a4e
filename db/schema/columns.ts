import { sql } from "drizzle-orm";
import { customType, text, timestamp } from "drizzle-orm/pg-core";
import type { Id, IdKind } from "@/lib/kernel/ids";

export const idColumn = <Kind extends IdKind>(_kind: Kind) => text().$type<Id<Kind>>();

export const instant = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

export const createdAt = () => instant().notNull().default(sql`now()`);

/** Compares without regard to case (extension citext). */
export const citext = customType<{ data: string }>({ dataType: () => "citext" });

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import type { Ctx } from "@/lib/kernel/ctx";
import { decodeCursor, toPage } from "@/lib/kernel/cursor";

type EventRow = typeof events.$inferSelect;
type Asked = {
  where: SQL | undefined;
  types?: readonly string[] | undefined;
  cursor?: string | undefined;
  limit: number;
};

/**
 * A page of events, the newest first. Several types are read from an index of each, merged in order: a condition on all of
 * them at once would have to read, or sort, everything that matches.
 */
export async function newestEvents(ctx: Ctx, { where, types, cursor, limit }: Asked) {
  const [at, id] = cursor ? decodeCursor(cursor, ["instant", "text"]) : [];
  const after = cursor
    ? sql`(${events.createdAt}, ${events.id}) < (${at}::timestamptz, ${id}::text)`
    : undefined;
  const matching = and(where, after);
  const order = [desc(events.createdAt), desc(events.id)];
  const most = limit + 1;
  if (types?.length === 0) return { items: [] as EventRow[], nextCursor: null };
  const rows = await ctx.db
    .select()
    .from(events)
    .where(types ? inArray(events.id, idsOfTypes(types, matching, most)) : matching)
    .orderBy(...order)
    .limit(most);
  return toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
}

function idsOfTypes(types: readonly string[], where: SQL | undefined, most: number): SQL {
  const parts = types.map(
    (type) =>
      sql`(select ${events.id} as id, ${events.createdAt} as created_at from ${events}
        where ${and(eq(events.type, type), where)} order by ${desc(events.createdAt)}, ${desc(events.id)} limit ${most})`,
  );
  const merged = sql.join(parts, sql` union all `);
  return sql`(select merged.id from (${merged}) as merged order by merged.created_at desc, merged.id desc limit ${most})`;
}

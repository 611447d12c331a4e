import { and, eq, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable, SelectedFields } from "drizzle-orm/pg-core";
import type { HandedOver } from "@/lib/kernel/ctx";
import type { Db } from "@/lib/kernel/register";

const rowsAtOnce = 200;

type Wanted = {
  where: SQL | undefined;
  /** Unique together, in the order of an index that begins with what `where` asks for. */
  by: readonly PgColumn[];
  /** All columns where left out. */
  columns?: Record<string, PgColumn>;
  /** Fewer where a row is large. */
  atOnce?: number;
};

/** Every row that is wanted, read some at a time, so that an archive of any size needs the memory of one page. */
export async function* personalRows(
  db: Db,
  table: PgTable,
  wanted: Wanted,
): AsyncGenerator<object> {
  const { where, by, columns = getTableColumns(table), atOnce = rowsAtOnce } = wanted;
  const key = Object.fromEntries(by.map((column, at) => [at, column]));
  let after: SQL | undefined;
  for (;;) {
    const rows = await db
      .select({ row: columns, key } as unknown as SelectedFields)
      .from(table)
      .where(and(where, after))
      .orderBy(...by)
      .limit(atOnce);
    for (const { row } of rows) yield row as object;
    const last = rows.at(-1)?.key as Record<number, unknown> | undefined;
    if (!last || rows.length < atOnce) return;
    const values = by.map((column, at) => sql`${sql.param(last[at], column)}`);
    after = sql`(${sql.join([...by], sql`, `)}) > (${sql.join(values, sql`, `)})`;
  }
}

/** The rows of a table pass to another owner. */
export function handOver(owner: PgColumn): HandedOver {
  const { table } = owner;
  const [property = ""] =
    Object.entries(getTableColumns(table)).find(([, column]) => column === owner) ?? [];
  const name = owner.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    columns: [`${getTableName(table)}.${name}`],
    async move(ctx, from, to) {
      const moved = await ctx.db
        .update(table as PgTable)
        .set({ [property]: to })
        .where(eq(owner, from))
        .returning({ owner });
      return moved.length;
    },
  };
}

import type postgres from "postgres";
import { searchKey } from "../lib/kernel/fold-text.ts";
import { sortKey } from "../lib/kernel/sort-key.ts";

const batch = 1000;

type Named = { id: string; name: string };

// As JSON: how a driver writes arrays depends on how it was set up.
const table = (rows: readonly object[]) => JSON.stringify(rows);

/**
 * Gives rows from before the folding their keys, a thousand at a time, so that no lock lasts. Characters come in the order
 * of their publication and get their number by it. Once it is done the partial indexes are empty and it asks three
 * questions that cost nothing. Resolves with the number of rows.
 */
export async function foldNames(sql: postgres.Sql): Promise<number> {
  return (await foldCharacters(sql)) + (await foldPeople(sql)) + (await foldHomebrew(sql));
}

async function foldCharacters(sql: postgres.Sql): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await sql<(Named & { published: boolean })[]>`
      select id, name, published_at is not null and published_number is null as published from characters
      where name_sort = ''::bytea and name <> '' order by published_at, id limit ${batch}`;
    if (rows.length === 0) return done;
    await sql.begin(async (tx) => {
      await tx`select set_config('mythwright.bulk', 'on', true)`;
      const [last] =
        await tx`select coalesce(max(published_number), 0)::int as number from characters`;
      let number: number = last?.number ?? 0;
      const keys = rows.map(({ id, name, published }) => ({
        id,
        folded: searchKey(name),
        sort: Buffer.from(sortKey(name)).toString("hex"),
        number: published ? ++number : null,
      }));
      await tx`
        update characters set name_folded = new.folded, name_sort = decode(new.sort, 'hex'),
          published_number = coalesce(published_number, new.number)
        from jsonb_to_recordset(${table(keys)}::text::jsonb) as new (id text, folded text, sort text, number bigint)
        where characters.id = new.id`;
      await tx`select setval('showcase_number', greatest(${number}::bigint + 1, last_value), is_called)
        from showcase_number`;
      await tx`select refresh_showcase(array_agg(id)) from jsonb_to_recordset(${table(keys)}::text::jsonb) as new (id text)`;
    });
    done += rows.length;
  }
}

async function foldPeople(sql: postgres.Sql): Promise<number> {
  let done = 0;
  let after = "";
  for (;;) {
    const rows = await sql<Named[]>`
      select id, name from users where name_folded = '' and name <> '' and id > ${after} order by id limit ${batch}`;
    if (rows.length === 0) return done;
    await sql`
      update users set name_folded = new.folded
      from jsonb_to_recordset(${table(rows.map(({ id, name }) => ({ id, folded: searchKey(name) })))}::text::jsonb)
        as new (id text, folded text) where users.id = new.id`;
    done += rows.length;
    after = rows.at(-1)?.id ?? "";
  }
}

async function foldHomebrew(sql: postgres.Sql): Promise<number> {
  let done = 0;
  let after = "";
  for (;;) {
    const rows = await sql<Named[]>`
      select id, name from homebrew_entries where name_folded = '' and id > ${after} order by id limit ${batch}`;
    if (rows.length === 0) return done;
    await sql`
      update homebrew_entries set name_folded = new.folded
      from jsonb_to_recordset(${table(rows.map(({ id, name }) => ({ id, folded: searchKey(name) })))}::text::jsonb)
        as new (id text, folded text) where homebrew_entries.id = new.id`;
    done += rows.length;
    after = rows.at(-1)?.id ?? "";
  }
}

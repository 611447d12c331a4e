import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { searchWords } from "@/lib/kernel/fold-text";

/** Bits of a row's number that one window leaves out, as `search_windows` writes them into the terms. */
const shifts = [6, 8, 10, 12, 14, 16, 18, 20, 22, 24] as const;
/** Beyond the largest window the rest of the table is one. */
const numberedMax = 2 ** 24;
/** The next window is this much larger at most: what lies in it is sorted, and should be about a page. */
const growthMax = 4;
/** Grams that the index is asked for; the folded name itself decides. */
const gramsMax = 3;
const wordsMax = 3;

/** The table's columns that a search needs: `terms` with a GIN index, `number` counting up, the folded text. */
export type Searched = { terms: AnyPgColumn; number: AnyPgColumn; folded: AnyPgColumn | SQL };

/** What is looked for: facets as they stand in the terms (`class:wizard`), and words, folded. */
export type Wanted = {
  facets?: readonly string[];
  words?: readonly string[];
  /** One row in how many can match at all, where that is known: the first window is as much larger. */
  spread?: number;
};

/** Words of a query; null where it has none that could be found. An absent query is no restriction. */
export function wordsOf(query: string | undefined): string[] | null {
  if (query === undefined || query.trim() === "") return [];
  const words = searchWords(query).slice(0, wordsMax);
  return words.length > 0 ? words : null;
}

/** The longest grams of a word, spread over it: they are in few rows, and together in hardly any but the wanted ones. */
function gramsOf(word: string, most: number): string[] {
  const letters = [...word];
  if (letters.length <= 3) return [word];
  const last = letters.length - 3;
  const starts = [0, last, Math.floor(last / 2)].slice(0, most);
  return [...new Set(starts.map((start) => letters.slice(start, start + 3).join("")))];
}

/** Each word must be in the folded text. */
export function hasWords(folded: AnyPgColumn | SQL, words: readonly string[]): SQL[] {
  return words.map((word) => sql`${folded} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
}

function conditionOf(
  { terms, number, folded }: Searched,
  wanted: Wanted,
  from: number,
  to: number,
  shift?: number,
): SQL {
  const words = wanted.words ?? [];
  const all = [
    ...(wanted.facets ?? []),
    ...words.flatMap((word) => gramsOf(word, Math.floor(gramsMax / words.length))),
  ];
  if (shift !== undefined) all.push(`window:${shift}:${Math.floor(from / 2 ** shift)}`);
  const hashes = sql.join(
    [...new Set(all)].map((term) => sql`search_term(${term})`),
    sql`, `,
  );
  const parts = [
    ...(all.length > 0 ? [sql`${terms} @> array[${hashes}]::int[]`] : []),
    sql`${number} >= ${from}`,
    sql`${number} < ${to}`,
    ...hasWords(folded, words),
  ];
  return sql.join(parts, sql` and `);
}

/**
 * The newest rows that match, at most `most`, whose number is under `before`. Walks windows of numbers from the newest
 * down, each one term of the index more: a common word is found in the first ones, a rare one makes them grow, so a page
 * costs about the same at any size of the table. `read` gets a condition and must order by `number + 0 desc`: by the bare
 * column the planner would walk its index.
 */
export async function searchNewest<Row>(
  searched: Searched,
  wanted: Wanted,
  { before, most }: { before: number; most: number },
  read: (condition: SQL, most: number) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let to = before;
  // The more must come together, the rarer it is: the first window is four times as large for each.
  const conditions = (wanted.facets?.length ?? 0) + (wanted.words?.length ?? 0);
  let size =
    2 ** (shifts[Math.min(Math.max(conditions, 1), 4) - 1] ?? shifts[0]) * (wanted.spread ?? 1);
  while (rows.length < most && to > 0) {
    const shift =
      size > numberedMax ? undefined : (shifts.findLast((bits) => 2 ** bits <= size) ?? shifts[0]);
    const from = shift === undefined ? 0 : Math.floor((to - 1) / 2 ** shift) * 2 ** shift;
    const missing = most - rows.length;
    const found = await read(conditionOf(searched, wanted, from, to, shift), missing);
    rows.push(...found);
    const covered = to - from;
    const likely =
      found.length === 0
        ? Number.POSITIVE_INFINITY
        : ((missing - found.length) * covered) / found.length;
    // Never smaller again: the last row or two of a page would be looked for in many small steps.
    size = Math.min(Math.max(likely, size), Math.max(size, covered) * growthMax);
    to = from;
  }
  return rows;
}

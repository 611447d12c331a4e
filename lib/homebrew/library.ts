import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { homebrewEntries } from "@/db/schema/homebrew";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import { homebrewEntriesMax } from "@/lib/rulebook/build-input";
import { isHomebrew } from "@/lib/rulebook/homebrew";
import { entriesOfferedMax, nestingMax } from "./limits";
import type { EntryRow } from "./store";

const toEntry = ({ kind, key, name, line, row }: LibraryRow): HomebrewEntry => ({
  kind,
  id: key,
  name,
  ...(line ? { line } : {}),
  row,
});

type LibraryRow = Pick<EntryRow, "kind" | "key" | "name" | "line" | "row">;

function libraryRowsOf(db: Db, ownerId: Id<"user">) {
  const { kind, key, name, line, row } = homebrewEntries;
  return db
    .select({ kind, key, name, line, row })
    .from(homebrewEntries)
    .where(eq(homebrewEntries.ownerId, ownerId))
    .orderBy(desc(homebrewEntries.id))
    .limit(entriesOfferedMax);
}

/** Everything on the caller's own shelf, as the engine takes it. */
export async function libraryOf(ctx: Ctx): Promise<HomebrewEntry[]> {
  return isPerson(ctx.actor) ? toLibrary(await libraryRowsOf(ctx.db, ctx.actor.userId)) : [];
}

/** Everything on somebody's own shelf, as a column of a question about something else of theirs. */
export function libraryColumn(db: Db, ownerId: Id<"user">): SQL<LibraryRow[]> {
  return sql<
    LibraryRow[]
  >`(select coalesce(json_agg(library), '[]') from (${libraryRowsOf(db, ownerId)}) as library)`;
}

/** What the column read, as the engine takes it. */
export const toLibrary = (library: readonly LibraryRow[]): HomebrewEntry[] => library.map(toEntry);

/**
 * The build carrying a copy of each entry that is about to be taken, and of those that these name in turn. What it
 * carried before is brought up to date with the shelf.
 *
 * @throws Fault conflict `homebrew.too_many_carried`
 */
export async function carrying(ctx: Ctx, build: Build, taken: readonly string[]): Promise<Build> {
  if (!isPerson(ctx.actor)) return build;
  let wanted = [...new Set(taken.filter(isHomebrew))];
  const found = new Map<string, HomebrewEntry>();
  for (let depth = 0; depth <= nestingMax && wanted.length > 0; depth += 1) {
    const rows = await ctx.db
      .select()
      .from(homebrewEntries)
      .where(
        and(eq(homebrewEntries.ownerId, ctx.actor.userId), inArray(homebrewEntries.key, wanted)),
      );
    for (const row of rows) found.set(row.key, toEntry(row));
    wanted = [...new Set(rows.flatMap(({ row }) => namedIn(row)))].filter((key) => !found.has(key));
  }
  if (found.size === 0) return build;
  const kept = (build.homebrew ?? []).filter(({ id }) => !found.has(id));
  const homebrew = [...kept, ...found.values()];
  must(homebrew.length <= homebrewEntriesMax, "conflict", "homebrew.too_many_carried", {
    params: { limit: homebrewEntriesMax },
  });
  return { ...build, homebrew };
}

/** The build without the copies that the change let go of. What it never used stays: somebody put it there. */
export function pruneHomebrew(before: Build, after: Build): Build {
  if (!after.homebrew) return after;
  const used = (build: Build) =>
    new Set(namedIn([build.choices, build.inventory, build.homebrew?.map(({ row }) => row)]));
  const [was, is] = [used(before), used(after)];
  const homebrew = after.homebrew.filter(({ id }) => is.has(id) || !was.has(id));
  if (homebrew.length === after.homebrew.length) return after;
  const { homebrew: _all, ...rest } = after;
  return homebrew.length > 0 ? { ...rest, homebrew } : rest;
}

function namedIn(value: unknown): string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"(homebrew-[a-z0-9-]+)"/g)].map(
    ([, key]) => key as string,
  );
}

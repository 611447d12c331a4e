import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { hasWords, wordsOf } from "@/db/search-newest";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { toCard } from "../present";
import { CharacterPage, ListCharactersInput } from "../schema";
import { cardColumns } from "../select-characters";

const sorts = {
  updated: {
    column: characters.updatedAt,
    order: desc,
    kind: "instant",
    value: (at: unknown) => sql`${at}::timestamptz`,
  },
  created: {
    column: characters.createdAt,
    order: desc,
    kind: "instant",
    value: (at: unknown) => sql`${at}::timestamptz`,
  },
  name: {
    column: characters.nameSort,
    order: asc,
    kind: "hex",
    value: (key: unknown) => sql`decode(${key}, 'hex')`,
  },
  level: {
    column: characters.level,
    order: desc,
    kind: "integer",
    value: (level: unknown) => sql`${level}::int`,
  },
} as const;

type SortKeys = { updatedAt: Date; createdAt: Date; nameSort: Buffer; level: number };

const cursorValue = {
  updated: (row: SortKeys) => row.updatedAt.toISOString(),
  created: (row: SortKeys) => row.createdAt.toISOString(),
  name: (row: SortKeys) => row.nameSort.toString("hex"),
  level: (row: SortKeys) => row.level,
} as const;

/** The caller's own characters, a page at a time, in one query. */
export const listCharacters = verb({
  name: "characters.list",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: ListCharactersInput,
  output: CharacterPage,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const words = wordsOf(input.query);
    if (words === null) return { items: [], nextCursor: null };
    const sort = sorts[input.sort];
    const order = [sort.order(sort.column), sort.order(characters.id)];
    const filters: (SQL | undefined)[] = [
      eq(characters.ownerId, ctx.actor.userId),
      isNull(characters.deletedAt),
      input.archived ? isNotNull(characters.archivedAt) : isNull(characters.archivedAt),
      ...hasWords(characters.nameFolded, words),
    ];
    if (input.cursor) {
      const [at, id] = decodeCursor(input.cursor, [sort.kind, "text"]);
      const compare = sort.order === desc ? sql`<` : sql`>`;
      filters.push(
        sql`(${sort.column}, ${characters.id}) ${compare} (${sort.value(at)}, ${id}::text)`,
      );
    }
    // A search is answered by the index alone; only the rows of the page are looked at.
    const found = ctx.db
      .select({ id: characters.id })
      .from(characters)
      .where(and(...filters))
      .orderBy(...order)
      .limit(input.limit + 1);
    const rows = await ctx.db
      .select({ ...cardColumns, createdAt: characters.createdAt, nameSort: characters.nameSort })
      .from(characters)
      .where(words.length > 0 ? inArray(characters.id, found) : and(...filters))
      .orderBy(...order)
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, (row) => [cursorValue[input.sort](row), row.id]);
    return { nextCursor: page.nextCursor, items: page.items.map(toCard) };
  },
});

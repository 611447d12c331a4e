import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { toCard } from "../present";
import { CharacterPage, ListCharactersInput } from "../schema";
import { withPortrait } from "../select-characters";

/** Escapes the signs that LIKE gives a meaning to. */
export function likePattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

const sorts = {
  updated: {
    column: characters.updatedAt,
    order: desc,
    key: (row: { updatedAt: Date }) => row.updatedAt.toISOString(),
  },
  created: {
    column: characters.createdAt,
    order: desc,
    key: (row: { createdAt: Date }) => row.createdAt.toISOString(),
  },
  name: { column: characters.name, order: asc, key: (row: { name: string }) => row.name },
  level: { column: characters.level, order: desc, key: (row: { level: number }) => row.level },
} as const;

const cursorKinds = { updated: "instant", created: "instant", name: "text", level: "integer" } as const;

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
    const sort = sorts[input.sort];
    const filters: (SQL | undefined)[] = [
      eq(characters.ownerId, ctx.actor.userId),
      isNull(characters.deletedAt),
      input.archived ? isNotNull(characters.archivedAt) : isNull(characters.archivedAt),
      input.query ? sql`lower(${characters.name}) like ${likePattern(input.query)}` : undefined,
    ];
    if (input.cursor) {
      const [at, id] = decodeCursor(input.cursor, [cursorKinds[input.sort], "text"]);
      const compare = sort.order === desc ? sql`<` : sql`>`;
      const cast = input.sort === "level" ? sql`::int` : input.sort === "name" ? sql`::text` : sql`::timestamptz`;
      filters.push(sql`(${sort.column}, ${characters.id}) ${compare} (${at}${cast}, ${id}::text)`);
    }
    const rows = await ctx.db
      .select(withPortrait)
      .from(characters)
      .leftJoin(portraits, and(eq(portraits.id, characters.chosenPortraitId), isNull(portraits.deletedAt)))
      .leftJoin(files, eq(files.id, portraits.fileId))
      .where(and(...filters))
      .orderBy(sort.order(sort.column), sort.order(characters.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ row }) => [sort.key(row as never), row.id]);
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ row, file, ai }) =>
        toCard({ ...row, portraitFile: file?.id ? file : null, portraitAi: ai }),
      ),
    };
  },
});

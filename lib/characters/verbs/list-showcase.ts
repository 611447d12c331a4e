import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { characters, showcaseClasses } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { publicName } from "@/lib/users/public-name";
import { searchLengthMax } from "../limits";
import { toView } from "../present";
import { ShowcaseCard } from "../public-view";
import { withPortrait } from "../select-characters";
import { tags } from "../tags";
import { likePattern } from "./list-characters";

/** How many matches a search looks at: a rare word must not walk the whole date index. */
const searchMatchesMax = 2000;

export const ShowcaseInput = z.strictObject({
  ...pageInput,
  query: z.string().trim().max(searchLengthMax).optional().describe("Part of the name"),
  species: z.string().max(60).optional(),
  class: z.string().max(60).optional().describe("Anybody with a level in it"),
  handle: z.string().max(60).optional().describe("Only this person's"),
});

export const ShowcasePage = pageOf(ShowcaseCard).meta({ id: "ShowcasePage" });

/** Public characters, newest first, in one query. A class finds everybody who has a level in it. */
export const listShowcase = verb({
  name: "characters.list_showcase",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: ShowcaseInput,
  output: ShowcasePage,
  touches: (_page, { handle }) => (handle ? [tags.showcase, tags.profile(handle)] : [tags.showcase]),
  async run({ ctx, input }) {
    const shown = and(eq(characters.visibility, "public"), isNull(characters.deletedAt));
    // Each of the two has an index in its own order.
    const order = input.class
      ? { publishedAt: showcaseClasses.publishedAt, id: showcaseClasses.characterId }
      : { publishedAt: characters.publishedAt, id: characters.id };
    const filters: (SQL | undefined)[] = [
      shown,
      input.species ? eq(characters.speciesId, input.species) : undefined,
      input.class ? eq(showcaseClasses.classId, input.class) : undefined,
      input.handle ? eq(users.handle, input.handle) : undefined,
    ];
    if (input.query) {
      // The name index first, then the order: see the measured trap about date order and rare words.
      filters.push(sql`${characters.id} in (
        with matches as materialized (
          select id from characters where lower(name) like ${likePattern(input.query)} limit ${searchMatchesMax}
        ) select id from matches)`);
    }
    if (input.cursor) {
      const [at, id] = decodeCursor(input.cursor, ["instant", "text"]);
      filters.push(sql`(${order.publishedAt}, ${order.id}) < (${at}::timestamptz, ${id}::text)`);
    }
    const found = ctx.db
      .select({ ...withPortrait, handle: users.handle, ownerName: publicName })
      .from(characters)
      .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
      .leftJoin(portraits, and(eq(portraits.id, characters.chosenPortraitId), isNull(portraits.deletedAt)))
      .leftJoin(files, eq(files.id, portraits.fileId))
      .$dynamic();
    const rows = await (input.class
      ? found.innerJoin(showcaseClasses, eq(showcaseClasses.characterId, characters.id))
      : found
    )
      .where(and(...filters))
      .orderBy(desc(order.publishedAt), desc(order.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ row }) => [row.publishedAt?.toISOString() ?? null, row.id]);
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ row, file, ai, handle, ownerName }) => ({
        ...toView({ ...row, portraitFile: file?.id ? file : null, portraitAi: ai }),
        owner: { handle, name: ownerName },
        publishedAt: row.publishedAt ?? row.createdAt,
      })),
    };
  },
});

import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { showcaseEntries } from "@/db/schema/showcase";
import { users } from "@/db/schema/users";
import { searchNewest, wordsOf } from "@/db/search-newest";
import { imageView } from "@/lib/files/image-view";
import type { Ctx } from "@/lib/kernel/ctx";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { foldLetters } from "@/lib/kernel/fold-text";
import { verb } from "@/lib/kernel/verb";
import { searchLengthMax } from "../limits";
import { publicPath } from "../present";
import { ShowcaseCard } from "../public-view";
import { tags } from "../tags";

export const ShowcaseInput = z.strictObject({
  ...pageInput,
  query: z
    .string()
    .trim()
    .max(searchLengthMax)
    .optional()
    .describe("Words of the name, or parts of them"),
  species: z.string().max(60).optional(),
  class: z.string().max(60).optional().describe("Anybody with a level in it"),
  level: z.coerce.number().int().min(1).max(20).optional(),
  handle: z.string().max(60).optional().describe("Only this person's"),
});

export const ShowcasePage = pageOf(ShowcaseCard).meta({ id: "ShowcasePage" });

const searched = {
  terms: showcaseEntries.terms,
  number: showcaseEntries.number,
  folded: showcaseEntries.nameFolded,
};
/** Of so many rows next to each other about one is one owner's. */
const ownerSpread = 16;
const columns = {
  number: showcaseEntries.number,
  card: showcaseEntries.card,
  publishedAt: showcaseEntries.publishedAt,
};

async function ownerOf(ctx: Ctx, handle: string) {
  const [owner] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.handle, foldLetters(handle)));
  return owner?.id;
}

function entriesOf(ctx: Ctx, where: SQL | undefined, order: SQL, most: number) {
  return ctx.db.select(columns).from(showcaseEntries).where(where).orderBy(order).limit(most);
}

async function newestNumber(ctx: Ctx): Promise<number> {
  const order = desc(showcaseEntries.number);
  const [newest] = await ctx.db
    .select({ number: showcaseEntries.number })
    .from(showcaseEntries)
    .orderBy(order)
    .limit(1);
  return newest?.number ?? 0;
}

/** Public characters of active members, newest first. A class finds everybody who has a level in it. */
export const listShowcase = verb({
  name: "characters.list_showcase",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: ShowcaseInput,
  output: ShowcasePage,
  touches: (_page, { handle }) =>
    handle ? [tags.showcase, tags.profile(handle)] : [tags.showcase],
  async run({ ctx, input }) {
    const words = wordsOf(input.query);
    const ownerId = input.handle === undefined ? null : await ownerOf(ctx, input.handle);
    if (words === null || ownerId === undefined) return { items: [], nextCursor: null };
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["number"])[0]) : undefined;
    const facets = [
      ...(input.species === undefined ? [] : [`species:${input.species}`]),
      ...(input.class === undefined ? [] : [`class:${input.class}`]),
      ...(input.level === undefined ? [] : [`level:${input.level}`]),
    ];
    const most = input.limit + 1;
    const isPlain = words.length === 0 && facets.length === 0;
    const rows = isPlain
      ? await entriesOf(
          ctx,
          and(
            ownerId ? eq(showcaseEntries.ownerId, ownerId) : undefined,
            before === undefined ? undefined : lt(showcaseEntries.number, before),
          ),
          desc(showcaseEntries.number),
          most,
        )
      : await searchNewest(
          searched,
          {
            words,
            facets: [...facets, ...(ownerId ? [`owner:${ownerId}`] : [])],
            ...(ownerId ? { spread: ownerSpread } : {}),
          },
          { before: before ?? (await newestNumber(ctx)) + 1, most },
          (condition, missing) =>
            entriesOf(ctx, condition, sql`${showcaseEntries.number} + 0 desc`, missing),
        );
    const page = toPage(rows, input.limit, ({ number }) => [number]);
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ card: { portrait, ...card }, publishedAt }) => ({
        ...card,
        portrait: portrait ? imageView(portrait, portrait.ai) : null,
        url: publicPath({ slug: card.slug, secret: "", visibility: "public" }),
        publishedAt,
      })),
    };
  },
});

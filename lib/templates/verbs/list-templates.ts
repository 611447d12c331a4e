import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { searchNewest, wordsOf } from "@/db/search-newest";
import type { Ctx } from "@/lib/kernel/ctx";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { foldText } from "@/lib/kernel/fold-text";
import { verb } from "@/lib/kernel/verb";
import { searchLengthMax, tagLengthMax } from "../limits";
import { templateCategories, templateSorts, templateStyles } from "../rules";
import { TemplatePage } from "../schema";
import { authorColumns, isShown, toCard } from "../store";
import { tags } from "../tags";

const tagsAtOnceMax = 3;

const Input = z.strictObject({
  ...pageInput,
  search: z
    .string()
    .trim()
    .max(searchLengthMax)
    .optional()
    .describe("Words of title, tags and prompt, or parts of them; the newest first"),
  category: z.enum(templateCategories).optional(),
  style: z.enum(templateStyles).optional(),
  tags: z
    .string()
    .max((tagLengthMax + 1) * tagsAtOnceMax)
    .optional()
    .describe("One or more, with commas between; all of them; the newest first"),
  sort: z.enum(templateSorts).default("trending"),
  trending: z.literal(["true"]).optional().describe("The same as `sort=trending`"),
});

const orders = {
  trending: { column: templates.trending, part: "text" },
  used: { column: templates.uses, part: "integer" },
} as const;

const searched = { terms: templates.terms, number: templates.number, folded: templates.folded };

function rowsOf(ctx: Ctx, where: SQL | undefined, order: SQL[], most: number) {
  return ctx.db
    .select({ row: templates, author: authorColumns })
    .from(templates)
    .leftJoin(users, eq(users.id, templates.ownerId))
    .where(and(eq(templates.isPublic, true), isShown, where))
    .orderBy(...order)
    .limit(most);
}

async function newestNumber(ctx: Ctx): Promise<number> {
  const [newest] = await ctx.db
    .select({ number: templates.number })
    .from(templates)
    .where(sql`${templates.number} is not null`)
    .orderBy(desc(templates.number))
    .limit(1);
  return newest?.number ?? 0;
}

/** Public templates: what is trending, the newest or the most used; a search or tags give the newest that match. */
export const listTemplates = verb({
  name: "templates.list",
  kind: "read",
  access: "anyone",
  scope: "templates:read",
  input: Input,
  output: TemplatePage,
  touches: () => [tags.explore],
  async run({ ctx, input }) {
    const words = wordsOf(input.search);
    if (words === null) return { items: [], nextCursor: null };
    const wantedTags = (input.tags ?? "").split(",").map(foldText).filter(Boolean);
    const sort = input.trending ? "trending" : input.sort;
    const facets = [
      ...wantedTags.slice(0, tagsAtOnceMax).map((tag) => `tag:${tag}`),
      ...(input.category ? [`category:${input.category}`] : []),
      ...(input.style ? [`style:${input.style}`] : []),
    ];
    const most = input.limit + 1;
    if (words.length > 0 || wantedTags.length > 0 || sort === "new") {
      const before = input.cursor
        ? Number(decodeCursor(input.cursor, ["number"])[0])
        : (await newestNumber(ctx)) + 1;
      const rows = await searchNewest(
        searched,
        { words, facets },
        { before, most },
        (where, missing) => rowsOf(ctx, where, [sql`${templates.number} + 0 desc`], missing),
      );
      const page = toPage(rows, input.limit, ({ row }) => [row.number]);
      return { ...page, items: page.items.map(toCard) };
    }
    const { column, part } = orders[sort];
    const at = input.cursor ? decodeCursor(input.cursor, [part, "number"]) : null;
    const [value, number] = at ? [Number(at[0]), Number(at[1])] : [];
    const rows = await rowsOf(
      ctx,
      and(
        input.category ? eq(templates.category, input.category) : undefined,
        input.style ? eq(templates.style, input.style) : undefined,
        at && Number.isFinite(value)
          ? sql`(${column}, ${templates.number}) < (${value}, ${number})`
          : undefined,
      ),
      [desc(column), desc(templates.number)],
      most,
    );
    const page = toPage(rows, input.limit, ({ row }) =>
      sort === "used" ? [row.uses, row.number] : [String(row.trending), row.number],
    );
    return { ...page, items: page.items.map(toCard) };
  },
});

import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { z } from "zod";
import { homebrewEntries } from "@/db/schema/homebrew";
import { hasWords, wordsOf } from "@/db/search-newest";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { EntryKind, EntryPage } from "../schema";
import { toView } from "../store";

/** One's own entries, newest first. */
export const listEntries = verb({
  name: "homebrew.list",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({
    kind: EntryKind.optional(),
    query: z.string().trim().max(100).optional().describe("Words of the name, or parts of them"),
    ...pageInput,
  }),
  output: EntryPage,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const before = input.cursor
      ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"homebrew">)
      : undefined;
    const words = wordsOf(input.query);
    if (words === null) return { items: [], nextCursor: null };
    const order = desc(homebrewEntries.id);
    const most = input.limit + 1;
    const filters = and(
      eq(homebrewEntries.ownerId, ctx.actor.userId),
      input.kind ? eq(homebrewEntries.kind, input.kind) : undefined,
      before ? lt(homebrewEntries.id, before) : undefined,
      ...hasWords(homebrewEntries.nameFolded, words),
    );
    // A search is answered by the index alone; only the rows of the page are looked at.
    const found = ctx.db
      .select({ id: homebrewEntries.id })
      .from(homebrewEntries)
      .where(filters)
      .orderBy(order)
      .limit(most);
    const rows = await ctx.db
      .select()
      .from(homebrewEntries)
      .where(words.length > 0 ? inArray(homebrewEntries.id, found) : filters)
      .orderBy(order)
      .limit(most);
    return toPage(rows.map(toView), input.limit, (row) => [row.id]);
  },
});

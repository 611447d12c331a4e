import { and, asc, gte, lt, max, sql } from "drizzle-orm";
import { z } from "zod";
import { showcaseEntries } from "@/db/schema/showcase";
import { verb } from "@/lib/kernel/verb";

/** Publications in one part of the sitemap: a part never changes its members, so that it can be kept. */
export const sitemapPartSize = 1000;

/** Part of a published number, counted from 0. */
export const sitemapPartOf = (publishedNumber: number) =>
  Math.floor(publishedNumber / sitemapPartSize);

/**
 * Addresses of the public characters of one part and of their owners, for the sitemap; `parts` is how many there are.
 * Without a part only that is told.
 */
export const listPublicAddresses = verb({
  name: "characters.list_public_addresses",
  kind: "read",
  access: "anyone",
  scope: null,
  input: z.strictObject({ part: z.int().min(0).max(10_000_000).optional() }),
  output: z.object({
    parts: z.int(),
    addresses: z.array(
      z.object({ slug: z.string(), handle: z.string().nullable(), updatedAt: z.date() }),
    ),
  }),
  async run({ ctx, input }) {
    const [newest] = await ctx.db
      .select({ number: max(showcaseEntries.number) })
      .from(showcaseEntries);
    const parts = newest?.number ? sitemapPartOf(newest.number) + 1 : 0;
    if (input.part === undefined) return { parts, addresses: [] };
    const from = input.part * sitemapPartSize;
    const addresses = await ctx.db
      .select({
        slug: sql<string>`${showcaseEntries.card} ->> 'slug'`,
        handle: sql<string | null>`${showcaseEntries.card} -> 'owner' ->> 'handle'`,
        updatedAt: showcaseEntries.updatedAt,
      })
      .from(showcaseEntries)
      .where(
        and(gte(showcaseEntries.number, from), lt(showcaseEntries.number, from + sitemapPartSize)),
      )
      .orderBy(asc(showcaseEntries.number));
    return { parts, addresses };
  },
});

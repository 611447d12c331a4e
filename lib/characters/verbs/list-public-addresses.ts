import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { tags } from "../tags";

/** What one sitemap file may hold, by its own standard; both languages of a page count. */
export const sitemapEntriesMax = 20_000;

/** Addresses of public characters and their owners, newest first: for the sitemap. */
export const listPublicAddresses = verb({
  name: "characters.list_public_addresses",
  kind: "read",
  access: "anyone",
  scope: null,
  input: z.strictObject({}),
  output: z.array(z.object({ slug: z.string(), handle: z.string().nullable(), updatedAt: z.date() })),
  touches: () => [tags.showcase],
  async run({ ctx }) {
    return ctx.db
      .select({ slug: characters.slug, handle: users.handle, updatedAt: characters.updatedAt })
      .from(characters)
      .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
      .where(and(eq(characters.visibility, "public"), isNull(characters.deletedAt)))
      .orderBy(desc(characters.publishedAt), desc(characters.id))
      .limit(sitemapEntriesMax);
  },
});

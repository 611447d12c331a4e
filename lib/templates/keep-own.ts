import { isDeepStrictEqual } from "node:util";
import { eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { templates, templateVersions } from "@/db/schema/templates";
import { newId } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { ownTemplates } from "./own/own-templates";
import { addToTrending } from "./rules";
import { columnsOf } from "./store";
import { tags } from "./tags";

/** At each start and once an hour: our own templates are there, as this version of Mythwright has them. */
export const keepOwn = job({
  schema: z.unknown(),
  async handler(ctx) {
    const known = await ctx.db.select().from(templates).where(isNotNull(templates.ownKey));
    const at = ctx.now();
    let changed = 0;
    for (const { key, document } of ownTemplates) {
      const row = known.find(({ ownKey }) => ownKey === key);
      // JSON forgets what is undefined, and so must the comparison.
      const same = row && isDeepStrictEqual(row.document, JSON.parse(JSON.stringify(document)));
      if (same) continue;
      changed += 1;
      await ctx.runtime.transaction(async (tx) => {
        const version = (row?.version ?? 0) + 1;
        const set = { ...columnsOf(document), version, updatedAt: at };
        const [saved] = row
          ? await tx.update(templates).set(set).where(eq(templates.id, row.id)).returning()
          : await tx
              .insert(templates)
              .values({
                id: newId("template"),
                slug: key,
                ownKey: key,
                isPublic: true,
                publishedAt: at,
                createdAt: at,
                trending: addToTrending(0, 1, at),
                ...set,
              })
              .onConflictDoNothing()
              .returning();
        if (saved)
          await tx
            .insert(templateVersions)
            .values({ templateId: saved.id, version, document, createdAt: at })
            .onConflictDoNothing();
      });
    }
    if (changed > 0) await ctx.runtime.announceTags([tags.explore]);
  },
});

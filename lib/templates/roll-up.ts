import { asc, eq, inArray, lt } from "drizzle-orm";
import { z } from "zod";
import { templateCounts, templates, templateViews } from "@/db/schema/templates";
import type { Ctx } from "@/lib/kernel/ctx";
import { job } from "@/lib/kernel/job";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { countsBatch } from "./limits";
import { addToTrending } from "./rules";
import { tags } from "./tags";

const columns = { like: "likes", favorite: "favorites", use: "uses", view: "views" } as const;
const viewKeptS = 2 * 86_400;

/** Adds one batch of counts up, each once: what is taken out of the line and what is written are one transaction. */
async function rollUpBatch(ctx: Ctx): Promise<{ taken: number; slugs: string[] }> {
  return ctx.runtime.transaction(async (tx) => {
    const next = tx
      .select({ id: templateCounts.id })
      .from(templateCounts)
      .orderBy(asc(templateCounts.id))
      .limit(countsBatch)
      .for("update", { skipLocked: true });
    const counts = await tx
      .delete(templateCounts)
      .where(inArray(templateCounts.id, next))
      .returning();
    if (counts.length === 0) return { taken: 0, slugs: [] };
    const ids = [...new Set(counts.map(({ templateId }) => templateId))];
    const rows = await tx
      .select()
      .from(templates)
      .where(inArray(templates.id, ids))
      .orderBy(asc(templates.id))
      .for("no key update");
    for (const row of rows) {
      const own = counts.filter(({ templateId }) => templateId === row.id);
      const sums = { likes: row.likes, favorites: row.favorites, uses: row.uses, views: row.views };
      let { trending } = row;
      for (const { kind, delta, weight, at } of own) {
        sums[columns[kind]] = Math.max(0, sums[columns[kind]] + delta);
        trending = addToTrending(trending, weight, at);
      }
      await tx
        .update(templates)
        .set({ ...sums, trending })
        .where(eq(templates.id, row.id));
    }
    return {
      taken: counts.length,
      slugs: rows.filter(({ isPublic }) => isPublic).map(({ slug }) => slug),
    };
  });
}

/** Every minute: likes, favourites, uses and views that were noted become numbers, and what is trending is put in order. */
export const rollUp = job({
  schema: z.unknown(),
  async handler(ctx) {
    const changed = new Set<string>();
    for (;;) {
      const { taken, slugs } = await rollUpBatch(ctx);
      for (const slug of slugs) changed.add(slug);
      if (taken < countsBatch) break;
    }
    const before = secondsFrom(ctx.now(), -viewKeptS).toISOString().slice(0, 10);
    await ctx.db.delete(templateViews).where(lt(templateViews.day, before));
    if (changed.size > 0)
      await ctx.runtime.announceTags([tags.explore, ...[...changed].map(tags.template)]);
  },
});

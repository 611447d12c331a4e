import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { pictureRecords } from "@/db/schema/lineage";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { linkKeptDays, recordsAtOnce } from "./limits";
import { signRecord } from "./signed-record";

/** Of a removed picture stays a signed link without content, so that what was made from it stays honest. */
const emptyReleased = job({
  schema: z.unknown(),
  exclusive: true,
  async handler(ctx) {
    for (let emptied = recordsAtOnce; emptied === recordsAtOnce; ) {
      emptied = await ctx.runtime.transaction(async (tx) => {
        const rows = await tx
          .select()
          .from(pictureRecords)
          .where(and(isNull(pictureRecords.portraitId), isNull(pictureRecords.removedAt)))
          .limit(recordsAtOnce)
          .for("update", { skipLocked: true });
        for (const { id, parentId, record } of rows) {
          const said = { id, parent: parentId, madeAt: record.madeAt, content: null };
          await tx
            .update(pictureRecords)
            .set({
              ...(await signRecord(tx, said, ctx.now())),
              pixels: [],
              ownerId: null,
              removedAt: ctx.now(),
            })
            .where(eq(pictureRecords.id, id));
        }
        return rows.length;
      });
    }
  },
});

/** Links that nothing refers to any more: children keep their parents, nobody keeps a leaf. */
const purgeLinks = job({
  schema: z.unknown(),
  async handler(ctx) {
    const until = new Date(ctx.now().getTime() - linkKeptDays * 86_400_000).toISOString();
    await ctx.db.execute(sql`
      delete from picture_records where id in (
        select r.id from picture_records r
        where r.removed_at < ${until}
          and not exists (select 1 from picture_records c where c.parent_id = r.id)
        order by r.removed_at limit 5000)`);
  },
});

export const jobs: JobDefinitions = {
  "lineage.empty_released": emptyReleased,
  "lineage.purge_links": purgeLinks,
};

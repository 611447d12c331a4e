import { inArray } from "drizzle-orm";
import { pictureRecords } from "@/db/schema/lineage";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Job } from "@/lib/kernel/event";
import type { Id } from "@/lib/kernel/ids";

/** What leaves an empty link of every record whose picture is gone. */
const emptyReleased: Job = { name: "lineage.empty_released", data: {}, onlyOne: "released" };

/** These pictures are removed: from now on nobody is told what stood in their records, which a job then empties. */
export async function releaseRecords(
  ctx: Ctx,
  portraitIds: readonly Id<"portrait">[],
): Promise<void> {
  if (portraitIds.length === 0) return;
  await ctx.db
    .update(pictureRecords)
    .set({ portraitId: null })
    .where(inArray(pictureRecords.portraitId, [...portraitIds]));
  ctx.enqueue(emptyReleased);
}

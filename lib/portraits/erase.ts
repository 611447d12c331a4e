import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { restoreWindowDays } from "@/lib/characters/limits";
import { removeStored } from "@/lib/files/store-image";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { PortraitId } from "./schema";
import { eraseCharacterRows } from "./verbs/erase-character-rows";

const dayMs = 86_400_000;
const batch = 50;
const runKeptDays = 90;

/** The bytes go first: a row that still names them can be tried again, bytes that nothing names cannot. */
async function removeBytes(ctx: Ctx, file: typeof files.$inferSelect): Promise<void> {
  if (!(await removeStored(ctx, file.variants)))
    throw new Error("a stored portrait is still there");
  await ctx.db
    .update(files)
    .set({ removedAt: ctx.now(), variants: [], placeholder: null })
    .where(eq(files.id, file.id));
}

/** Takes the pictures of a portrait away that its owner has deleted: its addresses lead nowhere from then on. */
export const removePortraitFile = job({
  schema: z.object({ id: PortraitId }),
  async handler(ctx, { id }) {
    const [row] = await ctx.db
      .select({ file: files })
      .from(portraits)
      .innerJoin(files, eq(files.id, portraits.fileId))
      .where(and(eq(portraits.id, id), isNotNull(portraits.deletedAt)));
    if (row && !row.file.removedAt) await removeBytes(ctx, row.file);
  },
});

async function eraseCharacter(ctx: Ctx, id: Id<"character">): Promise<void> {
  const rows = await ctx.db
    .select({ file: files })
    .from(portraits)
    .innerJoin(files, eq(files.id, portraits.fileId))
    .where(eq(portraits.characterId, id));
  for (const { file } of rows) if (!file.removedAt) await removeBytes(ctx, file);
  await perform(eraseCharacterRows, ctx, { id });
}

/** Runs that came to nothing: nobody asks after them for longer. */
async function eraseOldRuns(ctx: Ctx): Promise<void> {
  const longAgo = new Date(ctx.now().getTime() - runKeptDays * dayMs).toISOString();
  await ctx.db.execute(sql`
    delete from generations where id in (
      select g.id from generations g
      where g.state in ('failed', 'cancelled') and g.created_at < ${longAgo}
      order by g.created_at limit 1000)`);
}

/** Once an hour: characters that can be brought back no more go for good, with ledger, portraits and pictures. */
export const eraseDeleted = job({
  schema: z.unknown(),
  async handler(ctx) {
    // A day more than the promise, so that nothing is erased while it is being restored.
    const longAgo = new Date(ctx.now().getTime() - (restoreWindowDays + 1) * dayMs);
    const gone = await ctx.db
      .select({ id: characters.id })
      .from(characters)
      .where(lt(characters.deletedAt, longAgo))
      .limit(batch);
    for (const { id } of gone) await eraseCharacter(ctx, id);
    await eraseOldRuns(ctx);
  },
});

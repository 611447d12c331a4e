import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { generations, portraits } from "@/db/schema/portraits";
import { CharacterId } from "@/lib/characters/schema";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { releaseRecords } from "@/lib/lineage/release-records";
import { settleStars } from "@/lib/stars/settle-stars";

/** Deletes a character that can be brought back no more, with its versions, its portraits and their files. */
export const eraseCharacterRows = verb({
  name: "characters.erase",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({ id: CharacterId }),
  output: Done,
  async run({ ctx, input: { id } }) {
    const pictures = await ctx.db
      .select({ id: portraits.fileId, portraitId: portraits.id })
      .from(portraits)
      .where(eq(portraits.characterId, id));
    await releaseRecords(
      ctx,
      pictures.map(({ portraitId }) => portraitId),
    );
    const unfinished = await ctx.db
      .select({ id: generations.id })
      .from(generations)
      .where(
        and(eq(generations.characterId, id), inArray(generations.state, ["queued", "running"])),
      );
    for (const run of unfinished) await settleStars(ctx.db, run.id, "released", ctx.now());
    const [gone] = await ctx.db
      .delete(characters)
      .where(eq(characters.id, id))
      .returning({ ownerId: characters.ownerId });
    if (!gone) return { done: true as const };
    const ids = pictures.map((picture) => picture.id);
    if (ids.length > 0) await ctx.db.delete(files).where(inArray(files.id, ids));
    ctx.record({ type: "characters.erased", subjectId: id, userId: gone.ownerId });
    return { done: true as const };
  },
});

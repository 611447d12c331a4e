import { eq } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { CharacterId } from "@/lib/characters/schema";
import { removeStored, storeImage } from "@/lib/files/store-image";
import { newId } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { isModelMade, shortXmp } from "@/lib/lineage/picture-xmp";
import { noteOf } from "@/lib/platform/images/picture-note";
import { storage } from "@/lib/platform/storage/storage";
import { addPortrait } from "./verbs/add-portrait";

const pictureBytesMax = 8 * 1024 * 1024;

/**
 * A picture that came with an import and waits under `key`: decoded and made anew, so that nothing else of the file stays, then
 * taken away from where it waited. A picture that is none leaves no portrait.
 */
export const addPicture = job({
  schema: z.object({ characterId: CharacterId, key: z.string().max(200), ai: z.boolean() }),
  async handler(ctx, { characterId, key, ai }) {
    const [character] = await ctx.db
      .select({ ownerId: characters.ownerId })
      .from(characters)
      .where(eq(characters.id, characterId));
    const bytes = character ? await waitingBytes(key) : null;
    const recordId = newId("record");
    // A file that says of itself that a model made it is believed: nobody gains by saying so.
    const byModel = ai || (bytes !== null && isModelMade(noteOf(bytes)));
    const xmp = shortXmp(recordId, byModel ? "trainedAlgorithmicMedia" : null);
    const stored =
      character && bytes
        ? await storeImage(bytes, "portraits", character.ownerId, ctx.now(), { xmp })
        : null;
    if (stored?.ok) {
      const { row: file, pixels, note } = stored;
      const picture = { file, ai: byModel, recordId, pixels: [...pixels], note };
      const { data, tags } = await perform(addPortrait, ctx, { characterId, ...picture });
      if (data.portraitId === null) await removeStored(ctx, stored.row.variants ?? []);
      else await ctx.runtime.announceTags(tags);
    } else if (stored && !stored.failed.startsWith("images."))
      throw new Error(`the picture was not kept: ${stored.failed}`);
    else
      ctx.runtime.log.warn({ characterId, failed: stored?.failed }, "an imported picture is none");
    await storage().remove(key);
  },
});

async function waitingBytes(key: string): Promise<Buffer | null> {
  const waiting = await storage().get(key);
  if (!waiting.ok) throw new Error(`the picture could not be read: ${waiting.failed}`);
  if (!waiting.file) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of waiting.file.body) {
    size += chunk.byteLength;
    if (size > pictureBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

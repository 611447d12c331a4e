import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";
import type { ReadFile } from "./read-file";

/**
 * The portrait of a file follows its character: it waits in the storage until a job has decoded it, for that is heavy work and
 * needs no transaction. Where this transaction fails, the sweep of stored files that no row names takes it away.
 */
export async function bringPicture(
  ctx: Ctx,
  characterId: Id<"character">,
  { pictureBase64, pictureIsAi }: ReadFile,
): Promise<void> {
  if (pictureBase64 === undefined) return;
  const key = newFileKey("imports", "bin");
  const bytes = Buffer.from(pictureBase64, "base64");
  const put = await storage().put(key, bytes, {
    contentType: "application/octet-stream",
    cacheControl: "no-store",
  });
  if (!put.ok) throw new Fault("unavailable", "imports.busy", { retryAfterS: 5 });
  ctx.enqueue({
    name: "portraits.add_picture",
    data: { characterId, key, ai: pictureIsAi ?? false },
  });
}

import { and, eq, isNull } from "drizzle-orm";
import { uploads } from "@/db/schema/uploads";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { ownUpload } from "./store";
import { uploadView } from "./upload-view";

/**
 * Gives a finished file of the caller's to the message that is being written, once: called inside its transaction. The
 * same file in a second message is refused, so that deleting one message never empties another.
 *
 * @throws Fault not_found `files.not_found` for another's file, one of another room, or one that is taken
 * @throws Fault conflict `files.unfinished`
 */
export async function attachUpload(ctx: Ctx, id: Id<"upload">, roomId: Id<"room">) {
  const row = await ownUpload(ctx, id);
  must(row.roomId === roomId && row.attachedAt === null, "not_found", "files.not_found");
  must(row.state === "ready", "conflict", "files.unfinished");
  await ctx.db
    .update(uploads)
    .set({ attachedAt: ctx.now() })
    .where(and(eq(uploads.id, id), isNull(uploads.attachedAt)));
  return uploadView(row);
}

/** Takes the file of a deleted message away, with its bytes. What is gone already is fine. */
export async function detachUpload(ctx: Ctx, id: Id<"upload">): Promise<void> {
  const [gone] = await ctx.db.delete(uploads).where(eq(uploads.id, id)).returning();
  if (gone && gone.stored.length > 0)
    ctx.enqueue({ name: "files.remove_stored", data: { keys: gone.stored.map(({ key }) => key) } });
}

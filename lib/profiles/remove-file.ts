import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { removeStored } from "@/lib/files/store-image";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";

/** Takes the old picture's row away with the change, and its bytes once the change is certain. */
export async function dropFile(ctx: Ctx, fileId: Id<"file"> | null): Promise<void> {
  if (!fileId) return;
  await ctx.db.update(files).set({ removedAt: ctx.now() }).where(eq(files.id, fileId));
  ctx.enqueue({ name: "profiles.remove_file", data: { fileId } });
}

/** Takes the bytes of a file away that nothing shows any more. */
export const removeFile = job({
  schema: z.object({ fileId: idSchema("file") }),
  async handler(ctx, { fileId }) {
    const [row] = await ctx.db.select().from(files).where(eq(files.id, fileId));
    if (!row?.removedAt) return;
    if (!(await removeStored(ctx, row.variants))) throw new Error("a stored file is still there");
    await ctx.db.delete(files).where(eq(files.id, fileId));
  },
});

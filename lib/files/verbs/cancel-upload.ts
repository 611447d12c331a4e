import { eq } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { UploadId } from "../schema";
import { ownUpload } from "../store";

/** Gives an upload up that no message has taken, with every byte of it. */
export const cancelUpload = verb({
  name: "files.cancel_upload",
  kind: "write",
  access: "person",
  scope: "files:write",
  input: z.strictObject({ id: UploadId }),
  output: Done,
  async run({ ctx, input: { id } }) {
    const row = await ownUpload(ctx, id);
    must(row.attachedAt === null, "not_found", "files.not_found");
    await ctx.db.delete(uploads).where(eq(uploads.id, id));
    const keys = row.stored.map(({ key }) => key);
    if (keys.length > 0) ctx.enqueue({ name: "files.remove_stored", data: { keys } });
    return { done: true as const };
  },
});

import { eq } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { UploadId, UploadView } from "../schema";
import { mustContinue, ownUpload } from "../store";
import { uploadView } from "../upload-view";

/** Notes a part that is stored. Of two at the same place one is kept. */
export const keepPart = verb({
  name: "files.keep_part",
  kind: "write",
  access: "person",
  scope: "files:write",
  input: z.strictObject({
    id: UploadId,
    offset: z.int().min(0),
    part: z.strictObject({ key: z.string().max(200), bytes: z.int().min(1) }),
  }),
  output: UploadView,
  async run({ ctx, input: { id, offset, part } }) {
    const row = await ownUpload(ctx, id);
    mustContinue(row, offset, part.bytes);
    const [kept] = await ctx.db
      .update(uploads)
      .set({ received: offset + part.bytes, stored: [...row.stored, part] })
      .where(eq(uploads.id, id))
      .returning();
    must(kept, "not_found", "files.not_found");
    return uploadView(kept);
  },
});

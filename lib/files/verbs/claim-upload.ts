import { eq } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { readingLeaseS } from "../limits";
import { UploadId } from "../schema";
import { ownUpload } from "../store";
import type { UploadRow } from "../upload-view";

/** Lets one caller at a time read a file whose bytes are all here. A reader that died loses its claim by itself. */
export const claimUpload = verb({
  name: "files.claim_upload",
  kind: "write",
  access: "person",
  scope: "files:write",
  input: z.strictObject({ id: UploadId }),
  output: z.custom<UploadRow>(),
  async run({ ctx, input: { id } }) {
    const row = await ownUpload(ctx, id);
    if (row.state === "ready") return row;
    const { received, size, leasedUntil } = row;
    must(received === size, "conflict", "files.unfinished", { params: { received, size } });
    must(!leasedUntil || leasedUntil < ctx.now(), "conflict", "files.still_processing");
    const until = new Date(ctx.now().getTime() + readingLeaseS * 1000);
    await ctx.db
      .update(uploads)
      .set({ state: "processing", leasedUntil: until })
      .where(eq(uploads.id, id));
    return { ...row, state: "processing" as const, leasedUntil: until };
  },
});

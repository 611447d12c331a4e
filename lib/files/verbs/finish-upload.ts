import { z } from "zod";
import { Fault } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { readUpload } from "../read-upload";
import { UploadId, UploadView } from "../schema";
import { uploadView } from "../upload-view";
import { cancelUpload } from "./cancel-upload";
import { claimUpload } from "./claim-upload";
import { settleUpload } from "./settle-upload";

/**
 * Reads a file that is here whole: what its bytes are, whether they are taken, what is worth knowing of it. Refused
 * bytes are gone at once. Asked again, a finished file is answered as it is.
 */
export const finishUpload = verb({
  name: "files.finish_upload",
  kind: "task",
  access: "person",
  scope: "files:write",
  rate: "files.create_upload",
  input: z.strictObject({ id: UploadId }),
  output: UploadView,
  async run({ ctx, input: { id } }) {
    const row = await ctx.perform(claimUpload, { id });
    if (row.state === "ready") return uploadView(row);
    try {
      return await ctx.perform(settleUpload, { id, facts: await readUpload(ctx, row) });
    } catch (error) {
      const isFinal = error instanceof Fault && ["unsupported", "too_large"].includes(error.kind);
      if (isFinal) await ctx.perform(cancelUpload, { id });
      else await ctx.perform(settleUpload, { id, facts: null });
      throw error;
    }
  },
});

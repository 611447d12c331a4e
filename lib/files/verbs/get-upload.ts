import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { UploadId, UploadView } from "../schema";
import { ownUpload } from "../store";
import { uploadView } from "../upload-view";

/** How far an upload of one's own is. */
export const getUpload = verb({
  name: "files.get_upload",
  kind: "read",
  access: "person",
  scope: "files:read",
  input: z.strictObject({ id: UploadId }),
  output: UploadView,
  run: async ({ ctx, input }) => uploadView(await ownUpload(ctx, input.id)),
});

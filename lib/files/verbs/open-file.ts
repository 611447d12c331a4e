import { z } from "zod";
import type { StoredPart } from "@/db/schema/uploads";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { UploadId } from "../schema";
import { signedReader } from "../signed-reader";
import { readableUpload } from "../store";
import type { UploadRow } from "../upload-view";

const typeOf = ({ format }: StoredPart, row: UploadRow) =>
  format ? `image/${format}` : (row.mimeType ?? "application/octet-stream");

/** Which stored bytes a reader gets: asked on every request, so that it ends with the membership. */
export const openFile = verb({
  name: "files.open_file",
  kind: "read",
  access: "anyone",
  scope: "files:read",
  rate: "files.read",
  input: z.strictObject({
    id: UploadId,
    variant: z.string().max(40).optional(),
    reader: z.string().max(600).optional(),
  }),
  output: z.object({
    key: z.string(),
    size: z.int(),
    contentType: z.string(),
    name: z.string(),
    isShown: z.boolean().describe("Shown in a page, not offered as a download"),
  }),
  async run({ ctx, input: { id, variant, reader } }) {
    const signed = reader === undefined ? null : signedReader(reader, id, ctx.now());
    const userId = signed ?? (isPerson(ctx.actor) ? ctx.actor.userId : null);
    must(userId, "unauthenticated", "auth.required");
    const row = await readableUpload(ctx, id, userId);
    must(row.state === "ready", "not_found", "files.not_found");
    const found =
      variant === undefined
        ? row.stored.at(-1)
        : row.stored.find(({ key }) => key.endsWith(`/${variant}`));
    must(found, "not_found", "files.not_found");
    return {
      key: found.key,
      size: found.bytes,
      contentType: typeOf(found, row),
      name: row.name,
      isShown: row.kind !== "document",
    };
  },
});

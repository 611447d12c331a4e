import { randomUUID } from "node:crypto";
import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { storage } from "@/lib/platform/storage/storage";
import { partBytesMax } from "../limits";
import { UploadId, UploadView } from "../schema";
import { mustContinue, ownUpload } from "../store";
import { storeFault } from "../store-image";
import { keepPart } from "./keep-part";

/**
 * Takes the bytes that follow on those which are here already. A part lies in the storage under a name of its own, so
 * that any instance can receive the next one.
 */
export const receivePart = verb({
  name: "files.receive_part",
  kind: "task",
  access: "person",
  scope: "files:write",
  rate: "files.receive_part",
  replayable: false,
  input: z.strictObject({
    id: UploadId,
    offset: z.int().min(0),
    bytes: z.custom<Uint8Array>(
      (value) =>
        value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= partBytesMax,
    ),
  }),
  output: UploadView,
  async run({ ctx, input: { id, offset, bytes } }) {
    mustContinue(await ownUpload(ctx, id), offset, bytes.byteLength);
    const key = `rooms/${randomUUID()}/part.bin`;
    const put = await storage().put(key, bytes, {
      contentType: "application/octet-stream",
      cacheControl: cacheControlOf(key),
    });
    if (!put.ok) throw storeFault(put.failed);
    must(put.size === bytes.byteLength, "unavailable", "request.storage_full");
    try {
      return await ctx.perform(keepPart, { id, offset, part: { key, bytes: put.size } });
    } catch (error) {
      await storage().remove(key);
      throw error;
    }
  },
});

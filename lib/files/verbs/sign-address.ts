import { z } from "zod";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { signedAddressS } from "../limits";
import { UploadId } from "../schema";
import { signReader } from "../signed-reader";
import { readableUpload } from "../store";
import { uploadUrl } from "../upload-view";

/** An address that reads the file without cookie or token: for minutes, and no longer than the caller is a member. */
export const signAddress = verb({
  name: "files.sign_address",
  kind: "read",
  access: "person",
  scope: "files:read",
  input: z.strictObject({ id: UploadId }),
  output: z.object({ url: z.string(), expiresAt: z.iso.datetime() }).meta({ id: "FileAddress" }),
  async run({ ctx, input: { id } }) {
    must(isPerson(ctx.actor), "not_found", "files.not_found");
    const { userId } = ctx.actor;
    await readableUpload(ctx, id, userId);
    const expiresAt = new Date(ctx.now().getTime() + signedAddressS * 1000);
    const reader = signReader({ id, userId, until: expiresAt.getTime() });
    return { url: `${uploadUrl(id)}?reader=${reader}`, expiresAt: expiresAt.toISOString() };
  },
});

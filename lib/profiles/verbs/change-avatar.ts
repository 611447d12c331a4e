import { z } from "zod";
import { removeStored, storeFault, storeImage } from "@/lib/files/store-image";
import { Fault } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { AvatarOutput } from "@/lib/users/avatar-of";
import { ownAccount } from "@/lib/users/own-account";
import { avatarBase64Max, avatarSide } from "../limits";
import { keepAvatar } from "./keep-avatar";

/**
 * Takes a picture as one's own: decoded, cut square and made anew, so nothing of the file that came (place, camera,
 * a second format hidden behind the first) is kept or served.
 *
 * @throws Fault invalid `images.not_an_image`, `images.too_large`, `images.too_small`
 */
export const changeAvatar = verb({
  name: "profiles.change_avatar",
  kind: "task",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "files.upload",
  replayable: false,
  input: z.strictObject({
    image: z
      .base64()
      .max(avatarBase64Max, { error: "images.too_large" })
      .describe("A PNG, JPEG, WebP or AVIF of at most 5 MB, in base64"),
  }),
  output: AvatarOutput,
  async run({ ctx, input }) {
    const account = await ownAccount(ctx);
    const bytes = Buffer.from(input.image, "base64");
    const stored = await storeImage(bytes, "avatars", account.id, ctx.now(), {
      squareSide: avatarSide,
    });
    if (!stored.ok && !stored.failed.startsWith("images.")) throw storeFault(stored.failed);
    if (!stored.ok)
      throw new Fault("invalid", "request.invalid", {
        fields: [{ path: "image", code: stored.failed }],
      });
    try {
      return await ctx.perform(keepAvatar, { file: stored.row });
    } catch (error) {
      await removeStored(ctx, stored.row.variants ?? []);
      throw error;
    }
  },
});

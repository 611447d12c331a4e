import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { users } from "@/db/schema/users";
import { storeImage } from "@/lib/files/store-image";
import { Fault } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { dropFile } from "@/lib/profiles/remove-file";
import { AvatarOutput, avatarOf } from "@/lib/users/avatar-of";
import { ownAccount, ownAccountLocked } from "@/lib/users/own-account";
import { profileTag } from "@/lib/users/profile-tag";
import { avatarBase64Max, avatarSide } from "../limits";

/**
 * Takes a picture as one's own: decoded, cut square and made anew, so nothing of the file that came (place, camera,
 * a second format hidden behind the first) is kept or served.
 *
 * @throws Fault invalid `images.not_an_image`, `images.too_large`, `images.too_small`
 */
export const changeAvatar = verb({
  name: "profiles.change_avatar",
  kind: "write",
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
    const refuse = (code: string): never => {
      throw new Fault("invalid", "request.invalid", { fields: [{ path: "image", code }] });
    };
    const bytes = Buffer.from(input.image, "base64");
    const stored = await storeImage(bytes, "avatars", account.id, ctx.now(), { squareSide: avatarSide });
    if (!stored.ok) {
      if (stored.failed.startsWith("images.")) refuse(stored.failed);
      throw new Error(`the picture was not kept: ${stored.failed}`);
    }
    // Locked only now: making the picture takes a while, and another may have been taken meanwhile.
    const { avatarFileId } = await ownAccountLocked(ctx);
    await ctx.db.insert(files).values(stored.row);
    await dropFile(ctx, avatarFileId);
    await ctx.db
      .update(users)
      .set({ avatarFileId: stored.fileId, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    if (account.handle) ctx.touch(profileTag(account.handle));
    ctx.record({ type: "accounts.avatar_changed", subjectId: stored.fileId, userId: account.id, activity: true });
    return { avatar: await avatarOf(ctx, stored.fileId) };
  },
});

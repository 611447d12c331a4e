import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { users } from "@/db/schema/users";
import { imageView } from "@/lib/files/image-view";
import { ImageView } from "@/lib/files/schema";
import { removeStored, storeImage } from "@/lib/files/store-image";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { verb } from "@/lib/kernel/verb";
import { ownAccount, ownAccountLocked } from "./account-of";
import { avatarBase64Max, avatarSide } from "./limits";
import { profileTag } from "./profile-tag";

export const AvatarOutput = z.object({ avatar: ImageView.nullable() }).meta({ id: "Avatar" });

/** The picture of an account for a page; null where there is none. */
export async function avatarOf(ctx: Ctx, fileId: Id<"file"> | null): Promise<z.input<typeof ImageView> | null> {
  if (!fileId) return null;
  const [row] = await ctx.db.select().from(files).where(eq(files.id, fileId));
  return row && !row.removedAt ? imageView(row, false) : null;
}

/** Takes the old picture's row away with the change, and its bytes once the change is certain. */
async function dropFile(ctx: Ctx, fileId: Id<"file"> | null): Promise<void> {
  if (!fileId) return;
  await ctx.db.update(files).set({ removedAt: ctx.now() }).where(eq(files.id, fileId));
  ctx.enqueue({ name: "accounts.remove-file", data: { fileId } });
}

/**
 * Takes a picture as one's own: decoded, cut square and made anew, so nothing of the file that came (place, camera,
 * a second format hidden behind the first) is kept or served.
 *
 * @throws Fault invalid `images.not_an_image`, `images.too_large`, `images.too_small`
 */
export const changeAvatar = verb({
  name: "accounts.change_avatar",
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

/** Goes back to the initial. Nothing to remove is fine. */
export const removeAvatar = verb({
  name: "accounts.remove_avatar",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: z.strictObject({}),
  output: AvatarOutput,
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    if (!account.avatarFileId) return { avatar: null };
    await dropFile(ctx, account.avatarFileId);
    await ctx.db.update(users).set({ avatarFileId: null, updatedAt: ctx.now() }).where(eq(users.id, account.id));
    if (account.handle) ctx.touch(profileTag(account.handle));
    ctx.record({ type: "accounts.avatar_removed", subjectId: account.id, userId: account.id, activity: true });
    return { avatar: null };
  },
});

/** Takes the bytes of a file away that nothing shows any more. */
export const removeFile = job({
  schema: z.object({ fileId: idSchema("file") }),
  async handler(ctx, { fileId }) {
    const [row] = await ctx.db.select().from(files).where(eq(files.id, fileId));
    if (!row?.removedAt) return;
    if (!(await removeStored(ctx, row.variants))) throw new Error("a stored file is still there");
    await ctx.db.delete(files).where(eq(files.id, fileId));
  },
});

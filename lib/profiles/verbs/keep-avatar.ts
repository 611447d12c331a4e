import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { dropFile } from "@/lib/profiles/remove-file";
import { AvatarOutput, avatarOf } from "@/lib/users/avatar-of";
import { ownAccountLocked } from "@/lib/users/own-account";
import { profileTag } from "@/lib/users/profile-tag";

/** Gives a picture that is stored already its meaning: the second half of `changeAvatar`, in a transaction. */
export const keepAvatar = verb({
  name: "profiles.keep_avatar",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  replayable: false,
  input: z.strictObject({ file: z.custom<typeof files.$inferInsert>() }),
  output: AvatarOutput,
  async run({ ctx, input: { file } }) {
    // Locked only now: making the picture took a while, and another may have been taken meanwhile.
    const { id, avatarFileId, handle } = await ownAccountLocked(ctx);
    await ctx.db.insert(files).values(file);
    await dropFile(ctx, avatarFileId);
    await ctx.db
      .update(users)
      .set({ avatarFileId: file.id, updatedAt: ctx.now() })
      .where(eq(users.id, id));
    if (handle) ctx.touch(profileTag(handle));
    ctx.record({ type: "accounts.avatar_changed", subjectId: file.id, userId: id, activity: true });
    return { avatar: await avatarOf(ctx, file.id) };
  },
});

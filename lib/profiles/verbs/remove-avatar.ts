import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { dropFile } from "@/lib/profiles/remove-file";
import { AvatarOutput } from "@/lib/users/avatar-of";
import { ownAccountLocked } from "@/lib/users/own-account";
import { profileTag } from "@/lib/users/profile-tag";

/** Goes back to the initial. Nothing to remove is fine. */
export const removeAvatar = verb({
  name: "profiles.remove_avatar",
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
    await ctx.db
      .update(users)
      .set({ avatarFileId: null, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    if (account.handle) ctx.touch(profileTag(account.handle));
    ctx.record({
      type: "accounts.avatar_removed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    return { avatar: null };
  },
});

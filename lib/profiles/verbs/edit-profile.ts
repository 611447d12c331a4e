import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { searchKey } from "@/lib/kernel/fold-text";
import { verb } from "@/lib/kernel/verb";
import { tagsOf, type UserRow, view } from "@/lib/profiles/own-profile";
import { ownAccountLocked } from "@/lib/users/own-account";
import { touchPublicPages } from "@/lib/users/touch-public-pages";
import { isNarrower } from "../renew-avatar";
import { OwnProfile, ProfileEdit } from "../schema";

/** Changes the fields that are given; an empty text clears one. */
export const editProfile = verb({
  name: "profiles.edit_profile",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: ProfileEdit,
  output: OwnProfile,
  touches: tagsOf,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const text = (value: string | undefined) => (value === undefined ? undefined : value || null);
    const changed = {
      name: text(input.name),
      nameFolded: input.name === undefined ? undefined : searchKey(input.name),
      pronouns: text(input.pronouns),
      bio: text(input.bio),
      links: input.links,
      privacy: input.privacy && ({ ...account.privacy, ...input.privacy } as UserRow["privacy"]),
      locale: input.locale,
      timeZone: text(input.timeZone),
    };
    const [row] = await ctx.db
      .update(users)
      .set({ ...changed, updatedAt: ctx.now() })
      .where(eq(users.id, account.id))
      .returning();
    // Beside the profile itself, the pages of the characters tell the name of their owner and nothing else of it.
    const audience = (of: UserRow["privacy"]) => of.name ?? "public";
    if (row && (row.name !== account.name || audience(row.privacy) !== audience(account.privacy)))
      await touchPublicPages(ctx, account);
    if (row?.avatarFileId && isNarrower(account.privacy.avatar, row.privacy.avatar))
      ctx.enqueue({
        name: "profiles.renew_avatar",
        data: { userId: account.id, fileId: row.avatarFileId },
      });
    ctx.record({ type: "accounts.profile_edited", subjectId: account.id, userId: account.id });
    return view(ctx, row ?? account);
  },
});

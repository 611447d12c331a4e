import type { z } from "zod";
import type { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { avatarOf } from "@/lib/users/avatar-of";
import { profileTag } from "@/lib/users/profile-tag";
import type { OwnProfile } from "./schema";

export type UserRow = typeof users.$inferSelect;

export async function view(ctx: Ctx, row: UserRow): Promise<z.input<typeof OwnProfile>> {
  const { handle, name, pronouns, bio, links, privacy, locale, timeZone } = row;
  const { theme, textSize, reducedMotion, hideAiImages } = row;
  const avatar = await avatarOf(ctx, row.avatarFileId);
  const profile = { handle, avatar, name, pronouns, bio, links, privacy, locale, timeZone };
  return { ...profile, theme, textSize, reducedMotion, hideAiImages };
}

export const tagsOf = (profile: { handle: string | null }) =>
  profile.handle ? [profileTag(profile.handle)] : [];

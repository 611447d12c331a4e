import { and, count, countDistinct, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { showcaseEntries } from "@/db/schema/showcase";
import { users } from "@/db/schema/users";
import { imageView } from "@/lib/files/image-view";
import { ImageView } from "@/lib/files/schema";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { foldLetters } from "@/lib/kernel/fold-text";
import { type ProfileField, profileFields } from "./schema";

const statistics = z.object({
  since: z.date().transform((date) => date.toISOString()),
  characters: z.int().describe("Shown to everybody"),
  portraits: z.int().describe("Of these characters"),
});

export const shownProfile = {
  handle: z.string(),
  avatar: ImageView.nullable(),
  name: z.string().nullable(),
  pronouns: z.string().nullable(),
  bio: z.string().nullable(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  statistics: statistics.nullable(),
};

type UserRow = typeof users.$inferSelect;
export type Audience = "public" | "members";

async function statisticsOf(ctx: Ctx, user: UserRow): Promise<z.input<typeof statistics>> {
  const [counts] = await ctx.db
    .select({
      characters: countDistinct(showcaseEntries.characterId),
      portraits: count(portraits.id),
    })
    .from(showcaseEntries)
    .leftJoin(
      portraits,
      and(eq(portraits.characterId, showcaseEntries.characterId), isNull(portraits.deletedAt)),
    )
    .where(eq(showcaseEntries.ownerId, user.id));
  return {
    since: user.createdAt,
    characters: counts?.characters ?? 0,
    portraits: counts?.portraits ?? 0,
  };
}

const audienceOf = (user: UserRow, field: ProfileField) => user.privacy[field] ?? "public";

export type Member = {
  user: UserRow & { handle: string };
  picture: typeof files.$inferSelect | null;
};

/** A member who is here, by handle, with their picture. @throws Fault not_found `accounts.profile_not_found` */
export async function memberOfHandle(ctx: Ctx, handle: string): Promise<Member> {
  const [found] = await ctx.db
    .select({ user: users, picture: files })
    .from(users)
    .leftJoin(files, and(eq(files.id, users.avatarFileId), isNull(files.removedAt)))
    .where(
      and(
        eq(users.handle, foldLetters(handle)),
        eq(users.kind, "member"),
        eq(users.status, "active"),
      ),
    );
  must(found?.user.handle, "not_found", "accounts.profile_not_found");
  return { user: { ...found.user, handle: found.user.handle }, picture: found.picture };
}

/** The profile as this audience may see it: everything else is null. */
export async function profileFor(ctx: Ctx, { user, picture }: Member, audience: Audience) {
  const sees = (field: ProfileField) =>
    audienceOf(user, field) === "public" ||
    (audience === "members" && audienceOf(user, field) === "members");
  return {
    handle: user.handle,
    avatar: picture && sees("avatar") ? imageView(picture, false) : null,
    name: sees("name") ? user.name : null,
    pronouns: sees("pronouns") ? user.pronouns : null,
    bio: sees("bio") ? user.bio : null,
    links: sees("links") ? user.links : [],
    statistics: sees("statistics") ? await statisticsOf(ctx, user) : null,
  };
}

/** True where members see something that others do not. */
export function hasMoreForMembers(user: UserRow): boolean {
  const filled = (field: ProfileField) => {
    if (field === "statistics") return true;
    if (field === "avatar") return user.avatarFileId !== null;
    return field === "links" ? user.links.length > 0 : Boolean(user[field]);
  };
  return profileFields.some((field) => audienceOf(user, field) === "members" && filled(field));
}

import { eq, sql } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { homebrewEntries } from "@/db/schema/homebrew";
import { generations } from "@/db/schema/portraits";
import { sessions } from "@/db/schema/sessions";
import { uploads } from "@/db/schema/uploads";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

/** What a guest makes and keeps. A test holds this list against every column that refers to a user. */
export const keptColumns = [
  "characters.owner_id",
  "generations.owner_id",
  "files.owner_id",
  "homebrew_entries.owner_id",
  "message_reactions.user_id",
  "messages.sender_id",
  "room_bans.user_id",
  "room_invitations.created_by",
  "room_invitations.invited_user_id",
  "room_members.user_id",
  "rooms.owner_id",
  "uploads.owner_id",
] as const;

/** Hands everything a guest made to the account they signed in to, and removes the guest. */
export async function moveOwnership(ctx: Ctx, from: Id<"user">, to: Id<"user">): Promise<void> {
  const moved = await ctx.db
    .update(characters)
    .set({ ownerId: to })
    .where(eq(characters.ownerId, from))
    .returning({ id: characters.id });
  await ctx.db.update(generations).set({ ownerId: to }).where(eq(generations.ownerId, from));
  await ctx.db.update(files).set({ ownerId: to }).where(eq(files.ownerId, from));
  await ctx.db.update(uploads).set({ ownerId: to }).where(eq(uploads.ownerId, from));
  await ctx.db
    .update(homebrewEntries)
    .set({ ownerId: to })
    .where(eq(homebrewEntries.ownerId, from));
  await ctx.db.execute(sql`select move_in_rooms(${from}, ${to})`);
  await ctx.db.delete(sessions).where(eq(sessions.userId, from));
  await ctx.db.delete(users).where(eq(users.id, from));
  ctx.record({
    type: "accounts.merged",
    subjectId: to,
    userId: to,
    activity: true,
    payload: { from, characters: moved.length },
  });
}

import { and, eq, inArray, isNull } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { identities, passkeys } from "@/db/schema/credentials";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { homebrewEntries } from "@/db/schema/homebrew";
import { messages } from "@/db/schema/messages";
import { generations, portraits } from "@/db/schema/portraits";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { knownDevices, sessions } from "@/db/schema/sessions";
import { starBalances, starEntries, starMovements } from "@/db/schema/stars";
import { apiTokens } from "@/db/schema/tokens";
import { uploads } from "@/db/schema/uploads";
import { characterVersions } from "@/db/schema/versions";
import type { Ctx } from "@/lib/kernel/ctx";
import { asOwnerReads } from "@/lib/kernel/event";
import type { Id } from "@/lib/kernel/ids";
import { accountOf } from "@/lib/users/own-account";

/** Everything that is kept about somebody, by file name. Secrets (hashes, keys) are left out: they are nobody's to read. */
export async function gatherEverything(ctx: Ctx, userId: Id<"user">) {
  const { passwordHash, handleSkeleton: _skeleton, ...account } = await accountOf(ctx, userId);
  const own = await ctx.db.select().from(characters).where(eq(characters.ownerId, userId));
  const ids = own.map((row) => row.id);
  const ofCharacters = ids.length > 0;
  const images = await ctx.db.select().from(files).where(eq(files.ownerId, userId));
  const documents: Record<string, unknown> = {
    "account.json": { ...account, hasPassword: passwordHash !== null },
    "sign-in-methods.json": {
      identities: await ctx.db.select().from(identities).where(eq(identities.userId, userId)),
      passkeys: await ctx.db
        .select({
          id: passkeys.id,
          name: passkeys.name,
          createdAt: passkeys.createdAt,
          lastUsedAt: passkeys.lastUsedAt,
        })
        .from(passkeys)
        .where(eq(passkeys.userId, userId)),
      tokens: await ctx.db
        .select({
          id: apiTokens.id,
          name: apiTokens.name,
          scopes: apiTokens.scopes,
          createdAt: apiTokens.createdAt,
        })
        .from(apiTokens)
        .where(eq(apiTokens.userId, userId)),
    },
    "sessions.json": {
      // A keeper's session in this account names the keeper's own device; that it was there stands in the activity.
      sessions: await ctx.db
        .select()
        .from(sessions)
        .where(and(eq(sessions.userId, userId), isNull(sessions.actingStaffId))),
      devices: await ctx.db
        .select({ firstSeenAt: knownDevices.createdAt, lastSeenAt: knownDevices.lastSeenAt })
        .from(knownDevices)
        .where(eq(knownDevices.userId, userId)),
    },
    "activity.json": (await ctx.db.select().from(events).where(eq(events.userId, userId))).map(
      asOwnerReads,
    ),
    "characters.json": own,
    "character-versions.json": ofCharacters
      ? await ctx.db
          .select()
          .from(characterVersions)
          .where(inArray(characterVersions.characterId, ids))
      : [],
    "portraits.json": ofCharacters
      ? await ctx.db.select().from(portraits).where(inArray(portraits.characterId, ids))
      : [],
    "generations.json": await ctx.db
      .select()
      .from(generations)
      .where(eq(generations.ownerId, userId)),
    "homebrew.json": await ctx.db
      .select()
      .from(homebrewEntries)
      .where(eq(homebrewEntries.ownerId, userId)),
    "stars.json": {
      balance: await ctx.db.select().from(starBalances).where(eq(starBalances.userId, userId)),
      movements: await ctx.db.select().from(starMovements).where(eq(starMovements.ownerId, userId)),
      entries: await ctx.db
        .select({
          movementId: starEntries.movementId,
          account: starEntries.account,
          amount: starEntries.amount,
        })
        .from(starEntries)
        .innerJoin(starMovements, eq(starMovements.id, starEntries.movementId))
        .where(eq(starMovements.ownerId, userId)),
    },
    "rooms.json": await ctx.db
      .select({ room: rooms.name, roomId: rooms.id, membership: roomMembers })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
      .where(eq(roomMembers.userId, userId)),
    "messages.json": await ctx.db
      .select({
        id: messages.id,
        roomId: messages.roomId,
        kind: messages.kind,
        text: messages.text,
        meta: messages.meta,
        file: messages.file,
        createdAt: messages.createdAt,
        editedAt: messages.editedAt,
        deletedAt: messages.deletedAt,
      })
      .from(messages)
      .where(eq(messages.senderId, userId))
      .orderBy(messages.id),
    "files.json": images,
    "uploads.json": await ctx.db
      .select({
        id: uploads.id,
        roomId: uploads.roomId,
        kind: uploads.kind,
        name: uploads.name,
        size: uploads.size,
        mimeType: uploads.mimeType,
        createdAt: uploads.createdAt,
      })
      .from(uploads)
      .where(eq(uploads.ownerId, userId)),
  };
  return { documents, images };
}

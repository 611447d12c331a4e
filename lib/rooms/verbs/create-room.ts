import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { isMember, isPerson, type PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { foldLetters } from "@/lib/kernel/fold-text";
import { type Id, newId } from "@/lib/kernel/ids";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { addMember, assertRoomQuota } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { roomView } from "../room-view";
import { charterFields, RoomView, roomTexts } from "../schema";

const { mayPost, mayUpload, mayInvite, mayPin, takesGuests, retentionDays } = charterFields;

async function personOf(ctx: Ctx<PersonActor>, handle: string): Promise<Id<"user">> {
  const [found] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.handle, foldLetters(handle)),
        eq(users.kind, "member"),
        eq(users.status, "active"),
      ),
    );
  must(found && found.id !== ctx.actor.userId, "not_found", "rooms.person_not_found");
  return found.id;
}

/** The room of these two, where they have one and the caller has not left it. */
async function directRoom(ctx: Ctx<PersonActor>, key: string) {
  const [found] = await ctx.db
    .select()
    .from(rooms)
    .where(and(eq(rooms.directKey, key), isNull(rooms.deletionDueAt)))
    .for("no key update");
  if (!found) return null;
  const [me] = await ctx.db
    .select()
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, found.id), eq(roomMembers.userId, ctx.actor.userId)));
  return { room: found, me };
}

/**
 * Makes a room with the caller as its owner and game master; or the room between two people, of which there is one:
 * asked for again, it is the same.
 */
export const createRoom = verb({
  name: "rooms.create",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.create",
  input: z.strictObject({
    kind: z.enum(["party", "open"]).default("party").describe("Ignored with `handle`"),
    handle: z.string().trim().min(1).max(60).optional().describe("Whom a room between two is with"),
    name: roomTexts.name.optional().describe("Needed but for a room between two"),
    description: roomTexts.description.default(""),
    mayPost: mayPost.default("players"),
    mayUpload: mayUpload.default("players"),
    mayInvite: mayInvite.default("game_masters"),
    mayPin: mayPin.default("game_masters"),
    takesGuests: takesGuests.default(true),
    retentionDays: retentionDays.default(null),
  }),
  output: RoomView,
  async run({ ctx, input: { handle, name, kind, ...charter } }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId } = ctx.actor;
    // A passer-by comes into rooms by a link; to write to anybody by name is for those who have a name themselves.
    must(handle === undefined || isMember(ctx.actor), "forbidden", "auth.members_only");
    const other = handle === undefined ? null : await personOf(ctx, handle);
    must(other || name, "invalid", "request.invalid", {
      fields: [{ path: "name", code: "required" }],
    });
    const directKey = other ? [userId, other].sort().join(" ") : null;
    if (directKey) await lockForQuota(ctx, "direct_room", directKey);
    const there = directKey ? await directRoom(ctx, directKey) : null;
    if (there?.me) return roomView(ctx, { room: asOwned(there.room), me: there.me });
    await assertRoomQuota(ctx);
    if (there) {
      const me = await addMember(ctx, there.room, userId, "player");
      return roomView(ctx, { room: asOwned(there.room), me });
    }
    const at = ctx.now();
    const everybody = {
      mayPost: "everybody",
      mayUpload: "everybody",
      mayPin: "everybody",
    } as const;
    const [room] = await ctx.db
      .insert(rooms)
      .values({
        id: newId("room"),
        ...charter,
        ...(other ? { ...everybody, takesGuests: false, description: "" } : {}),
        kind: other ? "direct" : kind,
        name: other ? "" : (name ?? ""),
        ownerId: userId,
        directKey,
        activeAt: at,
        createdAt: at,
        updatedAt: at,
      })
      .returning();
    must(room, "unavailable", "request.unexpected");
    const me = await addMember(ctx, room, userId, other ? "player" : "game_master");
    if (other) await addMember(ctx, room, other, "player");
    else await postSystemMessage(ctx, room, "created", { name: room.name });
    ctx.record({ type: "rooms.created", subjectId: room.id, userId });
    const [kept] = await ctx.db.select().from(rooms).where(eq(rooms.id, room.id));
    must(kept, "unavailable", "request.unexpected");
    return roomView(ctx, { room: asOwned(kept), me });
  },
});

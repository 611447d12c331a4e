import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeParty } from "../entered-room";
import { memberOf } from "../member-of";
import { announceMember } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { roomView } from "../room-view";
import { PersonId, RoomId, RoomView } from "../schema";

/** Hands the room on: the other becomes owner and game master, the caller stays a game master. */
export const transferRoom = verb({
  name: "rooms.transfer",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, userId: PersonId }),
  output: RoomView,
  async run({ ctx, input: { id, userId } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    mustBeParty(room);
    must(room.ownerId === me.userId, "forbidden", "rooms.not_allowed");
    if (userId === me.userId) return roomView(ctx, entered);
    const member = await memberOf(ctx, room, userId);
    await ctx.db
      .update(roomMembers)
      .set({ role: "game_master" })
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId)));
    await ctx.db
      .update(rooms)
      .set({ ownerId: userId, version: room.version + 1, updatedAt: ctx.now() })
      .where(eq(rooms.id, room.id));
    await appendEvent(ctx, room, { kind: "room" });
    await announceMember(ctx, room, userId, "owner");
    await announceMember(ctx, room, me.userId, "owner");
    await postSystemMessage(ctx, room, "owner_changed", { userId, name: member.name });
    ctx.record({
      type: "rooms.ownership_transferred",
      subjectId: room.id,
      userId: me.userId,
      activity: true,
      payload: { to: userId },
    });
    const [saved] = await ctx.db.select().from(rooms).where(eq(rooms.id, room.id));
    must(saved, "not_found", "rooms.not_found");
    return roomView(ctx, { room: asOwned(saved), me });
  },
});

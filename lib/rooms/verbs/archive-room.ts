import { eq } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeMaster, mustBeParty } from "../entered-room";
import { postSystemMessage } from "../post-system-message";
import { roomView } from "../room-view";
import { RoomId, RoomView } from "../schema";

/** Closes a room for whatever is new, or opens it again. It can still be read. */
export const archiveRoom = verb({
  name: "rooms.archive",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, archived: z.boolean() }),
  output: RoomView,
  async run({ ctx, input: { id, archived } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    mustBeParty(room);
    mustBeMaster(entered);
    if ((room.archivedAt !== null) === archived) return roomView(ctx, entered);
    await ctx.db
      .update(rooms)
      .set({
        archivedAt: archived ? ctx.now() : null,
        version: room.version + 1,
        updatedAt: ctx.now(),
      })
      .where(eq(rooms.id, room.id));
    await appendEvent(ctx, room, { kind: "room" });
    await postSystemMessage(ctx, room, archived ? "archived" : "unarchived");
    const [saved] = await ctx.db.select().from(rooms).where(eq(rooms.id, room.id));
    must(saved, "not_found", "rooms.not_found");
    return roomView(ctx, { room: asOwned(saved), me });
  },
});

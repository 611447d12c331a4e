import { eq } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { IfMatch } from "@/lib/kernel/if-match";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeMaster, mustBeOpen, mustBeParty } from "../entered-room";
import { postSystemMessage } from "../post-system-message";
import { roomView } from "../room-view";
import { charterFields, RoomId, RoomView, roomTexts } from "../schema";

const { mayPost, mayUpload, mayInvite, mayPin, takesGuests, retentionDays } = charterFields;

/** Changes name, description and who may do what. Only what is given changes. */
export const updateRoom = verb({
  name: "rooms.update",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({
    id: RoomId,
    ifMatch: IfMatch.optional(),
    kind: z.enum(["party", "open"]).optional(),
    name: roomTexts.name.optional(),
    description: roomTexts.description.optional(),
    mayPost: mayPost.optional(),
    mayUpload: mayUpload.optional(),
    mayInvite: mayInvite.optional(),
    mayPin: mayPin.optional(),
    takesGuests: takesGuests.optional(),
    retentionDays: retentionDays.optional(),
  }),
  output: RoomView,
  async run({ ctx, input: { id, ifMatch, ...given } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    mustBeParty(room);
    mustBeMaster(entered);
    mustBeOpen(room);
    must(ifMatch === undefined || ifMatch === room.version, "stale", "rooms.changed_elsewhere", {
      params: { yours: ifMatch ?? 0, current: room.version },
    });
    const changed = Object.fromEntries(
      Object.entries(given).filter(
        ([name, value]) => value !== undefined && value !== room[name as keyof typeof given],
      ),
    );
    if (Object.keys(changed).length === 0) return roomView(ctx, entered);
    await ctx.db
      .update(rooms)
      .set({ ...changed, version: room.version + 1, updatedAt: ctx.now() })
      .where(eq(rooms.id, room.id));
    await appendEvent(ctx, room, { kind: "room" });
    if (given.name !== undefined && given.name !== room.name)
      await postSystemMessage(ctx, room, "renamed", { name: given.name });
    if (Object.keys(changed).some((name) => name !== "name" && name !== "description"))
      await postSystemMessage(ctx, room, "charter_changed");
    const [saved] = await ctx.db.select().from(rooms).where(eq(rooms.id, room.id));
    must(saved, "not_found", "rooms.not_found");
    return roomView(ctx, { room: asOwned(saved), me });
  },
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { EventStretch } from "../frames";
import { eventsPerPageMax } from "../limits";
import { Seq } from "../message-schema";
import { readEvents, toEvent } from "../read-events";
import { RoomId } from "../schema";

/** Whatever happened in a room after a place in its stream, in order and without a gap. */
export const listEvents = verb({
  name: "rooms.list_events",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({
    id: RoomId,
    after: Seq.default(0).describe("The last `seq` that you have"),
    limit: z.coerce.number().int().min(1).max(eventsPerPageMax).default(100),
  }),
  output: EventStretch,
  async run({ ctx, input: { id, after, limit } }) {
    const { room, me } = await enteredRoom(ctx, id);
    const isReset = after + 1 < room.firstSeq || after > room.seq;
    const read = isReset ? [] : await readEvents(ctx, room.id, after, limit);
    const reader = { userId: me.userId, role: me.role };
    const items = read.flatMap((event) => toEvent(event, reader) ?? []);
    return { items, seq: room.seq, isComplete: read.length < limit, isReset };
  },
});

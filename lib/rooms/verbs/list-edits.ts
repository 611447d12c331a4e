import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { messageEdits } from "@/db/schema/messages";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { editsPerMessageMax } from "../limits";
import { messageInRoom } from "../message-in-room";
import { MessageId } from "../message-schema";
import { moment, RoomId } from "../schema";

/** What a message said before, the oldest wording first; for the game masters and its sender. */
export const listEdits = verb({
  name: "rooms.list_edits",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, messageId: MessageId }),
  output: z.object({
    items: z
      .array(z.object({ version: z.int(), text: z.string(), createdAt: moment }))
      .describe("At most fifty"),
  }),
  async run({ ctx, input }) {
    const entered = await enteredRoom(ctx, input.id);
    const message = await messageInRoom(ctx, entered, input.messageId);
    const mayRead = entered.me.role === "game_master" || message.senderId === entered.me.userId;
    must(mayRead, "forbidden", "rooms.not_allowed");
    const items = await ctx.db
      .select({
        version: messageEdits.version,
        text: messageEdits.text,
        createdAt: messageEdits.createdAt,
      })
      .from(messageEdits)
      .where(eq(messageEdits.messageId, message.id))
      .orderBy(asc(messageEdits.version))
      .limit(editsPerMessageMax);
    return { items };
  },
});

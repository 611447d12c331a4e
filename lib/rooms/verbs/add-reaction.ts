import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { Emoji, MessageId, MessageView } from "../message-schema";
import { react } from "../react";
import { RoomId } from "../schema";

/** Reacts to a message with an emoji. */
export const addReaction = verb({
  name: "rooms.add_reaction",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.react",
  input: z.strictObject({ id: RoomId, messageId: MessageId, emoji: Emoji }),
  output: MessageView,
  run: ({ ctx, input }) => react(ctx, input, true),
});

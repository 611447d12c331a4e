import { z } from "zod";
import { mentionsMax } from "./limits";
import { ClientId, MessageId, MessageText, MessageView, ReactionView, Seq } from "./message-schema";
import { MemberView, RoomFacts, RoomId } from "./schema";
import { memberChanges } from "./terms";

// What travels over a socket, and as server-sent events. `/api/asyncapi` is made of it.

const room = z.string().describe("Id of the room");
const seq = z.int().describe("Place in the room's stream");
const at = z.date().transform((date) => date.toISOString());
const place = { room, seq, at };

/** One event of a room. All of them, in their order, are the room: a client that missed some reads them and is equal. */
export const EventView = z
  .discriminatedUnion("type", [
    z
      .object({ type: z.literal("message"), ...place, message: MessageView })
      .meta({ description: "Something was said" }),
    z
      .object({ type: z.literal("edit"), ...place, message: MessageView })
      .meta({ description: "A message was changed: this is what it says now" }),
    z
      .object({ type: z.literal("delete"), ...place, message: MessageView })
      .meta({ description: "A message was deleted: only its place is left" }),
    z
      .object({
        type: z.literal("reaction"),
        ...place,
        messageId: MessageId,
        reactions: z.array(ReactionView),
      })
      .meta({ description: "The reactions to a message, all of them" }),
    z
      .object({ type: z.literal("pin"), ...place, messageId: MessageId, isPinned: z.boolean() })
      .meta({ description: "A message was pinned or unpinned" }),
    z
      .object({
        type: z.literal("member"),
        ...place,
        change: z.enum(memberChanges),
        userId: z.string(),
        member: MemberView.nullable().describe("As they are now; null where they are gone"),
      })
      .meta({ description: "Somebody came, went or changed" }),
    z
      .object({ type: z.literal("room"), ...place, facts: RoomFacts })
      .meta({ description: "The settings of the room changed" }),
  ])
  .meta({ id: "RoomEvent", description: "One event of a room's stream" });
export type EventView = z.output<typeof EventView>;

export const EventStretch = z
  .object({
    items: z.array(EventView),
    seq: z.int().describe("Number of the room's last event"),
    isComplete: z.boolean().describe("False where there are more: ask with the last one's `seq`"),
    isReset: z
      .boolean()
      .describe("True where events after the given one are not kept any more: read the room anew"),
  })
  .meta({ id: "RoomEventStretch" });
export type EventStretch = z.output<typeof EventStretch>;

const Presence = z.object({ userId: z.string(), state: z.enum(["here", "away"]), seenAt: at });

/** Why a frame was refused, or why a room is closed to this socket. */
const errorCode = z.string().describe("A problem's code, as in the REST API");

/** From the server, besides the events: nothing of it has a place in the stream. */
export const ServerFrame = z.discriminatedUnion("type", [
  z
    .object({ type: z.literal("ready"), room, seq })
    .meta({ description: "The room is open: what was missed has been sent, up to `seq`" }),
  z
    .object({ type: z.literal("reset"), room, seq })
    .meta({ description: "What was missed is not kept any more: read the room anew, then go on" }),
  z
    .object({ type: z.literal("closed"), room, code: errorCode })
    .meta({ description: "The room is closed to this socket; nothing more of it will come" }),
  z
    .object({ type: z.literal("ack"), room, clientId: z.string(), seq, id: MessageId })
    .meta({ description: "The message is kept" }),
  z
    .object({ type: z.literal("presence"), room, members: z.array(Presence) })
    .meta({ description: "Who is here; all of them after `ready`, then whoever changes" }),
  z
    .object({ type: z.literal("typing"), room, userId: z.string() })
    .meta({ description: "Somebody is typing; it holds for six seconds" }),
  z
    .object({ type: z.literal("read"), room, userId: z.string(), seq })
    .meta({ description: "Up to where somebody has read" }),
  z
    .object({
      type: z.literal("error"),
      code: errorCode,
      room: z.string().optional(),
      clientId: z.string().optional(),
      retryAfterS: z.number().optional(),
    })
    .meta({ description: "A frame was refused" }),
  z.object({ type: z.literal("ping") }).meta({ description: "Answer with `pong`" }),
  z.object({ type: z.literal("pong") }).meta({ description: "Answer to `ping`" }),
]);
export type ServerFrame = z.output<typeof ServerFrame> | EventView;

const clientRoom = RoomId.optional().describe("Left out on a socket of one room");

/** From the client. On the socket of one room `room` can be left out. */
export const ClientFrame = z.discriminatedUnion("type", [
  z
    .strictObject({
      type: z.literal("send"),
      room: clientRoom,
      clientId: ClientId,
      message: z.strictObject({
        kind: z.literal("text"),
        text: MessageText,
        replyTo: MessageId.optional(),
        mentions: z.array(z.string().max(40)).max(mentionsMax).optional(),
      }),
    })
    .meta({
      description: "Say something; repeat it with the same `clientId` until it is acknowledged",
    }),
  z
    .strictObject({ type: z.literal("resume"), room: clientRoom, after: Seq.optional() })
    .meta({ description: "Open a room; with `after` everything that came since is sent first" }),
  z
    .strictObject({ type: z.literal("leave"), room: clientRoom })
    .meta({ description: "Stop hearing of a room; the membership stays" }),
  z
    .strictObject({ type: z.literal("typing"), room: clientRoom })
    .meta({ description: "I am typing" }),
  z
    .strictObject({ type: z.literal("read"), room: clientRoom, seq: Seq })
    .meta({ description: "I have read up to here" }),
  z
    .strictObject({ type: z.literal("ping") })
    .meta({ description: "A sign of life; answered by `pong`" }),
  z.strictObject({ type: z.literal("pong") }).meta({ description: "Answer to `ping`" }),
]);
export type ClientFrame = z.output<typeof ClientFrame>;

/** Why a socket is closed by the server. */
export const closeCodes = {
  1001: "The server is stopping: connect again, to another instance",
  1008: "A frame that is no frame of this document",
  1009: "A frame over 64 KiB",
  1013: "Too slow to take what is sent: connect again and resume",
  4001: "The token or ticket is missing, wrong or spent",
  4003: "The session has ended, or the account is suspended",
  4004: "You are not in this room (any more)",
  4008: "Nothing was heard for too long",
  4029: "Too many frames, or too many sockets",
} as const;

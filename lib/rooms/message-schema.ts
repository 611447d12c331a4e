import { z } from "zod";
import { ImageSource } from "@/lib/files/schema";
import { idSchema } from "@/lib/kernel/ids";
import {
  clientIdLengthMax,
  emojiLengthMax,
  messageGraphemesMax,
  messagesPerPageDefault,
  messagesPerPageMax,
  messageUnitsMax,
} from "./limits";
import { countedText } from "./message-text";
import { messageKinds } from "./terms";

export const MessageId = idSchema("message");
const moment = z.date().transform((date) => date.toISOString());

/** The sender's own name for a message: sent again with the same one, it is the same message. */
export const ClientId = z
  .string()
  .min(1)
  .max(clientIdLengthMax)
  .regex(/^[\w.:-]+$/)
  .describe("Your own name for the message; sending it again gives the same message");

export const MessageText = countedText(messageUnitsMax, messageGraphemesMax).describe(
  "A small Markdown: bold, italics, code, quote, lists and links. At most 4,000 characters as people count them",
);

/** A place in the stream of a room. */
export const Seq = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

// The compiler does not know the flag `v` yet.
const emojiPattern = "^\\p{RGI_Emoji}$";
const oneEmoji = new RegExp(emojiPattern, "v");

export const Emoji = z
  .string()
  .min(1)
  .max(emojiLengthMax)
  .refine((text) => oneEmoji.test(text), { message: "not_allowed" })
  .describe("One emoji");

const FileView = z
  .object({
    fileId: z.string(),
    url: z.string(),
    name: z.string(),
    size: z.int().describe("Bytes"),
    mimeType: z.string(),
    width: z.int().optional(),
    height: z.int().optional(),
    duration: z.number().optional().describe("Seconds"),
    poster: z.string().optional(),
    placeholder: z.string().optional(),
    waveform: z.array(z.number()).optional(),
    sources: z
      .array(ImageSource)
      .optional()
      .describe("A picture in several widths, smallest first"),
  })
  .meta({ id: "MessageFile" });

export const ReactionView = z
  .object({
    emoji: z.string(),
    count: z.int(),
    userIds: z.array(z.string()).describe("The first twenty"),
  })
  .meta({ id: "MessageReaction" });

export const MessageView = z
  .object({
    id: MessageId,
    room: z.string(),
    seq: z.int().describe("Its place in the room"),
    clientId: z.string(),
    kind: z.enum(messageKinds),
    sender: z
      .object({
        userId: z.string(),
        name: z.string().nullable(),
        handle: z.string().nullable(),
        isGuest: z.boolean(),
      })
      .nullable()
      .describe("Null where the account is gone"),
    playing: z
      .object({ characterId: z.string(), name: z.string() })
      .nullable()
      .describe("Who the sender played when it was said"),
    text: z.string().describe("Markdown as it was written; never HTML"),
    meta: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe("Facts of a roll; of a system message `what` happened to whom"),
    file: FileView.nullable(),
    replyTo: z
      .object({
        id: z.string(),
        seq: z.int(),
        kind: z.enum(messageKinds),
        senderName: z.string().nullable(),
        excerpt: z.string(),
        isDeleted: z.boolean(),
      })
      .nullable(),
    mentions: z.array(z.string()).describe("Ids of the members whom it names"),
    reactions: z.array(ReactionView),
    isPinned: z.boolean(),
    isHidden: z.boolean().describe("Shown to others only: a roll for the game master"),
    editedAt: moment.nullable(),
    deletedAt: moment.nullable().describe("Its text and file are gone then; its place stays"),
    createdAt: moment,
  })
  .meta({ id: "Message", description: "What was said in a room" });
export type MessageView = z.output<typeof MessageView>;
export type MessageData = z.input<typeof MessageView>;

/** A stretch of a room's messages, in their order. */
export const MessageStretch = z
  .object({
    items: z.array(MessageView),
    seq: z.int().describe("Number of the room's last event when this was read: resume from here"),
    before: z.int().nullable().describe("Ask with `before` for older ones; null at the beginning"),
    after: z.int().nullable().describe("Ask with `after` for newer ones; null at the end"),
  })
  .meta({ id: "MessageStretch" });
export type MessageStretch = z.output<typeof MessageStretch>;

export const stretchLimit = z.coerce
  .number()
  .int()
  .min(1)
  .max(messagesPerPageMax)
  .default(messagesPerPageDefault)
  .describe("Messages at a time");

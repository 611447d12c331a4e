import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { pageOf } from "@/lib/kernel/cursor";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { descriptionLengthMax, retentionDaysMax, roomNameLengthMax } from "./limits";
import { MessageView } from "./message-schema";
import { visibleText } from "./message-text";
import { involvements, roomCircles, roomKinds, roomRoles } from "./terms";

export const RoomId = idSchema("room");
export const InvitationId = idSchema("invitation");
export const PersonId = idSchema("user");
export const moment = z.date().transform((date) => date.toISOString());

export const RoomRole = z.enum(roomRoles);
const Circle = z.enum(roomCircles);

/** Who may do what in a room. */
export const charterFields = {
  mayPost: Circle.describe("Who may write"),
  mayUpload: Circle.describe("Who may send files"),
  mayInvite: Circle.describe("Who may invite"),
  mayPin: Circle.describe("Who may pin messages"),
  takesGuests: z.boolean().describe("Whether guests of the product may join"),
  retentionDays: z
    .int()
    .min(1)
    .max(retentionDaysMax)
    .nullable()
    .describe("Days that messages are kept; null for as long as the room"),
};

export const roomTexts = {
  name: nameText(roomNameLengthMax).min(1),
  description: visibleText(descriptionLengthMax),
};

/** Who plays whom: enough for a name beside a message. */
const PlayedCharacter = z
  .object({ id: z.string(), name: z.string(), portrait: ImageView.nullable() })
  .meta({ id: "PlayedCharacter" });

export const MemberView = z
  .object({
    userId: PersonId,
    name: z
      .string()
      .nullable()
      .describe("Null for guests, and for those who keep it to themselves"),
    handle: z.string().nullable(),
    isGuest: z.boolean(),
    avatar: ImageView.nullable(),
    role: RoomRole,
    isOwner: z.boolean(),
    character: PlayedCharacter.nullable(),
    joinedAt: moment,
    readSeq: z.int().describe("Up to where they have read"),
    seenAt: moment.nullable().describe("Their last sign of life; older than a minute means away"),
  })
  .meta({ id: "RoomMember", description: "Somebody in a room" });
export type MemberView = z.output<typeof MemberView>;
export const MemberPage = pageOf(MemberView).meta({ id: "RoomMemberPage" });

/** What is the caller's own in a room. */
export const MembershipView = z
  .object({
    role: RoomRole,
    isOwner: z.boolean(),
    involvement: z.enum(involvements),
    mutedUntil: moment.nullable(),
    characterId: z.string().nullable(),
    readSeq: z.int(),
    may: z
      .object({ post: z.boolean(), upload: z.boolean(), invite: z.boolean(), pin: z.boolean() })
      .describe("What the role allows as the room stands now"),
  })
  .meta({ id: "RoomMembership" });
export type MembershipView = z.output<typeof MembershipView>;

/** What everybody in a room is shown of it; the part that `room` events carry. */
export const RoomFacts = z
  .object({
    id: RoomId,
    kind: z.enum(roomKinds),
    name: z.string().describe("Empty for a room between two: its name is the other person's"),
    description: z.string(),
    picture: ImageView.nullable(),
    ownerId: PersonId.nullable(),
    ...charterFields,
    memberCount: z.int(),
    version: z.int().describe("Counts every change of the settings; the ETag is made of it"),
    archivedAt: moment.nullable(),
    deletionDueAt: moment.nullable().describe("When it ends for good; shown to its owner"),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: "RoomFacts" });
export type RoomFacts = z.output<typeof RoomFacts>;

export const RoomView = z
  .object({
    ...RoomFacts.shape,
    seq: z.int().describe("Number of the last event"),
    with: MemberView.nullable().describe("The other person of a room between two"),
    membership: MembershipView,
  })
  .meta({ id: "Room", description: "A room that you are in" });
export type RoomView = z.output<typeof RoomView>;

export const RoomListEntry = z
  .object({
    ...RoomView.shape,
    unread: z.object({
      messages: z.int().describe("Counted to 100"),
      mentions: z.int().describe("Messages that name you, counted to 100"),
    }),
    lastMessage: MessageView.nullable(),
    presentCount: z.int().describe("Members with a sign of life in the last minute, you included"),
  })
  .meta({ id: "RoomListEntry" });
export type RoomListEntry = z.output<typeof RoomListEntry>;
export const RoomPage = pageOf(RoomListEntry).meta({ id: "RoomPage" });

export const InvitationView = z
  .object({
    id: InvitationId,
    kind: z.enum(["link", "person", "email"]),
    role: RoomRole,
    email: z.string().nullable().describe("Where it was sent"),
    person: z.object({ userId: PersonId, handle: z.string().nullable() }).nullable(),
    uses: z.int(),
    usesMax: z.int().nullable(),
    expiresAt: moment,
    createdAt: moment,
  })
  .meta({ id: "RoomInvitation" });
export type InvitationView = z.output<typeof InvitationView>;
export const InvitationPage = pageOf(InvitationView).meta({ id: "RoomInvitationPage" });

/** Who is inside, before one joins. */
export const RoomPreview = z
  .object({
    id: RoomId,
    kind: z.enum(roomKinds),
    name: z.string(),
    description: z.string(),
    picture: ImageView.nullable(),
    takesGuests: z.boolean(),
    memberCount: z.int(),
    members: z
      .array(
        z.object({
          name: z.string().nullable(),
          handle: z.string().nullable(),
          avatar: ImageView.nullable(),
          role: RoomRole,
          character: PlayedCharacter.nullable(),
        }),
      )
      .describe("The first twelve"),
  })
  .meta({ id: "RoomPreview" });

export const InvitationPreview = z
  .object({
    room: RoomPreview,
    role: RoomRole,
    invitedBy: z.object({ name: z.string().nullable(), handle: z.string().nullable() }).nullable(),
    expiresAt: moment,
    isMember: z.boolean().describe("Whether the caller is in the room already"),
  })
  .meta({ id: "RoomInvitationPreview" });
export type InvitationPreview = z.output<typeof InvitationPreview>;

/** An invitation to the caller by name, as their list shows it. */
export const ReceivedInvitation = z
  .object({ id: InvitationId, createdAt: moment, ...InvitationPreview.shape })
  .meta({ id: "ReceivedRoomInvitation" });
export const ReceivedInvitationPage = pageOf(ReceivedInvitation).meta({
  id: "ReceivedRoomInvitationPage",
});

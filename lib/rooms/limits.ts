import { dayS } from "@/lib/kernel/seconds";

/** Rooms that somebody may be in, and members of one room. */
export const roomsPerMemberMax = 100;
export const roomsPerGuestMax = 10;
export const membersPerRoomMax = 2500;

export const roomNameLengthMax = 80;
export const descriptionLengthMax = 1000;
export const retentionDaysMax = 3650;

/** Characters of a message as people count them, and the UTF-16 units that they may need. */
export const messageGraphemesMax = 4000;
export const messageUnitsMax = 16_000;
export const clientIdLengthMax = 64;
export const mentionsMax = 20;
/** Letters at the beginning of a message that a search looks at; `messages_derive` holds the same number. */
export const searchedLettersMax = 1000;
export const searchLengthMax = 100;
/** Letters of a message that an answer to it shows. */
export const excerptLengthMax = 160;
/** Wordings of one message that are kept. */
export const editsPerMessageMax = 50;
/** Different reactions to one message, and people who are named for each. */
export const reactionKindsMax = 20;
export const reactorsShownMax = 20;
export const emojiLengthMax = 32;
export const pinsPerRoomMax = 100;

export const messagesPerPageMax = 100;
export const messagesPerPageDefault = 50;
export const eventsPerPageMax = 500;
/** Unread messages are counted to here. */
export const unreadCountedMax = 100;

export const invitationsPerRoomMax = 100;
export const invitationHoursMax = 24 * 30;
export const invitationHoursDefault = 24 * 7;
export const invitationUsesMax = 1000;
/** An ended invitation is kept this long for questions about it. */
export const invitationKeptS = 30 * dayS;

/** Between deleting a room and its end. */
export const roomDeletionGraceS = 7 * dayS;
/** Events that a client can still resume from; after that it reads the room anew. */
export const eventsKeptS = 90 * dayS;

export const socketTicketLifeS = 30;
/** Without a sign for this long a member is away. */
export const presentForS = 60;

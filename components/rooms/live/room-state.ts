import type { EventView, ServerFrame } from "@/lib/rooms/frames";
import type { MessageStretch, MessageView } from "@/lib/rooms/message-schema";
import type { MemberView, RoomView } from "@/lib/rooms/schema";

export type RoomState = {
  room: RoomView;
  members: readonly MemberView[];
  /** In their order, without a hole between them. */
  messages: readonly MessageView[];
  /** The last event that is contained in this. */
  seq: number;
  /** Where older messages begin; null at the beginning of the room. */
  before: number | null;
  /** Where newer ones begin that are not here; null while this ends where the room does. */
  after: number | null;
  here: ReadonlySet<string>;
  /** Who is typing, and until when that holds. */
  typing: ReadonlyMap<string, number>;
  /** A problem's code once the room is closed to the reader. */
  gone: string | null;
};

const typingForMs = 6000;

export function firstState(
  room: RoomView,
  members: readonly MemberView[],
  stretch: MessageStretch,
): RoomState {
  return {
    room,
    members,
    messages: stretch.items,
    seq: stretch.seq,
    before: stretch.before,
    after: stretch.after,
    here: new Set(),
    typing: new Map(),
    gone: null,
  };
}

/** Both in order, what is in both once: the later wording wins. */
export function mergeMessages(
  known: readonly MessageView[],
  more: readonly MessageView[],
): MessageView[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of more) byId.set(message.id, message);
  return [...byId.values()].sort((a, b) => a.seq - b.seq);
}

function changeMessage(
  state: RoomState,
  id: string,
  change: (message: MessageView) => MessageView,
): RoomState {
  const at = state.messages.findIndex((message) => message.id === id);
  const found = state.messages[at];
  return found ? { ...state, messages: state.messages.with(at, change(found)) } : state;
}

function changeMember(state: RoomState, userId: string, member: MemberView | null): RoomState {
  const others = state.members.filter((one) => one.userId !== userId);
  const at = state.members.findIndex((one) => one.userId === userId);
  if (!member) return { ...state, members: others };
  const members = at < 0 ? [...others, member] : state.members.with(at, member);
  const { membership } = state.room;
  return { ...state, members, room: { ...state.room, membership } };
}

function withoutTyping({ typing }: RoomState, userId: string | undefined): RoomState["typing"] {
  if (!userId || !typing.has(userId)) return typing;
  const left = new Map(typing);
  left.delete(userId);
  return left;
}

function applyEvent(state: RoomState, event: EventView): RoomState {
  switch (event.type) {
    case "message": {
      const typing = withoutTyping(state, event.message.sender?.userId);
      // While an older stretch is looked at, the newest wait until the reader comes back to them.
      if (state.after !== null) return { ...state, typing };
      return { ...state, typing, messages: mergeMessages(state.messages, [event.message]) };
    }
    case "edit":
    case "delete":
      return changeMessage(state, event.message.id, () => event.message);
    case "reaction":
      return changeMessage(state, event.messageId, (message) => ({
        ...message,
        reactions: event.reactions,
      }));
    case "pin":
      return changeMessage(state, event.messageId, (message) => ({
        ...message,
        isPinned: event.isPinned,
      }));
    case "member":
      return changeMember(state, event.userId, event.member);
    case "room":
      return { ...state, room: { ...state.room, ...event.facts } };
  }
}

const eventTypes = new Set(["message", "edit", "delete", "reaction", "pin", "member", "room"]);
export const isEvent = (frame: ServerFrame): frame is EventView => eventTypes.has(frame.type);

/** The room after one frame. Events that it holds already change nothing. */
export function applyFrame(state: RoomState, frame: ServerFrame, now: number): RoomState {
  if (isEvent(frame))
    return frame.seq <= state.seq ? state : { ...applyEvent(state, frame), seq: frame.seq };
  switch (frame.type) {
    case "presence": {
      const here = new Set(state.here);
      for (const { userId, state: is } of frame.members)
        if (is === "here") here.add(userId);
        else here.delete(userId);
      return { ...state, here };
    }
    case "typing":
      return { ...state, typing: new Map(state.typing).set(frame.userId, now + typingForMs) };
    case "read": {
      const at = state.members.findIndex(({ userId }) => userId === frame.userId);
      const member = state.members[at];
      if (!member || member.readSeq >= frame.seq) return state;
      return { ...state, members: state.members.with(at, { ...member, readSeq: frame.seq }) };
    }
    case "closed":
      return { ...state, gone: frame.code };
    default:
      return state;
  }
}

/** Typing that has run out. */
export function withoutOldTyping(state: RoomState, now: number): RoomState {
  const left = [...state.typing].filter(([, until]) => until > now);
  return left.length === state.typing.size ? state : { ...state, typing: new Map(left) };
}

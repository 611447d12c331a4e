import { describe, expect, it } from "vitest";
import { mentionAt, mentionedIn, offerMentions } from "@/components/rooms/composer/mentions";
import { applyFrame, firstState, type RoomState } from "@/components/rooms/live/room-state";
import { listRows } from "@/components/rooms/message/list-rows";
import type { EventView, ServerFrame } from "@/lib/rooms/frames";
import type { MessageView } from "@/lib/rooms/message-schema";
import type { MemberView, RoomView } from "@/lib/rooms/schema";

const at = "2026-03-20T18:00:00.000Z";

function said(seq: number, text: string, more: object = {}): MessageView {
  return {
    id: `msg_${seq}`,
    seq,
    clientId: `c${seq}`,
    kind: "text",
    sender: { userId: "mira", name: "Mira", handle: "mira", isGuest: false },
    playing: null,
    text,
    replyTo: null,
    mentions: [],
    reactions: [],
    isPinned: false,
    createdAt: at,
    ...more,
  } as unknown as MessageView;
}

const member = (userId: string, name: string, character: string | null = null) =>
  ({
    userId,
    name,
    handle: userId,
    character: character && { id: character, name: character },
    readSeq: 0,
  }) as unknown as MemberView;

const room = { id: "rom_1", membership: { readSeq: 0 } } as unknown as RoomView;
const empty = () =>
  firstState(room, [member("mira", "Mira")], { items: [], seq: 0, before: null, after: null });
const event = (seq: number, part: object) =>
  ({ room: "rom_1", seq, at, ...part }) as unknown as EventView;
const played = (state: RoomState, frames: readonly ServerFrame[]) =>
  frames.reduce((now, frame) => applyFrame(now, frame, 0), state);

const stream = [
  event(1, { type: "message", message: said(1, "Who has the map?") }),
  event(2, { type: "message", message: said(2, "I do.") }),
  event(3, {
    type: "reaction",
    messageId: "msg_1",
    reactions: [{ emoji: "🎲", count: 1, userIds: ["mira"] }],
  }),
  event(4, { type: "edit", message: said(2, "I do, I think.") }),
  event(5, { type: "pin", messageId: "msg_2", isPinned: true }),
  event(6, { type: "member", change: "joined", userId: "pim", member: member("pim", "Pim") }),
  event(7, { type: "delete", message: said(1, "", { deletedAt: at }) }),
  event(8, { type: "member", change: "left", userId: "pim", member: null }),
];

describe("an open room", () => {
  it("is the same whether its events came once, twice, or one's own message before its event", () => {
    const once = played(empty(), stream);
    expect(once.messages.map(({ text }) => text)).toEqual(["", "I do, I think."]);
    expect(once.messages[1]?.isPinned).toBe(true);
    expect(once.members.map(({ userId }) => userId)).toEqual(["mira"]);
    expect(played(empty(), [...stream.slice(0, 5), ...stream])).toEqual(once);
    const early = { ...empty(), messages: [said(2, "I do.")] };
    expect(played(early, stream)).toEqual(once);
  });

  it("leaves newer messages out while an older stretch is looked at, and nothing else", () => {
    const looking = { ...played(empty(), stream.slice(0, 2)), after: 2 };
    const late = event(3, { type: "message", message: said(3, "Come back!") });
    const state = applyFrame(looking, late, 0);
    expect(state.messages).toHaveLength(2);
    expect(state.seq).toBe(3);
  });

  it("says who is here and who types, and ends typing with the message", () => {
    const typing = applyFrame(empty(), { type: "typing", room: "rom_1", userId: "mira" }, 1000);
    expect([...typing.typing.keys()]).toEqual(["mira"]);
    expect(applyFrame(typing, stream[0] as EventView, 1000).typing.size).toBe(0);
    const closed = applyFrame(
      typing,
      { type: "closed", room: "rom_1", code: "rooms.not_found" },
      0,
    );
    expect(closed.gone).toBe("rooms.not_found");
  });
});

describe("the list of messages", () => {
  it("has a line for each day, one for what is unread, and what is on its way once", () => {
    const messages = [
      said(1, "One"),
      said(2, "Two"),
      said(3, "Three", { createdAt: "2026-03-22T18:00:00.000Z", sender: { userId: "pim" } }),
    ];
    const pending = [
      { clientId: "c2", room: "rom_1", userId: "mira", text: "Two", mentions: [], at: 0 },
      { clientId: "c9", room: "rom_1", userId: "mira", text: "Four", mentions: [], at: 0 },
    ];
    expect(listRows(messages, pending, 1, "mira").map(({ kind }) => kind)).toEqual([
      "day",
      "message",
      "message",
      "day",
      "unread",
      "message",
      "pending",
    ]);
    const [, first, second] = listRows(messages, [], null, "mira");
    expect(first).toMatchObject({ joined: false });
    expect(second).toMatchObject({ joined: true });
  });
});

describe("naming members", () => {
  const members = [member("mira", "Mira Vale", "Aela"), member("parisa", "پریسا سپهر")];
  it("offers people and their characters in either script, while an @ is written", () => {
    expect(mentionAt("Ask @ae", 7)).toEqual({ from: 4, query: "ae" });
    expect(mentionAt("mail@ae", 7)).toBeNull();
    expect(offerMentions(members, "ae").map(({ name }) => name)).toEqual(["Aela"]);
    expect(offerMentions(members, "پريسا").map(({ userId }) => userId)).toEqual(["parisa"]);
    expect(mentionedIn("@Aela and @پریسا سپهر, come", members)).toEqual(["mira", "parisa"]);
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { messages, roomEvents } from "@/db/schema/messages";
import { rooms } from "@/db/schema/rooms";
import { jobs } from "@/lib/rooms/jobs";
import { eventEncoder } from "@/lib/rooms/live/encode-event";
import { readEvents } from "@/lib/rooms/read-events";
import { addReaction } from "@/lib/rooms/verbs/add-reaction";
import { createInvitation } from "@/lib/rooms/verbs/create-invitation";
import { createRoom } from "@/lib/rooms/verbs/create-room";
import { deleteMessage } from "@/lib/rooms/verbs/delete-message";
import { deleteRoom } from "@/lib/rooms/verbs/delete-room";
import { editMessage } from "@/lib/rooms/verbs/edit-message";
import { listEdits } from "@/lib/rooms/verbs/list-edits";
import { listEvents } from "@/lib/rooms/verbs/list-events";
import { listInvitations } from "@/lib/rooms/verbs/list-invitations";
import { listMessages } from "@/lib/rooms/verbs/list-messages";
import { listPins } from "@/lib/rooms/verbs/list-pins";
import { listRecentMessages } from "@/lib/rooms/verbs/list-recent-messages";
import { listRooms } from "@/lib/rooms/verbs/list-rooms";
import { markRead } from "@/lib/rooms/verbs/mark-read";
import { pinMessage } from "@/lib/rooms/verbs/pin-message";
import { removeReaction } from "@/lib/rooms/verbs/remove-reaction";
import { restoreRoom } from "@/lib/rooms/verbs/restore-room";
import { searchMessages } from "@/lib/rooms/verbs/search-messages";
import { searchRoom } from "@/lib/rooms/verbs/search-room";
import { sendMessage } from "@/lib/rooms/verbs/send-message";
import { updateRoom } from "@/lib/rooms/verbs/update-room";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { refusal } from "../../support/people";
import { newPerson, newRoom, type TestPerson } from "./people-in-rooms";

let mira: TestPerson;
let parisa: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  [mira, parisa, stranger] = await Promise.all([
    newPerson({ name: "Mira" }),
    newPerson({ name: "پریسا" }),
    newPerson(),
  ]);
});

describe("saying something", () => {
  it("keeps one message for one clientId, and gives the same answer to every repeat", async () => {
    const { id } = await newRoom([mira, parisa]);
    const say = () => mira.ask(sendMessage, { id, clientId: "m-1", text: "The lantern is lit." });
    const answers = await Promise.all(Array.from({ length: 12 }, say));
    expect(new Set(answers.map((one) => one.id)).size).toBe(1);
    expect(await say()).toEqual(answers[0]);
    // The name is the sender's own: another may use it as well.
    const other = await parisa.ask(sendMessage, { id, clientId: "m-1", text: "سلام" });
    expect(other.id).not.toBe(answers[0]?.id);
    const { items } = await mira.ask(listMessages, { id });
    expect(items.filter(({ kind }) => kind === "text").map(({ text }) => text)).toEqual([
      "The lantern is lit.",
      "سلام",
    ]);
  });

  it("numbers what happens without a gap and without a double, whoever speaks at once", async () => {
    const { id } = await newRoom([mira, parisa]);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? mira : parisa).ask(sendMessage, { id, text: `line ${at}` }),
      ),
    );
    const { items, seq } = await mira.ask(listEvents, { id, limit: 500 });
    expect(items.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, at) => at + 1));
  });

  it("counts 4,000 characters as people count them", async () => {
    const { id } = await newRoom([mira]);
    const family = "👨‍👩‍👧‍👦";
    expect((await mira.ask(sendMessage, { id, text: family.repeat(1000) })).text).toHaveLength(
      11_000,
    );
    const long = await refusal(mira.ask(sendMessage, { id, text: "ن".repeat(4001) }));
    expect(long.fields).toEqual(["text: too_big_string"]);
    expect(await refusal(mira.ask(sendMessage, { id, text: "  \n " }))).toMatchObject({
      fields: ["text: required"],
    });
  });

  it("shows the answered message, and names only members", async () => {
    const { id } = await newRoom([mira, parisa]);
    const first = await mira.ask(sendMessage, { id, text: "Who has the map?" });
    const answer = await parisa.ask(sendMessage, {
      id,
      text: "@Mira you do",
      replyTo: first.id,
      mentions: [mira.id, stranger.id],
    });
    expect(answer.replyTo).toMatchObject({ id: first.id, excerpt: "Who has the map?" });
    expect(answer.mentions).toEqual([mira.id]);
    const { id: elsewhere } = await newRoom([parisa]);
    const wrong = parisa.ask(sendMessage, { id: elsewhere, text: "?", replyTo: first.id });
    expect((await refusal(wrong)).code).toBe("rooms.message_not_found");
  });

  it("tells what an answer is to only those who were shown it, on a shared stream as well", async () => {
    const { id } = await newRoom([mira, parisa, stranger]);
    const hidden = await parisa.ask(sendMessage, { id, text: "a secret" });
    const answer = await mira.ask(sendMessage, { id, text: "another", replyTo: hidden.id });
    const { db } = connection();
    await db.update(messages).set({ audience: "game_masters" }).where(eq(messages.roomId, id));
    const [event] = await readEvents({ db }, id, answer.seq - 1, 1);
    if (!event) throw new Error("the answer has no event");
    const encode = eventEncoder(event);
    const shown = [parisa, stranger, mira].map((who) =>
      encode({ userId: who.id, role: who === mira ? "game_master" : "player" }),
    );
    expect(shown.map((text) => text?.includes("a secret"))).toEqual([true, false, true]);
  });

  it("is for those whom the room lets speak", async () => {
    const { id } = await newRoom([mira, parisa]);
    await mira.ask(updateRoom, { id, mayPost: "game_masters" });
    expect((await refusal(parisa.ask(sendMessage, { id, text: "?" }))).code).toBe(
      "rooms.not_allowed",
    );
    expect((await refusal(stranger.ask(sendMessage, { id, text: "?" }))).code).toBe(
      "rooms.not_found",
    );
  });
});

describe("changing what was said", () => {
  it("marks an edit and keeps what was said before for the game master", async () => {
    const { id } = await newRoom([mira, parisa]);
    const said = await parisa.ask(sendMessage, { id, text: "north" });
    const edited = await parisa.ask(editMessage, { id, messageId: said.id, text: "south" });
    expect([edited.text, edited.seq]).toEqual(["south", said.seq]);
    expect(edited.editedAt).not.toBeNull();
    const { items } = await mira.ask(listEdits, { id, messageId: said.id });
    expect(items.map(({ text }) => text)).toEqual(["north"]);
    const others = mira.ask(editMessage, { id, messageId: said.id, text: "west" });
    expect((await refusal(others)).code).toBe("rooms.not_editable");
  });

  it("leaves a tombstone of a deleted message and no trace of its text", async () => {
    const { id } = await newRoom([mira, parisa]);
    const said = await parisa.ask(sendMessage, { id, text: "a secret of mine" });
    await parisa.ask(sendMessage, { id, text: "what?", replyTo: said.id });
    await parisa.ask(editMessage, { id, messageId: said.id, text: "another secret of mine" });
    await mira.ask(deleteMessage, { id, messageId: said.id });
    const everything = [
      await mira.ask(listMessages, { id }),
      await mira.ask(listEvents, { id, limit: 500 }),
      await mira.ask(searchRoom, { id, query: "secret" }),
      await mira.ask(listEdits, { id, messageId: said.id }),
    ];
    expect(JSON.stringify(everything)).not.toContain("secret");
    const left = (await mira.ask(listMessages, { id })).items.find((one) => one.id === said.id);
    expect([left?.seq, left?.text, left?.deletedAt === null]).toEqual([said.seq, "", false]);
  });

  it("tells of reactions, edits, deletions and pins in the same stream", async () => {
    const { id } = await newRoom([mira, parisa]);
    const { id: messageId, seq } = await mira.ask(sendMessage, { id, text: "one" });
    const reacted = await parisa.ask(addReaction, { id, messageId, emoji: "🔥" });
    expect(reacted.reactions).toEqual([{ emoji: "🔥", count: 1, userIds: [parisa.id] }]);
    await parisa.ask(addReaction, { id, messageId, emoji: "🔥" });
    await mira.ask(pinMessage, { id, messageId });
    expect((await mira.ask(listPins, { id })).items.map((one) => one.id)).toEqual([messageId]);
    await parisa.ask(removeReaction, { id, messageId, emoji: "🔥" });
    await mira.ask(editMessage, { id, messageId, text: "two" });
    await mira.ask(deleteMessage, { id, messageId });
    const { items } = await parisa.ask(listEvents, { id, after: seq });
    expect(items.map(({ type }) => type)).toEqual([
      "reaction",
      "pin",
      "reaction",
      "edit",
      "delete",
    ]);
    expect((await refusal(parisa.ask(addReaction, { id, messageId, emoji: "x" }))).fields).toEqual([
      "emoji: not_allowed",
    ]);
  });
});

describe("reading", () => {
  it("gives the stretch before, after or around a place", async () => {
    const { id } = await newRoom([mira]);
    for (let at = 1; at <= 7; at += 1) await mira.ask(sendMessage, { id, text: `line ${at}` });
    const { items } = await mira.ask(listMessages, { id });
    const seqOf = (text: string) => items.find((one) => one.text === text)?.seq ?? 0;
    const texts = async (where: object) =>
      (await mira.ask(listMessages, { id, limit: 2, ...where })).items.map(({ text }) => text);
    expect(await texts({})).toEqual(["line 6", "line 7"]);
    expect(await texts({ before: seqOf("line 4") })).toEqual(["line 2", "line 3"]);
    expect(await texts({ after: seqOf("line 4") })).toEqual(["line 5", "line 6"]);
    expect(await texts({ around: seqOf("line 4"), limit: 3 })).toEqual([
      "line 3",
      "line 4",
      "line 5",
    ]);
    const last = await mira.ask(listRecentMessages, { id, limit: 100 });
    expect([last.before, last.after]).toEqual([null, null]);
  });

  it("counts what is unread and who is named, and marks unread again", async () => {
    const { id } = await newRoom([mira, parisa]);
    const first = await mira.ask(sendMessage, { id, text: "one" });
    await mira.ask(sendMessage, { id, text: "two", mentions: [parisa.id] });
    const mine = async (who: TestPerson) =>
      (await who.ask(listRooms, {})).items.find((room) => room.id === id);
    expect((await mine(parisa))?.unread).toEqual({ messages: 2, mentions: 1 });
    expect((await mine(mira))?.unread).toEqual({ messages: 0, mentions: 0 });
    expect((await mine(parisa))?.lastMessage?.text).toBe("two");
    await parisa.ask(markRead, { id, seq: first.seq + 99 });
    expect((await mine(parisa))?.unread).toEqual({ messages: 0, mentions: 0 });
    await parisa.ask(markRead, { id, seq: first.seq });
    expect((await mine(parisa))?.unread).toEqual({ messages: 1, mentions: 1 });
  });

  it("finds Persian and Latin words whatever their spelling, in one room and in all of one's own", async () => {
    const { id } = await newRoom([mira, parisa]);
    const { id: other } = await newRoom([parisa]);
    await parisa.ask(sendMessage, { id, text: "نیم‌شب به كتابخانه می‌رویم" });
    await parisa.ask(sendMessage, { id: other, text: "کتابخانه بسته است" });
    await mira.ask(sendMessage, { id, text: "The Café at the crossing" });
    const found = async (query: string) =>
      (await mira.ask(searchRoom, { id, query })).items.map(({ message }) => message.text);
    expect(await found("کتابخانه")).toEqual(["نیم‌شب به كتابخانه می‌رویم"]);
    expect(await found("نیم شب")).toHaveLength(1);
    expect(await found("cafe CROSS")).toEqual(["The Café at the crossing"]);
    expect(await found("nothing")).toEqual([]);
    const all = await parisa.ask(searchMessages, { query: "کتابخانه" });
    expect(all.items.map(({ room }) => room.id)).toEqual([other, id]);
    expect((await mira.ask(searchMessages, { query: "بسته" })).items).toEqual([]);
  });

  it("makes one room for two, whoever asks", async () => {
    const handle = (who: TestPerson) => who.row.handle ?? "";
    const one = await mira.ask(createRoom, { handle: handle(parisa) });
    const two = await parisa.ask(createRoom, { handle: handle(mira) });
    expect([two.id, two.kind, two.with?.userId]).toEqual([one.id, "direct", mira.id]);
    const guest = await newPerson({ kind: "guest" });
    expect((await refusal(guest.ask(createRoom, { handle: handle(mira) }))).code).toBe(
      "auth.members_only",
    );
  });
});

describe("an invitation by e-mail", () => {
  it("shows the address to its sender and the game masters, and to no other member", async () => {
    const { id } = await newRoom([mira, parisa, stranger]);
    await mira.ask(updateRoom, { id, mayInvite: "everybody" });
    await parisa.ask(createInvitation, { id, email: "friend@example.org" });
    const shown = async (who: TestPerson) =>
      (await who.ask(listInvitations, { id })).items.find(({ kind }) => kind === "email")?.email;
    expect([await shown(parisa), await shown(mira)]).toEqual(Array(2).fill("friend@example.org"));
    expect(await shown(stranger)).toBeNull();
  });
});

describe("a deleted room", () => {
  it("is nobody's to bring back once its grace is over, and goes with all that was said", async () => {
    const { id } = await newRoom([mira, parisa]);
    await mira.ask(sendMessage, { id, text: "The lantern is out." });
    await mira.ask(deleteRoom, { id });
    const { db } = connection();
    await db
      .update(rooms)
      .set({ deletionDueAt: new Date(Date.now() - 1000) })
      .where(eq(rooms.id, id));
    expect((await refusal(mira.ask(restoreRoom, { id }))).code).toBe("rooms.not_found");
    await jobs["rooms.purge_expired"]?.handler(jobCtx("rooms.purge_expired"), {});
    const left = await Promise.all([
      db.select().from(rooms).where(eq(rooms.id, id)),
      db.select().from(messages).where(eq(messages.roomId, id)),
      db.select().from(roomEvents).where(eq(roomEvents.roomId, id)),
    ]);
    expect(left).toEqual([[], [], []]);
  });
});

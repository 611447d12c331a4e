import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { messages, roomEvents } from "@/db/schema/messages";
import { roomMembers, rooms, socketTickets } from "@/db/schema/rooms";
import { makeCharacter } from "@/db/seed/factories";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { roomsPerMemberMax } from "@/lib/rooms/limits";
import { purgeExpired } from "@/lib/rooms/purge-expired";
import { acceptInvitation } from "@/lib/rooms/verbs/accept-invitation";
import { archiveRoom } from "@/lib/rooms/verbs/archive-room";
import { changeMember } from "@/lib/rooms/verbs/change-member";
import { createInvitation } from "@/lib/rooms/verbs/create-invitation";
import { createRoom } from "@/lib/rooms/verbs/create-room";
import { declineInvitation } from "@/lib/rooms/verbs/decline-invitation";
import { deleteRoom } from "@/lib/rooms/verbs/delete-room";
import { getRoom } from "@/lib/rooms/verbs/get-room";
import { joinRoom } from "@/lib/rooms/verbs/join-room";
import { leaveRoom } from "@/lib/rooms/verbs/leave-room";
import { liftBan } from "@/lib/rooms/verbs/lift-ban";
import { listBans } from "@/lib/rooms/verbs/list-bans";
import { listEvents } from "@/lib/rooms/verbs/list-events";
import { listInvitations } from "@/lib/rooms/verbs/list-invitations";
import { listMembers } from "@/lib/rooms/verbs/list-members";
import { listMessages } from "@/lib/rooms/verbs/list-messages";
import { listReceivedInvitations } from "@/lib/rooms/verbs/list-received-invitations";
import { previewInvitation } from "@/lib/rooms/verbs/preview-invitation";
import { removeMember } from "@/lib/rooms/verbs/remove-member";
import { restoreRoom } from "@/lib/rooms/verbs/restore-room";
import { revokeInvitation } from "@/lib/rooms/verbs/revoke-invitation";
import { sendMessage } from "@/lib/rooms/verbs/send-message";
import { transferRoom } from "@/lib/rooms/verbs/transfer-room";
import { updateMembership } from "@/lib/rooms/verbs/update-membership";
import { updateRoom } from "@/lib/rooms/verbs/update-room";
import { moveOwnership } from "@/lib/users/move-ownership";
import { eraseUserRows } from "@/lib/users/verbs/erase-user-rows";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { mailsTo, refusal } from "../../support/people";
import { newPerson, newRoom, type TestPerson } from "./people-in-rooms";

let mira: TestPerson;
let parisa: TestPerson;
let bram: TestPerson;

beforeAll(async () => {
  [mira, parisa, bram] = await Promise.all([
    newPerson({ name: "Mira" }),
    newPerson({ name: "پریسا" }),
    newPerson({ name: "Bram" }),
  ]);
});

const code = async (work: Promise<unknown>) => (await refusal(work)).code;
const newsOf = async (who: TestPerson, id: string) =>
  (await who.ask(listMessages, { id })).items.flatMap(({ meta }) => (meta ? [meta.what] : []));

describe("an invitation", () => {
  it("shows who is inside before one joins, and lets in as often as it says", async () => {
    const { id } = await newRoom([mira]);
    const { token } = await mira.ask(createInvitation, { id, usesMax: 1, role: "spectator" });
    const preview = await newPerson().then((one) => one.ask(previewInvitation, { token }));
    expect(preview).toMatchObject({
      role: "spectator",
      isMember: false,
      room: { name: "The Lantern Company", members: [{ name: "Mira", role: "game_master" }] },
    });
    const room = await parisa.ask(acceptInvitation, { token });
    expect(room.membership).toMatchObject({ role: "spectator", may: { post: false } });
    expect(await code(bram.ask(acceptInvitation, { token }))).toBe("rooms.invitation_over");
    expect(await code(parisa.ask(sendMessage, { id, text: "?" }))).toBe("rooms.not_allowed");
    expect(await newsOf(mira, id)).toEqual(["created", "joined"]);
  });

  it("ends when it is revoked, declined or its time is over", async () => {
    const { id } = await newRoom([mira]);
    const link = await mira.ask(createInvitation, { id });
    await mira.ask(revokeInvitation, { id, invitationId: link.invitation.id });
    expect(await code(parisa.ask(acceptInvitation, { token: link.token }))).toBe(
      "rooms.invitation_over",
    );
    const handle = parisa.row.handle ?? "";
    const named = await mira.ask(createInvitation, { id, handle });
    expect((await parisa.ask(listReceivedInvitations, {})).items[0]?.room.id).toBe(id);
    // An invitation by name is nobody else's, whoever knows its token.
    expect(await code(bram.ask(acceptInvitation, { token: named.token }))).toBe(
      "rooms.invitation_not_found",
    );
    await parisa.ask(declineInvitation, { token: named.invitation.id });
    expect((await parisa.ask(listReceivedInvitations, {})).items).toEqual([]);
    expect((await mira.ask(listInvitations, { id })).items).toEqual([]);
    expect(await code(parisa.ask(acceptInvitation, { token: named.invitation.id }))).toBe(
      "rooms.invitation_over",
    );
  });

  it("reaches a mailbox, with a link that lets in", async () => {
    const { id } = await newRoom([mira]);
    await mira.ask(createInvitation, { id, email: "friend@example.test" });
    const [mail] = await mailsTo("friend@example.test");
    const token = /join\/([\w-]+)/.exec(mail?.textBody ?? "")?.[1] ?? "";
    expect((await parisa.ask(acceptInvitation, { token })).id).toBe(id);
  });

  it("lets guests in where the room takes them", async () => {
    const guest = await newPerson({ kind: "guest" });
    const { id } = await newRoom([mira, guest]);
    expect((await guest.ask(listMembers, { id })).items[1]).toMatchObject({ isGuest: true });
    const closed = await newRoom([mira], { name: "Members", takesGuests: false });
    const { token } = await mira.ask(createInvitation, { id: closed.id });
    expect(await code(guest.ask(acceptInvitation, { token }))).toBe("rooms.not_for_guests");
    const open = await mira.ask(createRoom, { name: "Open table", kind: "open" });
    expect((await guest.ask(joinRoom, { id: open.id })).memberCount).toBe(2);
    expect(await code(guest.ask(joinRoom, { id: closed.id }))).toBe("rooms.not_found");
  });
});

describe("members", () => {
  it("have roles that a game master gives, and the owner stays one", async () => {
    const { id } = await newRoom([mira, parisa, bram]);
    await mira.ask(changeMember, { id, userId: parisa.id, role: "game_master" });
    await parisa.ask(changeMember, { id, userId: bram.id, role: "spectator" });
    expect(await code(bram.ask(changeMember, { id, userId: parisa.id, role: "player" }))).toBe(
      "rooms.not_allowed",
    );
    expect(await code(parisa.ask(changeMember, { id, userId: mira.id, role: "player" }))).toBe(
      "rooms.owner_stays",
    );
    expect(await code(parisa.ask(removeMember, { id, userId: mira.id }))).toBe("rooms.owner_stays");
    expect(await code(mira.ask(leaveRoom, { id }))).toBe("rooms.owner_stays");
    const handed = await mira.ask(transferRoom, { id, userId: bram.id });
    expect(handed.ownerId).toBe(bram.id);
    await mira.ask(leaveRoom, { id });
    expect(await code(mira.ask(getRoom, { id }))).toBe("rooms.not_found");
    expect((await bram.ask(getRoom, { id })).membership).toMatchObject({
      role: "game_master",
      isOwner: true,
    });
  });

  it("who are banned come back by no invitation until it is lifted", async () => {
    const { id } = await newRoom([mira, parisa]);
    await mira.ask(removeMember, { id, userId: parisa.id, ban: true });
    const { token } = await mira.ask(createInvitation, { id });
    expect(await code(parisa.ask(acceptInvitation, { token }))).toBe("rooms.banned");
    expect((await mira.ask(listBans, { id })).items.map(({ userId }) => userId)).toEqual([
      parisa.id,
    ]);
    await mira.ask(liftBan, { id, userId: parisa.id });
    expect((await parisa.ask(acceptInvitation, { token })).memberCount).toBe(2);
    expect(await newsOf(mira, id)).toEqual(["created", "joined", "banned", "joined"]);
  });

  it("play a character of their own, which stands beside what they say", async () => {
    const { id } = await newRoom([mira, parisa]);
    const { ctxOf } = await import("@/db/seed/factories");
    const { runtime } = await import("@/lib/wiring/runtime");
    const aela = await makeCharacter(ctxOf(runtime(), mira.row), { name: "Aela" });
    await mira.ask(updateMembership, { id, characterId: aela.id, involvement: "mentions" });
    const said = await mira.ask(sendMessage, { id, text: "I read the weather." });
    expect(said.playing).toEqual({ characterId: aela.id, name: "Aela" });
    expect(await code(parisa.ask(updateMembership, { id, characterId: aela.id }))).toBe(
      "rooms.character_not_found",
    );
    expect((await parisa.ask(listMembers, { id })).items[0]?.character?.name).toBe("Aela");
  });
});

describe("a room", () => {
  it("can be read but not added to while it is archived", async () => {
    const { id, version } = await newRoom([mira, parisa]);
    await mira.ask(archiveRoom, { id, archived: true });
    expect(await code(parisa.ask(sendMessage, { id, text: "?" }))).toBe("rooms.archived");
    expect((await parisa.ask(listMessages, { id })).items.length).toBeGreaterThan(0);
    await mira.ask(archiveRoom, { id, archived: false });
    const stale = mira.ask(updateRoom, { id, name: "Other", ifMatch: `"v${version}"` });
    expect(await code(stale)).toBe("rooms.changed_elsewhere");
    await parisa.ask(sendMessage, { id, text: "again" });
  });

  it("is gone for everybody when it is deleted, for its owner to bring back, and then for good", async () => {
    const { id } = await newRoom([mira, parisa]);
    expect(await code(parisa.ask(deleteRoom, { id }))).toBe("rooms.not_allowed");
    await mira.ask(deleteRoom, { id });
    expect(await code(parisa.ask(getRoom, { id }))).toBe("rooms.not_found");
    expect(await code(parisa.ask(restoreRoom, { id }))).toBe("rooms.not_found");
    expect((await mira.ask(restoreRoom, { id })).memberCount).toBe(2);
    await mira.ask(deleteRoom, { id });
    await connection()
      .db.update(rooms)
      .set({ deletionDueAt: new Date(0) })
      .where(eq(rooms.id, id));
    await purge();
    expect(await connection().db.select().from(messages).where(eq(messages.roomId, id))).toEqual(
      [],
    );
  });

  it("forgets messages after the days that it says, and events after theirs", async () => {
    const { id } = await newRoom([mira], { name: "Short memory", retentionDays: 1 });
    const old = await mira.ask(sendMessage, { id, text: "long ago" });
    const { db } = connection();
    const past = sql`now() - interval '100 days'`;
    await db.update(messages).set({ createdAt: past }).where(eq(messages.id, old.id));
    await db
      .update(roomEvents)
      .set({ createdAt: past })
      .where(and(eq(roomEvents.roomId, id), sql`${roomEvents.seq} <= ${old.seq}`));
    const young = await mira.ask(sendMessage, { id, text: "just now" });
    await purge();
    const { items } = await mira.ask(listMessages, { id });
    expect(items.map(({ text }) => text)).not.toContain("long ago");
    expect(items.at(-1)?.id).toBe(young.id);
    expect(await mira.ask(listEvents, { id, after: 1 })).toMatchObject({
      isReset: true,
      items: [],
    });
    expect((await mira.ask(listEvents, { id, after: old.seq })).items).toHaveLength(1);
  });
});

const purge = () => purgeExpired.handler(jobCtx("rooms.purge_expired"), {});

describe("somebody whose account ends", () => {
  it("leaves the place of what they said, nothing of the text, and the room to another", async () => {
    const owner = await newPerson();
    const { id } = await newRoom([owner, parisa]);
    const said = await owner.ask(sendMessage, { id, text: "remember me not" });
    await perform(eraseUserRows, jobCtx("tests"), { id: owner.id, why: "requested" });
    const { items } = await parisa.ask(listMessages, { id });
    expect(items.find((one) => one.id === said.id)).toMatchObject({ text: "", sender: null });
    expect(JSON.stringify(items)).not.toContain("remember me not");
    const { items: events } = await parisa.ask(listEvents, { id, after: said.seq });
    expect(events).toMatchObject([{ type: "member", change: "erased", userId: owner.id }]);
    await purge();
    expect((await parisa.ask(getRoom, { id })).membership.isOwner).toBe(true);
  });

  it("keeps everything of a guest who signs in to an account of theirs", async () => {
    const guest = await newPerson({ kind: "guest" });
    const { id } = await newRoom([mira, guest]);
    const said = await guest.ask(sendMessage, { id, text: "as a guest" });
    const member = await newPerson({ name: "Nadia" });
    const ctx = { ...jobCtx("tests"), record: () => {} };
    await ctx.runtime.transaction((tx) => moveOwnership({ ...ctx, db: tx }, guest.id, member.id));
    const { items } = await member.ask(listMessages, { id });
    expect(items.find((one) => one.id === said.id)?.sender?.name).toBe("Nadia");
    const inside = await connection()
      .db.select({ userId: roomMembers.userId })
      .from(roomMembers)
      .where(eq(roomMembers.roomId, id));
    expect(inside.map(({ userId }) => userId).sort()).toEqual([mira.id, member.id].sort());
    expect((await mira.ask(getRoom, { id })).memberCount).toBe(2);
  });
});

it("ends tickets that nobody used", async () => {
  const { db } = connection();
  await db
    .insert(socketTickets)
    .values({ hash: "spent", sessionId: newId("session"), expiresAt: new Date(0) });
  await purge();
  expect(await db.select().from(socketTickets).where(eq(socketTickets.hash, "spent"))).toEqual([]);
});

describe("somebody who was sent away", () => {
  it("cannot come back by a link of their own", async () => {
    const { id } = await newRoom([mira, parisa], { name: "The Gate", mayInvite: "everybody" });
    const { token } = await parisa.ask(createInvitation, { id });
    await mira.ask(removeMember, { id, userId: parisa.id });
    expect(await code(parisa.ask(acceptInvitation, { token }))).toBe("rooms.invitation_over");
  });
});

describe("the number of rooms", () => {
  it("is not used up by rooms that others began with one", async () => {
    const [victim, ...others] = await Promise.all([
      newPerson({ handle: "much-written-to" }),
      ...Array.from({ length: 3 }, () => newPerson()),
    ]);
    for (const other of others) await other.ask(createRoom, { handle: "much-written-to" });
    const { db } = connection();
    const [one] = await db
      .select()
      .from(rooms)
      .where(eq(rooms.ownerId, others[0]?.id as never));
    if (!one) throw new Error("the room is there");
    const many = Array.from({ length: roomsPerMemberMax }, () => ({
      ...one,
      id: newId("room"),
      directKey: null,
    }));
    await db.insert(rooms).values(many);
    await db.insert(roomMembers).values(
      many.map(({ id }) => ({
        roomId: id,
        userId: victim.id,
        role: "player" as const,
        readSeq: 0,
      })),
    );
    expect((await victim.ask(createRoom, { name: "Mine" })).name).toBe("Mine");
  });
});

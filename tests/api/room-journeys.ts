import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { newId } from "@/lib/kernel/ids";
import { membersPerRoomMax, roomsPerMemberMax } from "@/lib/rooms/limits";
import { type Answer, type Api, accessFor, type Somebody, somebody } from "../support/api";

/** Rooms, their members and what is said there, through the API. Part of `every-response.test.ts`. */
export function roomJourneys(running: () => Api): void {
  let master: Somebody;
  let player: Somebody;
  let id: string;

  const as =
    ({ token }: { token: string }) =>
    (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      running().send(method, path, {
        token,
        ...(body === undefined ? {} : { body }),
        ...(headers ? { headers } : {}),
      });
  const said = ({ status, body }: Answer) => [status, body?.code];
  const ok = (answer: Answer) => expect(answer.status, JSON.stringify(answer.body)).toBe(200);

  async function handleOf(who: Somebody): Promise<string> {
    const handle = `reader-${who.person.id.slice(-10).toLowerCase()}`;
    const { db } = connection();
    await db
      .update(users)
      .set({ handle, handleSkeleton: handle })
      .where(eq(users.id, who.person.id));
    return handle;
  }

  async function newRoom(who: Somebody, kind = "open"): Promise<string> {
    const made = await as(who)("POST", "/rooms", { name: "The Lantern", kind });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id;
  }

  beforeEach(async () => {
    [master, player] = [await somebody(), await somebody()];
    id = await newRoom(master);
  });

  describe("a room", () => {
    it("is listed, read once for every tag, changed, and refused to who read it before", async () => {
      const ask = as(master);
      const listed = await ask("GET", "/rooms");
      expect(listed.body.items.map((room: { id: string }) => room.id)).toEqual([id]);
      const read = await ask("GET", `/rooms/${id}`);
      ok(read);
      const tag = read.headers.get("etag") ?? "";
      expect((await ask("GET", `/rooms/${id}`, undefined, { "if-none-match": tag })).status).toBe(
        304,
      );
      ok(await ask("PATCH", `/rooms/${id}`, { name: "The Lamp" }, { "if-match": tag }));
      const stale = await ask("PATCH", `/rooms/${id}`, { name: "Late" }, { "if-match": tag });
      expect(said(stale)).toEqual([412, "rooms.changed_elsewhere"]);
      ok(await ask("PUT", `/rooms/${id}/archive`, { archived: true }));
      expect(said(await ask("PATCH", `/rooms/${id}`, { name: "Shut" }))).toEqual([
        409,
        "rooms.archived",
      ]);
      ok(await ask("DELETE", `/rooms/${id}`));
      ok(await ask("POST", `/rooms/${id}/restoration`));
    });

    it("is looked at, joined, left, and full at its limit", async () => {
      ok(await as(player)("GET", `/rooms/${id}/preview`));
      const full = { memberCount: membersPerRoomMax };
      const { db } = connection();
      await db
        .update(rooms)
        .set(full)
        .where(eq(rooms.id, id as never));
      expect(said(await as(player)("POST", `/rooms/${id}/members`))).toEqual([409, "rooms.full"]);
      await db
        .update(rooms)
        .set({ memberCount: 1 })
        .where(eq(rooms.id, id as never));
      ok(await as(player)("POST", `/rooms/${id}/members`));
      ok(await as(master)("GET", `/rooms/${id}/members`));
      expect(said(await as(master)("DELETE", `/rooms/${id}/membership`))).toEqual([
        409,
        "rooms.owner_stays",
      ]);
      ok(await as(player)("PATCH", `/rooms/${id}/membership`, { involvement: "mentions" }));
      ok(await as(master)("PUT", `/rooms/${id}/archive`, { archived: true }));
      const play = { characterId: newId("character") };
      expect(said(await as(player)("PATCH", `/rooms/${id}/membership`, play))).toEqual([
        409,
        "rooms.archived",
      ]);
      ok(await as(player)("DELETE", `/rooms/${id}/membership`));
    });

    it("has members whose roles change, who are removed, banned and let in again", async () => {
      ok(await as(player)("POST", `/rooms/${id}/members`));
      const ask = as(master);
      const at = (who: Somebody) => `/rooms/${id}/members/${who.person.id}`;
      ok(await ask("PATCH", at(player), { role: "spectator" }));
      expect(said(await ask("PATCH", at(master), { role: "player" }))).toEqual([
        409,
        "rooms.owner_stays",
      ]);
      expect(said(await ask("DELETE", at(master)))).toEqual([409, "rooms.owner_stays"]);
      const banned = await running().send("DELETE", at(player), {
        token: master.token,
        query: { ban: "true" },
      });
      ok(banned);
      const bans = await ask("GET", `/rooms/${id}/bans`);
      expect(bans.body.items).toHaveLength(1);
      ok(await ask("DELETE", `/rooms/${id}/bans/${player.person.id}`));
      ok(await as(player)("POST", `/rooms/${id}/members`));
      ok(await ask("PUT", `/rooms/${id}/owner`, { userId: player.person.id }));
    });

    it("between two has no other members, owners or archive", async () => {
      const handle = await handleOf(player);
      const made = await as(master)("POST", "/rooms", { handle });
      expect(made.status).toBe(201);
      const at = `/rooms/${made.body.id}`;
      const ask = as(master);
      const other = { userId: player.person.id };
      const refused = [
        await ask("PUT", `${at}/archive`, { archived: true }),
        await ask("PUT", `${at}/owner`, other),
        await ask("DELETE", at),
        await ask("POST", `${at}/invitations`, {}),
      ];
      for (const answer of refused) expect(said(answer)).toEqual([409, "rooms.direct_stays"]);
      expect(said(await ask("POST", "/rooms", { handle: "nobody-of-that-name" }))).toEqual([
        404,
        "rooms.person_not_found",
      ]);
    });

    it("is refused to who is in as many as a member may be in", async () => {
      const { db } = connection();
      const [room] = await db
        .select()
        .from(rooms)
        .where(eq(rooms.id, id as never));
      if (!room) throw new Error("the room is there");
      const many = Array.from({ length: roomsPerMemberMax }, () => ({
        ...room,
        id: newId("room"),
      }));
      await db.insert(rooms).values(many);
      await db.insert(roomMembers).values(
        many.map((one) => ({
          roomId: one.id,
          userId: player.person.id,
          role: "player" as const,
          readSeq: 0,
        })),
      );
      expect(said(await as(player)("POST", "/rooms", { name: "One more" }))).toEqual([
        409,
        "rooms.too_many",
      ]);
    });
  });

  describe("an invitation", () => {
    it("is made, shown, taken once, over when it is used up, and refused to who is in already", async () => {
      const access = { token: await accessFor(running(), master) };
      const made = await as(access)("POST", `/rooms/${id}/invitations`, { usesMax: 1 });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const at = `/room-invitations/${made.body.token}`;
      ok(await as(player)("GET", at));
      const { db } = connection();
      await db
        .update(rooms)
        .set({ memberCount: membersPerRoomMax })
        .where(eq(rooms.id, id as never));
      expect(said(await as(player)("PUT", at))).toEqual([409, "rooms.full"]);
      await db
        .update(rooms)
        .set({ memberCount: 1 })
        .where(eq(rooms.id, id as never));
      ok(await as(player)("PUT", at));
      const late = await somebody();
      expect(said(await as(late)("GET", at))).toEqual([410, "rooms.invitation_over"]);
      expect(said(await as(late)("PUT", at))).toEqual([410, "rooms.invitation_over"]);
      const again = { handle: await handleOf(player) };
      expect(said(await as(access)("POST", `/rooms/${id}/invitations`, again))).toEqual([
        409,
        "rooms.already_member",
      ]);
    });

    it("by handle is found in one's list, declined, and revoked", async () => {
      const access = { token: await accessFor(running(), master) };
      const handle = await handleOf(player);
      const invite = () => as(access)("POST", `/rooms/${id}/invitations`, { handle });
      expect((await invite()).status).toBe(201);
      const received = await as(player)("GET", "/room-invitations");
      expect(received.body.items).toHaveLength(1);
      ok(await as(player)("DELETE", `/room-invitations/${received.body.items[0].id}`));
      const unknown = await as(player)("DELETE", `/room-invitations/${newId("invitation")}`);
      expect(unknown.status).toBe(404);
      expect((await invite()).status).toBe(201);
      const listed = await as(master)("GET", `/rooms/${id}/invitations`);
      const open = listed.body.items.at(0);
      ok(await as(master)("DELETE", `/rooms/${id}/invitations/${open.id}`));
    });

    it("to a socket is given to a session alone", async () => {
      const access = { token: await accessFor(running(), master) };
      expect((await as(access)("POST", "/socket-tickets")).status).toBe(201);
    });
  });

  describe("what is said", () => {
    it("is read back, answered, changed, reacted to, pinned, found and taken back", async () => {
      const ask = as(master);
      const at = `/rooms/${id}/messages`;
      const sent = await ask("POST", at, { clientId: "m-1", text: "The lantern is lit." });
      expect(sent.status).toBe(201);
      const one = `${at}/${sent.body.id}`;
      for (const path of [at, `${at}/recent`, `/rooms/${id}/stream`]) ok(await ask("GET", path));
      const found = await running().send("GET", `/rooms/${id}/search`, {
        token: master.token,
        query: { query: "lantern" },
      });
      expect(found.body.items).toHaveLength(1);
      const everywhere = await running().send("GET", "/room-search", {
        token: master.token,
        query: { query: "lantern" },
      });
      expect(everywhere.body.items).toHaveLength(1);
      ok(await ask("PATCH", one, { text: "The lantern is out." }));
      ok(await ask("GET", `${one}/edits`));
      const star = `${one}/reactions/${encodeURIComponent("⭐")}`;
      ok(await ask("PUT", star));
      ok(await ask("DELETE", star));
      const pin = `/rooms/${id}/pins/${sent.body.id}`;
      ok(await ask("PUT", pin));
      ok(await ask("GET", `/rooms/${id}/pins`));
      ok(await ask("DELETE", pin));
      ok(await ask("PUT", `/rooms/${id}/read`, { seq: sent.body.seq }));
      ok(await as(player)("POST", `/rooms/${id}/members`));
      expect(said(await as(player)("PATCH", one, { text: "Mine" }))).toEqual([
        409,
        "rooms.not_editable",
      ]);
      ok(await ask("PUT", `/rooms/${id}/archive`, { archived: true }));
      const refused = [
        await ask("POST", at, { text: "Too late" }),
        await ask("PUT", star),
        await ask("DELETE", star),
        await ask("PUT", pin),
        await ask("DELETE", pin),
      ];
      for (const answer of refused) expect(said(answer)).toEqual([409, "rooms.archived"]);
      ok(await ask("PUT", `/rooms/${id}/archive`, { archived: false }));
      ok(await ask("DELETE", one));
    });
  });

  describe("dice in a room", () => {
    it("fall from a seed that is told before, and are revealed when it changes", async () => {
      const ask = as(master);
      const at = `/rooms/${id}`;
      expect((await ask("POST", `${at}/rolls`, { what: "2d6+3" })).status).toBe(201);
      expect(said(await ask("POST", `${at}/rolls`, { what: "stealth" }))).toEqual([
        409,
        "rooms.no_character",
      ]);
      ok(await ask("GET", `${at}/roll-options`));
      const dice = await ask("GET", `${at}/dice`);
      ok(dice);
      const turned = await ask("POST", `${at}/dice/rotation`);
      expect(turned.status, JSON.stringify(turned.body)).toBeLessThan(300);
      ok(await ask("GET", `${at}/dice/everybody/1`));
      ok(await ask("PUT", `${at}/archive`, { archived: true }));
      expect(said(await ask("POST", `${at}/dice/rotation`))).toEqual([409, "rooms.archived"]);
    });
  });
}

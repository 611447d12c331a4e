import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { connection } from "@/db/client";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import {
  type Api,
  accessFor,
  cookieFor,
  pairFor,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { RoomSocket } from "../support/room-socket";
import { startServer, type TestServer } from "../support/server";

// Two processes on one database: what one of them takes in, the other one sends.

let api: Api;
let two: TestServer;
let mira: Somebody;
let parisa: Somebody;
const open: RoomSocket[] = [];

beforeAll(async () => {
  api = await startApi();
  two = await startServer({
    postgresAdminUrl: inject("postgresAdminUrl"),
    databaseUrl: api.server.databaseUrl,
    settings: { APP_URL: api.server.url, TRUST_PROXY: "1" },
  });
  [mira, parisa] = [await somebody({ name: "Mira" }), await somebody({ name: "Parisa" })];
}, 180_000);

afterEach(() => {
  for (const one of open.splice(0)) one.end();
});

afterAll(async () => {
  await two?.stop();
  await api?.stop();
});

const ask = async (who: Somebody, method: string, path: string, body?: object) => {
  const answer = await api.send(method, path, { token: who.token, ...(body ? { body } : {}) });
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.body;
};

async function newRoom(...others: Somebody[]): Promise<string> {
  const { id } = await ask(mira, "POST", "/rooms", { name: "The Lantern Company" });
  const { token } = await ask(mira, "POST", `/rooms/${id}/invitations`, {});
  for (const other of others) await ask(other, "PUT", `/room-invitations/${token}`);
  return id;
}

function socketOf(who: Pick<Somebody, "token">, path: string, url = api.server.url): RoomSocket {
  const one = new RoomSocket(`${url}${path}`, { token: who.token });
  open.push(one);
  return one;
}

const roomSocket = (who: Pick<Somebody, "token">, room: string, url?: string, after?: number) =>
  socketOf(who, `/api/v1/rooms/${room}/socket${after === undefined ? "" : `?after=${after}`}`, url);

const say = (clientId: string, text = clientId) => ({
  type: "send",
  clientId,
  message: { kind: "text", text },
});

describe("a room over sockets", () => {
  it("carries what is said on one instance to the other, and acknowledges what is kept", async () => {
    const room = await newRoom(parisa);
    const [one, other] = [roomSocket(mira, room), roomSocket(parisa, room, two.url)];
    await Promise.all([one.heard("ready"), other.heard("ready")]);
    one.say(say("m-1", "The lantern is lit."));
    const ack = await one.heard("ack");
    const message = await other.heard("message");
    expect(message).toMatchObject({
      room,
      seq: ack.seq,
      message: { id: ack.id, clientId: "m-1", text: "The lantern is lit." },
    });
    other.say({ type: "typing" });
    expect(await one.heard("typing")).toMatchObject({ room, userId: parisa.person.id });
    other.say({ type: "read", seq: message.seq });
    expect(await one.heard("read")).toMatchObject({ userId: parisa.person.id, seq: message.seq });
    expect((await one.heard("presence")).members).toContainEqual(
      expect.objectContaining({ userId: mira.person.id, state: "here" }),
    );
  });

  it("keeps one message for one clientId sent 200 times at once on both instances", async () => {
    const room = await newRoom();
    const both = [roomSocket(mira, room), roomSocket(mira, room, two.url)];
    await Promise.all(both.map((one) => one.heard("ready")));
    // In bursts of what may wait on one socket.
    for (let round = 1; round <= 5; round += 1) {
      for (let at = 0; at < 20; at += 1) for (const one of both) one.say(say("the-same"));
      await Promise.all(both.map((one) => one.heard("ack", round * 20)));
    }
    const acks = both.flatMap((one) => one.of("ack"));
    expect(acks).toHaveLength(200);
    expect(new Set(acks.map(({ id, seq }) => `${id} ${seq}`)).size).toBe(1);
    expect(both.map((one) => one.of("message").length)).toEqual([1, 1]);
    const { items } = await ask(mira, "GET", `/rooms/${room}/messages`);
    expect(items.filter((one: { kind: string }) => one.kind === "text")).toHaveLength(1);
  });

  it("makes a client that comes back elsewhere equal to one that never left", async () => {
    const room = await newRoom(parisa);
    const [stayed, left] = [roomSocket(parisa, room), roomSocket(parisa, room)];
    await Promise.all([stayed.heard("ready"), left.heard("ready")]);
    const first = await ask(mira, "POST", `/rooms/${room}/messages`, { text: "one" });
    await left.heard("message");
    left.end();
    const at = `/rooms/${room}/messages`;
    const second = await ask(mira, "POST", at, { text: "two" });
    await ask(mira, "PATCH", `${at}/${first.id}`, { text: "one, again" });
    await ask(parisa, "PUT", `${at}/${first.id}/reactions/${encodeURIComponent("🔥")}`);
    await ask(mira, "PUT", `/rooms/${room}/pins/${first.id}`);
    await ask(mira, "DELETE", `${at}/${second.id}`);
    for (let line = 0; line < 30; line += 1) await ask(mira, "POST", at, { text: `line ${line}` });
    const { seq } = await ask(mira, "GET", `/rooms/${room}`);
    const back = roomSocket(parisa, room, two.url, Number(left.stream.at(-1)?.seq));
    expect(await back.heard("ready")).toMatchObject({ seq });
    await vi.waitFor(() => expect(stayed.stream.at(-1)?.seq).toBe(seq), { timeout: 5000 });
    const seqs = [...left.stream, ...back.stream].map((frame) => frame.seq);
    expect(seqs).toEqual(stayed.stream.map((frame) => frame.seq));
    expect(seqs).toEqual(seqs.map((_, index) => Number(seqs[0]) + index));
    expect(stateOf([...left.stream, ...back.stream])).toEqual(stateOf(stayed.stream));
    expect(JSON.stringify(back.frames)).not.toContain('"text":"two"');
  });

  it("opens many rooms over one socket, and says which of them it may not", async () => {
    const [first, second] = [await newRoom(parisa), await newRoom(parisa)];
    const closed = await newRoom();
    const one = socketOf(parisa, "/api/v1/socket");
    await vi.waitFor(() => expect(one.socket.readyState).toBe(1));
    for (const room of [first, second, closed]) one.say({ type: "resume", room });
    await one.heard("ready", 2);
    expect(await one.heard("closed")).toMatchObject({ room: closed, code: "rooms.not_found" });
    one.say({ ...say("m-1"), room: second });
    expect(await one.heard("ack")).toMatchObject({ room: second });
    one.say({ ...say("m-2"), room: closed });
    expect(await one.heard("error")).toMatchObject({ code: "rooms.not_found", clientId: "m-2" });
    one.say({ type: "ping" });
    await one.heard("pong");
  });
});

/** What a client shows after these frames: each message as it stands. */
function stateOf(stream: readonly Record<string, unknown>[]) {
  type Shown = {
    id: string;
    text: string;
    deletedAt: unknown;
    reactions: unknown;
    pinned?: unknown;
  };
  const shown = new Map<string, Shown>();
  for (const frame of stream) {
    const message = frame.message as Shown | undefined;
    if (message)
      shown.set(message.id, {
        id: message.id,
        text: message.text,
        deletedAt: message.deletedAt,
        reactions: message.reactions,
        pinned: shown.get(message.id)?.pinned,
      });
    const there = shown.get(String(frame.messageId));
    if (there && frame.type === "reaction") there.reactions = frame.reactions;
    if (there && frame.type === "pin") there.pinned = frame.isPinned;
  }
  return [...shown.values()];
}

describe("whoever is sent away", () => {
  it.each(["removed", "banned", "left"] as const)(
    "hears not one frame more after they were %s, on any instance",
    async (how) => {
      const guest = await somebody();
      const room = await newRoom(guest, parisa);
      const theirs = [roomSocket(guest, room), roomSocket(guest, room, two.url)];
      const witness = roomSocket(parisa, room, two.url);
      await Promise.all([...theirs, witness].map((one) => one.heard("ready")));
      if (how === "left") await ask(guest, "DELETE", `/rooms/${room}/membership`);
      else
        await ask(
          mira,
          "DELETE",
          `/rooms/${room}/members/${guest.person.id}${how === "banned" ? "?ban=true" : ""}`,
        );
      await ask(mira, "POST", `/rooms/${room}/messages`, { text: "now we can talk" });
      await witness.heard("message", 2);
      expect(await Promise.all(theirs.map((one) => one.closed()))).toEqual([4004, 4004]);
      expect(JSON.stringify(theirs.map((one) => one.frames))).not.toContain("now we can talk");
      const again = roomSocket(guest, room, two.url, 1);
      expect(await again.closed()).toBe(4004);
      expect(again.frames).toEqual([]);
    },
  );

  it("is closed on both instances when they are signed out, suspended or their token is revoked", async () => {
    const ways = {
      async signedOut(who: Somebody) {
        const { accessToken } = await pairFor(api, who);
        return {
          token: accessToken,
          end: () => api.send("POST", "/auth/logout", { token: accessToken, body: {} }),
        };
      },
      async revoked(who: Somebody) {
        return {
          token: who.token,
          end: () =>
            connection()
              .db.update(apiTokens)
              .set({ revokedAt: new Date() })
              .where(eq(apiTokens.userId, who.person.id)),
        };
      },
      async suspended(who: Somebody) {
        return {
          token: await accessFor(api, who),
          end: () =>
            connection()
              .db.update(users)
              .set({ status: "suspended" })
              .where(eq(users.id, who.person.id)),
        };
      },
    };
    for (const way of Object.values(ways)) {
      const who = await somebody();
      const room = await newRoom(who);
      const { token, end } = await way(who);
      const theirs = [roomSocket({ token }, room), roomSocket({ token }, room, two.url)];
      await Promise.all(theirs.map((one) => one.heard("ready")));
      await end();
      expect(await Promise.all(theirs.map((one) => one.closed()))).toEqual([4003, 4003]);
    }
  });
});

describe("the door of the sockets", () => {
  it("refuses pages of other sites, wrong tokens and spent tickets, and closes what is no frame", async () => {
    const room = await newRoom();
    const path = `/api/v1/rooms/${room}/socket`;
    const foreign = new RoomSocket(`${api.server.url}${path}`, {
      token: mira.token,
      origin: "https://evil.example",
    });
    expect(await foreign.closed()).toBe(403);
    expect(await socketOf({ token: "nonsense" }, path).closed()).toBe(4001);
    expect(await socketOf({ token: "" }, path).closed()).toBe(4001);
    const cookie = await cookieFor(mira);
    const own = { cookie, headers: { origin: api.server.url, "sec-fetch-site": "same-origin" } };
    const { body } = await api.send("POST", "/socket-tickets", { ...own, body: {} });
    const query = `/ws/chat/${room}?token=${body.ticket}`;
    const first = socketOf({ token: "" }, query);
    await first.heard("ready");
    expect(await socketOf({ token: "" }, query, two.url).closed()).toBe(4001);
    expect(api.server.said() + two.said()).not.toContain(body.ticket);
    first.socket.send("{");
    expect(await first.closed()).toBe(1008);
    const long = roomSocket(mira, room);
    await long.heard("ready");
    long.socket.send(JSON.stringify(say("m-1", "x".repeat(70_000))));
    expect(await long.closed()).toBe(1009);
    const unknown = new RoomSocket(`${api.server.url}/api/v1/rooms`, { token: mira.token });
    expect(await unknown.closed()).toBe(404);
  });

  it("answers a frame that is not right without closing, and lets a reader's token not speak", async () => {
    const room = await newRoom();
    const one = roomSocket(mira, room);
    await one.heard("ready");
    one.say({ type: "send", clientId: "m-9", message: { kind: "text", text: 5 } });
    expect(await one.heard("error")).toMatchObject({ code: "request.invalid", clientId: "m-9" });
    one.say({ type: "send", clientId: "m-10", message: { kind: "roll", text: "20" } });
    expect(await one.heard("error", 2)).toMatchObject({ code: "request.invalid" });
    one.say(say("m-11"));
    await one.heard("ack");
  });
});

describe("server-sent events", () => {
  it("send the same stream, resume by Last-Event-ID and end with the membership", async () => {
    const guest = await somebody();
    const room = await newRoom(guest);
    const said = await ask(mira, "POST", `/rooms/${room}/messages`, { text: "by events" });
    const response = await fetch(`${two.url}/api/v1/rooms/${room}/events`, {
      headers: {
        authorization: `Bearer ${guest.token}`,
        "last-event-id": String(said.seq - 1),
        "x-forwarded-for": "10.9.9.9",
      },
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    let text = "";
    const reading = (async () => {
      for await (const part of response.body ?? []) text += Buffer.from(part).toString();
    })();
    await vi.waitFor(() => expect(text).toContain(`id: ${said.seq}\ndata: {"type":"message"`), {
      timeout: 5000,
    });
    await vi.waitFor(() => expect(text).toContain('"type":"ready"'), { timeout: 5000 });
    await ask(mira, "DELETE", `/rooms/${room}/members/${guest.person.id}`);
    await reading;
    expect(text).toContain('"type":"closed"');
  });
});

describe("the addresses of the source system", () => {
  it("lead to ours", async () => {
    const room = await newRoom();
    const said = await ask(mira, "POST", `/rooms/${room}/messages`, { text: "as before" });
    const headers = { authorization: `Bearer ${mira.token}`, "x-forwarded-for": "10.9.9.10" };
    for (const path of [`/messages/${room}`, `/messages/${room}/recent`]) {
      const response = await fetch(`${api.server.url}/api${path}`, { headers });
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).toContain(said.id);
    }
    for (const path of ["/rooms", `/rooms/${room}`])
      expect((await fetch(`${api.server.url}/api${path}`, { headers })).status).toBe(200);
  });
});

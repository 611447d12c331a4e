import { inArray } from "drizzle-orm";
import { rooms } from "@/db/schema/rooms";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Id } from "@/lib/kernel/ids";
import { runtime } from "@/lib/kernel/runtime";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log/log";
import { listenToPostgres, type PostgresListener } from "@/lib/platform/postgres-listener";
import { eventChannel } from "../append-event";
import { type RoomSignal, signalChannel, signalRoom } from "../signal-room";
import { catchUp } from "./catch-up";
import { encodeFrame } from "./encode-event";
import { type Listener, LiveRoom, type Outside, type Subscription } from "./live-room";
import { noteSeen, presentIn, refreshPresence } from "./presence";

/** `sessions <id>`, `users <id>` or `api_tokens <id>`, as the triggers of the tables tell it. */
const endChannel = "access_ended";
/** What no announcement brought is looked for this often. */
const lookMs = 1000;
/** Signs of life of those who are here are written this often, and who is here is read. */
const presenceMs = 20_000;
const retryMs = 1000;
/** Listeners that catch up at the same time: the others of this process need the database as well. */
const catchingUpMax = 8;
/** Streams of events of one person; no door counts them once they are open. */
const streamsPerPersonMax = 20;

type Recheck = (meant: (actor: PersonActor) => boolean) => void;

/** All rooms that somebody on this instance listens to. */
export class RoomHub {
  #rooms = new Map<Id<"room">, LiveRoom>();
  #listener: PostgresListener | null = null;
  #timers: NodeJS.Timeout[] = [];
  /** Who is asked to prove themselves anew: the sockets, and each stream of events. */
  #watchers = new Set<Recheck>();
  #stopped = false;
  #catchingUp = 0;
  #line: (() => void)[] = [];
  #looking = false;
  #outside: Outside = {
    db: () => runtime().db,
    aside: async (wait) => {
      this.#endTurn();
      await wait();
      await this.#turn();
    },
  };
  /** Streams of events that each person has open. */
  #streams = new Map<Id<"user">, number>();

  /** Safe to call again; `recheck` is told whose session or token has ended. */
  async start(recheck?: Recheck): Promise<void> {
    if (recheck) this.#watchers.add(recheck);
    if (this.#timers.length > 0) return;
    this.#timers = [
      setInterval(() => void this.#look(), lookMs).unref(),
      setInterval(() => void this.#presence(), presenceMs).unref(),
    ];
    while (!this.#stopped && !this.#listener) {
      try {
        this.#listener = await listenToPostgres(env().DATABASE_URL, "mythwright-rooms", {
          channels: {
            [eventChannel]: (payload) => this.#announced(payload),
            [signalChannel]: (payload) => this.#signalled(payload),
            [endChannel]: (payload) => this.#accessEnded(payload),
          },
          // Whatever was told while nobody listened is read from the tables.
          onConnect: () => {
            void this.#look();
            this.#recheck(() => true);
          },
        });
      } catch (err) {
        log().error({ err, retryMs }, "rooms cannot hear the database, and will try again");
        await new Promise((resolve) => setTimeout(resolve, retryMs).unref());
      }
    }
  }

  /** Tells of ended access until the returned function is called. */
  watch(recheck: Recheck): () => void {
    this.#watchers.add(recheck);
    return () => this.#watchers.delete(recheck);
  }

  /** A place for one more stream of events, and what gives it back; null where this person has no more. */
  takeStream(userId: Id<"user">): (() => void) | null {
    const theirs = this.#streams.get(userId) ?? 0;
    if (theirs >= streamsPerPersonMax) return null;
    this.#streams.set(userId, theirs + 1);
    return () => {
      const left = (this.#streams.get(userId) ?? 1) - 1;
      if (left > 0) this.#streams.set(userId, left);
      else this.#streams.delete(userId);
    };
  }

  #recheck(meant: (actor: PersonActor) => boolean): void {
    for (const watcher of this.#watchers) watcher(meant);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearInterval(timer);
    await this.#listener?.stop();
  }

  /** Opens a room to a listener: what it missed after `after` first, then what is new. */
  subscribe(id: Id<"room">, listener: Listener, after: number | undefined): Subscription {
    const room = this.#rooms.get(id) ?? new LiveRoom(id, this.#outside);
    this.#rooms.set(id, room);
    const one: Subscription = {
      listener,
      role: "spectator",
      seq: after ?? 0,
      isLive: false,
      isOver: false,
    };
    room.subscriptions.add(one);
    void this.#open(room, one, after);
    return one;
  }

  unsubscribe(id: Id<"room">, one: Subscription): void {
    one.isOver = true;
    const room = this.#rooms.get(id);
    room?.subscriptions.delete(one);
    if (room?.subscriptions.size === 0) this.#rooms.delete(id);
  }

  async #open(room: LiveRoom, one: Subscription, after: number | undefined): Promise<void> {
    await this.#turn();
    try {
      await catchUp(this.#outside, room, one, after);
    } catch (err) {
      log().warn({ err, room: room.id }, "a room could not be opened");
      room.end(one, "request.unavailable");
    } finally {
      this.#endTurn();
    }
    if (one.isOver) return;
    const { userId } = one.listener;
    room.seen.set(userId, Date.now());
    one.listener.send(encodeFrame({ type: "presence", room: room.id, members: presentIn(room) }));
    await this.#tellHere(room, userId);
  }

  async #turn(): Promise<void> {
    if (this.#catchingUp >= catchingUpMax)
      await new Promise<void>((resolve) => this.#line.push(resolve));
    this.#catchingUp += 1;
  }

  #endTurn(): void {
    this.#catchingUp -= 1;
    this.#line.shift()?.();
  }

  async #tellHere(room: LiveRoom, userId: Id<"user">): Promise<void> {
    try {
      await noteSeen(this.#outside, [userId]);
      await signalRoom({ db: this.#outside.db() }, { type: "here", room: room.id, userId });
    } catch (err) {
      log().warn({ err }, "a presence could not be told");
    }
  }

  #announced(payload: string): void {
    const room = this.#rooms.get(payload.split(" ", 1)[0] as Id<"room">);
    if (room) this.#deliver(room);
  }

  #deliver(room: LiveRoom): void {
    room
      .deliver()
      .catch((err) => log().warn({ err, room: room.id }, "news of a room could not be read yet"));
  }

  #signalled(payload: string): void {
    const signal = JSON.parse(payload) as RoomSignal;
    const room = this.#rooms.get(signal.room as Id<"room">);
    if (!room) return;
    const { userId } = signal;
    if (signal.type === "read") room.tellRead(userId, signal.seq);
    if (signal.type === "typing")
      room.tell(
        { type: "typing", room: room.id, userId },
        ({ listener }) => listener.userId !== userId,
      );
    if (signal.type === "here") {
      const isNew = !room.seen.has(userId);
      room.seen.set(userId, Date.now());
      const member = { userId, state: "here" as const, seenAt: new Date().toISOString() };
      if (isNew) room.tell({ type: "presence", room: room.id, members: [member] });
    }
  }

  #accessEnded(payload: string): void {
    const [kind, id] = payload.split(" ", 2);
    this.#recheck(
      (actor) =>
        (kind === "users" && actor.userId === id) ||
        (kind === "sessions" && actor.kind === "user" && actor.sessionId === id) ||
        (kind === "api_tokens" && actor.kind === "token" && actor.tokenId === id),
    );
  }

  /** Compares the numbers of all rooms here with the table: what no announcement brought is found within a second. */
  async #look(): Promise<void> {
    if (this.#looking || this.#rooms.size === 0) return;
    this.#looking = true;
    // Those that are opened while the table is read are not in the answer.
    const asked = [...this.#rooms.values()];
    try {
      const rows = await this.#outside
        .db()
        .select({ id: rooms.id, seq: rooms.seq })
        .from(rooms)
        .where(
          inArray(
            rooms.id,
            asked.map(({ id }) => id),
          ),
        );
      const seqOf = new Map(rows.map(({ id, seq }) => [id, seq]));
      for (const room of asked) {
        if (room.subscriptions.size === 0) {
          if (this.#rooms.get(room.id) === room) this.#rooms.delete(room.id);
          continue;
        }
        const seq = seqOf.get(room.id);
        if (seq === undefined) room.endAll("rooms.not_found");
        else if (room.head !== undefined && seq > room.head) this.#deliver(room);
      }
    } catch (err) {
      log().warn({ err }, "rooms could not be looked at, and will be again");
    } finally {
      this.#looking = false;
    }
  }

  async #presence(): Promise<void> {
    const live = [...this.#rooms.values()];
    const here = live.flatMap((room) => [...room.subscriptions].map((one) => one.listener.userId));
    try {
      await noteSeen(this.#outside, here);
      await refreshPresence(this.#outside, live);
    } catch (err) {
      log().warn({ err }, "presence could not be kept, and will be again");
    }
  }
}

// One a process, also where the bundler gives several copies of this module.
const kept = globalThis as { mythwrightRoomHub?: RoomHub };

export function roomHub(): RoomHub {
  kept.mythwrightRoomHub ??= new RoomHub();
  return kept.mythwrightRoomHub;
}

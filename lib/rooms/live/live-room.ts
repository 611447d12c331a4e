import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { readEvents, type StreamEvent } from "../read-events";
import { membershipEnds, type RoomRole } from "../terms";
import { encodeFrame, eventEncoder } from "./encode-event";

/** Where frames of a room go: a socket, or a stream of events. */
export type Listener = {
  readonly userId: Id<"user">;
  /** `seq` where the frame is an event of the stream. */
  send(frame: string, seq?: number): void;
  waiting(): number;
  /** Nothing more of the room will come. */
  closed(room: Id<"room">, code: string): void;
};

export type Subscription = {
  readonly listener: Listener;
  role: RoomRole;
  /** The last event that was sent. */
  seq: number;
  /** Hears what is new; until then it is catching up. */
  isLive: boolean;
  isOver: boolean;
};

const eventsAtOnce = 500;
/** In rooms with more listeners, what somebody has read is told to nobody but themselves. */
const readShownMax = 100;

export type Outside = {
  db(): Db;
  /** Waits while somebody else catches up. */
  aside(wait: () => Promise<void>): Promise<void>;
};

/** One room on this instance: what is new is read once, encoded once and sent to all, in the order of the stream. */
export class LiveRoom {
  readonly subscriptions = new Set<Subscription>();
  /** When each was last seen, of those who were here in the last minute. */
  readonly seen = new Map<string, number>();
  /** The last event that was sent to those who are live; undefined until the room is first read. */
  head: number | undefined;
  #reading: Promise<void> | null = null;
  #again = false;

  readonly id: Id<"room">;
  readonly #outside: Outside;

  constructor(id: Id<"room">, outside: Outside) {
    this.id = id;
    this.#outside = outside;
  }

  /** Reads and sends what is new; asked for while that is under way, once more after it. */
  deliver(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#work().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #work(): Promise<void> {
    while (this.#again && this.head !== undefined && this.subscriptions.size > 0) {
      this.#again = false;
      let events: StreamEvent[];
      do {
        events = await readEvents({ db: this.#outside.db() }, this.id, this.head, eventsAtOnce);
        for (const event of events) this.#broadcast(event);
      } while (events.length === eventsAtOnce);
    }
  }

  #broadcast(event: StreamEvent): void {
    this.head = event.seq;
    if (event.kind === "room" && event.facts?.deletionDueAt) {
      this.endAll("rooms.not_found");
      return;
    }
    const encode = eventEncoder(event);
    for (const one of this.subscriptions) {
      if (
        event.kind === "member" &&
        event.userId === one.listener.userId &&
        !this.#keep(event, one)
      )
        continue;
      if (!one.isLive || one.seq >= event.seq) continue;
      const text = encode({ userId: one.listener.userId, role: one.role });
      one.seq = event.seq;
      if (text !== null) one.listener.send(text, event.seq);
    }
  }

  /** What an event about its own member does to a subscription: false where it ends. */
  #keep(event: StreamEvent, one: Subscription): boolean {
    if (membershipEnds.includes(String(event.data?.change)) && event.member === null) {
      this.end(one, "rooms.not_found");
      return false;
    }
    if (event.member) one.role = event.member.role;
    return true;
  }

  /** What has no place in the stream, to all who are live. */
  tell(frame: Parameters<typeof encodeFrame>[0], to: (one: Subscription) => boolean = () => true) {
    const text = encodeFrame(frame);
    for (const one of this.subscriptions) if (one.isLive && to(one)) one.listener.send(text);
  }

  tellRead(userId: string, seq: number): void {
    const isLarge = this.subscriptions.size > readShownMax;
    this.tell(
      { type: "read", room: this.id, userId, seq },
      (one) => !isLarge || one.listener.userId === userId,
    );
  }

  end(one: Subscription, code: string): void {
    if (one.isOver) return;
    one.isOver = true;
    this.subscriptions.delete(one);
    one.listener.closed(this.id, code);
  }

  endAll(code: string): void {
    for (const one of [...this.subscriptions]) this.end(one, code);
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { readEvents } from "../read-events";
import { encodeFrame, eventEncoder } from "./encode-event";
import type { LiveRoom, Outside, Subscription } from "./live-room";

const eventsAtOnce = 500;
/** Bytes that may wait for somebody who catches up, and how long they are waited for. */
const waitingMax = 256 * 1024;
const waitMs = 20;
const waitsMax = 1000;

/** The room and the membership as they are at this moment; null where there is none (any more). */
async function standing({ db }: Outside, room: LiveRoom, one: Subscription) {
  const [found] = await db()
    .select({ seq: rooms.seq, firstSeq: rooms.firstSeq, role: roomMembers.role })
    .from(rooms)
    .innerJoin(
      roomMembers,
      and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.userId, one.listener.userId)),
    )
    .where(and(eq(rooms.id, room.id), isNull(rooms.deletionDueAt)));
  return found ?? null;
}

/** A slow reader is waited for aside: a few of them would else keep everybody out of every room. */
async function drained({ aside }: Outside, one: Subscription): Promise<void> {
  const isFull = () => !one.isOver && one.listener.waiting() >= waitingMax;
  if (!isFull()) return;
  await aside(async () => {
    for (let wait = 0; wait < waitsMax && isFull(); wait += 1) await sleep(waitMs);
  });
}

/**
 * Sends everything after the last event that a listener has, in order, out of PostgreSQL; then it is live. The membership
 * is asked for before each stretch, and the subscription stands in the room already: who is sent away meanwhile is heard of
 * there.
 */
export async function catchUp(
  outside: Outside,
  room: LiveRoom,
  one: Subscription,
  after: number | undefined,
): Promise<void> {
  for (let isFirst = true; !one.isOver; isFirst = false) {
    const now = await standing(outside, room, one);
    if (one.isOver) return;
    if (!now) return room.end(one, "rooms.not_found");
    one.role = now.role;
    if (room.head === undefined) {
      room.head = now.seq;
      void room.deliver();
    }
    if (isFirst) {
      one.seq = after ?? now.seq;
      if (one.seq > now.seq || one.seq + 1 < now.firstSeq) {
        one.seq = now.seq;
        one.listener.send(encodeFrame({ type: "reset", room: room.id, seq: now.seq }));
      }
    }
    const { userId } = one.listener;
    const events =
      one.seq < now.seq || one.seq < room.head
        ? await readEvents({ db: outside.db() }, room.id, one.seq, eventsAtOnce)
        : [];
    // The role may have changed since it was asked for.
    const own = events.findLast((event) => event.kind === "member" && event.userId === userId);
    if (own?.member) one.role = own.member.role;
    const reader = { userId, role: one.role };
    for (const event of events) {
      if (one.isOver) return;
      const text = eventEncoder(event)(reader);
      one.seq = event.seq;
      if (text !== null) one.listener.send(text, event.seq);
    }
    await drained(outside, one);
    // Nothing is waited for from here on, so nothing can come between.
    if (one.isOver || (events.length < eventsAtOnce && one.seq >= (room.head ?? 0))) break;
  }
  if (one.isOver) return;
  one.isLive = true;
  one.listener.send(encodeFrame({ type: "ready", room: room.id, seq: one.seq }));
}

import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { roomMembers, roomPresence } from "@/db/schema/rooms";
import type { Id } from "@/lib/kernel/ids";
import { presentForS } from "../limits";
import type { LiveRoom, Outside } from "./live-room";

const presentMs = presentForS * 1000;
/** Members of one room whose presence is told. */
const shownMax = 1000;

type Seen = { userId: string; state: "here" | "away"; seenAt: string };

/** Notes that these people gave a sign of life just now, in one statement. */
export async function noteSeen({ db }: Outside, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  await db().execute(sql`
    insert into room_presence (user_id, seen_at)
    select u.id, now() from users u
    where u.id in (select jsonb_array_elements_text(${JSON.stringify([...new Set(userIds)].sort())}::jsonb))
    order by u.id
    on conflict (user_id) do update set seen_at = excluded.seen_at`);
}

/** Reads who is here, and tells each room who came and who has been silent for a minute. */
export async function refreshPresence(
  { db }: Outside,
  rooms: readonly LiveRoom[],
  now = Date.now(),
): Promise<void> {
  if (rooms.length === 0) return;
  const rows = await db()
    .select({ roomId: roomMembers.roomId, userId: roomMembers.userId, at: roomPresence.seenAt })
    .from(roomPresence)
    .innerJoin(roomMembers, eq(roomMembers.userId, roomPresence.userId))
    .where(
      and(
        inArray(
          roomMembers.roomId,
          rooms.map(({ id }) => id),
        ),
        gt(roomPresence.seenAt, new Date(now - presentMs)),
      ),
    )
    .limit(shownMax * rooms.length);
  const byRoom = Map.groupBy(rows, ({ roomId }) => roomId as Id<"room">);
  for (const room of rooms) {
    const changed: Seen[] = [];
    for (const { userId, at } of byRoom.get(room.id) ?? []) {
      if (!room.seen.has(userId)) changed.push({ userId, state: "here", seenAt: at.toISOString() });
      room.seen.set(userId, Math.max(room.seen.get(userId) ?? 0, at.getTime()));
    }
    for (const [userId, at] of room.seen)
      if (at <= now - presentMs) {
        room.seen.delete(userId);
        changed.push({ userId, state: "away", seenAt: new Date(at).toISOString() });
      }
    if (changed.length > 0) room.tell({ type: "presence", room: room.id, members: changed });
  }
}

/** Who is here, for somebody who has just come. */
export function presentIn(room: LiveRoom): Seen[] {
  return [...room.seen].slice(0, shownMax).map(([userId, at]) => ({
    userId,
    state: "here" as const,
    seenAt: new Date(at).toISOString(),
  }));
}

import { and, asc, isNull, lt, sql } from "drizzle-orm";
import { connection } from "@/db/client";
import { events as eventRows } from "@/db/schema/events";
import { idempotencyKeys } from "@/db/schema/idempotency";
import type { RecordedEvent } from "@/lib/kernel/event";
import { deliverNow } from "./deliver";

const pendingAfter = sql`now() - interval '30 seconds'`;
const pendingBatch = 200;

/** Delivers what a crash left undelivered, forgets idempotency keys older than a day. */
export async function deliverPendingEvents(): Promise<void> {
  const { db } = connection();
  const rows = await db
    .select()
    .from(eventRows)
    .where(and(isNull(eventRows.deliveredAt), lt(eventRows.createdAt, pendingAfter)))
    .orderBy(asc(eventRows.createdAt))
    .limit(pendingBatch);
  const events: RecordedEvent[] = rows.map((row) => ({
    id: row.id,
    type: row.type,
    subjectId: row.subjectId,
    userId: row.userId,
    activity: row.activity,
    payload: row.payload,
    actor: { kind: row.actorKind as RecordedEvent["actor"]["kind"], id: row.actorId },
    requestId: row.requestId,
    at: row.createdAt,
  }));
  await deliverNow(events);
  await db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, sql`now() - interval '1 day'`));
}

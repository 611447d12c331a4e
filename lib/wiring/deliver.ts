import { inArray, sql } from "drizzle-orm";
import { connection } from "@/db/client";
import { events as eventRows } from "@/db/schema/events";
import type { RecordedEvent } from "@/lib/kernel/event";
import { log } from "@/lib/platform/log/log";
import { afterAnswer } from "@/lib/transport/after-response";
import { allSubscribers } from "./doors";
import { jobCtx } from "./job-ctx";

async function handToSubscribers(event: RecordedEvent): Promise<void> {
  for (const subscriber of await allSubscribers()) {
    if (subscriber.types === "all" || subscriber.types.includes(event.type))
      await subscriber.handle(jobCtx(subscriber.name), event);
  }
}

/** Hands events over and marks them; whatever fails stays unmarked and is swept later. */
export async function deliverNow(events: readonly RecordedEvent[]): Promise<void> {
  const delivered: RecordedEvent[] = [];
  for (const event of events) {
    try {
      await handToSubscribers(event);
      delivered.push(event);
    } catch (error) {
      log().error(
        { err: error, eventId: event.id, eventType: event.type },
        "an event was not delivered and will be swept",
      );
    }
  }
  if (delivered.length === 0) return;
  const ids = delivered.map((event) => event.id);
  await connection()
    .db.update(eventRows)
    .set({ deliveredAt: sql`now()` })
    .where(inArray(eventRows.id, ids));
}

const underWay = new Set<Promise<void>>();

/** After the commit: never throws, never makes the caller wait. */
export function deliver(events: readonly RecordedEvent[]): void {
  const delivery = deliverNow(events)
    .catch((error) => log().error({ err: error }, "events could not be marked as delivered"))
    .finally(() => underWay.delete(delivery));
  underWay.add(delivery);
  afterAnswer(() => delivery);
}

/** Resolves when everything that was begun is handed over: before the process ends. */
export async function settleDeliveries(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

import { and, eq, sql } from "drizzle-orm";
import { connection, transact } from "@/db/client";
import { events as eventRows } from "@/db/schema/events";
import { idempotencyKeys } from "@/db/schema/idempotency";
import { systemClock } from "@/lib/kernel/clock";
import type { OnceKey, Origin, Runtime } from "@/lib/kernel/ctx";
import type { RecordedEvent } from "@/lib/kernel/event";
import { must } from "@/lib/kernel/fault";
import type { Db } from "@/lib/kernel/register";
import { bindRuntime, runtime as boundRuntime, isRuntimeBound } from "@/lib/kernel/runtime";
import { log } from "@/lib/platform/log/log";
import { enqueue } from "@/lib/platform/queue/queue";
import { takeToken } from "@/lib/platform/rate-limit/rate-limit";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { identifySession } from "@/lib/sessions/identify-session";
import { announceTags } from "./announce-tags";
import { deliver } from "./deliver";
import { allPersonalData } from "./doors";
import { drainQueueAfterResponse } from "./drain-queue-after-response";
import { noteDue } from "./due-jobs";

async function writeEvents(
  tx: Db,
  events: readonly RecordedEvent[],
  origin: Origin,
): Promise<void> {
  await tx.insert(eventRows).values(
    events.map((event) => ({
      id: event.id,
      type: event.type,
      subjectId: event.subjectId,
      userId: event.userId ?? null,
      activity: event.activity ?? false,
      actorKind: event.actor.kind,
      actorId: event.actor.id,
      payload: event.payload ?? {},
      requestId: origin.requestId,
      door: origin.door,
      address: origin.address,
      userAgent: origin.userAgent?.slice(0, 300) ?? null,
      createdAt: event.at,
    })),
  );
}

/** The key's row is locked by the first; a second waits for its commit and then reads its answer. */
async function once<Result>(tx: Db, key: OnceKey, work: () => Promise<Result>) {
  const own = and(eq(idempotencyKeys.owner, key.owner), eq(idempotencyKeys.key, key.key));
  const claimed = await tx
    .insert(idempotencyKeys)
    .values(key)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length === 0) {
    const [first] = await tx.select().from(idempotencyKeys).where(own);
    must(
      first?.verb === key.verb && first.fingerprint === key.fingerprint,
      "invalid",
      "request.idempotency_key_reused",
    );
    return { result: first.result as Result, replayed: true };
  }
  const result = await work();
  await tx
    .update(idempotencyKeys)
    .set({ result: sql`${JSON.stringify(result)}::json` })
    .where(own);
  return { result, replayed: false };
}

function make(): Runtime {
  return {
    get db() {
      return connection().db as Db;
    },
    clock: systemClock,
    log: log(),
    transaction: (work) => transact((tx) => work(tx as Db)),
    takeToken,
    writeEvents,
    async enqueue(tx, jobs) {
      await enqueue(tx, jobs);
      noteDue(jobs.map(({ name }) => name));
    },
    deliver,
    announceTags,
    drainQueueAfterResponse,
    personalData: allPersonalData,
    identifySession: (sessionId) =>
      identifySession(connection().db as Db, sessionId, systemClock()),
    identifyBearer: (token) => identifyBearer(connection().db as Db, token, systemClock()),
    once,
  };
}

/** The one place where the kernel's ports meet the real world; bound at boot, or where a script first asks for it. */
export function runtime(): Runtime {
  if (!isRuntimeBound()) bindRuntime(make());
  return boundRuntime();
}

import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import type { DomainEvent, Job, RecordedEvent } from "@/lib/kernel/event";
import { newId } from "@/lib/kernel/ids";

/**
 * Writes events and jobs outside the verb's transaction, for a verb that is about to refuse: the refusal rolls the
 * transaction back, and a failed sign-in or a stolen token must be on record all the same.
 */
export async function standThoughRefused(ctx: Ctx, events: readonly DomainEvent[], jobs: readonly Job[] = []) {
  const { actor, runtime } = ctx;
  const recorded: RecordedEvent[] = events.map((event) => ({
    ...event,
    id: newId("event"),
    actor: { kind: actor.kind, id: isPerson(actor) ? actor.userId : null },
    requestId: ctx.origin.requestId,
    at: ctx.now(),
  }));
  await runtime.transaction(async (tx) => {
    if (recorded.length > 0) await runtime.writeEvents(tx, recorded, ctx.origin);
    if (jobs.length > 0) await runtime.enqueue(tx, jobs);
  });
  runtime.deliver(recorded);
}

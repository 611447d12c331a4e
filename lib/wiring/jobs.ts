import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import type { JobDefinition, JobDefinitions } from "@/lib/kernel/job";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { moderationSchedules } from "@/lib/moderation/jobs";
import { log } from "@/lib/platform/log/log";
import type { JobHandler } from "@/lib/platform/queue/queue";
import { usersSchedules } from "@/lib/users/jobs";
import { deliverPendingEvents } from "./deliver-pending-events";
import { runtime } from "./runtime";

export function jobCtx(name: string): Ctx {
  return makeCtx(
    runtime(),
    { kind: "system", job: name },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
}

function handlerOf(name: string, definition: JobDefinition): JobHandler {
  return async (data) => {
    const startedAt = Date.now();
    try {
      await definition.handler(jobCtx(name), definition.schema.parse(data));
      log().info({ job: name, tookMs: Date.now() - startedAt }, "job done");
    } catch (error) {
      log().error({ job: name, tookMs: Date.now() - startedAt, err: error }, "job failed");
      throw error;
    }
  };
}

export function handlersOf(definitions: JobDefinitions): Readonly<Record<string, JobHandler>> {
  const own = Object.entries(definitions).map(([name, definition]) => [name, handlerOf(name, definition)] as const);
  return Object.fromEntries([...own, ["house.sweep", () => deliverPendingEvents()] as const]);
}

/** Cron expressions of the jobs that nobody has to ask for. */
export const schedules: Readonly<Record<string, string>> = {
  "house.sweep": "* * * * *",
  "portraits.take_up_stalled": "* * * * *",
  "portraits.erase_deleted": "37 * * * *",
  ...moderationSchedules,
  ...usersSchedules,
};

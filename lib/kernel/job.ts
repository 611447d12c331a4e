import type { z } from "zod";
import type { Ctx } from "./ctx";

/** What a noun exports for the queue. `handler` may run twice for one job: it must be safe to repeat. */
export type JobDefinition<Schema extends z.ZodType = z.ZodType> = {
  schema: Schema;
  /** How many one process works on at a time; 1 where left out. */
  concurrency?: number;
  /** Its jobs carry `onlyOne`: a thing is never twice in the queue. */
  exclusive?: boolean;
  handler(ctx: Ctx, data: z.output<Schema>): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: each definition keeps its own schema; the pair is checked where it is made
export type JobDefinitions = Readonly<Record<string, JobDefinition<any>>>;

/** Ties a handler to its schema. */
export function job<Schema extends z.ZodType>(
  definition: JobDefinition<Schema>,
): JobDefinition<Schema> {
  return definition;
}

import type { z } from "zod";
import type { Ctx } from "./ctx";

type Run = (args: { ctx: Ctx; input: unknown }) => Promise<unknown>;

const runs = new WeakMap<object, Run>();

/** Keeps what a verb does apart from the verb, so that nobody runs it past its scope, limits and schemas. */
export function keepRun(verb: object, run: unknown): void {
  runs.set(verb, run as Run);
}

/** Read by `perform` alone: the import law holds it. */
export function runOf<Input extends z.ZodType, Output extends z.ZodType>(verb: {
  input: Input;
  output: Output;
}) {
  const run = runs.get(verb);
  if (!run) throw new Error("a verb is made by verb()");
  return run as (args: { ctx: Ctx; input: z.output<Input> }) => Promise<z.input<Output>>;
}

import type { z } from "zod";
import type { Ctx } from "./ctx";

type Run<Input, Output> = (args: { ctx: Ctx; input: Input; prepared?: unknown }) => Promise<Output>;
type Kept<Input, Output> = {
  run: Run<Input, Output>;
  prepare?: ((args: { ctx: Ctx; input: Input }) => Promise<unknown>) | undefined;
};

const runs = new WeakMap<object, Kept<unknown, unknown>>();

/** Keeps what a verb does apart from the verb, so that nobody runs it past its scope, limits and schemas. */
export function keepRun(verb: object, kept: { run: unknown; prepare: unknown }): void {
  runs.set(verb, kept as Kept<unknown, unknown>);
}

/** Read by `perform` alone: the import law holds it. */
export function runOf<Input extends z.ZodType, Output extends z.ZodType>(verb: {
  input: Input;
  output: Output;
}): Kept<z.output<Input>, z.input<Output>> {
  const kept = runs.get(verb);
  if (!kept) throw new Error("a verb is made by verb()");
  return kept as unknown as Kept<z.output<Input>, z.input<Output>>;
}

import type { z } from "zod";
import type { Actor, PersonActor, SystemActor } from "./actor";
import type { Ctx } from "./ctx";
import type { Access, Verb } from "./verb-declaration";
import { keepRun } from "./verb-run";

export type { Access, Verb } from "./verb-declaration";

/** Who a verb's `run` can meet. The system may do what is for staff, and what is for anyone. */
type ActorOf<Allowed extends Access> = Allowed extends "anyone"
  ? Actor
  : Allowed extends "person" | "member"
    ? PersonActor
    : Allowed extends "system"
      ? SystemActor
      : PersonActor | SystemActor;

type Definition<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Allowed extends Access,
  Prepared,
> = Verb<Input, Output> & {
  access: Allowed;
  /** What is heavy or waits for others, done before the transaction of a write is opened. Changes nothing. */
  prepare?(args: { ctx: Ctx<ActorOf<Allowed>>; input: z.output<Input> }): Promise<Prepared>;
  run(args: {
    ctx: Ctx<ActorOf<Allowed>>;
    input: z.output<Input>;
    prepared: Prepared;
  }): Promise<z.input<Output>>;
};

export type InputOf<V> = V extends Verb<infer Input, z.ZodType> ? z.input<Input> : never;
export type OutputOf<V> = V extends Verb<z.ZodType, infer Output> ? z.output<Output> : never;

/** One thing the product can do, as a value: every door runs it through `perform`. */
export function verb<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Allowed extends Access,
  Prepared,
>(definition: Definition<Input, Output, Allowed, Prepared>): Verb<Input, Output> {
  const { run, prepare, ...made } = definition;
  keepRun(made, { run, prepare });
  return made;
}

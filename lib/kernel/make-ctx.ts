import type { Actor } from "./actor";
import type { Ctx, Origin, Runtime } from "./ctx";

function outsideVerb(what: string): never {
  throw new Error(`${what} belongs inside a verb's run`);
}

/** The context a door makes for one request. */
export function makeCtx(
  runtime: Runtime,
  actor: Actor,
  origin: Origin,
  extra: Pick<Ctx, "idempotencyKey"> = {},
): Ctx {
  return {
    actor,
    origin,
    runtime,
    db: runtime.db,
    now: runtime.clock,
    perform: () => outsideVerb("perform"),
    record: () => outsideVerb("record"),
    enqueue: () => outsideVerb("enqueue"),
    touch: () => outsideVerb("touch"),
    ...extra,
  };
}

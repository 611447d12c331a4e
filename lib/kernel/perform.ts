import { createHash } from "node:crypto";
import type { z } from "zod";
import { type Actor, hasRole, isMember, isPerson } from "./actor";
import type { Ctx, Ledger, OnceKey } from "./ctx";
import type { DomainEvent, RecordedEvent } from "./event";
import { Fault, isFault, must } from "./fault";
import { fieldFaults } from "./field-faults";
import { newId } from "./ids";
import type { Db } from "./register";
import { withTypedNumbers } from "./typed-number";
import type { Verb } from "./verb-declaration";
import { runOf } from "./verb-run";

export type Performed<Data> = { data: Data; tags: readonly string[]; replayed: boolean };

function authorize(verb: Verb, ctx: Ctx): void {
  const { actor } = ctx;
  if (actor.kind === "system") {
    if (verb.access === "person" || verb.access === "member")
      throw new Error(`${verb.name} is somebody's own to do: no job can`);
    return;
  }
  if (actor.kind === "token") {
    must(verb.scope !== null, "forbidden", "auth.token_not_accepted");
    must(actor.scopes.includes(verb.scope), "forbidden", "auth.scope_missing", {
      params: { scope: verb.scope },
    });
  }
  if (verb.themselves)
    must(!(isPerson(actor) && actor.actingAs), "forbidden", "accounts.not_while_acting");
  if (verb.access === "anyone") return;
  must(verb.access !== "system", "forbidden", "auth.role_missing", { params: { role: "system" } });
  must(isPerson(actor), "unauthenticated", "auth.required");
  if (verb.access === "person") return;
  must(isMember(actor), "forbidden", "auth.members_only");
  if (verb.access !== "member")
    must(hasRole(actor, verb.access), "forbidden", "auth.role_missing", {
      params: { role: verb.access },
    });
  if (verb.fresh && actor.kind === "user") {
    must(
      actor.freshUntil && actor.freshUntil > ctx.now(),
      "forbidden",
      "auth.reauthentication_required",
    );
  }
}

async function takeTokenOf(ctx: Ctx, policy: string, key: string): Promise<void> {
  const verdict = await ctx.runtime.takeToken(policy, key);
  if (!ctx.rate || verdict.remaining < ctx.rate.remaining) ctx.rate = verdict;
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
  must(verdict.allowed, "rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

/**
 * Asks what needs no input: token scope, access, and the rate of the caller. A door does so before it reads a body,
 * and notes it as `ctx.admitted`, so that `perform` does not ask and count a second time.
 *
 * @throws Fault for every refusal of these
 */
export async function admitCaller(verb: Verb, ctx: Ctx): Promise<void> {
  authorize(verb, ctx);
  if (!verb.rate || ctx.actor.kind === "system") return;
  await takeTokenOf(
    ctx,
    verb.rate,
    isPerson(ctx.actor) ? ctx.actor.userId : (ctx.origin.address ?? "unknown"),
  );
}

/** Counts what is tried, beside who tries: an account that is guessed at from many networks. */
async function limitTarget(verb: Verb, ctx: Ctx, input: unknown): Promise<void> {
  if (!verb.rate || !verb.rateKey || ctx.actor.kind === "system") return;
  await takeTokenOf(
    ctx,
    verb.rate,
    createHash("sha256").update(verb.rateKey(input)).digest("base64url"),
  );
}

function parseInput<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  // Numbers that were typed in Persian or Arabic digits: only where the schema wants a number, so that no text is changed.
  const folded = withTypedNumbers(raw, parsed.error.issues);
  const again = folded === undefined ? parsed : schema.safeParse(folded, { reportInput: true });
  if (again.success) return again.data;
  throw new Fault("invalid", "request.invalid", { fields: fieldFaults(again.error) });
}

/** Somebody of the staff in another's account, or about another. A visitor who signs in may be somebody else, too. */
function isKeeping(actor: Actor, { userId }: DomainEvent): boolean {
  if (!isPerson(actor)) return false;
  return (
    actor.actingAs !== undefined ||
    (hasRole(actor, "moderator") && userId != null && userId !== actor.userId)
  );
}

/**
 * A verb inside a verb, in the terms of both: the input is parsed already, the result not yet written out. A write joins
 * the open transaction.
 */
async function performInside<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  ctx: Ctx,
  ledger: Ledger,
  input: z.output<Input>,
): Promise<z.input<Output>> {
  if (verb.kind === "task")
    throw new Error(`${verb.name} waits for others: it cannot run inside a transaction`);
  const { run, prepare } = runOf(verb);
  if (prepare) throw new Error(`${verb.name} prepares outside of the transaction it would run in`);
  await admit(verb as unknown as Verb, ctx, input);
  const result = await run({ ctx: innerCtx(ctx, ctx.db, ledger), input });
  const data = verb.output.parse(result) as z.output<Output>;
  for (const tag of verb.touches?.(data, input) ?? []) ledger.tags.add(tag);
  return result;
}

function innerCtx(ctx: Ctx, db: Db, ledger: Ledger): Ctx {
  const { actor } = ctx;
  const inner: Ctx = {
    ...ctx,
    db,
    ledger,
    perform: (verb, input) => performInside(verb, inner, ledger, input),
    record(event: DomainEvent) {
      const recorded: RecordedEvent = {
        ...event,
        id: newId("event"),
        // Who did it is the member of the staff; whose account it was is the event's user.
        actor: {
          kind: isKeeping(actor, event) ? "staff" : actor.kind,
          id: isPerson(actor)
            ? (actor.actingAs?.staffId ?? actor.userId)
            : actor.kind === "system"
              ? actor.job
              : null,
        },
        requestId: ctx.origin.requestId,
        at: ctx.now(),
      };
      ledger.events.push(recorded);
    },
    enqueue: (job) => ledger.jobs.push(job),
    touch: (...tags) => {
      for (const tag of tags) ledger.tags.add(tag);
    },
  };
  return inner;
}

/** A task has no transaction to record into: what it performs has one of its own, and the tags come together here. */
function taskCtx(ctx: Ctx, tags: Set<string>): Ctx {
  return {
    ...ctx,
    async perform(verb, input) {
      await admit(verb as unknown as Verb, ctx, input);
      const done = await execute(verb, ctx, input);
      for (const tag of done.tags) tags.add(tag);
      return done.result;
    },
    touch: (...more) => {
      for (const tag of more) tags.add(tag);
    },
  };
}

/** The same for objects that differ in the order of their names alone. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}

function fingerprintOf(input: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(input)) ?? "")
    .digest("base64url");
}

/** `result` is what the verb made, `data` what leaves of it. */
type Executed<Result, Data> = Performed<Data> & { result: Result };

async function execute<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  ctx: Ctx,
  input: z.output<Input>,
  once?: Omit<OnceKey, "owner" | "verb">,
): Promise<Executed<z.input<Output>, z.output<Output>>> {
  type Made = { result: z.input<Output>; data: z.output<Output> };
  const { run, prepare } = runOf(verb);
  const ledger: Ledger = { events: [], jobs: [], tags: new Set() };
  const prepared = await prepare?.({ ctx: innerCtx(ctx, ctx.runtime.db, ledger), input });
  const work = async (inside: Ctx): Promise<Made> => {
    const result = await run({ ctx: inside, input, prepared });
    return { result, data: verb.output.parse(result) as z.output<Output> };
  };
  const tagsOf = (data: z.output<Output>) => [
    ...new Set([...ledger.tags, ...(verb.touches?.(data, input) ?? [])]),
  ];

  if (verb.kind !== "write") {
    const inside =
      verb.kind === "task" ? taskCtx(ctx, ledger.tags) : innerCtx(ctx, ctx.runtime.db, ledger);
    const made = await work(inside);
    return { ...made, tags: tagsOf(made.data), replayed: false };
  }

  const { runtime } = ctx;
  const owner = isPerson(ctx.actor) ? ctx.actor.userId : (ctx.origin.address ?? "unknown");
  const outcome = await runtime.transaction(async (tx) => {
    const inside = innerCtx(ctx, tx, ledger);
    const attempt = once
      ? runtime
          .once(tx, { ...once, owner, verb: verb.name }, async () => (await work(inside)).data)
          .then(({ result, replayed }) => ({
            result: result as z.input<Output>,
            data: result,
            replayed,
          }))
      : work(inside).then((made) => ({ ...made, replayed: false }));
    const kept = await attempt.catch((error: unknown) => {
      if (once || !isFault(error) || !error.stands) throw error;
      return { refusal: error };
    });
    if (ledger.events.length > 0) await runtime.writeEvents(tx, ledger.events, ctx.origin);
    if (ledger.jobs.length > 0) await runtime.enqueue(tx, ledger.jobs);
    return kept;
  });
  if (ledger.events.length > 0) runtime.deliver(ledger.events);
  if ("refusal" in outcome) throw outcome.refusal;
  return { ...outcome, tags: tagsOf(outcome.data) };
}

/** Scope, access and limits: who may try, before anything is done. */
async function admit(verb: Verb, ctx: Ctx, input: unknown): Promise<void> {
  await admitCaller(verb, ctx);
  await limitTarget(verb, ctx, input);
}

/**
 * Runs a verb: token scope and access, rate policy, input, transaction (writes), run, output. Every door comes through
 * here; a verb runs another by `ctx.perform`.
 *
 * @throws Fault for every expected refusal
 */
export async function perform<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  ctx: Ctx,
  raw: unknown,
): Promise<Performed<z.output<Output>>> {
  if (ctx.ledger) throw new Error(`${verb.name}: inside a verb use ctx.perform`);
  if (ctx.admitted !== verb) await admitCaller(verb as unknown as Verb, ctx);
  ctx.admitted = undefined;
  const input = parseInput(verb.input, raw);
  await limitTarget(verb as unknown as Verb, ctx, input);
  const isOnce =
    ctx.idempotencyKey !== undefined && verb.replayable !== false && verb.kind === "write";
  const once = isOnce
    ? { key: ctx.idempotencyKey ?? "", fingerprint: fingerprintOf(raw) }
    : undefined;
  const { data, tags, replayed } = await execute(verb, ctx, input, once);
  return { data, tags, replayed };
}

import { createHash } from "node:crypto";
import type { z } from "zod";
import { type Actor, hasRole, isMember, isPerson } from "./actor";
import type { Ctx, Ledger } from "./ctx";
import type { DomainEvent, RecordedEvent } from "./event";
import { Fault, isFault, must } from "./fault";
import { fieldFaults } from "./field-faults";
import { newId } from "./ids";
import type { Db } from "./register";
import type { Verb } from "./verb";

export type Performed<Data> = { data: Data; tags: readonly string[]; replayed: boolean };

function authorize(verb: Verb, ctx: Ctx): void {
  const { actor } = ctx;
  if (actor.kind === "system") return;
  if (actor.kind === "token") {
    must(verb.scope !== null, "forbidden", "auth.token_not_accepted");
    must(actor.scopes.includes(verb.scope), "forbidden", "auth.scope_missing", { params: { scope: verb.scope } });
  }
  if (verb.themselves) must(!(isPerson(actor) && actor.actingAs), "forbidden", "accounts.not_while_acting");
  if (verb.access === "anyone") return;
  must(isPerson(actor), "unauthenticated", "auth.required");
  if (verb.access === "person") return;
  must(isMember(actor), "forbidden", "auth.members_only");
  if (verb.access !== "member")
    must(hasRole(actor, verb.access), "forbidden", "auth.role_missing", { params: { role: verb.access } });
  if (verb.fresh && actor.kind === "user") {
    must(actor.freshUntil && actor.freshUntil > ctx.now(), "forbidden", "auth.reauthentication_required");
  }
}

async function limitRate(verb: Verb, ctx: Ctx, input: unknown): Promise<void> {
  if (!verb.rate || ctx.actor.kind === "system") return;
  const who = isPerson(ctx.actor) ? ctx.actor.userId : (ctx.origin.address ?? "unknown");
  const keys = [who, ...(verb.rateKey ? [createHash("sha256").update(verb.rateKey(input)).digest("base64url")] : [])];
  for (const key of keys) {
    const verdict = await ctx.runtime.takeToken(verb.rate, key);
    if (!ctx.rate || verdict.remaining < ctx.rate.remaining) ctx.rate = verdict;
    const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
    must(verdict.allowed, "rate_limited", "request.rate_limited", { retryAfterS: waitS, params: { seconds: waitS } });
  }
}

function parseInput<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Fault("invalid", "request.invalid", { fields: fieldFaults(parsed.error) });
}

/** Somebody of the staff in another's account, or about another. A visitor who signs in may be somebody else, too. */
function isKeeping(actor: Actor, { userId }: DomainEvent): boolean {
  if (!isPerson(actor)) return false;
  return actor.actingAs !== undefined || (hasRole(actor, "moderator") && userId != null && userId !== actor.userId);
}

function innerCtx(ctx: Ctx, db: Db, ledger: Ledger): Ctx {
  const { actor } = ctx;
  return {
    ...ctx,
    db,
    ledger,
    record(event: DomainEvent) {
      const recorded: RecordedEvent = {
        ...event,
        id: newId("event"),
        // Who did it is the member of the staff; whose account it was is the event's user.
        actor: {
          kind: isKeeping(actor, event) ? "staff" : actor.kind,
          id: isPerson(actor) ? (actor.actingAs?.staffId ?? actor.userId) : actor.kind === "system" ? actor.job : null,
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
}

function fingerprintOf(input: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(input) ?? "")
    .digest("base64url");
}

/**
 * Runs a verb: token scope and access, rate policy, input, transaction (writes), run, output. Every door and every
 * other verb comes through here; a verb performed by a verb joins the open transaction.
 *
 * @throws Fault for every expected refusal
 */
export async function perform<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  ctx: Ctx,
  raw: unknown,
): Promise<Performed<z.output<Output>>> {
  authorize(verb as unknown as Verb, ctx);
  const parsed = verb.rateKey ? parseInput(verb.input, raw) : undefined;
  await limitRate(verb as unknown as Verb, ctx, parsed);
  const input = parsed ?? parseInput(verb.input, raw);

  const joined = ctx.ledger;
  const ledger: Ledger = joined ?? { events: [], jobs: [], tags: new Set() };
  const work = async (db: Db) =>
    verb.output.parse(await verb.run({ ctx: innerCtx(ctx, db, ledger), input })) as z.output<Output>;

  if (verb.kind === "read" || joined) {
    const data = await work(joined ? ctx.db : ctx.runtime.db);
    const tags = [...(verb.touches?.(data, input) ?? [])];
    for (const tag of tags) ledger.tags.add(tag);
    return { data, tags: joined ? [] : [...ledger.tags], replayed: false };
  }

  const { runtime } = ctx;
  const owner = isPerson(ctx.actor) ? ctx.actor.userId : (ctx.origin.address ?? "unknown");
  const isOnce = ctx.idempotencyKey !== undefined && verb.replayable !== false;
  const outcome = await runtime.transaction(async (tx) => {
    const attempt = isOnce
      ? runtime.once(
          tx,
          { owner, key: ctx.idempotencyKey ?? "", verb: verb.name, fingerprint: fingerprintOf(raw) },
          () => work(tx),
        )
      : work(tx).then((result) => ({ result, replayed: false }));
    const kept = await attempt.catch((error: unknown) => {
      if (isOnce || !isFault(error) || !error.stands) throw error;
      return { refusal: error };
    });
    if (ledger.events.length > 0) await runtime.writeEvents(tx, ledger.events, ctx.origin);
    if (ledger.jobs.length > 0) await runtime.enqueue(tx, ledger.jobs);
    return kept;
  });
  if ("refusal" in outcome) {
    if (ledger.events.length > 0) runtime.deliver(ledger.events);
    throw outcome.refusal;
  }
  const { result, replayed } = outcome;
  const tags = new Set([...ledger.tags, ...(verb.touches?.(result, input) ?? [])]);
  if (ledger.events.length > 0) runtime.deliver(ledger.events);
  return { data: result, tags: [...tags], replayed };
}

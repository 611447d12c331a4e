import { desc, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { z } from "zod";
import { connection } from "@/db/client";
import { outboxMessages } from "@/db/schema/outbox";
import { users } from "@/db/schema/users";
import { type SignInOutcome, TokenOutcome, tokenOutcomeOf } from "@/lib/credentials/schema";
import { signUp } from "@/lib/credentials/verbs/sign-up";
import type { Actor, Role } from "@/lib/kernel/actor";
import type { Ctx, Locale } from "@/lib/kernel/ctx";
import { isFault } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import type { Verb } from "@/lib/kernel/verb";
import { drain } from "@/lib/platform/queue/queue";
import { identifySession } from "@/lib/sessions/identify-session";
import { jobHandlers } from "@/lib/wiring/jobs";
import { runtime } from "@/lib/wiring/runtime";

export const goodPassword = "nine lanterns over the fen";

let made = 0;
export const newAddress = () => `someone-${process.pid}-${made++}@example.test`;

/** Every caller comes from a network of their own, so that limits of one test do not reach into another. */
export function newNetwork(): string {
  made += 1;
  return `10.${(made >> 8) & 255}.${made & 255}.7`;
}

type Setting = { actor?: Actor; address?: string; now?: Date; locale?: Locale; userAgent?: string };

/** What a door would make for a caller. `now` moves the clock. */
export function ctxFor({
  actor = { kind: "guest" },
  address = newNetwork(),
  now,
  locale = "en",
  userAgent,
}: Setting = {}): Ctx {
  const own = runtime();
  return makeCtx({ ...own, db: own.db, ...(now ? { clock: () => now } : {}) }, actor, {
    door: "action",
    requestId: newId("event"),
    locale,
    address,
    userAgent:
      userAgent ?? "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
}

/** The same verb as a program asks for it: tokens come back instead of a browser's session. */
export async function performForProgram<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  ctx: Ctx,
  input: z.input<Input>,
) {
  const origin = { ...ctx.origin, door: "endpoint" as const };
  const { data } = await perform(verb, { ...ctx, origin }, input);
  const outcome = (
    typeof data === "object" && data !== null && "outcome" in data ? data.outcome : data
  ) as SignInOutcome;
  return { data: TokenOutcome.parse(tokenOutcomeOf(outcome)) };
}

/** A new member whose first session is a program's. */
export async function signUpProgram(ctx: Ctx, input: z.input<typeof signUp.input>) {
  const { data } = await performForProgram(signUp, ctx, input);
  if (data.state !== "signed_in") throw new Error("signing up did not sign in");
  return { data };
}

export const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

/** The actor a browser with this session would be. */
export async function actorOf(sessionId: Id<"session">, now = new Date()) {
  return identifySession(connection().db, sessionId, now);
}

export async function newMember(
  given: { email?: string; password?: string; name?: string; locale?: Locale } = {},
) {
  const email = given.email ?? newAddress();
  const password = given.password ?? goodPassword;
  const { data } = await perform(signUp, ctxFor({ locale: given.locale ?? "en" }), {
    email,
    password,
    ...(given.name ? { name: given.name } : {}),
  });
  if (data.state !== "signed_in") throw new Error("signing up did not sign in");
  const actor = await actorOf(data.sessionId);
  if (actor?.kind !== "user") throw new Error("the session names nobody");
  return { email, password, userId: data.userId, sessionId: data.sessionId, actor };
}

/** A member of the staff, signed in. */
export async function newStaff(role: Role) {
  const member = await newMember();
  await connection().db.update(users).set({ role }).where(eq(users.id, member.userId));
  const actor = await actorOf(member.sessionId);
  if (actor?.kind !== "user") throw new Error("the staff have no session");
  return { ...member, actor };
}

/** Does all the work that is queued now. */
export async function doJobs(): Promise<void> {
  const { failed } = await drain(await jobHandlers(), later(20));
  expect(failed).toBe(0);
}

export async function mailsTo(recipient: string) {
  await doJobs();
  return connection()
    .db.select()
    .from(outboxMessages)
    .where(eq(outboxMessages.recipient, recipient))
    .orderBy(desc(outboxMessages.id));
}

/** The secret in the newest link that was sent to somebody. */
export async function tokenFrom(recipient: string): Promise<string> {
  const mails = await mailsTo(recipient);
  const token = mails.map((mail) => /token=([\w-]+)/.exec(mail.textBody)?.[1]).find(Boolean);
  if (!token) throw new Error(`no mail to ${recipient} has a link`);
  return token;
}

/** The code of the refusal; fails where nothing is refused. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ kind: string; code: string; fields: string[] }> {
  try {
    await work;
  } catch (error) {
    if (!isFault(error)) throw error;
    return {
      kind: error.kind,
      code: error.code,
      fields: error.fields.map(({ path, code }) => `${path}: ${code}`),
    };
  }
  throw new Error("nothing was refused");
}

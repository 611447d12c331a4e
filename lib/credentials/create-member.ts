import type { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { clientOf, openSession } from "@/lib/sessions/open-session";
import { rememberDevice } from "@/lib/sessions/remember-device";
import { enroll } from "@/lib/users/enroll";
import { factorsOf } from "./factors-of";
import { matchPassword } from "./find-by-password";
import { fences, limitByTarget, mayWriteTo } from "./limit-by-target";
import { mustBeGoodPassword } from "./must-be-good-password";
import { hashPassword } from "./password";
import type { SignInOutcome, SignUpInput } from "./schema";
import { completeSignIn, tokensFor, type Visit } from "./start-sign-in";

type SignedIn = Extract<SignInOutcome, { state: "signed_in" }>;
type Input = z.output<typeof SignUpInput>;

/**
 * The account of somebody who signs up again with the address and the password that open one already: they are let in
 * instead of getting a second, empty one. Where a second factor is set up, the password alone lets nobody in here either.
 */
async function enterExisting(ctx: Ctx, input: Input, visit: Visit): Promise<SignedIn | null> {
  const { found } = await matchPassword(ctx, input);
  if (!found || (await factorsOf(ctx, found.id)).length > 0) return null;
  const outcome = await completeSignIn(ctx, found, visit);
  return outcome.state === "signed_in" ? outcome : null;
}

/**
 * An account and a session at once, whether or not the address is known: it stays a claim until the mailbox proves it.
 * What the owner of a known address reads in the mail differs; what the caller sees, and how long it takes, does not.
 */
export async function createMember(
  ctx: Ctx,
  input: Input,
  device: string | undefined,
): Promise<SignInOutcome> {
  mustBeGoodPassword(input.password, [input.email, input.name]);
  const client = clientOf(ctx);
  const { email, name = null } = input;
  // A password can be guessed at here as well, so it is counted with those of signing in.
  await limitByTarget(ctx, fences.signIn, { email }, { device });
  const visit = { way: "password" as const, device };
  const existing = await enterExisting(ctx, input, visit);
  if (existing) return existing;
  const userId = await enroll(ctx, {
    name,
    email,
    passwordHash: await hashPassword(input.password),
  });
  if (!userId) {
    // The same form sent twice: the first has made the account by now.
    const made = await enterExisting(ctx, input, visit);
    must(made, "conflict", "accounts.already_somebody");
    return made;
  }
  const sessionId = await openSession(ctx, userId, client, "sign_up");
  await rememberDevice(ctx, userId, client, device);
  if (await mayWriteTo(ctx, email))
    ctx.enqueue({ name: "credentials.mail_welcome", data: { userId } });
  const tokens = await tokensFor(ctx, client, { sessionId, userId });
  return { state: "signed_in", sessionId, userId, userKind: "member", restored: false, tokens };
}

import type { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { clientOf, openSession } from "@/lib/sessions/open-session";
import { rememberDevice } from "@/lib/sessions/remember-device";
import { enroll } from "@/lib/users/enroll";
import { mustBeGoodPassword } from "./must-be-good-password";
import { hashPassword } from "./password";
import type { SignInOutcome, SignUpInput } from "./schema";
import { tokensFor } from "./start-sign-in";

/**
 * An account and a session at once, whether or not the address is known: it stays a claim until the mailbox proves it.
 * What the owner of a known address reads in the mail differs; what the caller sees, and how long it takes, does not.
 */
export async function createMember(
  ctx: Ctx,
  input: z.output<typeof SignUpInput>,
  device: string | undefined,
): Promise<SignInOutcome> {
  const client = clientOf(ctx);
  mustBeGoodPassword(input.password, [input.email, input.name]);
  const passwordHash = await hashPassword(input.password);
  const userId = await enroll(ctx, { name: input.name ?? null, email: input.email, passwordHash });
  const sessionId = await openSession(ctx, userId, client, "sign_up");
  await rememberDevice(ctx, userId, client, device);
  ctx.enqueue({ name: "credentials.mail_welcome", data: { userId } });
  const tokens = await tokensFor(ctx, client, { sessionId, userId });
  return { state: "signed_in", sessionId, userId, userKind: "member", restored: false, tokens };
}

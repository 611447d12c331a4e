import { and, eq } from "drizzle-orm";
import { knownDevices } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { networkOf, siteBits } from "@/lib/platform/network";
import { digest } from "@/lib/platform/security/secrets";

export async function take(ctx: Ctx, policy: string, key: string): Promise<void> {
  if (ctx.actor.kind === "system") return;
  const verdict = await ctx.runtime.takeToken(policy, digest(key.toLowerCase()));
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
  must(verdict.allowed, "rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

async function isKnownDevice(ctx: Ctx, email: string, device: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ hash: knownDevices.hash })
    .from(knownDevices)
    .innerJoin(users, eq(users.id, knownDevices.userId))
    .where(and(eq(knownDevices.hash, digest(device)), eq(users.email, email)))
    .limit(1);
  return row !== undefined;
}

/**
 * Counts per account and network, and per account over all networks. The second would let anybody lock anybody out, so
 * a browser from which the owner has signed in before is counted by itself and never sees it.
 */
export async function limitSignIn(
  ctx: Ctx,
  email: string,
  device: string | undefined,
): Promise<void> {
  if (device && (await isKnownDevice(ctx, email, device))) {
    await take(ctx, "accounts.sign-in.device", `${email}\n${device}`);
    return;
  }
  await take(
    ctx,
    "accounts.sign-in.network",
    `${email}\n${networkOf(ctx.origin.address, siteBits)}`,
  );
  await take(ctx, "accounts.sign-in.account", email);
}

/**
 * Counts guesses at the code of an app per account, over all sign-ins. A passkey and a recovery code cannot be guessed
 * and are not counted, so whoever knows the password cannot keep the owner out with wrong codes.
 */
export async function limitSecondFactor(
  ctx: Ctx,
  userId: Id<"user">,
  device: string | undefined,
): Promise<void> {
  const hash = device ? digest(device) : "";
  const [known] = await ctx.db
    .select({ hash: knownDevices.hash })
    .from(knownDevices)
    .where(and(eq(knownDevices.userId, userId), eq(knownDevices.hash, hash)))
    .limit(1);
  if (known) await take(ctx, "accounts.sign-in.device", `second factor ${userId}\n${device}`);
  else await take(ctx, "accounts.second-factor", userId);
}

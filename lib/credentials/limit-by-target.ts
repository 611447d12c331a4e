import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { knownDevices, sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { networkOf, siteBits } from "@/lib/platform/network";
import type { RatePolicyName } from "@/lib/platform/rate-limit/rate-policies";
import { digest } from "@/lib/platform/security/secrets";

/**
 * How often something may be asked about one target (an account, a mailbox, a number). `device`: from a browser the owner
 * has signed in from. `network`: from one network. `first`: what each network has for itself before it draws on `crowd`,
 * which all strange networks share. `total`: what all strange networks have together.
 */
type Fence = Readonly<Record<"device" | "network" | "first" | "crowd" | "total", RatePolicyName>>;

export const fences = {
  signIn: {
    device: "accounts.sign-in.device",
    network: "accounts.sign-in.network",
    first: "accounts.sign-in.first",
    crowd: "accounts.sign-in.crowd",
    total: "accounts.sign-in.account",
  },
  secondFactor: {
    device: "accounts.sign-in.device",
    network: "accounts.sign-in.network",
    first: "accounts.sign-in.first",
    crowd: "accounts.sign-in.crowd",
    total: "accounts.second-factor",
  },
  mail: {
    device: "accounts.mail.device",
    network: "accounts.mail.network",
    first: "accounts.mail.first",
    crowd: "accounts.mail.crowd",
    total: "accounts.mail.mailbox",
  },
  code: {
    device: "accounts.code.device",
    network: "accounts.code.network",
    first: "accounts.code.first",
    crowd: "accounts.code.crowd",
    total: "accounts.code.number",
  },
} as const satisfies Record<string, Fence>;

/** Whose account a target names: its owner's browsers and networks are told from strange ones. */
export type Target = { email: string } | { phone: string } | { userId: Id<"user"> };

const networksMax = 200;

function ownerOf(target: Target): SQL | undefined {
  if ("userId" in target) return eq(users.id, target.userId);
  return "email" in target
    ? and(eq(users.email, target.email), eq(users.kind, "member"))
    : eq(users.phone, target.phone);
}

/** Both questions are asked whether or not there is such an account, so the time says nothing. */
async function recognize(ctx: Ctx, target: Target, device: string | undefined) {
  const [owner] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(ownerOf(target))
    .orderBy(desc(sql`${users.emailVerifiedAt} is not null`), asc(users.createdAt))
    .limit(1);
  const ownerId = owner?.id ?? ("" as Id<"user">);
  const [known] = await ctx.db
    .select({ hash: knownDevices.hash })
    .from(knownDevices)
    .where(and(eq(knownDevices.userId, ownerId), eq(knownDevices.hash, digest(device ?? ""))))
    .limit(1);
  const addresses = await ctx.db
    .selectDistinct({ address: sessions.address })
    .from(sessions)
    .where(and(eq(sessions.userId, ownerId), isNull(sessions.actingStaffId)))
    .limit(networksMax);
  const here = networkOf(ctx.origin.address, siteBits);
  const networks = addresses.map(({ address }) => networkOf(address, siteBits));
  return {
    isKnownDevice: device !== undefined && known !== undefined,
    isKnownNetwork: here !== null && networks.includes(here),
  };
}

async function isAllowed(ctx: Ctx, policy: RatePolicyName, key: string): Promise<boolean> {
  return (await ctx.runtime.takeToken(policy, digest(key.toLowerCase()))).allowed;
}

export async function take(ctx: Ctx, policy: RatePolicyName, key: string): Promise<void> {
  if (ctx.actor.kind === "system") return;
  const verdict = await ctx.runtime.takeToken(policy, digest(key.toLowerCase()));
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
  must(verdict.allowed, "rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

/**
 * Slows down whoever guesses at a target or floods it, and leaves its owner alone: a browser the owner has signed in from
 * counts by itself, a network the owner has signed in from by itself, and a strange network gets its first tries whatever
 * a few others have done. Only somebody with many networks can use up what strange ones have together.
 *
 * @param what tells apart what is asked about the same target, such as `recovery` and `link`
 * @throws Fault rate_limited `request.rate_limited`
 */
export async function limitByTarget(
  ctx: Ctx,
  fence: Fence,
  target: Target,
  { what = "", device }: { what?: string; device?: string | undefined } = {},
): Promise<void> {
  if (ctx.actor.kind === "system") return;
  const name = `${what} ${Object.values(target).join()}`;
  const { isKnownDevice, isKnownNetwork } = await recognize(ctx, target, device);
  if (isKnownDevice) return take(ctx, fence.device, `${name}\n${device}`);
  const here = `${name}\n${networkOf(ctx.origin.address, siteBits) ?? "unknown"}`;
  await take(ctx, fence.network, here);
  if (isKnownNetwork) return;
  if (!(await isAllowed(ctx, fence.first, here))) await take(ctx, fence.crowd, name);
  await take(ctx, fence.total, name);
}

/** Whether a mailbox may get one more e-mail that somebody else can cause; what cannot be counted is not sent. */
export async function mayWriteTo(ctx: Ctx, email: string): Promise<boolean> {
  if (
    !(await isAllowed(
      ctx,
      fences.mail.network,
      `any ${email}\n${networkOf(ctx.origin.address, siteBits)}`,
    ))
  )
    return false;
  return isAllowed(ctx, fences.mail.total, `any ${email}`);
}

import { and, count, eq, ne } from "drizzle-orm";
import { knownDevices } from "@/db/schema/sessions";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { notify } from "@/lib/notifications/notify";
import { networkOf, siteBits } from "@/lib/platform/network";
import { digest } from "@/lib/platform/security/secrets";
import { deviceLabel } from "./device-name";
import type { Client } from "./open-session";

/**
 * A program has no cookie to be known by: what it calls itself and the network it comes from tell a known one from a new
 * one. Both can be guessed, so it never counts where limits spare a known device.
 */
function programOf({ userAgent, address }: Ctx["origin"]): string {
  return `program\n${userAgent ?? ""}\n${networkOf(address, siteBits)}`;
}

/**
 * Notes the browser or program somebody has just signed in from. The first one of an account is its own; each new one
 * after that is told by mail.
 */
export async function rememberDevice(
  ctx: Ctx,
  userId: Id<"user">,
  client: Client,
  device: string | undefined,
): Promise<void> {
  const now = ctx.now();
  const sign = client === "api" ? programOf(ctx.origin) : device;
  const hash = sign ? digest(sign) : null;
  if (hash) {
    const seen = await ctx.db
      .update(knownDevices)
      .set({ lastSeenAt: now })
      .where(and(eq(knownDevices.userId, userId), eq(knownDevices.hash, hash)))
      .returning({ hash: knownDevices.hash });
    if (seen.length > 0) return;
    await ctx.db
      .insert(knownDevices)
      .values({ userId, hash, createdAt: now, lastSeenAt: now })
      .onConflictDoNothing();
  }
  const [others] = await ctx.db
    .select({ found: count() })
    .from(knownDevices)
    .where(and(eq(knownDevices.userId, userId), hash ? ne(knownDevices.hash, hash) : undefined));
  if (others && others.found > 0)
    notify(ctx, userId, "new_device", { detail: deviceLabel(ctx.origin.userAgent) });
}

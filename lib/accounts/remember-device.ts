import { and, count, eq, ne } from "drizzle-orm";
import { knownDevices } from "@/db/schema/accounts";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { digest } from "@/lib/platform/secrets";
import { deviceLabel } from "./device-name";
import { tell } from "./tell";

/**
 * Notes the browser somebody has just signed in from. The first one of an account is its own; each new one after that
 * is told by mail.
 */
export async function rememberDevice(ctx: Ctx, userId: Id<"user">, device: string | undefined): Promise<void> {
  const now = ctx.now();
  const hash = device ? digest(device) : null;
  if (hash) {
    const seen = await ctx.db
      .update(knownDevices)
      .set({ lastSeenAt: now })
      .where(and(eq(knownDevices.userId, userId), eq(knownDevices.hash, hash)))
      .returning({ hash: knownDevices.hash });
    if (seen.length > 0) return;
    await ctx.db.insert(knownDevices).values({ userId, hash, createdAt: now, lastSeenAt: now }).onConflictDoNothing();
  }
  const [others] = await ctx.db
    .select({ found: count() })
    .from(knownDevices)
    .where(and(eq(knownDevices.userId, userId), hash ? ne(knownDevices.hash, hash) : undefined));
  if (others && others.found > 0) tell(ctx, userId, "new_device", { detail: deviceLabel(ctx.origin.userAgent) });
}

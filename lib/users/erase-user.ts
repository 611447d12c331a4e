import { eq } from "drizzle-orm";
import { dataExports } from "@/db/schema/data-exports";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { retiredHandles, users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { storage } from "@/lib/platform/storage/storage";
import { retiredHandleS } from "./limits";

export async function removeKeys(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const removed = await storage().remove(key);
    if (!removed.ok) throw new Error(`a stored file could not be removed: ${removed.failed}`);
  }
}

/**
 * Deletes somebody for good: their images first, then the row with everything that hangs on it. What stays is the bare
 * record that something happened, without name, address or device.
 */
export async function eraseUser(ctx: Ctx, userId: Id<"user">): Promise<void> {
  const own = await ctx.db
    .select({ id: files.id, variants: files.variants })
    .from(files)
    .where(eq(files.ownerId, userId));
  await removeKeys(own.flatMap((row) => row.variants.map((variant) => variant.key)));
  const packed = await ctx.db
    .select({ key: dataExports.fileKey })
    .from(dataExports)
    .where(eq(dataExports.userId, userId));
  await removeKeys(packed.flatMap((row) => (row.key ? [row.key] : [])));
  await ctx.runtime.transaction(async (tx) => {
    const [gone] = await tx.select().from(users).where(eq(users.id, userId));
    if (gone?.handle && gone.handleSkeleton) {
      // Nobody steps into a name the moment its owner leaves.
      const retired = { handle: gone.handle, userId: null, freeAt: secondsFrom(ctx.now(), retiredHandleS) };
      await tx
        .insert(retiredHandles)
        .values({ skeleton: gone.handleSkeleton, ...retired })
        .onConflictDoUpdate({ target: retiredHandles.skeleton, set: retired });
    }
    const anonymous = { userId: null, address: null, userAgent: null, payload: {} };
    await tx.update(events).set(anonymous).where(eq(events.userId, userId));
    await tx.update(events).set({ actorId: null, address: null, userAgent: null }).where(eq(events.actorId, userId));
    await tx.delete(users).where(eq(users.id, userId));
    for (const { id } of own) await tx.delete(files).where(eq(files.id, id));
  });
}

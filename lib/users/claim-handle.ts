import { and, eq, gt, or } from "drizzle-orm";
import { retiredHandles, users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { handleSkeleton, suggestHandles } from "./handle";

/** True where somebody has a handle that reads like this one, or gave one up not long ago. */
async function isHandleTaken(ctx: Ctx, handle: string, except?: string): Promise<boolean> {
  const skeleton = handleSkeleton(handle);
  const held = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(or(eq(users.handleSkeleton, skeleton), eq(users.handle, handle)));
  if (held.some((row) => row.id !== except)) return true;
  const retired = await ctx.db
    .select({ userId: retiredHandles.userId })
    .from(retiredHandles)
    .where(and(eq(retiredHandles.skeleton, skeleton), gt(retiredHandles.freeAt, ctx.now())));
  return retired.some((row) => row.userId !== except);
}

/** Holds a handle until the transaction is over; false where somebody took it while we waited for them. */
export async function reserveHandle(ctx: Ctx, handle: string, except?: string): Promise<boolean> {
  await lockForQuota(ctx, "handle", handleSkeleton(handle));
  return !(await isHandleTaken(ctx, handle, except));
}

/** A free handle made from the name, held until the transaction is over. */
export async function freeHandle(
  ctx: Ctx,
  name: string | null | undefined,
): Promise<{ handle: string; skeleton: string }> {
  for (const handle of suggestHandles(name)) {
    if (!(await isHandleTaken(ctx, handle)) && (await reserveHandle(ctx, handle)))
      return { handle, skeleton: handleSkeleton(handle) };
  }
  const handle = `traveler-${newId("user").slice(-12)}`;
  return { handle, skeleton: handleSkeleton(handle) };
}

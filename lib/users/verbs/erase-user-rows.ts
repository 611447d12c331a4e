import { eq } from "drizzle-orm";
import { z } from "zod";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { retiredHandles, users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { idSchema } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { retiredHandleS } from "../limits";

/**
 * Deletes the row of somebody with everything that hangs on it. What stays is the bare record that something happened,
 * without name, address or device, and the record of the erasure itself.
 */
export const eraseUserRows = verb({
  name: "users.erase",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({ id: idSchema("user"), why: z.enum(["requested", "abandoned"]) }),
  output: Done,
  async run({ ctx, input: { id, why } }) {
    const [gone] = await ctx.db.select().from(users).where(eq(users.id, id)).for("update");
    if (!gone) return { done: true as const };
    if (gone.handle && gone.handleSkeleton) {
      // Nobody steps into a name the moment its owner leaves.
      const retired = {
        handle: gone.handle,
        userId: null,
        freeAt: secondsFrom(ctx.now(), retiredHandleS),
      };
      await ctx.db
        .insert(retiredHandles)
        .values({ skeleton: gone.handleSkeleton, ...retired })
        .onConflictDoUpdate({ target: retiredHandles.skeleton, set: retired });
    }
    const anonymous = { userId: null, address: null, userAgent: null, payload: {} };
    await ctx.db.update(events).set(anonymous).where(eq(events.userId, id));
    await ctx.db
      .update(events)
      .set({ actorId: null, address: null, userAgent: null })
      .where(eq(events.actorId, id));
    const own = await ctx.db.select({ id: files.id }).from(files).where(eq(files.ownerId, id));
    await ctx.db.delete(users).where(eq(users.id, id));
    for (const file of own) await ctx.db.delete(files).where(eq(files.id, file.id));
    // What is left of the records of their pictures is emptied at once, not at the next hour.
    ctx.enqueue({ name: "lineage.empty_released", data: {}, onlyOne: "released" });
    ctx.record({ type: "accounts.erased", subjectId: id, payload: { why } });
    return { done: true as const };
  },
});

import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

/**
 * Counts a message for its room, before the room is locked.
 *
 * @throws Fault rate_limited `request.rate_limited`
 */
export async function takeRoomToken(ctx: Ctx, roomId: Id<"room">): Promise<void> {
  const verdict = await ctx.runtime.takeToken("rooms.send_room", roomId);
  if (verdict.allowed) return;
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
  throw new Fault("rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

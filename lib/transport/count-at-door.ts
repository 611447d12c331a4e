import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import type { Verb } from "@/lib/kernel/verb";

export function rateFault(waitS: number): Fault {
  return new Fault("rate_limited", "request.rate_limited", {
    retryAfterS: waitS,
    params: { seconds: waitS },
  });
}

/**
 * Counts a request by the API's own policies, where no policy of the verb has counted it: operations that have none, and
 * requests that are refused before theirs is asked, so that guessing at tokens costs as much as using one.
 *
 * @throws Fault rate_limited `request.rate_limited`
 */
export async function countAtDoor(ctx: Ctx, kind: Verb["kind"]): Promise<void> {
  const key = isPerson(ctx.actor) ? ctx.actor.userId : (ctx.origin.address ?? "unknown");
  const verdict = await ctx.runtime.takeToken(kind === "read" ? "api.read" : "api.write", key);
  ctx.rate = verdict;
  if (!verdict.allowed)
    throw rateFault(
      Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000)),
    );
}

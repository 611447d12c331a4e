import { z } from "zod";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { endSessionsOf } from "../end-sessions";
import { holdOwnSession } from "../hold-own-session";

/** Ends every session but the one that asks. */
export const endOtherSessions = verb({
  name: "sessions.end_other_sessions",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: z.strictObject({}),
  output: z.object({ ended: z.int() }),
  async run({ ctx }) {
    const { actor } = ctx;
    must(isPerson(actor), "unauthenticated", "auth.required");
    await holdOwnSession(ctx, actor);
    const keep = actor.kind === "user" ? actor.sessionId : undefined;
    const ended = await endSessionsOf(ctx, actor.userId, "ended_by_owner", keep);
    ctx.record({
      type: "accounts.sessions_ended",
      subjectId: actor.userId,
      userId: actor.userId,
      activity: true,
      payload: { ended },
    });
    return { ended };
  },
});

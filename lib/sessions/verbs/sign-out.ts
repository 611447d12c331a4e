import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { endSession } from "../end-sessions";

/** Ends the session the request came with. Nobody signed in is signed out already. */
export const signOut = verb({
  name: "sessions.sign_out",
  kind: "write",
  access: "anyone",
  scope: null,
  replayable: false,
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    if (ctx.actor.kind === "user") {
      await endSession(ctx, ctx.actor.sessionId, "signed_out");
      ctx.record({
        type: "accounts.signed_out",
        subjectId: ctx.actor.sessionId,
        userId: ctx.actor.userId,
        activity: true,
      });
    }
    return { done: true as const };
  },
});

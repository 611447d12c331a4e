import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { reasonLengthMax } from "@/lib/moderation/limits";
import { findManageableUser } from "@/lib/moderation/manageable-user";
import { endSessionsOf, endTokensOf } from "@/lib/sessions/end-sessions";
import { mustHave } from "@/lib/users/permissions";

/** Signs somebody out everywhere, programs and their personal tokens included, for instance when their account seems to be in wrong hands. */
export const endSessionsOfPerson = verb({
  name: "admin.end_sessions",
  kind: "write",
  access: "moderator",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({
    id: idSchema("user"),
    reason: z.string().trim().min(3).max(reasonLengthMax),
  }),
  output: z.object({ ended: z.int() }),
  async run({ ctx, input }) {
    mustHave(ctx, "users.end_sessions");
    const found = await findManageableUser(ctx, input.id);
    const ended = await endSessionsOf(ctx, found.id, "ended_by_staff");
    const tokens = await endTokensOf(ctx, found.id);
    ctx.record({
      type: "accounts.sessions_ended",
      subjectId: found.id,
      userId: found.id,
      activity: true,
      payload: { ended, tokens, reason: input.reason },
    });
    return { ended };
  },
});

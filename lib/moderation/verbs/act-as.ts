import { z } from "zod";
import { sessions } from "@/db/schema/sessions";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { mustHave } from "@/lib/users/permissions";
import { actingLifeS, reasonLengthMax } from "../limits";
import { findManageableUser } from "../manageable-user";

/**
 * Opens a session of an hour in which a member of the staff sees what the user sees. The user reads the reason in a
 * letter and in their activity; acts that ask for a fresh proof of identity stay shut.
 */
export const actAs = verb({
  name: "moderation.act_as",
  kind: "write",
  access: "admin",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
  input: z.strictObject({
    id: idSchema("user"),
    reason: z.string().trim().min(10).max(reasonLengthMax),
  }),
  output: z.object({ sessionId: idSchema("session") }),
  async run({ ctx, input }) {
    const { actor } = ctx;
    must(actor.kind === "user", "forbidden", "auth.token_not_accepted");
    must(!actor.actingAs, "forbidden", "accounts.not_while_acting");
    mustHave(ctx, "users.act_as");
    const found = await findManageableUser(ctx, input.id);
    must(found.status === "active", "conflict", "accounts.cannot_act_as");
    const now = ctx.now();
    const sessionId = newId("session");
    await ctx.db.insert(sessions).values({
      id: sessionId,
      userId: found.id,
      kind: "browser",
      address: ctx.origin.address,
      userAgent: ctx.origin.userAgent,
      actingStaffId: actor.userId,
      actingReason: input.reason,
      staffSessionId: actor.sessionId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: secondsFrom(now, actingLifeS),
    });
    ctx.record({
      type: "accounts.acted_as",
      subjectId: sessionId,
      userId: found.id,
      activity: true,
      payload: { reason: input.reason, staffId: actor.userId },
    });
    notify(ctx, found.id, "acted_as", { detail: input.reason });
    return { sessionId };
  },
});

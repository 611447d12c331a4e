import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/sessions";
import { isPerson } from "@/lib/kernel/actor";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { endSession } from "../end-sessions";

/** Ends one session of one's own; its cookie, its access token and its refresh token are worth nothing from then on. */
export const endOneSession = verb({
  name: "sessions.end_session",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("session") }),
  output: Done,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const own = and(
      eq(sessions.id, input.id),
      eq(sessions.userId, ctx.actor.userId),
      isNull(sessions.revokedAt),
    );
    const [found] = await ctx.db.select({ id: sessions.id }).from(sessions).where(own);
    must(found, "not_found", "accounts.session_not_found");
    await endSession(ctx, found.id, "ended_by_owner");
    ctx.record({
      type: "accounts.session_ended",
      subjectId: found.id,
      userId: ctx.actor.userId,
      activity: true,
    });
    return { done: true as const };
  },
});

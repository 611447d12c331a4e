import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/sessions";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { endSession } from "@/lib/sessions/end-sessions";

/** Ends acting and gives the staff member's own session back, where it is still good. */
export const stopActing = verb({
  name: "moderation.stop_acting",
  kind: "write",
  access: "person",
  scope: null,
  replayable: false,
  input: z.strictObject({}),
  output: z.object({ sessionId: idSchema("session").nullable() }),
  async run({ ctx }) {
    const { actor } = ctx;
    must(
      actor.kind === "user" && isPerson(actor) && actor.actingAs,
      "conflict",
      "accounts.not_acting",
    );
    const [acting] = await ctx.db.select().from(sessions).where(eq(sessions.id, actor.sessionId));
    await endSession(ctx, actor.sessionId, "acting_ended");
    ctx.record({
      type: "accounts.acting_ended",
      subjectId: actor.sessionId,
      userId: actor.userId,
      activity: true,
    });
    const [own] = await ctx.db
      .select({ id: sessions.id })
      .from(sessions)
      .where(
        and(
          eq(sessions.id, acting?.staffSessionId ?? newId("session")),
          eq(sessions.userId, actor.actingAs.staffId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, ctx.now()),
        ),
      );
    return { sessionId: own?.id ?? null };
  },
});

import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { idSchema } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { findManageableUser } from "@/lib/moderation/manageable-user";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { mustHave } from "@/lib/users/permissions";
import { touchPublicPages } from "@/lib/users/touch-public-pages";
import { reasonLengthMax, suspensionDaysMax } from "../limits";

type UserRow = typeof users.$inferSelect;

const dayS = 86_400;

/** A suspension that says the same and would end within this time of the one that stands is the same one. */
const repeatedWithinS = 3600;

const Reason = z.string().trim().min(3).max(reasonLengthMax);

/** The same judgement once more, pressed twice or sent again: reason and term stand already. */
function standsAlready(
  { status, statusReason, suspendedUntil }: UserRow,
  reason: string,
  until: Date | null,
): boolean {
  if (status !== "suspended" || statusReason !== reason) return false;
  if (!suspendedUntil || !until) return suspendedUntil === until;
  return Math.abs(suspendedUntil.getTime() - until.getTime()) < repeatedWithinS * 1000;
}

/** Takes somebody out of the server, for days or until further notice: no session, token or sign-in holds from now on. */
export const suspendUser = verb({
  name: "moderation.suspend_user",
  kind: "write",
  access: "moderator",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({
    id: idSchema("user"),
    reason: Reason,
    days: z.coerce
      .number()
      .int()
      .min(1)
      .max(suspensionDaysMax)
      .optional()
      .describe("Until further notice when absent"),
  }),
  output: Done,
  async run({ ctx, input }) {
    mustHave(ctx, "users.suspend");
    const found = await findManageableUser(ctx, input.id);
    const suspendedUntil = input.days ? secondsFrom(ctx.now(), input.days * dayS) : null;
    if (standsAlready(found, input.reason, suspendedUntil)) return { done: true as const };
    await ctx.db
      .update(users)
      .set({
        status: "suspended",
        statusReason: input.reason,
        suspendedUntil,
        updatedAt: ctx.now(),
      })
      .where(eq(users.id, found.id));
    await endSessionsOf(ctx, found.id, "suspended");
    ctx.record({
      type: "accounts.suspended",
      subjectId: found.id,
      userId: found.id,
      activity: true,
      payload: { reason: input.reason, days: input.days ?? null },
    });
    notify(ctx, found.id, "suspended", {
      detail: input.reason,
      ...(suspendedUntil ? { until: suspendedUntil.toISOString() } : {}),
    });
    await touchPublicPages(ctx, found);
    return { done: true as const };
  },
});

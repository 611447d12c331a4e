import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { reasonLengthMax, suspensionDaysMax } from "./limits";
import { endSessionsOf, secondsFrom } from "./open-session";
import { mustHave, roleRanks } from "./permissions";
import { Done } from "./schema";
import { liftSuspension } from "./suspension";
import { tell } from "./tell";
import { touchPublicPages } from "./touch-public-pages";

type UserRow = typeof users.$inferSelect;

const dayS = 86_400;
/** A suspension that says the same and would end within this time of the one that stands is the same one. */
const repeatedWithinS = 3600;
const Reason = z.string().trim().min(3).max(reasonLengthMax);

/**
 * Somebody of a lower rank than the caller, locked. Nobody judges their equals, their betters or themselves. The ranks
 * are those that stand now: whoever is being promoted or has just lost their own role is judged by what they have become.
 */
export async function findSubordinate(ctx: Ctx, id: Id<"user">) {
  const { actor } = ctx;
  const both = isPerson(actor) ? [id, actor.userId] : [id];
  // In the order of their ids, so that two who judge each other take turns and do not wait for each other for ever.
  const rows = await ctx.db.select().from(users).where(inArray(users.id, both)).orderBy(users.id).for("no key update");
  const found = rows.find((row) => row.id === id);
  must(found, "not_found", "accounts.user_not_found");
  if (actor.kind === "system") return found;
  const judge = isPerson(actor) ? rows.find((row) => row.id === actor.userId) : undefined;
  const rank = judge && isPerson(actor) ? Math.min(roleRanks[actor.role], roleRanks[judge.role]) : -1;
  must(rank > roleRanks[found.role], "forbidden", "accounts.cannot_judge");
  return found;
}

/** The same judgement once more, pressed twice or sent again: reason and term stand already. */
function standsAlready({ status, statusReason, suspendedUntil }: UserRow, reason: string, until: Date | null): boolean {
  if (status !== "suspended" || statusReason !== reason) return false;
  if (!suspendedUntil || !until) return suspendedUntil === until;
  return Math.abs(suspendedUntil.getTime() - until.getTime()) < repeatedWithinS * 1000;
}

/** Takes somebody out of the house, for days or until further notice: no session, token or sign-in holds from now on. */
export const suspendUser = verb({
  name: "accounts.suspend_user",
  kind: "write",
  access: "moderator",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({
    id: idSchema("user"),
    reason: Reason,
    days: z.coerce.number().int().min(1).max(suspensionDaysMax).optional().describe("Until further notice when absent"),
  }),
  output: Done,
  async run({ ctx, input }) {
    mustHave(ctx, "users.suspend");
    const found = await findSubordinate(ctx, input.id);
    const suspendedUntil = input.days ? secondsFrom(ctx.now(), input.days * dayS) : null;
    if (standsAlready(found, input.reason, suspendedUntil)) return { done: true as const };
    await ctx.db
      .update(users)
      .set({ status: "suspended", statusReason: input.reason, suspendedUntil, updatedAt: ctx.now() })
      .where(eq(users.id, found.id));
    await endSessionsOf(ctx, found.id, "suspended");
    ctx.record({
      type: "accounts.suspended",
      subjectId: found.id,
      userId: found.id,
      activity: true,
      payload: { reason: input.reason, days: input.days ?? null },
    });
    tell(ctx, found.id, "suspended", {
      detail: input.reason,
      ...(suspendedUntil ? { until: suspendedUntil.toISOString() } : {}),
    });
    await touchPublicPages(ctx, found);
    return { done: true as const };
  },
});

export const reinstateUser = verb({
  name: "accounts.reinstate_user",
  kind: "write",
  access: "moderator",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("user") }),
  output: Done,
  async run({ ctx, input }) {
    mustHave(ctx, "users.reinstate");
    const found = await findSubordinate(ctx, input.id);
    must(found.status === "suspended", "conflict", "accounts.not_suspended");
    await liftSuspension(ctx, found);
    tell(ctx, found.id, "reinstated");
    return { done: true as const };
  },
});

/** Gives somebody a role below one's own. Their sessions end, so that no old one carries the new rights. */
export const setRole = verb({
  name: "accounts.set_role",
  kind: "write",
  access: "admin",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("user"), role: z.enum(["user", "moderator", "admin"]) }),
  output: Done,
  async run({ ctx, input }) {
    const found = await findSubordinate(ctx, input.id);
    const isAboutAdmins = input.role === "admin" || found.role === "admin";
    mustHave(ctx, isAboutAdmins ? "users.appoint_admin" : "users.appoint_moderator");
    must(found.kind === "member", "forbidden", "accounts.cannot_judge");
    await ctx.db.update(users).set({ role: input.role, updatedAt: ctx.now() }).where(eq(users.id, found.id));
    await endSessionsOf(ctx, found.id, "role_changed");
    ctx.record({
      type: "accounts.role_changed",
      subjectId: found.id,
      userId: found.id,
      activity: true,
      payload: { from: found.role, to: input.role },
    });
    return { done: true as const };
  },
});

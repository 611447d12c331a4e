import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { findManageableUser } from "@/lib/moderation/manageable-user";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { mustHave } from "@/lib/users/permissions";

/** Gives somebody a role below one's own. Their sessions end, so that no old one carries the new rights. */
export const setRole = verb({
  name: "moderation.set_role",
  kind: "write",
  access: "admin",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("user"), role: z.enum(["user", "moderator", "admin"]) }),
  output: Done,
  async run({ ctx, input }) {
    const found = await findManageableUser(ctx, input.id);
    const isAboutAdmins = input.role === "admin" || found.role === "admin";
    mustHave(ctx, isAboutAdmins ? "users.appoint_admin" : "users.appoint_moderator");
    must(found.kind === "member", "forbidden", "accounts.insufficient_rank");
    await ctx.db
      .update(users)
      .set({ role: input.role, updatedAt: ctx.now() })
      .where(eq(users.id, found.id));
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

import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { Email } from "@/lib/users/schema";

/**
 * Makes a member the superuser of this site. Only whoever runs the machine may: the verb asks for the system as its
 * actor, which no request can be.
 */
export const appointSuperuser = verb({
  name: "moderation.appoint_superuser",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({ email: Email }),
  output: z.object({ userId: idSchema("user"), handle: z.string().nullable() }),
  async run({ ctx, input }) {
    const [found] = await ctx.db
      .select()
      .from(users)
      .where(
        and(eq(users.email, input.email), eq(users.kind, "member"), eq(users.status, "active")),
      )
      .orderBy(desc(sql`${users.emailVerifiedAt} is not null`))
      .limit(1)
      .for("no key update");
    must(found, "not_found", "accounts.user_not_found");
    must(found.emailVerifiedAt, "conflict", "accounts.email_unproved");
    await ctx.db
      .update(users)
      .set({ role: "superuser", updatedAt: ctx.now() })
      .where(eq(users.id, found.id));
    await endSessionsOf(ctx, found.id, "role_changed");
    ctx.record({
      type: "accounts.role_changed",
      subjectId: found.id,
      userId: found.id,
      activity: true,
      payload: { from: found.role, to: "superuser" },
    });
    return { userId: found.id, handle: found.handle };
  },
});

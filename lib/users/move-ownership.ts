import { eq } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

/** Hands everything a guest made to the account they signed in to, and removes the guest. */
export async function moveOwnership(ctx: Ctx, from: Id<"user">, to: Id<"user">): Promise<void> {
  const rows = (await ctx.runtime.personalData()).flatMap(({ handsOver = [] }) => handsOver);
  const moved: Record<string, number> = {};
  for (const { columns, move } of rows) moved[columns.join()] = await move(ctx, from, to);
  await ctx.db.delete(sessions).where(eq(sessions.userId, from));
  await ctx.db.delete(users).where(eq(users.id, from));
  ctx.record({
    type: "accounts.merged",
    subjectId: to,
    userId: to,
    activity: true,
    payload: { from, characters: moved["characters.owner_id"] ?? 0 },
  });
}

import { and, eq } from "drizzle-orm";
import { templateMarks, templates } from "@/db/schema/templates";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { appendCount, visibleTemplate } from "./store";

type Mark = { id: Id<"template">; kind: "like" | "favorite" };

/**
 * Sets or takes a mark of the caller's; without `wanted` it turns it round. The same once more changes nothing, and the
 * template's own row is not touched: what is to be counted is appended. The answer is how it stands.
 */
export async function setMark(
  ctx: Ctx<PersonActor>,
  { id, kind }: Mark,
  wanted?: boolean,
): Promise<boolean> {
  const { row } = await visibleTemplate(ctx, eq(templates.id, id));
  const { userId } = ctx.actor;
  const mine = and(
    eq(templateMarks.userId, userId),
    eq(templateMarks.kind, kind),
    eq(templateMarks.templateId, id),
  );
  if (wanted !== true) {
    const [taken] = await ctx.db
      .delete(templateMarks)
      .where(mine)
      .returning({ at: templateMarks.createdAt });
    if (taken) await appendCount(ctx, row, kind, { delta: -1, at: taken.at });
    if (taken || wanted === false) return false;
  }
  const made = await ctx.db
    .insert(templateMarks)
    .values({ userId, kind, templateId: id, createdAt: ctx.now() })
    .onConflictDoNothing()
    .returning({ at: templateMarks.createdAt });
  if (made[0]) await appendCount(ctx, row, kind, { at: made[0].at });
  return true;
}

import { count, eq } from "drizzle-orm";
import { templates, templateVersions } from "@/db/schema/templates";
import { newSlug } from "@/lib/characters/slug";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { templatesPerMemberMax } from "./limits";
import type { TemplateDocument } from "./schema";
import { columnsOf, type TemplateRow } from "./store";

/**
 * A new template of the caller's, private until it is published.
 *
 * @throws Fault conflict `templates.too_many`
 */
export async function insertTemplate(
  ctx: Ctx<PersonActor>,
  document: TemplateDocument,
  origin: Partial<Pick<TemplateRow, "parentId" | "credit">> = {},
): Promise<TemplateRow> {
  const ownerId = ctx.actor.userId;
  await lockForQuota(ctx, "templates", ownerId);
  const [kept] = await ctx.db
    .select({ rows: count() })
    .from(templates)
    .where(eq(templates.ownerId, ownerId));
  must((kept?.rows ?? 0) < templatesPerMemberMax, "conflict", "templates.too_many", {
    params: { limit: templatesPerMemberMax },
  });
  const at = ctx.now();
  const [row] = await ctx.db
    .insert(templates)
    .values({
      id: newId("template"),
      slug: newSlug(document.title.en ?? document.title.fa ?? "", ["template"]),
      ownerId,
      ...origin,
      ...columnsOf(document),
      createdAt: at,
      updatedAt: at,
    })
    .returning();
  must(row, "unavailable", "request.unexpected");
  await ctx.db
    .insert(templateVersions)
    .values({ templateId: row.id, version: 1, document, createdAt: at });
  return row;
}

import { and, eq, lte } from "drizzle-orm";
import { z } from "zod";
import { templates, templateVersions } from "@/db/schema/templates";
import { must } from "@/lib/kernel/fault";
import { IfMatch } from "@/lib/kernel/if-match";
import { verb } from "@/lib/kernel/verb";
import { versionsKeptMax } from "../limits";
import { Template, TemplateDocument, TemplateId } from "../schema";
import { columnsOf, ownTemplate, visibleTemplate } from "../store";
import { tags } from "../tags";
import { viewOf } from "../view-of";

/** Writes a template of one's own anew; what it was stays as a version. */
export const updateTemplate = verb({
  name: "templates.update",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({
    id: TemplateId,
    ifMatch: IfMatch.optional(),
    document: TemplateDocument,
  }),
  output: Template,
  touches: ({ slug, isPublic }) => (isPublic ? [tags.template(slug), tags.explore] : []),
  async run({ ctx, input: { id, ifMatch, document } }) {
    const row = await ownTemplate(ctx, id);
    must(ifMatch === undefined || ifMatch === row.version, "stale", "templates.changed_elsewhere", {
      params: { yours: ifMatch ?? 0, current: row.version },
    });
    const version = row.version + 1;
    const at = ctx.now();
    await ctx.db
      .update(templates)
      .set({ ...columnsOf(document), version, updatedAt: at })
      .where(eq(templates.id, id));
    await ctx.db
      .insert(templateVersions)
      .values({ templateId: id, version, document, createdAt: at });
    await ctx.db
      .delete(templateVersions)
      .where(
        and(
          eq(templateVersions.templateId, id),
          lte(templateVersions.version, version - versionsKeptMax),
        ),
      );
    return viewOf(ctx, await visibleTemplate(ctx, eq(templates.id, id)));
  },
});

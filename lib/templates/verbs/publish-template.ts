import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { addToTrending } from "../rules";
import { Template, TemplateId } from "../schema";
import { ownTemplate, visibleTemplate } from "../store";
import { tags } from "../tags";
import { viewOf } from "../view-of";

/** Shows a template of one's own to everybody. */
export const publishTemplate = verb({
  name: "templates.publish",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({ id: TemplateId }),
  output: Template,
  touches: ({ slug }) => [tags.template(slug), tags.explore],
  async run({ ctx, input: { id } }) {
    const row = await ownTemplate(ctx, id);
    if (!row.isPublic) {
      const at = ctx.now();
      const first = row.publishedAt === null;
      await ctx.db
        .update(templates)
        .set({
          isPublic: true,
          publishedAt: row.publishedAt ?? at,
          // A new one starts where one use would lift it, so that it is seen at all; once, however often it is shown.
          ...(first ? { trending: addToTrending(row.trending, 1, at) } : {}),
        })
        .where(eq(templates.id, id));
      ctx.record({ type: "templates.published", subjectId: id, userId: row.ownerId });
    }
    return viewOf(ctx, await visibleTemplate(ctx, eq(templates.id, id)));
  },
});

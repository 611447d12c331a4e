import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { Template, TemplateId } from "../schema";
import { ownTemplate, visibleTemplate } from "../store";
import { tags } from "../tags";
import { viewOf } from "../view-of";

/** Takes a template of one's own back; remixes that were made of it stay. */
export const unpublishTemplate = verb({
  name: "templates.unpublish",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({ id: TemplateId }),
  output: Template,
  touches: ({ slug }) => [tags.template(slug), tags.explore],
  async run({ ctx, input: { id } }) {
    const row = await ownTemplate(ctx, id);
    if (row.isPublic) {
      await ctx.db.update(templates).set({ isPublic: false }).where(eq(templates.id, id));
      ctx.record({ type: "templates.unpublished", subjectId: id, userId: row.ownerId });
    }
    return viewOf(ctx, await visibleTemplate(ctx, eq(templates.id, id)));
  },
});

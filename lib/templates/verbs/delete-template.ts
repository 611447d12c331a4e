import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { TemplateId } from "../schema";
import { ownTemplate } from "../store";
import { tags } from "../tags";

/** Deletes a template of one's own for good; what was made from it stays, and so does the credit in its remixes. */
export const deleteTemplate = verb({
  name: "templates.delete",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({ id: TemplateId }),
  output: z.object({ id: TemplateId }),
  async run({ ctx, input: { id } }) {
    const row = await ownTemplate(ctx, id);
    await ctx.db.delete(templates).where(eq(templates.id, id));
    ctx.touch(tags.template(row.slug), tags.explore);
    ctx.record({ type: "templates.deleted", subjectId: id, userId: row.ownerId, activity: true });
    return { id };
  },
});

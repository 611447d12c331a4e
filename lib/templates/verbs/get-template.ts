import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { Slug, Template, TemplateId } from "../schema";
import { visibleTemplate } from "../store";
import { tags } from "../tags";
import { viewOf } from "../view-of";

/** One template by its id or by the name in its address. */
export const getTemplate = verb({
  name: "templates.get",
  kind: "read",
  access: "anyone",
  scope: "templates:read",
  input: z.strictObject({ id: z.union([TemplateId, Slug]) }),
  output: Template,
  touches: ({ slug }) => [tags.template(slug), tags.explore],
  async run({ ctx, input: { id } }) {
    const column = id.startsWith("tpl_") ? templates.id : templates.slug;
    return viewOf(ctx, await visibleTemplate(ctx, eq(column, id as never)));
  },
});

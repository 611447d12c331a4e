import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { insertTemplate } from "../insert-template";
import { Template, TemplateDocument } from "../schema";
import { visibleTemplate } from "../store";
import { viewOf } from "../view-of";

/** Writes a template, or takes one from a document; nobody else sees it until it is published. */
export const createTemplate = verb({
  name: "templates.create",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({ document: TemplateDocument }),
  output: Template,
  async run({ ctx, input: { document } }) {
    const { id } = await insertTemplate(ctx, document);
    return viewOf(ctx, await visibleTemplate(ctx, eq(templates.id, id)));
  },
});

import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { verb } from "@/lib/kernel/verb";
import { TemplateDocument, TemplateId } from "../schema";
import { visibleTemplate } from "../store";

/** The document alone, to be kept or taken elsewhere. */
export const exportTemplate = verb({
  name: "templates.export",
  kind: "read",
  access: "anyone",
  scope: "templates:read",
  input: z.strictObject({ id: TemplateId }),
  output: TemplateDocument,
  async run({ ctx, input: { id } }) {
    return (await visibleTemplate(ctx, eq(templates.id, id))).row.document;
  },
});

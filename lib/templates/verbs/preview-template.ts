import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { slotNames } from "../rules";
import { TemplateDocument } from "../schema";

/** What a document would become, before it is taken; every problem is named where there is one. */
export const previewTemplate = verb({
  name: "templates.preview",
  kind: "read",
  access: "member",
  scope: "templates:read",
  rate: "templates.edit",
  input: z.strictObject({ document: TemplateDocument }),
  output: z
    .object({ document: TemplateDocument, slots: z.array(z.string()) })
    .meta({ id: "TemplatePreview" }),
  async run({ input: { document } }) {
    return { document, slots: slotNames(document.prompt) };
  },
});

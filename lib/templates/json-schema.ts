import { z } from "zod";
import { TemplateShape } from "./schema";

/** JSON Schema (2020-12) of a template's document, as it is written by whoever makes one. */
export function templateJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(TemplateShape, {
    io: "input",
    target: "draft-2020-12",
  });
  return { $schema, $id: "urn:mythwright:schema:template:1", ...rest };
}

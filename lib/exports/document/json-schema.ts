import { z } from "zod";
import { CharacterDocument } from "./schema";

/** JSON Schema (2020-12) of the document, as it is written by whoever makes one. */
export function characterJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(CharacterDocument, {
    io: "input",
    target: "draft-2020-12",
  });
  return { $schema, $id: "urn:mythwright:schema:character:1", ...rest };
}

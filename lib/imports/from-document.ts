import { CharacterDocument, documentName } from "@/lib/exports/document/schema";
import { Fault, must } from "@/lib/kernel/fault";
import { fieldFaults } from "@/lib/kernel/field-faults";
import type { Imported } from "./imported";
import { type Json, textAt } from "./read-json";

/** Our own document. What it derives is not believed: the sheet is derived anew from its build. */
export function fromDocument(json: Json): Imported {
  must(textAt(json, "schema") === documentName, "invalid", "imports.other_version", {
    params: { version: textAt(json, "schema").slice(0, 60) },
  });
  const { character, build } = json;
  const parsed = CharacterDocument.safeParse({ schema: documentName, character, build });
  if (!parsed.success) throw new Fault("invalid", "imports.invalid_document", { fields: fieldFaults(parsed.error) });
  const read = parsed.data.character;
  return {
    kind: "document",
    name: read.name,
    build: parsed.data.build,
    appearance: read.appearance,
    ...(read.pronouns === null ? {} : { pronouns: read.pronouns }),
    ...(read.alignment === null ? {} : { alignment: read.alignment }),
    ...(read.biography === null ? {} : { biography: read.biography }),
    lost: [],
  };
}

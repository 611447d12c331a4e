import { CharacterDocument, documentName } from "@/lib/exports/document/schema";
import { Fault, must } from "@/lib/kernel/fault";
import { fieldFaults } from "@/lib/kernel/field-faults";
import { BuildInput } from "@/lib/rulebook/build-input";
import type { Cursor } from "../../cursor";
import type { ImportReader, Reading } from "../../imported";

const derived = ["$schema", "schema", "language", "sheet", "findings", "texts", "attribution"];
const technical = ["url", "versionUrl", "version", "updatedAt", "owner"];

/** Our own document. What it derives is not believed: the sheet is derived anew from its build. */
export const documentReader: ImportReader = {
  kind: "document",
  matches: (document) => /^mythwright\.character\//.test(document.text("schema")),
  read: readOwnDocument,
};

export function readOwnDocument(document: Cursor): Reading {
  const version = document.text("schema");
  must(version === documentName, "invalid", "imports.other_version", {
    params: { version: version.slice(0, 60) },
  });
  const build = document.at("build");
  const character = document.at("character");
  const parsed = CharacterDocument.safeParse({
    schema: documentName,
    character: character.value,
    build: build.value,
  });
  if (!parsed.success)
    throw new Fault("invalid", "imports.invalid_document", { fields: fieldFaults(parsed.error) });
  for (const key of derived) document.at(key).read("derived");
  for (const key of technical) character.at(key).read("technical");
  for (const key of ["name", "pronouns", "alignment", "biography", "appearance"])
    character.at(key).carried(key);
  build.carried();
  if (character.at("portrait", "url").exists)
    character.at("portrait").lost("pictureAddress", character.text("portrait", "url"));
  const read = parsed.data.character;
  return {
    name: read.name,
    build: BuildInput.parse(build.value),
    appearance: read.appearance,
    ...(read.pronouns === null ? {} : { pronouns: read.pronouns }),
    ...(read.alignment === null ? {} : { alignment: read.alignment }),
    ...(read.biography === null ? {} : { biography: read.biography }),
    ...(typeof read.portrait?.ai === "boolean" ? { pictureIsAi: read.portrait.ai } : {}),
  };
}

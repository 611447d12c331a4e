import { attribution } from "@/lib/rules/schema";
import {
  type Exported,
  type ExportSource,
  filenameOf,
  pageUrl,
  versionUrl,
} from "../export-source";
import { type CharacterDocument, documentName, schemaPath } from "./schema";

/** The whole character as our own document. */
export function toDocument(source: ExportSource): CharacterDocument {
  const { page, locale, site } = source;
  const { character, sheet, findings, texts } = page;
  const portrait = character.portrait?.sources.findLast(
    ({ format }) => format === "jpeg" || format === "png",
  );
  return {
    $schema: `${site}${schemaPath}`,
    schema: documentName,
    language: locale,
    character: {
      name: character.name,
      pronouns: character.pronouns,
      alignment: character.alignment,
      biography: character.biography,
      appearance: character.appearance,
      url: pageUrl(source),
      versionUrl: versionUrl(source),
      version: character.version,
      updatedAt: character.updatedAt,
      owner: character.owner,
      portrait:
        portrait && character.portrait
          ? {
              url: new URL(portrait.url, site).toString(),
              width: portrait.width,
              height: portrait.height,
              ai: character.portrait.ai,
            }
          : null,
    },
    build: character.build as unknown as CharacterDocument["build"],
    // The engine's types are deeper than the schema says; the test holds the two together.
    sheet: sheet as unknown as CharacterDocument["sheet"],
    findings: findings as unknown as CharacterDocument["findings"],
    texts,
    attribution,
  };
}

export function exportDocument(source: ExportSource): Exported {
  return {
    type: "application/json; charset=utf-8",
    body: JSON.stringify(toDocument(source)),
    filename: filenameOf(source, "json"),
  };
}

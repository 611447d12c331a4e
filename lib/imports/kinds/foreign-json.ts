import type { Cursor } from "../cursor";

/** JSON documents that we know and do not read; phrased under `imports.faults.looks_like`. */
const known: readonly { what: string; matches: (document: Cursor) => boolean }[] = [
  {
    what: "roll20",
    matches: (document) =>
      [document, document.at("character")].some((place) =>
        Array.isArray(place.at("attribs").value),
      ) || /vttes/i.test(document.text("type") + document.text("exporter")),
  },
  {
    what: "homebrewPack",
    matches: (document) =>
      document.at("_meta", "sources").exists ||
      /^mythwright\.homebrew/.test(document.text("schema")),
  },
  {
    what: "foundryItem",
    matches: (document) =>
      document.at("system").isObject && typeof document.at("type").value === "string",
  },
  {
    what: "lorebook",
    matches: (document) => document.at("entries").exists && !document.at("name").exists,
  },
  { what: "ownSchema", matches: (document) => document.text("schema") !== "" },
];

export function knownForeign(document: Cursor): string | undefined {
  return known.find(({ matches }) => matches(document))?.what;
}

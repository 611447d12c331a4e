import { previewImport } from "@/lib/imports/verbs/preview-import";
import { reportImport } from "@/lib/imports/verbs/report-import";
import { takeImport } from "@/lib/imports/verbs/take-import";
import { etagOf } from "@/lib/kernel/etag";
import { type ApiTag, route } from "@/lib/transport/route";

const card = JSON.stringify({
  spec: "chara_card_v2",
  spec_version: "2.0",
  data: { name: "Vex", description: "A thief with manners." },
});

const files = { card: { summary: "A character card as text", value: { text: card } } };
const refusals = [
  "imports.empty",
  "imports.too_large",
  "imports.too_deep",
  "imports.too_many_values",
  "imports.too_much",
  "imports.forbidden_key",
  "imports.not_json",
  "imports.unknown",
  "imports.looks_like",
  "imports.other_game",
  "imports.other_version",
  "imports.invalid_document",
  "imports.wrong_actor",
  "imports.broken_png",
  "imports.broken_zip",
  "imports.no_card",
  "imports.no_such_character",
  "imports.bomb",
  "imports.too_slow",
  "imports.busy",
];

export const importsApi = {
  preview: route({
    method: "POST",
    path: "/imports/preview",
    verb: previewImport,
    summary:
      "What a file holds, what becomes of each part of it and what would change; nothing is kept",
    idempotent: false,
    faults: [...refusals, "characters.not_found"],
    examples: files,
  }),
  report: route({
    method: "POST",
    path: "/imports/report",
    verb: reportImport,
    summary:
      "Every value of a file with what becomes of it, as a JSON or Markdown file; nothing is kept",
    idempotent: false,
    faults: refusals,
    examples: files,
  }),
  take: route({
    method: "POST",
    path: "/imports",
    verb: takeImport,
    summary: "Make a character of a file, or replace one whose difference was shown",
    status: 201,
    etag: etagOf,
    location: (view: { id: string }) => `/api/v1/characters/${view.id}`,
    faults: [...refusals, "imports.not_previewed", "characters.too_many", "characters.not_found"],
    examples: files,
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "imports",
    description: "Characters out of files: shown first, then taken.",
    routes: importsApi,
  },
];

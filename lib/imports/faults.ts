import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const importsFaults = {
  "imports.empty": {
    kind: "invalid",
    meaning: "No file was given, or two.",
    remedy: "Give exactly one of `base64` and `text`.",
  },
  "imports.too_large": {
    kind: "too_large",
    meaning: "The file, or the document inside, is larger than 6 MB.",
    remedy: "Export the character alone, without embedded pictures.",
  },
  "imports.too_many_files": {
    kind: "invalid",
    meaning: "More than 8 files were chosen on the page.",
    remedy: "Choose fewer.",
  },
  "imports.too_deep": {
    kind: "invalid",
    meaning: "The document is nested deeper than 64 levels.",
    remedy: "Send a character; none is that deep.",
  },
  "imports.too_many_values": {
    kind: "too_large",
    meaning: "The document holds more than 300,000 values.",
    remedy: "Send one character only.",
  },
  "imports.too_much": {
    kind: "invalid",
    meaning: "The character is larger than one can be here; `errors` names what is.",
    remedy: "Send a smaller one.",
  },
  "imports.forbidden_key": {
    kind: "invalid",
    meaning:
      "The document uses `__proto__`, `constructor`, `prototype` or a control character in a name.",
    remedy: "Take it out.",
  },
  "imports.not_json": {
    kind: "invalid",
    meaning: "The text is not a JSON object or list.",
    remedy: "Send the file as it was exported.",
  },
  "imports.unknown": {
    kind: "invalid",
    meaning:
      "The document is JSON and no character of a kind that is read; the message names its first fields.",
    remedy:
      "Send a Mythwright document, a Foundry dnd5e actor, a character card, or the JSON export of D&D Beyond, Pathbuilder or DiceCloud.",
  },
  "imports.looks_like": {
    kind: "invalid",
    meaning:
      "The file is of a kind that is known and not read (`what`: roll20, orcbrew, jpeg, webp, pdf, xml ...).",
    remedy: "The message says what to do next.",
  },
  "imports.other_game": {
    kind: "invalid",
    meaning: "The Foundry actor is of another game system than dnd5e.",
    remedy: "Send an actor of the dnd5e system, versions 1 to 5.",
  },
  "imports.other_version": {
    kind: "invalid",
    meaning: "The document is of a version of our schema that this server does not know.",
    remedy: "Export it again from a server of this version, or update this one.",
  },
  "imports.invalid_document": {
    kind: "invalid",
    meaning:
      "The document says it is ours and is not valid by its schema; `errors` names the fields.",
    remedy: "Correct the named fields.",
  },
  "imports.wrong_actor": {
    kind: "invalid",
    meaning: "The actor is no player character.",
    remedy: "Export an actor of type `character`.",
  },
  "imports.broken_png": {
    kind: "invalid",
    meaning: "The PNG is damaged or cut off.",
    remedy: "Send the file as it was exported.",
  },
  "imports.broken_zip": {
    kind: "invalid",
    meaning: "The packed file is damaged or cut off.",
    remedy: "Send the file as it was exported.",
  },
  "imports.no_card": {
    kind: "invalid",
    meaning: "The PNG carries no character card.",
    remedy: "Send the card itself, not a copy that lost its text.",
  },
  "imports.no_such_character": {
    kind: "invalid",
    meaning: "The file has fewer characters than `which` asks for.",
    remedy: "Count from 0; the preview's `names` lists them.",
  },
  "imports.bomb": {
    kind: "too_large",
    meaning: "A compressed part would unpack to more than is read; it was not opened.",
    remedy: "Send the file uncompressed.",
  },
  "imports.too_slow": {
    kind: "too_large",
    meaning: "Reading the file took more time or memory than it may and was stopped.",
    remedy: "Send the character alone.",
  },
  "imports.busy": {
    kind: "unavailable",
    meaning: "Too many files are being read at the moment.",
    remedy: "Try again in a few seconds.",
  },
  "imports.not_previewed": {
    kind: "conflict",
    meaning: "The file or the character is not the one whose difference was shown.",
    remedy: "Ask for the preview again, and send its `digest`.",
  },
} as const satisfies Record<string, FaultEntry>;

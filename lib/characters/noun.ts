import type { NounDeclaration } from "@/lib/kernel/noun";
import { charactersFaults } from "./faults.ts";

export const charactersNoun = {
  name: "characters",
  leansOn: ["users", "sessions", "files", "homebrew"],
  opens: [
    "appearance",
    "change-character",
    "character-row",
    "choice-words",
    "level-view",
    "numbers-between",
    "owned-character",
    "present",
    "public-view",
    "save-version",
    "select-characters",
    "visible-names",
  ],
  shows: [
    "appearance-options",
    "appearance-traits",
    "character-line",
    "feature-picks",
    "formats",
    "legality",
    "magic-patterns",
    "phrase-line",
    "wizard-wire",
  ],
  ids: { character: "chr", version: "ver" },
  scopes: ["characters:read", "characters:write", "showcase:read"],
  events: {
    "characters.created": "works",
    "characters.deleted": "works",
    "characters.published": "works",
    "characters.restored": "works",
    "characters.unpublished": "works",
  },
  ratePolicies: {
    "characters.create": { limit: 60, windowMs: 3_600_000, whenDown: "local" },
    "characters.edit": { limit: 240, windowMs: 60_000, whenDown: "local" },
    "characters.read": { limit: 300, windowMs: 60_000, whenDown: "pass" },
    "showcase.read": { limit: 300, windowMs: 60_000, whenDown: "pass" },
  },
  pages: { characters: "members", create: "everybody" },
  faults: charactersFaults,
} as const satisfies NounDeclaration;

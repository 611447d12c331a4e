import type { TextEntry } from "@/lib/rulebook/text-entry";

export const senses: Readonly<Record<string, TextEntry>> = {
  darkvision: {
    name: "Darkvision",
    line: "Dim light as bright, darkness as dim, in shades of gray.",
  },
  blindsight: { name: "Blindsight", line: "Perceive without sight within the range." },
  tremorsense: { name: "Tremorsense", line: "Feel what moves on the same ground." },
  truesight: { name: "Truesight", line: "See through darkness, illusion, and disguise." },
  "devils-sight": { name: "Devil's Sight", line: "See normally in any darkness, magical too." },
};

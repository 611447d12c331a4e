import type { EntryKind } from "./schema";

/** What each kind begins with: sound as it stands, so that the form is right from its first moment. */
export const blankRows: Readonly<Record<EntryKind, Record<string, unknown>>> = {
  item: { weight: 1, cost: 0, effects: [] },
  feat: { category: "origin", prerequisites: [], grants: [], choices: [] },
  background: {
    abilities: ["str", "dex", "con"],
    feat: "alert",
    skills: ["insight", "perception"],
    tool: { category: "artisan" },
    equipment: [{ id: "a", items: [], gold: 50 }],
  },
  species: { creatureType: "humanoid", sizes: ["medium"], speed: 30, traits: [] },
  spell: {
    level: 0,
    school: "evocation",
    classes: ["wizard"],
    casting: { time: "action", ritual: false },
    range: { kind: "feet", amount: 60 },
    components: { verbal: true, somatic: true, material: false },
    duration: { kind: "instantaneous", concentration: false },
  },
};

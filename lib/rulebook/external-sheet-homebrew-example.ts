import type { ExternalSheet } from "./external-sheet";

/** A sheet of the table's own making: species, background, feat, spell and item stand in `homebrew`, as the rows of the rules do. */
export const externalSheetHomebrewExample = {
  abilities: { str: 8, dex: 15, con: 13, int: 17, wis: 12, cha: 10 },
  classes: [{ class: "wizard", levels: 1 }],
  species: "Owlfolk",
  background: "homebrew-lamplighter",
  feats: ["homebrew-quick-wick"],
  skills: ["arcana", "history", "insight", "perception"],
  languages: ["common", "elvish", "draconic"],
  spells: ["light", "homebrew-spark", "mage-hand", "mage-armor", "shield", "homebrew-dawn"],
  spellbook: ["mage-armor", "shield", "homebrew-dawn", "sleep", "identify", "detect-magic"],
  inventory: [{ item: "homebrew-cloak-of-dusk", wearing: "worn", attuned: true }],
  homebrew: [
    {
      kind: "species",
      id: "homebrew-owlfolk",
      name: "Owlfolk",
      row: {
        creatureType: "humanoid",
        sizes: ["medium"],
        speed: 25,
        traits: [
          {
            id: "homebrew-owlfolk/night-eyes",
            name: "Night Eyes",
            level: 1,
            srdRef: { section: "Homebrew" },
            grants: [{ give: "sense", sense: "darkvision", range: 90 }],
            choices: [],
          },
        ],
      },
    },
    {
      kind: "background",
      id: "homebrew-lamplighter",
      name: "Lamplighter",
      row: {
        abilities: ["dex", "con", "int"],
        feat: "homebrew-quick-wick",
        skills: ["insight", "perception"],
        tool: { category: "artisan" },
        equipment: [{ id: "a", items: [{ item: "lamp", quantity: 1 }], gold: 40 }],
      },
    },
    {
      kind: "feat",
      id: "homebrew-quick-wick",
      name: "Quick Wick",
      row: {
        category: "origin",
        prerequisites: [],
        grants: [{ give: "initiative", value: 3 }],
        choices: [],
      },
    },
    {
      kind: "spell",
      id: "homebrew-spark",
      name: "Spark",
      row: {
        level: 0,
        school: "evocation",
        classes: ["wizard"],
        casting: { time: "action", ritual: false },
        range: { kind: "feet", amount: 30 },
        components: { verbal: true, somatic: false, material: false },
        duration: { kind: "instantaneous", concentration: false },
      },
    },
    {
      kind: "spell",
      id: "homebrew-dawn",
      name: "Dawn",
      row: {
        level: 1,
        school: "evocation",
        classes: ["wizard", "cleric"],
        casting: { time: "action", ritual: false },
        range: { kind: "self" },
        components: { verbal: true, somatic: true, material: false },
        duration: { kind: "minutes", amount: 1, concentration: true },
      },
    },
    {
      kind: "item",
      id: "homebrew-cloak-of-dusk",
      name: "Cloak of Dusk",
      row: {
        weight: 1,
        cost: 0,
        requiresAttunement: true,
        effects: [{ change: "armor-class", add: 1 }],
      },
    },
  ],
} as const satisfies ExternalSheet;

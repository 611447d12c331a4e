import type { BackgroundRow } from "@/lib/rulebook/pack";
import { ref } from "@/lib/rulebook/packs/srd-5.2/feature";

const at = (name: string) => ref(`Character Origins / Background Descriptions / ${name}`);
const coins = { id: "b", items: [], gold: 50 } as const;

export const backgrounds: readonly BackgroundRow[] = [
  {
    id: "acolyte",
    srdRef: at("Acolyte"),
    abilities: ["int", "wis", "cha"],
    feat: "magic-initiate",
    featPreset: { list: "cleric" },
    skills: ["insight", "religion"],
    tool: { id: "calligraphers-supplies" },
    equipment: [
      {
        id: "a",
        items: [
          { item: "calligraphers-supplies", quantity: 1 },
          { item: "book", quantity: 1 },
          {
            choose: {
              id: "holy-symbol",
              from: ["holy-symbol-amulet", "holy-symbol-emblem", "holy-symbol-reliquary"],
              suggested: "holy-symbol-amulet",
            },
            quantity: 1,
          },
          { item: "parchment", quantity: 10 },
          { item: "robe", quantity: 1 },
        ],
        gold: 8,
      },
      coins,
    ],
  },
  {
    id: "criminal",
    srdRef: at("Criminal"),
    abilities: ["dex", "con", "int"],
    feat: "alert",
    skills: ["sleight-of-hand", "stealth"],
    tool: { id: "thieves-tools" },
    equipment: [
      {
        id: "a",
        items: [
          { item: "dagger", quantity: 2 },
          { item: "thieves-tools", quantity: 1 },
          { item: "crowbar", quantity: 1 },
          { item: "pouch", quantity: 2 },
          { item: "clothes-travelers", quantity: 1 },
        ],
        gold: 16,
      },
      coins,
    ],
  },
  {
    id: "sage",
    srdRef: at("Sage"),
    abilities: ["con", "int", "wis"],
    feat: "magic-initiate",
    featPreset: { list: "wizard" },
    skills: ["arcana", "history"],
    tool: { id: "calligraphers-supplies" },
    equipment: [
      {
        id: "a",
        items: [
          { item: "quarterstaff", quantity: 1 },
          { item: "calligraphers-supplies", quantity: 1 },
          { item: "book", quantity: 1 },
          { item: "parchment", quantity: 8 },
          { item: "robe", quantity: 1 },
        ],
        gold: 8,
      },
      coins,
    ],
  },
  {
    id: "soldier",
    srdRef: at("Soldier"),
    abilities: ["str", "dex", "con"],
    feat: "savage-attacker",
    skills: ["athletics", "intimidation"],
    tool: { category: "gaming-set" },
    equipment: [
      {
        id: "a",
        items: [
          { item: "spear", quantity: 1 },
          { item: "shortbow", quantity: 1 },
          { item: "arrows", quantity: 20 },
          { sameAs: "tool", quantity: 1 },
          { item: "healers-kit", quantity: 1 },
          { item: "quiver", quantity: 1 },
          { item: "clothes-travelers", quantity: 1 },
        ],
        gold: 14,
      },
      coins,
    ],
  },
];

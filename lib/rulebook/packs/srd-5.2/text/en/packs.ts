import type { TextEntry } from "@/lib/rulebook/text-entry";

export const packs: Readonly<Record<string, TextEntry>> = {
  "burglars-pack": { name: "Burglar's Pack", line: "For locked houses and dark cellars." },
  "diplomats-pack": { name: "Diplomat's Pack", line: "Fine clothes, ink, and perfume for courts." },
  "dungeoneers-pack": {
    name: "Dungeoneer's Pack",
    line: "Torches, rope, and food for ten days below.",
  },
  "entertainers-pack": {
    name: "Entertainer's Pack",
    line: "Costumes and a lantern for the stage.",
  },
  "explorers-pack": { name: "Explorer's Pack", line: "Bedroll, rope, and food for the road." },
  "priests-pack": { name: "Priest's Pack", line: "Holy water, a robe, and a week of food." },
  "scholars-pack": { name: "Scholar's Pack", line: "Book, ink, parchment, and lamplight." },
};

import type { TextEntry } from "@/lib/rulebook/text-entry";

export const armor: Readonly<Record<string, TextEntry>> = {
  "padded-armor": { name: "Padded Armor", line: "Quilted cloth; warm, cheap, and noisy." },
  "leather-armor": { name: "Leather Armor", line: "Boiled hide, quiet and light." },
  "studded-leather-armor": {
    name: "Studded Leather Armor",
    line: "Tough leather set with rivets.",
  },
  "hide-armor": { name: "Hide Armor", line: "Thick furs and pelts." },
  "chain-shirt": { name: "Chain Shirt", line: "Rings of metal worn under the coat." },
  "scale-mail": { name: "Scale Mail", line: "Overlapping scales that rattle when you sneak." },
  breastplate: { name: "Breastplate", line: "A fitted plate over the chest, quiet for metal." },
  "half-plate-armor": { name: "Half Plate Armor", line: "Plates over most of the body." },
  "ring-mail": { name: "Ring Mail", line: "Leather with heavy rings sewn on." },
  "chain-mail": { name: "Chain Mail", line: "A full suit of rings over quilting." },
  "splint-armor": { name: "Splint Armor", line: "Vertical strips of metal on leather." },
  "plate-armor": { name: "Plate Armor", line: "Shaped steel from head to toe." },
  shield: { name: "Shield", line: "Wood or metal on the arm: +2 Armor Class." },
};

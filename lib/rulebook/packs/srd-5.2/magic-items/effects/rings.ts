import {
  armorClass,
  attackMark,
  type ByHand,
  byDamage,
  does,
  fast,
  language,
  resist,
  saveAdvantage,
  saves,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const onElementals = attackMark("against-elementals");
const fromMagic = "from-magic";

/** What rings do to a sheet. */
export const rings: ByHand = {
  "ring-of-animal-influence": {
    spells: ["animal-friendship", "fear", "speak-with-animals"].map((spell) => ({
      spell,
      charges: 1,
      dc: 13,
    })),
  },
  "ring-of-elemental-command-air": does(
    onElementals,
    language("primordial"),
    resist("lightning"),
    fast("fly", "walk"),
  ),
  "ring-of-elemental-command-earth": does(onElementals, language("primordial"), resist("acid")),
  "ring-of-elemental-command-fire": does(onElementals, language("primordial"), {
    change: "immunity",
    damage: "fire",
  }),
  "ring-of-elemental-command-water": does(onElementals, language("primordial"), fast("swim", 60)),
  "ring-of-free-action": does(
    { change: "condition-immunity", condition: "paralyzed", when: fromMagic },
    { change: "condition-immunity", condition: "restrained", when: fromMagic },
  ),
  "ring-of-jumping": { spells: [{ spell: "jump", self: true }] },
  "ring-of-protection": does(armorClass(1), saves(1)),
  ...byDamage("ring-of-resistance", (id) => does(resist(id))),
  "ring-of-shooting-stars": {
    spells: [{ spell: "dancing-lights" }, { spell: "light" }, { spell: "faerie-fire", charges: 1 }],
  },
  "ring-of-spell-turning": does(saveAdvantage("against-spells")),
  "ring-of-swimming": does(fast("swim", 40)),
  "ring-of-water-walking": { spells: [{ spell: "water-walk", self: true }] },
};

import type { ItemUses, MagicItemRow } from "@/lib/rulebook/magic-item";
import {
  armorClass,
  type ByHand,
  does,
  initiativeAdvantage,
  magic,
  resist,
  saveAdvantage,
  saves,
  skillAdvantage,
  spellAttack,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const daily = (...ids: string[]): { uses: readonly ItemUses[] } => ({
  uses: ids.map((id) => ({ id, count: 1, recovery: "dawn" })),
});
/** Any staff strikes like a quarterstaff unless its text says otherwise. */
const staff = (facts: Partial<MagicItemRow> = {}): Partial<MagicItemRow> => ({
  basedOn: "quarterstaff",
  ...facts,
});

/** What staves, rods and wands do to a sheet. */
export const stavesRodsWands: ByHand = {
  "rod-of-alertness": {
    ...does(skillAdvantage("perception"), initiativeAdvantage),
    ...daily("protective-aura"),
    spells: [
      "detect-evil-and-good",
      "detect-magic",
      "detect-poison-and-disease",
      "see-invisibility",
    ].map((spell) => ({ spell })),
  },
  "rod-of-lordly-might": {
    basedOn: "mace",
    ...magic(3),
    ...daily("drain-life", "paralyze", "terrify"),
  },
  "rod-of-absorption": { charges: { max: 50 } },
  "staff-of-charming": { ...staff(), ...daily("resist-enchantment") },
  "staff-of-fire": staff(does(resist("fire"))),
  "staff-of-frost": staff(does(resist("cold"))),
  "staff-of-healing": staff(),
  "staff-of-power": staff(magic(2, armorClass(2), saves(2), spellAttack(2))),
  "staff-of-striking": staff(magic(3)),
  "staff-of-swarming-insects": staff(),
  "staff-of-the-magi": staff(magic(2, spellAttack(2), saveAdvantage("against-spells"))),
  "staff-of-the-python": staff(),
  "staff-of-the-woodlands": staff(magic(2, spellAttack(2))),
  "staff-of-thunder-and-lightning": {
    ...staff(magic(2)),
    ...daily("lightning", "thunder", "thunder-and-lightning", "lightning-strike", "thunderclap"),
  },
  "staff-of-withering": staff(),
  "wand-of-the-war-mage-1": does(spellAttack(1)),
  "wand-of-the-war-mage-2": does(spellAttack(2)),
  "wand-of-the-war-mage-3": does(spellAttack(3)),
  "wand-of-wonder": {
    spells: [
      "darkness",
      "faerie-fire",
      "fireball",
      "slow",
      "stinking-cloud",
      "gust-of-wind",
      "lightning-bolt",
      "enlarge-reduce",
      "invisibility",
      "polymorph",
    ].map((spell) => ({ spell, charges: 1, dc: 15 })),
  },
};

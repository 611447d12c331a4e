import {
  attackMark,
  type ByHand,
  does,
  extra,
  initiativeAdvantage,
  magic,
  resist,
  saveAdvantage,
  saves,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const strengthItems = [
  ...["hill", "frost", "stone", "fire", "cloud", "storm"].map(
    (giant) => `belt-of-giant-strength-${giant}`,
  ),
  "gauntlets-of-ogre-power",
];

/** What magic weapons do when they hit, and to who bears them. */
export const weapons: ByHand = {
  "berserker-axe": magic(
    1,
    { change: "hit-points", add: 1, perLevel: true },
    attackMark("other-weapons", "disadvantage"),
  ),
  "dagger-of-venom": { ...magic(1), uses: [{ id: "venom", count: 1, recovery: "dawn" }] },
  defender: magic(3),
  "dragon-slayer": magic(1, extra("3d6", "weapon", "against-dragons")),
  "dwarven-thrower": {
    ...magic(3, extra("1d8", "force", "thrown"), extra("2d8", "force", "thrown-at-giants")),
    reshapes: { properties: ["thrown"], range: { normal: 20, long: 60 } },
  },
  "flame-tongue": does(extra("2d6", "fire", "ablaze")),
  "frost-brand": {
    ...does(extra("1d6", "cold"), resist("fire")),
    uses: [{ id: "quench", count: 1, recovery: "special", hours: 1 }],
  },
  "giant-slayer": magic(1, extra("2d6", "weapon", "against-giants")),
  "hammer-of-thunderbolts": {
    ...magic(1, {
      change: "ability-score-set-by",
      ability: "str",
      add: 4,
      max: 30,
      items: strengthItems,
    }),
    reshapes: { properties: ["thrown"], range: { normal: 20, long: 60 } },
  },
  "holy-avenger": magic(
    3,
    extra("2d10", "radiant", "against-fiends-undead"),
    saveAdvantage("against-magic"),
  ),
  "javelin-of-lightning": { uses: [{ id: "lightning-bolt", count: 1, recovery: "dawn" }] },
  "luck-blade": {
    ...magic(1, saves(1)),
    works: "carried",
    uses: [
      { id: "luck", count: 1, recovery: "dawn" },
      { id: "wish", count: 1, recovery: "dawn" },
    ],
    spells: [{ spell: "wish", charges: 1, use: "wish" }],
  },
  "mace-of-disruption": does(extra("2d6", "radiant", "against-fiends-undead")),
  "mace-of-smiting": magic(
    1,
    { change: "weapon-attacks", add: 2, of: { this: true }, when: "against-constructs" },
    { change: "weapon-damage", add: 2, of: { this: true }, when: "against-constructs" },
  ),
  "nine-lives-stealer": magic(2),
  oathbow: does(
    attackMark("sworn-enemy"),
    attackMark("other-weapons-sworn", "disadvantage"),
    extra("3d6", "piercing", "sworn-enemy"),
  ),
  "scimitar-of-speed": magic(2),
  "sun-blade": {
    ...magic(2, extra("1d8", "radiant", "against-undead")),
    reshapes: {
      properties: ["finesse"],
      damage: "radiant",
      trainedWith: ["longsword", "shortsword"],
    },
  },
  "sword-of-wounding": does(extra("2d6", "necrotic")),
  "vicious-weapon": does(extra("2d6", "weapon")),
  "vorpal-sword": magic(3),
  "weapon-of-warning": { ...does(initiativeAdvantage), works: "carried" },
  "trident-of-fish-command": { works: "carried" },
};

import {
  againstPoison,
  armorClass,
  type ByHand,
  does,
  fast,
  initiativeAdvantage,
  language,
  raise,
  resist,
  saveAdvantage,
  saves,
  scoreOf,
  senses,
  skillAdvantage,
  spellAttack,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const belts = { hill: 21, frost: 23, stone: 23, fire: 25, cloud: 27, storm: 29 };
const lesson = (ability: Parameters<typeof raise>[0]) => ({
  ...does(raise(ability, 30)),
  works: "studied" as const,
});
const stone = (ability: Parameters<typeof raise>[0]) => does(raise(ability, 20));
const everyDay = (id: string, count = 1) => ({
  uses: [{ id, count, recovery: "dawn" as const }],
});
const onPerson = { works: "carried" as const };

/** What wondrous items do to a sheet. */
export const wondrous: ByHand = {
  "amulet-of-health": does(scoreOf("con", 19)),
  "belt-of-dwarvenkind": does(
    language("dwarvish"),
    skillAdvantage("persuasion", "with-dwarves"),
    raise("con", 20),
    senses("darkvision", 60),
    resist("poison"),
    againstPoison,
  ),
  ...Object.fromEntries(
    Object.entries(belts).map(([giant, score]) => [
      `belt-of-giant-strength-${giant}`,
      does(scoreOf("str", score)),
    ]),
  ),
  "boots-of-elvenkind": does(skillAdvantage("stealth")),
  "boots-of-levitation": { spells: [{ spell: "levitate", self: true }] },
  "boots-of-speed": { uses: [{ id: "minutes", count: 10, recovery: "long-rest" }] },
  "boots-of-striding-and-springing": does({ change: "speed", set: 30 }),
  "boots-of-the-winterlands": does(resist("cold")),
  "bracers-of-archery": does(
    { change: "weapon-proficiency", ids: ["longbow", "shortbow"] },
    { change: "weapon-damage", add: 2, of: { ids: ["longbow", "shortbow"] } },
  ),
  "bracers-of-defense": does({ change: "armor-class", add: 2, while: "unarmored-no-shield" }),
  "brooch-of-shielding": does(resist("force"), {
    change: "immunity",
    damage: "force",
    when: "magic-missile",
  }),
  "cape-of-the-mountebank": everyDay("dimension-door"),
  "chime-of-opening": { charges: { max: 10, last: { on: "always", does: "nonmagical" } } },
  "circlet-of-blasting": everyDay("scorching-ray"),
  "cloak-of-arachnida": { ...does(resist("poison"), fast("climb", "walk")), ...everyDay("web") },
  "cloak-of-elvenkind": does(skillAdvantage("stealth")),
  "cloak-of-protection": does(armorClass(1), saves(1)),
  "cloak-of-the-bat": {
    ...does(skillAdvantage("stealth"), {
      change: "speed",
      mode: "fly",
      set: 40,
      when: "dim-light-or-darkness",
    }),
    ...everyDay("polymorph"),
    spells: [{ spell: "polymorph", self: true, use: "polymorph" }],
  },
  "cloak-of-the-manta-ray": does(fast("swim", 60)),
  "crystal-ball-of-telepathy": {
    ...everyDay("suggestion"),
    spells: [
      { spell: "scrying", dc: 17 },
      { spell: "suggestion", dc: 17, use: "suggestion" },
    ],
  },
  "eyes-of-charming": {
    spells: [{ spell: "charm-person", charges: 1, most: 3, level: 1, dc: 13 }],
  },
  "eyes-of-minute-seeing": does(
    senses("darkvision", 1),
    skillAdvantage("investigation", "within-a-foot"),
  ),
  "eyes-of-the-eagle": does(skillAdvantage("perception", "by-sight")),
  "figurine-of-wondrous-power-goat-of-traveling": { uses: [] },
  "figurine-of-wondrous-power-golden-lions": {
    uses: [{ id: "power", count: 2, recovery: "special", days: 7 }],
  },
  "gauntlets-of-ogre-power": does(scoreOf("str", 19)),
  "gloves-of-swimming-and-climbing": does(fast("climb", "walk"), fast("swim", "walk"), {
    change: "skill",
    skill: "athletics",
    add: 5,
    when: "to-climb-or-swim",
  }),
  "goggles-of-night": does(senses("darkvision", 60, 60)),
  "headband-of-intellect": does(scoreOf("int", 19)),
  "helm-of-brilliance": {
    ...does(resist("fire")),
    spells: ["daylight", "fireball", "prismatic-spray", "wall-of-fire"].map((spell) => ({
      spell,
      dc: 18,
    })),
  },
  "helm-of-telepathy": {
    uses: [
      { id: "detect-thoughts", count: 1, recovery: "dawn" },
      { id: "suggestion", count: 1, recovery: "dawn" },
    ],
    spells: [
      { spell: "detect-thoughts", dc: 13, use: "detect-thoughts" },
      { spell: "suggestion", dc: 13, use: "suggestion" },
    ],
  },
  "ioun-stone-absorption": { charges: { max: 20, last: { on: "always", does: "nonmagical" } } },
  "ioun-stone-agility": stone("dex"),
  "ioun-stone-awareness": does(initiativeAdvantage, skillAdvantage("perception")),
  "ioun-stone-fortitude": stone("con"),
  "ioun-stone-greater-absorption": {
    charges: { max: 20, last: { on: "always", does: "nonmagical" } },
  },
  "ioun-stone-insight": stone("wis"),
  "ioun-stone-intellect": stone("int"),
  "ioun-stone-leadership": stone("cha"),
  "ioun-stone-mastery": does({ change: "proficiency-bonus", add: 1 }),
  "ioun-stone-protection": does(armorClass(1)),
  "ioun-stone-reserve": { charges: { max: 4 } },
  "ring-of-spell-storing": { charges: { max: 5 } },
  "ioun-stone-strength": stone("str"),
  "mantle-of-spell-resistance": does(saveAdvantage("against-spells")),
  "manual-of-bodily-health": lesson("con"),
  "manual-of-gainful-exercise": lesson("str"),
  "manual-of-quickness-of-action": lesson("dex"),
  "mysterious-deck": { spells: [] },
  "necklace-of-adaptation": does(againstPoison),
  "necklace-of-fireballs": {
    charges: { max: "1d6+3", last: { on: "always", does: "nonmagical" } },
    spells: [{ spell: "fireball", charges: 1, level: 3, dc: 15 }],
  },
  "necklace-of-prayer-beads": {
    charges: { max: "1d4+2", regain: "all", at: "dawn" },
    uses: [],
    spells: [
      { spell: "bless", charges: 1, dc: "own" },
      { spell: "cure-wounds", charges: 1, level: 2, dc: "own" },
      { spell: "greater-restoration", charges: 1, dc: "own" },
      { spell: "shining-smite", charges: 1, dc: "own" },
      { spell: "guardian-of-faith", charges: 1, dc: "own" },
      { spell: "wind-walk", charges: 1, dc: "own" },
    ],
  },
  "pearl-of-power": { ...onPerson, ...everyDay("slot") },
  "periapt-of-health": { ...does(againstPoison), ...everyDay("healing") },
  "periapt-of-proof-against-poison": does(
    { change: "condition-immunity", condition: "poisoned" },
    { change: "immunity", damage: "poison" },
  ),
  "robe-of-eyes": does(
    skillAdvantage("perception", "by-sight"),
    senses("darkvision", 120),
    senses("truesight", 120),
  ),
  "robe-of-stars": {
    ...does(saves(1)),
    charges: { max: 6, regain: "1d6", at: "dusk" },
    spells: [{ spell: "magic-missile", charges: 1, level: 5 }],
  },
  "robe-of-the-archmagi": does(
    { change: "armor-class-base", base: 15 },
    saveAdvantage("against-magic"),
    { change: "spell-save-dc", add: 2 },
    spellAttack(2),
  ),
  "scarab-of-protection": {
    ...does(armorClass(1), saveAdvantage("against-spells")),
    ...onPerson,
  },
  "slippers-of-spider-climbing": does(fast("climb", "walk")),
  "stone-of-good-luck": {
    ...does({ change: "ability-checks", add: 1 }, saves(1)),
    ...onPerson,
  },
  "talisman-of-pure-good": { ...does(spellAttack(2)), focus: "holy-symbol" },
  "talisman-of-the-sphere": does(skillAdvantage("arcana", "sphere-of-annihilation")),
  "talisman-of-ultimate-evil": { ...does(spellAttack(2)), focus: "holy-symbol" },
  "tome-of-clear-thought": lesson("int"),
  "tome-of-leadership-and-influence": lesson("cha"),
  "tome-of-understanding": lesson("wis"),
  "wind-fan": { uses: [] },
};

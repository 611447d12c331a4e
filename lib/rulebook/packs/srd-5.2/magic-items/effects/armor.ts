import {
  armorClass,
  type ByHand,
  byDamage,
  does,
  language,
  magic,
  resist,
  saveAdvantage,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const physical = ["bludgeoning", "piercing", "slashing"];
const dragons = {
  black: "acid",
  blue: "lightning",
  brass: "fire",
  bronze: "lightning",
  copper: "acid",
  gold: "fire",
  green: "poison",
  red: "fire",
  silver: "cold",
  white: "cold",
};

/** What magic armor and shields do to a sheet. */
export const armor: ByHand = {
  "animated-shield": does({ change: "shield-needs-no-hand" }),
  "armor-of-invulnerability": {
    ...does(...physical.map((id) => resist(id))),
    uses: [{ id: "metal-shell", count: 1, recovery: "dawn" }],
  },
  ...byDamage("armor-of-resistance", (id) => does(resist(id))),
  ...Object.fromEntries(
    physical.map((id) => [
      `armor-of-vulnerability-${id}`,
      does(
        resist(id),
        ...physical
          .filter((other) => other !== id)
          .map((damage) => ({ change: "vulnerability" as const, damage })),
      ),
    ]),
  ),
  "arrow-catching-shield": does({ ...armorClass(2), when: "against-ranged-attacks" } as never),
  "demon-armor": magic(
    1,
    language("abyssal"),
    {
      change: "unarmed-strike",
      dice: "1d8",
      damage: "slashing",
      add: 1,
    },
    {
      change: "advantage",
      on: "attack",
      mode: "disadvantage",
      when: "against-demons",
    },
    {
      change: "advantage",
      on: "save",
      mode: "disadvantage",
      when: "against-demons",
    },
  ),
  ...Object.fromEntries(
    Object.entries(dragons).map(([kind, damage]) => [
      `dragon-scale-mail-${kind}`,
      {
        ...magic(1, saveAdvantage("dragon-breath"), resist(damage)),
        uses: [{ id: "dragon-sense", count: 1, recovery: "dawn" as const }],
      },
    ]),
  ),
  "dwarven-plate": magic(2),
  "elven-chain": magic(1, { change: "armor-trained" }),
  "glamoured-studded-leather": magic(1),
  "mithral-armor": does({ change: "armor-quiet" }, { change: "armor-needs-no-strength" }),
  "shield-of-missile-attraction": does(...physical.map((id) => resist(id, "from-ranged-weapons"))),
  "spellguard-shield": does(saveAdvantage("against-magic")),
};

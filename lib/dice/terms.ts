/** Whom the rolls of a seed are shown to. */
export const seedCircles = ["everybody", "game_masters"] as const;

/** Whom a roll is shown to: all; the game masters and whoever rolls; the game masters alone. */
export const rollAudiences = ["everybody", "game_masters", "blind"] as const;
export type RollAudience = (typeof rollAudiences)[number];

export const rollModes = ["straight", "advantage", "disadvantage"] as const;

/** What of a sheet is rolled. */
export const rollKinds = [
  "check",
  "skill",
  "save",
  "initiative",
  "attack",
  "damage",
  "spell_attack",
  "spell_damage",
  "healing",
  "extra",
  "dice",
] as const;
export type RollKind = (typeof rollKinds)[number];

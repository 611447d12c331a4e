import type { DamageType, SrdRef } from "@/lib/rulebook/pack";
import type { Source } from "@/lib/rulebook/sheet";
import { damageTypes } from "@/lib/rulebook/terms";

/** What something in effect does to the numbers of a sheet. */
export type EffectChange =
  | { readonly change: "armor-class"; readonly add: number }
  /** Another base armor class without armor, Dexterity and a shield added. */
  | { readonly change: "armor-class-base"; readonly base: number }
  /** The armor class that it never falls below. */
  | { readonly change: "armor-class-least"; readonly least: number }
  | { readonly change: "saving-throws"; readonly add: number }
  | { readonly change: "save-advantage"; readonly ability: "dex" }
  | { readonly change: "speed"; readonly add: number }
  | { readonly change: "speed-doubled" }
  /** Maximum and current hit points, for each level from `levels.from` on. */
  | { readonly change: "hit-points"; readonly perLevel: number }
  | { readonly change: "resistance"; readonly damage: readonly DamageType[] }
  /** Dice beside a roll; `when` says which. */
  | {
      readonly change: "dice";
      readonly dice: string;
      readonly type?: DamageType;
      readonly when: string;
    }
  /** What the sheet already tells under that condition now simply holds. */
  | { readonly change: "holds"; readonly when: readonly string[] };

export interface EffectFacts {
  readonly source: Source;
  readonly srdRef: SrdRef;
  /** How long it lasts at most; 0 ends with the next turn. */
  readonly minutes: number;
  /** Minutes by the level of the slot, where a higher one makes it last. */
  readonly minutesByLevel?: readonly (readonly [level: number, minutes: number])[];
  readonly concentration?: true;
  /** Levels at which it can be in effect, where they matter. */
  readonly levels?: { readonly from: number; readonly to: number };
  /** What beginning it spends. Only who has the resource can begin it. */
  readonly resource?: string;
  /** Casting it is to have it: on oneself, or on what one hits. */
  readonly onCaster?: true;
  readonly changes: readonly EffectChange[];
}

const hour = 60;

function spell(
  id: string,
  title: string,
  facts: Omit<EffectFacts, "source" | "srdRef">,
): EffectFacts {
  return {
    source: { kind: "spell", id },
    srdRef: { section: `Spells / Spell Descriptions / ${title}` },
    ...facts,
  };
}

/** What the SRD has of numbers that come and go. The facts of spells are held against their rows in the pack. */
const inEffect = {
  rage: {
    source: { kind: "feature", id: "barbarian/rage" },
    srdRef: { section: "Classes / Barbarian / Level 1: Rage" },
    minutes: 10,
    resource: "barbarian/rage",
    changes: [{ change: "holds", when: ["raging", "raging-strength-attack"] }],
  },
  "innate-sorcery": {
    source: { kind: "feature", id: "sorcerer/innate-sorcery" },
    srdRef: { section: "Classes / Sorcerer / Level 1: Innate Sorcery" },
    minutes: 1,
    resource: "sorcerer/innate-sorcery",
    changes: [{ change: "holds", when: ["innate-sorcery", "innate-sorcery-save-dc"] }],
  },
  aid: spell("aid", "Aid", {
    minutes: 8 * hour,
    levels: { from: 2, to: 9 },
    changes: [{ change: "hit-points", perLevel: 5 }],
  }),
  bane: spell("bane", "Bane", {
    minutes: 1,
    concentration: true,
    changes: [{ change: "dice", dice: "1d4", when: "bane-rolls" }],
  }),
  barkskin: spell("barkskin", "Barkskin", {
    minutes: hour,
    changes: [{ change: "armor-class-least", least: 17 }],
  }),
  bless: spell("bless", "Bless", {
    minutes: 1,
    concentration: true,
    changes: [{ change: "dice", dice: "1d4", when: "bless-rolls" }],
  }),
  "divine-favor": spell("divine-favor", "Divine Favor", {
    minutes: 1,
    onCaster: true,
    changes: [{ change: "dice", dice: "1d4", type: "radiant", when: "weapon-hit" }],
  }),
  haste: spell("haste", "Haste", {
    minutes: 1,
    concentration: true,
    changes: [
      { change: "armor-class", add: 2 },
      { change: "speed-doubled" },
      { change: "save-advantage", ability: "dex" },
    ],
  }),
  hex: spell("hex", "Hex", {
    minutes: hour,
    minutesByLevel: [
      [2, 4 * hour],
      [3, 8 * hour],
      [5, 24 * hour],
    ],
    concentration: true,
    levels: { from: 1, to: 9 },
    onCaster: true,
    changes: [{ change: "dice", dice: "1d6", type: "necrotic", when: "hex-target" }],
  }),
  "hunters-mark": spell("hunters-mark", "Hunter's Mark", {
    minutes: hour,
    minutesByLevel: [
      [3, 8 * hour],
      [5, 24 * hour],
    ],
    concentration: true,
    levels: { from: 1, to: 9 },
    onCaster: true,
    changes: [{ change: "dice", dice: "1d6", type: "force", when: "hunters-mark-target" }],
  }),
  longstrider: spell("longstrider", "Longstrider", {
    minutes: hour,
    changes: [{ change: "speed", add: 10 }],
  }),
  "mage-armor": spell("mage-armor", "Mage Armor", {
    minutes: 8 * hour,
    changes: [{ change: "armor-class-base", base: 13 }],
  }),
  shield: spell("shield", "Shield", {
    minutes: 0,
    onCaster: true,
    changes: [{ change: "armor-class", add: 5 }],
  }),
  "shield-of-faith": spell("shield-of-faith", "Shield of Faith", {
    minutes: 10,
    concentration: true,
    changes: [{ change: "armor-class", add: 2 }],
  }),
  "warding-bond": spell("warding-bond", "Warding Bond", {
    minutes: hour,
    changes: [
      { change: "armor-class", add: 1 },
      { change: "saving-throws", add: 1 },
      { change: "resistance", damage: damageTypes },
    ],
  }),
} as const satisfies Record<string, EffectFacts>;

export type EffectId = keyof typeof inEffect;
export const effectIds = Object.keys(inEffect) as [EffectId, ...EffectId[]];
export const effectFacts = (id: EffectId): EffectFacts => inEffect[id];

/** One thing in effect on a character. */
export interface ActiveEffect {
  readonly id: EffectId;
  /** Of the slot, where it matters. */
  readonly level?: number;
  /** The character's own concentration holds it, and it ends with that. */
  readonly held?: boolean;
}

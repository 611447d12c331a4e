import type { Ability } from "@/lib/rulebook/build";
import type { Dice, Row, Size, SkillId } from "@/lib/rulebook/pack";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";

export type CreatureType =
  | "aberration"
  | "beast"
  | "celestial"
  | "construct"
  | "dragon"
  | "elemental"
  | "fey"
  | "fiend"
  | "giant"
  | "humanoid"
  | "monstrosity"
  | "ooze"
  | "plant"
  | "undead";

/** Damage as printed: the average, and the dice with their bonus (`2d6+5`), or a plain number where none are rolled. */
export interface CreatureDamage {
  readonly average: number;
  readonly dice: Dice;
  readonly type: DamageType;
  /** Dealt instead of, or beside, the damage before it only when this holds. */
  readonly when?: "bloodied-swarm" | "advantage" | "charge" | "grappled";
  /** Stands in for the damage before it; otherwise it is added. */
  readonly instead?: boolean;
}

/** How often: `perDay`, or a d6 at the start of the turn that shows `recharge` or more, or after a rest. */
export interface CreatureUses {
  readonly perDay?: number;
  readonly perDayInLair?: number;
  readonly recharge?: number;
  readonly rest?: boolean;
}

/** A condition that the target has after a hit or a failed save. */
export interface CreatureCondition {
  readonly id: ConditionId;
  readonly escapeDc?: number;
  /** Only targets of this size or smaller. */
  readonly sizeMax?: Size;
  /** Only after moving this many feet straight toward the target. */
  readonly charge?: number;
}

export interface CreatureArea {
  readonly shape: "cone" | "cube" | "cylinder" | "emanation" | "line" | "sphere";
  readonly size: number;
  readonly width?: number;
}

export interface CreatureSpells {
  readonly ability?: Ability;
  readonly saveDc?: number;
  readonly attackBonus?: number;
  /** Spell id, with the level at which it is cast where that is named. */
  readonly atWill: readonly { readonly id: string; readonly level?: number }[];
  readonly perDay: readonly {
    readonly uses: number;
    readonly spells: readonly { readonly id: string; readonly level?: number }[];
  }[];
}

export interface CreatureAction {
  /** Kebab-case, unique within its list. */
  readonly id: string;
  readonly name: string;
  readonly uses?: CreatureUses;
  /** Words of its name's brackets that are neither uses nor recharge: `Bear or Hybrid Form Only`. */
  readonly only?: string;
  readonly attack?: {
    readonly kind: "melee" | "ranged" | "melee-or-ranged";
    readonly bonus: number;
    /** Feet. */
    readonly reach?: number;
    readonly range?: { readonly normal: number; readonly long?: number };
  };
  readonly save?: {
    readonly ability: Ability;
    readonly dc: number;
    readonly area?: CreatureArea;
    /** Feet to a single target. */
    readonly within?: number;
    readonly half?: boolean;
  };
  readonly damage?: readonly CreatureDamage[];
  readonly conditions?: readonly CreatureCondition[];
  readonly spells?: CreatureSpells;
  /** Multiattack: what it is made of; the block's text says how. */
  readonly attacks?: readonly { readonly count: number; readonly of: readonly string[] }[];
  /** The numbers above do not say all: the texts have a line of ours for it. */
  readonly more?: boolean;
}

/** A stat block. Distances in feet; bonuses as printed, so that a slip of the text is kept and seen by the tests. */
export interface CreatureRow extends Row {
  readonly name: string;
  readonly sizes: readonly Size[];
  readonly type: CreatureType;
  /** `demon`, `titan`, `goblinoid` ... */
  readonly tags: readonly string[];
  /** A swarm of creatures of this size. */
  readonly swarmOf?: Size;
  readonly alignment: string;
  /** Stands in the chapter of animals. */
  readonly animal: boolean;
  readonly armorClass: number;
  readonly hitPoints: { readonly average: number; readonly dice: Dice };
  readonly speed: {
    readonly walk: number;
    readonly burrow?: number;
    readonly climb?: number;
    readonly fly?: number;
    readonly swim?: number;
    readonly hover?: boolean;
  };
  readonly initiative: number;
  readonly scores: Readonly<Record<Ability, number>>;
  readonly saves: Readonly<Record<Ability, number>>;
  readonly skills: Readonly<Record<SkillId, number>>;
  readonly vulnerabilities: readonly DamageType[];
  readonly resistances: readonly DamageType[];
  readonly immunities: readonly DamageType[];
  readonly conditionImmunities: readonly ConditionId[];
  readonly gear: readonly { readonly item: string; readonly quantity: number }[];
  readonly senses: {
    readonly blindsight?: number;
    readonly darkvision?: number;
    readonly tremorsense?: number;
    readonly truesight?: number;
    readonly passivePerception: number;
    /** Darkvision that magical darkness does not hinder. */
    readonly throughMagicalDarkness?: boolean;
  };
  readonly languages: {
    readonly speaks: readonly string[];
    readonly understands: readonly string[];
    /** So many more of its choice. */
    readonly others?: number;
    readonly all?: boolean;
    readonly telepathy?: number;
  };
  /** `0`, `1/8`, `1/4`, `1/2`, `1` to `30`. */
  readonly challenge: string;
  readonly xp: number;
  readonly xpInLair?: number;
  readonly traits: readonly CreatureAction[];
  readonly actions: readonly CreatureAction[];
  readonly bonusActions: readonly CreatureAction[];
  readonly reactions: readonly CreatureAction[];
  readonly legendaryActions: readonly CreatureAction[];
}

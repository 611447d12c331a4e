import type { Ability, ItemEffect } from "@/lib/rulebook/build";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";

/**
 * A rules pack: the facts of a game as typed rows. The engine takes it as an argument and knows no row by name.
 *
 * Ids are kebab-case: the row's English name in lower case, apostrophes dropped, every other run of punctuation or space one
 * hyphen, a quantity in parentheses left out. `Thieves' Tools` is `thieves-tools`, `Arrows (20)` is `arrows`, `Clothes,
 * Traveler's` is `clothes-travelers`, `Holy Symbol, Amulet` is `holy-symbol-amulet`, `Musical Instrument, Lute` is
 * `musical-instrument-lute`, `Melf's`-like names as printed. Ids of armor, weapons, gear, tools and packs share one name space.
 * Money is in copper pieces, weight in pounds (fractions allowed), distance in feet, time in the unit named.
 */
export interface SrdRef {
  /** Heading path in the text, from the chapter down: `Classes / Wizard / Level 1: Arcane Recovery`. */
  readonly section: string;
  /** Title of the table, where the fact comes from one. */
  readonly table?: string;
}

export type Size = "tiny" | "small" | "medium" | "large" | "huge" | "gargantuan";
export type SkillId = string;
export type ClassId = string;
/** Dice as written: `1d8`, `2d6`, or a plain number for a weapon that rolls none (`1`). */
export type Dice = string;

export interface Row {
  readonly id: string;
  readonly srdRef: SrdRef;
}

export interface SkillRow extends Row {
  readonly ability: Ability;
}

export interface LanguageRow extends Row {
  readonly rarity: "standard" | "rare";
  /** Faces of the d12 in the Standard Languages table; empty for those that are not rolled. */
  readonly d12: readonly number[];
}

export interface AlignmentRow extends Row {
  readonly abbreviation: string;
  readonly evil: boolean;
}

export type School =
  | "abjuration"
  | "conjuration"
  | "divination"
  | "enchantment"
  | "evocation"
  | "illusion"
  | "necromancy"
  | "transmutation";

export interface SpellRow extends Row {
  /** 0 for a cantrip. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly school: School;
  /** Classes whose list has it, in alphabetical order. */
  readonly classes: readonly ClassId[];
  readonly casting: {
    readonly time: "action" | "bonus-action" | "reaction" | "minutes" | "hours";
    /** Number of minutes or hours; absent for the rest. */
    readonly amount?: number;
    /** May be cast as a ritual. */
    readonly ritual: boolean;
  };
  readonly range: {
    readonly kind: "self" | "touch" | "feet" | "miles" | "sight" | "unlimited" | "special";
    readonly amount?: number;
  };
  readonly components: {
    readonly verbal: boolean;
    readonly somatic: boolean;
    readonly material: boolean;
    /** Cost of the material in copper pieces, where the spell names one. */
    readonly cost?: number;
    readonly consumed?: boolean;
  };
  readonly duration: {
    readonly kind:
      | "instantaneous"
      | "rounds"
      | "minutes"
      | "hours"
      | "days"
      | "until-dispelled"
      | "special";
    readonly amount?: number;
    readonly concentration: boolean;
    /** `until dispelled or triggered`. */
    readonly triggered?: boolean;
  };
  /** Area in feet, where the text gives one shape. */
  readonly area?: {
    readonly shape: "cone" | "cube" | "cylinder" | "emanation" | "line" | "sphere";
    readonly size: number;
  };
  readonly attack?: "melee" | "ranged";
  readonly save?: Ability;
  /** The first damage the text rolls, at the spell's lowest level; several where one casting deals them together. */
  readonly damage?: readonly {
    readonly dice: Dice;
    readonly type: DamageType;
    /** Added once: a number, or the spellcasting ability's modifier. */
    readonly plus?: number | "ability";
    /** Where the caster picks the type: all it may be, `type` first. */
    readonly types?: readonly DamageType[];
  }[];
  /** Dice that heal, at the spell's lowest level, and what is added once. */
  readonly healing?: Dice;
  readonly healingPlus?: number | "ability";
  /** How often the damage is rolled anew, each against a target of its own: darts, rays, beams. */
  readonly shots?: number;
  /** How it grows: per slot level above its own, or at character levels 5, 11 and 17 for cantrips. */
  readonly scaling?: {
    readonly by: "slot" | "character-level";
    readonly dice?: Dice;
    readonly shots?: number;
  };
}

export interface ArmorRow extends Row {
  readonly category: "light" | "medium" | "heavy" | "shield";
  /** Base armor class; for a shield the bonus. */
  readonly base: number;
  /** Most of the Dexterity modifier that counts: null for all of it, 0 for none. */
  readonly dexCap: number | null;
  /** Strength score under which the wearer's speed drops by 10 feet. */
  readonly strength?: number;
  readonly stealthDisadvantage: boolean;
  readonly weight: number;
  readonly cost: number;
}

export type WeaponProperty =
  | "ammunition"
  | "finesse"
  | "heavy"
  | "light"
  | "loading"
  | "reach"
  | "thrown"
  | "two-handed"
  | "versatile";
export type Mastery = "cleave" | "graze" | "nick" | "push" | "sap" | "slow" | "topple" | "vex";

export interface WeaponRow extends Row {
  readonly category: "simple" | "martial";
  readonly kind: "melee" | "ranged";
  readonly damage: { readonly dice: Dice; readonly type: DamageType };
  /** Dice when held in two hands; with the `versatile` property. */
  readonly versatile?: Dice;
  readonly properties: readonly WeaponProperty[];
  /** Feet; with `ammunition` or `thrown`. */
  readonly range?: { readonly normal: number; readonly long: number };
  /** Id of the gear row it fires: `arrows`, `bolts`, `bullets-sling`, `bullets-firearm`, `needles`. */
  readonly ammunition?: string;
  /** The lance: not two-handed while mounted. */
  readonly oneHandedMounted?: boolean;
  readonly mastery: Mastery;
  readonly weight: number;
  readonly cost: number;
}

export interface GearRow extends Row {
  readonly kind:
    | "ammunition"
    | "arcane-focus"
    | "druidic-focus"
    | "holy-symbol"
    | "container"
    | "clothing"
    | "consumable"
    | "light"
    | "spellbook"
    | "mount"
    | "other";
  /** How many pieces one purchase holds: 20 for arrows, else 1. Weight and cost are for the whole purchase. */
  readonly quantity: number;
  readonly weight: number;
  readonly cost: number;
  /** What a container holds, in pounds. */
  readonly holds?: number;
  /** Weapon that it also serves as: the staff focus as `quarterstaff`. */
  readonly weapon?: string;
}

export interface ToolRow extends Row {
  readonly category: "artisan" | "gaming-set" | "musical-instrument" | "other";
  readonly ability: Ability;
  readonly weight: number;
  readonly cost: number;
  /** Ids of what can be crafted with it. */
  readonly crafts: readonly string[];
}

export interface PackRow extends Row {
  readonly weight: number;
  readonly cost: number;
  /** Pieces, not purchases: 10 `candle`, 1 `rope`. */
  readonly contents: readonly { readonly item: string; readonly quantity: number }[];
}

/** A magic or homebrew item: any thing that can be carried, with numbers of its own. */
export interface ItemRow extends Row {
  /** Pounds; absent for a magic item that weighs what it is made of. */
  readonly weight?: number;
  readonly cost?: number;
  readonly rarity?: "common" | "uncommon" | "rare" | "very-rare" | "legendary" | "artifact";
  readonly requiresAttunement?: boolean;
  /** Row that it behaves like: a homebrew blade based on `longsword`. */
  readonly basedOn?: string;
  readonly bonus?: number;
  readonly effects?: readonly ItemEffect[];
}

/** What a package holds. `choose` names an item category that the player settles; `sameAs` repeats a tool chosen elsewhere. */
export interface PackageItem {
  readonly item?: string;
  readonly choose?: {
    readonly id: string;
    readonly from: readonly string[];
    readonly suggested: string;
  };
  /** Tool chosen in this slot (relative to the owner): the soldier's gaming set, the monk's tool. */
  readonly sameAs?: string;
  readonly quantity: number;
}
export interface EquipmentPackage {
  readonly id: "a" | "b" | "c";
  readonly items: readonly PackageItem[];
  /** Gold pieces. */
  readonly gold: number;
}

export interface BackgroundRow extends Row {
  readonly abilities: readonly Ability[];
  readonly feat: string;
  /** Settles what the feat would ask: `{ list: "cleric" }` for Magic Initiate (Cleric). */
  readonly featPreset?: Readonly<Record<string, string>>;
  readonly skills: readonly SkillId[];
  /** A fixed tool, or the category to choose one from. */
  readonly tool: { readonly id: string } | { readonly category: ToolRow["category"] };
  readonly equipment: readonly EquipmentPackage[];
}

export type FeatCategory = "origin" | "general" | "fighting-style" | "epic-boon";

export type Prerequisite =
  | { readonly need: "level"; readonly level: number }
  | { readonly need: "class-level"; readonly class: ClassId; readonly level: number }
  /** Any one of these abilities at least that high. */
  | { readonly need: "ability"; readonly anyOf: readonly Ability[]; readonly score: number }
  | { readonly need: "feature"; readonly feature: "spellcasting" | "fighting-style" }
  | { readonly need: "option"; readonly option: string }
  /** A known cantrip of that class that deals damage (and needs an attack roll). */
  | { readonly need: "damaging-cantrip"; readonly class: ClassId; readonly attack?: boolean };

export interface Spellcasting {
  readonly ability: Ability;
  /** full and half casters share the multiclass table; pact slots stand apart. */
  readonly progression: "full" | "half" | "pact";
  readonly cantrips: readonly number[];
  readonly prepared: readonly number[];
  /** Nine slot counts per class level (index 0 is class level 1), or five for half casters. */
  readonly slots: readonly (readonly number[])[];
  /** Pact magic: the level of all its slots, per class level. */
  readonly pactSlotLevel?: readonly number[];
  /** When prepared spells may change: all of them or one per long rest, or one when a level is gained. */
  readonly changes: "all-on-long-rest" | "one-on-long-rest" | "one-on-level";
  readonly focus: readonly (
    | "arcane-focus"
    | "druidic-focus"
    | "holy-symbol"
    | "musical-instrument"
    | "spellbook"
  )[];
  /** The wizard: prepares from a book that starts with `first` spells and gains `perLevel`. */
  readonly spellbook?: { readonly first: number; readonly perLevel: number };
  readonly suggested: {
    readonly cantrips: readonly string[];
    readonly prepared: readonly string[];
    readonly spellbook?: readonly string[];
  };
}

/** What a condition does to the bearer's own rolls and speed. */
interface ConditionFacts {
  readonly attacks?: "advantage" | "disadvantage";
  readonly checks?: "disadvantage";
  readonly initiative?: "advantage" | "disadvantage";
  readonly saves?: readonly Ability[];
  readonly speedZero?: boolean;
  /** The bearer has the Incapacitated condition with it. */
  readonly incapacitates?: boolean;
  /** Text code, for a condition whose effect on rolls does not always hold. */
  readonly when?: string;
}

/** Tables that belong to no row. Index 0 is level 1. */
export interface GameTables {
  readonly xp: readonly number[];
  readonly proficiency: readonly number[];
  readonly multiclassSlots: readonly (readonly number[])[];
  readonly pointCost: Readonly<Record<number, number>>;
  readonly pointBudget: number;
  readonly standardArray: readonly number[];
  /** Feet of speed lost and amount taken from D20 tests per level of exhaustion. */
  readonly exhaustion: { readonly d20: number; readonly speed: number; readonly death: number };
  readonly conditions: Readonly<Partial<Record<ConditionId, ConditionFacts>>>;
  /** Pounds carried and dragged per point of Strength, by size. */
  readonly carrying: Readonly<Record<Size, { readonly carry: number; readonly drag: number }>>;
}

export type Index<R> = ReadonlyMap<string, R>;

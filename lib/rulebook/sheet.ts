import type { Ability, Coins, SlotId, Wearing } from "@/lib/rulebook/build";
import type { DiceRule, Recovery, SenseId, SpeedMode } from "@/lib/rulebook/grants";
import type {
  ArmorRow,
  ClassId,
  ConditionId,
  DamageType,
  Mastery,
  Size,
  SkillId,
  SrdRef,
  WeaponProperty,
} from "@/lib/rulebook/pack";

/**
 * Where a part of a number comes from. `kind` and `id` name a text (see `lib/rulebook/text.ts`): `feature` `wizard/arcane-recovery`,
 * `ability` `dex`, `armor` `chain-mail`, `rule` `proficiency-bonus`. `slot` is the choice that caused it.
 */
export interface Source {
  readonly kind: string;
  readonly id: string;
  readonly slot?: SlotId;
}
export interface Part {
  readonly value: number;
  readonly source: Source;
  readonly srdRef: SrdRef;
  /** Code of a remark: `half`, `minimum`, `cap`, `fixed`, `rolled`. */
  readonly note?: string;
}
/** A number and why: the parts add up to the value, always. */
export interface Explained {
  readonly value: number;
  readonly parts: readonly Part[];
}

/** Advantage, disadvantage or a remark on a roll. `when` is a text code of kind `when`. */
export interface RollMark {
  readonly mode: "advantage" | "disadvantage";
  readonly conditions?: readonly ConditionId[];
  readonly when?: string;
  readonly source: Source;
}

export interface SkillSheet {
  readonly id: SkillId;
  readonly ability: Ability;
  readonly proficiency: "none" | "half" | "proficient" | "expertise";
  readonly bonus: Explained;
  readonly passive: Explained;
  readonly marks: readonly RollMark[];
}
export interface SaveSheet {
  readonly proficient: boolean;
  readonly bonus: Explained;
  readonly marks: readonly RollMark[];
}

export interface ArmorClassWay {
  readonly source: Source;
  readonly armorClass: Explained;
  readonly chosen: boolean;
  /** False for a way that what is worn rules out (unarmored defense under armor). */
  readonly usable: boolean;
}

export interface AttackSheet {
  /** Unique on the sheet: `rapier`, `dagger:thrown`, `longsword:two-hands`, `unarmed-strike`, `<entry>:off-hand`. */
  readonly id: string;
  readonly item: Source;
  /** What an item of many shapes is made of. */
  readonly base?: Source;
  /** The user's own name for the item. */
  readonly name?: string;
  readonly mode: "melee" | "ranged" | "thrown" | "two-hands" | "off-hand";
  readonly proficient: boolean;
  readonly ability: Ability;
  readonly toHit: Explained;
  readonly damage: { readonly dice: string; readonly bonus: Explained; readonly type: DamageType };
  /** More dice on a hit; `when` is a text code where they do not always count. */
  readonly extraDamage?: readonly {
    readonly dice: string;
    readonly type: DamageType;
    readonly source: Source;
    readonly when?: string;
  }[];
  /** The magic ammunition that this row is about. */
  readonly ammunition?: { readonly item: Source; readonly name?: string };
  /** Feet: reach of a melee attack, or normal and long range. */
  readonly reach?: number;
  readonly range?: { readonly normal: number; readonly long: number };
  readonly properties: readonly WeaponProperty[];
  /** Only where the character has mastered this kind of weapon. */
  readonly mastery?: Mastery;
  /** Of the save that a mastered Topple asks for, or of an Unarmed Strike that grapples or shoves. */
  readonly saveDc?: Explained;
  readonly marks: readonly RollMark[];
}

export interface SpellSheet {
  readonly id: string;
  readonly level: number;
  readonly source: Source;
  readonly ability: Ability;
  readonly saveDc: Explained;
  readonly attack: Explained;
  readonly how: "cantrip" | "prepared" | "always" | "feature-only" | "spellbook";
  readonly asClass?: ClassId;
  /** Can be cast as a ritual by this character. */
  readonly ritual: boolean;
  readonly concentration: boolean;
  /** What is rolled: the caster's attack, or the target's save against `saveDc`. */
  readonly attackRoll?: "melee" | "ranged";
  readonly save?: Ability;
  /** At the spell's lowest level; a cantrip's at the character's level. */
  readonly damage?: readonly {
    readonly dice: string;
    readonly type: DamageType;
    readonly bonus?: Explained;
  }[];
  readonly healing?: string;
  readonly healingBonus?: Explained;
  /** How often the damage is rolled anew: darts, rays, beams. */
  readonly shots?: number;
  readonly free?: { readonly uses: Explained | "at-will"; readonly recovery: Recovery };
}

export interface CasterSheet {
  readonly class: ClassId;
  readonly ability: Ability;
  readonly saveDc: Explained;
  readonly attack: Explained;
  readonly cantripsKnown: Explained;
  readonly preparedMax: Explained;
  /** Highest level of spell that the class can prepare. */
  readonly maxSpellLevel: number;
  readonly changes: "all-on-long-rest" | "one-on-long-rest" | "one-on-level";
  readonly spellbook?: readonly string[];
}

export interface ResourceSheet {
  readonly id: string;
  readonly source: Source;
  readonly max: Explained;
  readonly unit: "use" | "point" | "pool";
  readonly recovery: Recovery;
  readonly die?: string;
  /** So many at least are left once initiative is rolled. */
  readonly atInitiative?: number;
  /** Charges or uses of a thing carried. */
  readonly item?: ItemUse;
}

interface ItemUse {
  /** Id of the entry in the inventory. */
  readonly entry: string;
  /** Which property; absent for its charges. */
  readonly use?: string;
  /** Dice that come back at dawn; all where absent. */
  readonly regain?: string;
  readonly last?: {
    readonly on: "one" | "always";
    readonly does: "destroyed" | "nonmagical" | "keeps-bonus";
  };
  readonly onTwenty?: string;
  /** Waits for attunement, or to be identified. */
  readonly asleep?: boolean;
}

export interface Held<T> {
  readonly id: T;
  readonly sources: readonly Source[];
}
/** A resistance, immunity... `when` is a text code for one that does not always hold. */
export interface Defense<T> extends Held<T> {
  readonly when?: string;
}

/** What can be done with a magic item at the table. */
export interface ItemMagic {
  readonly category: string;
  readonly rarity: string;
  readonly consumable?: true;
  readonly asleep?: true;
  readonly drink?: {
    /** Id of the item, under which its effects last. */
    readonly id: string;
    readonly healing?: string;
    readonly temporary?: number;
    readonly harm?: { readonly dice: string; readonly type: DamageType };
    readonly minutes?: number;
    readonly lasts?: true;
    readonly puts?: string;
    readonly condition?: ConditionId;
  };
  readonly reading?: ItemReading;
  readonly casts?: readonly ItemCasting[];
}

export interface ItemReading {
  readonly spell: Source;
  readonly level: number;
  /** On a list that the reader has. */
  readonly readable: boolean;
  readonly concentration?: true;
  readonly dc: Explained;
  readonly attack: Explained;
  /** The check that a spell above the reader's own asks for. */
  readonly check?: {
    readonly ability: Ability;
    readonly bonus: Explained;
    readonly dc: Explained;
  };
}

export interface ItemCasting {
  readonly spell: Source;
  readonly level: number;
  readonly charges?: number;
  /** Most charges for one casting; each beyond `charges` raises the level by one. */
  readonly most?: number;
  readonly use?: string;
  readonly concentration?: true;
  readonly dc?: Explained;
  readonly attack?: Explained;
}

export interface CarriedItem {
  readonly entry: string;
  readonly item: Source;
  /** What an item of many shapes is made of. */
  readonly base?: Source;
  /** On a scroll. */
  readonly spell?: Source;
  readonly name?: string;
  readonly quantity: number;
  readonly wearing: Wearing;
  readonly attuned: boolean;
  readonly bonus: number;
  /** Pounds, for the whole quantity. */
  readonly weight: number;
  readonly magic?: ItemMagic;
}

export interface Sheet {
  readonly pack: string;
  readonly packVersion: string;
  readonly level: number;
  /** In the order first taken. */
  readonly classes: readonly {
    readonly id: ClassId;
    readonly level: number;
    readonly subclass?: string;
  }[];
  readonly species?: string;
  readonly background?: string;
  readonly alignment?: string;
  readonly creatureType: string;
  readonly size?: Size;
  readonly xp: { readonly current: number; readonly next?: number };
  readonly proficiencyBonus: Explained;
  readonly abilities: Readonly<
    Record<Ability, { readonly score: Explained; readonly modifier: Explained }>
  >;
  readonly saves: Readonly<Record<Ability, SaveSheet>>;
  readonly skills: readonly SkillSheet[];
  readonly passivePerception: Explained;
  readonly initiative: { readonly bonus: Explained; readonly marks: readonly RollMark[] };
  readonly speed: Readonly<Partial<Record<SpeedMode, Explained>>> & { readonly walk: Explained };
  readonly senses: readonly { readonly id: SenseId; readonly range: Explained }[];
  readonly hitPoints: Explained;
  readonly hitDice: readonly { readonly die: 6 | 8 | 10 | 12; readonly count: number }[];
  readonly armorClass: Explained;
  readonly armorClassWays: readonly ArmorClassWay[];
  readonly attacksPerAction: Explained;
  /** Lowest d20 face that is a critical hit. */
  readonly criticalFrom: number;
  readonly attacks: readonly AttackSheet[];
  readonly casters: readonly CasterSheet[];
  readonly spells: readonly SpellSheet[];
  /** Slots by spell level (1..9), shared by all Spellcasting classes; only levels that have any. */
  readonly spellSlots: readonly { readonly level: number; readonly max: Explained }[];
  readonly pactSlots?: { readonly level: number; readonly max: Explained };
  readonly resources: readonly ResourceSheet[];
  /** Dice and numbers that a feature adds under a condition: sneak attack, rage damage. */
  readonly extras: readonly {
    readonly id: string;
    readonly source: Source;
    readonly dice?: string;
    readonly value?: Explained;
    /** The value stands for itself and is added to no roll. */
    readonly amount?: true;
    readonly type?: DamageType;
    readonly when: string;
  }[];
  /** Save DCs of features that name one: `dragonborn/breath-weapon`. */
  readonly saveDcs: readonly { readonly id: string; readonly dc: Explained }[];
  readonly resistances: readonly Defense<DamageType>[];
  readonly immunities: readonly Defense<DamageType>[];
  readonly vulnerabilities: readonly Defense<DamageType>[];
  readonly conditionImmunities: readonly Defense<ConditionId>[];
  /** What a rest does beyond the common. */
  readonly restPerks: readonly {
    readonly rest: "short" | "long";
    readonly does: "ease-exhaustion" | "inspire";
    readonly source: Source;
  }[];
  /** Lowest face that counts as a 20 on a death save. */
  readonly deathSaveTwentyFrom: number;
  /** What changes dice after they fell; `lib/rulebook/dice-rules.ts` says on which rolls. */
  readonly diceRules: readonly {
    readonly rule: DiceRule;
    readonly ability?: Ability;
    readonly source: Source;
  }[];
  /** Armor worn without training, which bars every spell. */
  readonly cannotCast: readonly Source[];
  /** Marks on rolls that belong to no single skill or save. */
  readonly marks: readonly (RollMark & { readonly on: string })[];
  readonly armorTraining: readonly Held<ArmorRow["category"]>[];
  readonly weaponProficiencies: readonly Held<string>[];
  readonly masteries: readonly Held<string>[];
  readonly tools: readonly Held<string>[];
  readonly languages: readonly Held<string>[];
  readonly features: readonly {
    readonly id: string;
    readonly kind: "feature" | "feat" | "option";
    readonly level: number;
    readonly source: Source;
    readonly srdRef: SrdRef;
  }[];
  readonly inventory: readonly CarriedItem[];
  readonly coins: Coins;
  /** Pounds. */
  readonly carrying: {
    readonly capacity: Explained;
    readonly dragLiftPush: Explained;
    readonly load: number;
    readonly overloaded: boolean;
  };
  readonly attunement: { readonly max: Explained; readonly used: number };
}

import type { Ability, ItemEffect } from "@/lib/rulebook/build";
import type {
  ArmorRow,
  ClassId,
  Dice,
  FeatCategory,
  Prerequisite,
  School,
  SkillId,
  SrdRef,
  ToolRow,
  WeaponProperty,
} from "@/lib/rulebook/pack-rows";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";

/** A number that the rules compute. Every term keeps its own source when it is evaluated. Tables are indexed from level 1. */
export type Formula =
  | number
  | { readonly mod: Ability; readonly min?: number }
  | { readonly proficiency: number; readonly round?: "down" }
  | { readonly classLevel: number; readonly round?: "up" | "down" }
  | { readonly characterLevel: number }
  | { readonly byClassLevel: readonly number[] }
  | { readonly byCharacterLevel: readonly number[] }
  | { readonly sum: readonly Formula[] };

export type Recovery =
  | "short-rest"
  | "long-rest"
  /** All on a long rest, one on a short rest. */
  | "one-on-short-rest"
  | "initiative"
  | "turn"
  /** At dawn, whether anybody rested or not. */
  | "dawn"
  /** Comes back by something else only. */
  | "special";

/** Which weapons a proficiency or a bonus covers. */
export interface WeaponFilter {
  readonly category?: "simple" | "martial";
  readonly kind?: "melee" | "ranged";
  readonly anyProperty?: readonly WeaponProperty[];
}

type SpellMode =
  /** A cantrip known. */
  | "cantrip"
  /** Always prepared, castable with slots. */
  | "always"
  /** On the list prepared for the class. */
  | "prepared"
  /** In the wizard's book. */
  | "spellbook"
  /** Castable only in the way the feature says (at will, or so many times). */
  | "feature-only";

/** How a feature changes dice after they fell. */
export type DiceRule =
  /** A 1 on the d20 of any D20 Test is thrown again. */
  | "reroll-ones"
  /** A d20 of 9 or lower counts as 10, on checks with a proficiency. */
  | "ten-at-least"
  /** A check or a save of the ability never comes to less than its score. */
  | "score-at-least"
  /** A 1 or 2 on the damage dice of a melee weapon in two hands counts as 3. */
  | "three-at-least"
  /** Dice that heal count as their highest face. */
  | "full-healing";

/** One thing that a feature, trait, feat or option gives; `min...` holds it back until that level. */
export type Grant = GrantBody & {
  readonly minClassLevel?: number;
  readonly minCharacterLevel?: number;
};

type GrantBody =
  | { readonly give: "skill"; readonly skill: SkillId }
  | { readonly give: "expertise"; readonly skill: SkillId }
  | { readonly give: "half-proficiency" }
  | { readonly give: "tool"; readonly tool: string }
  | { readonly give: "language"; readonly language: string }
  | { readonly give: "save"; readonly ability: Ability }
  | { readonly give: "armor"; readonly category: ArmorRow["category"] }
  | { readonly give: "weapon"; readonly weapons: WeaponFilter }
  | { readonly give: "mastery"; readonly weapon: string }
  | {
      readonly give: "ability";
      readonly ability: Ability;
      readonly add: number;
      readonly max: number;
    }
  | { readonly give: "check-bonus"; readonly skills: readonly SkillId[]; readonly value: Formula }
  | {
      readonly give: "save-bonus";
      readonly value: Formula;
      readonly ability?: Ability;
      /** An aura of the bearer's own: it goes out while the bearer is incapacitated. */
      readonly aura?: boolean;
    }
  | { readonly give: "initiative"; readonly value: Formula }
  | { readonly give: "hit-points"; readonly value: Formula }
  | { readonly give: "size-step" }
  | {
      readonly give: "speed";
      readonly mode: SpeedMode;
      readonly value: Formula | "walk";
      readonly as: "add" | "set";
      readonly unless?: "heavy-armor" | "armor" | "armor-or-shield";
    }
  | {
      readonly give: "sense";
      readonly sense: SenseId;
      readonly range: number;
      readonly as?: "set" | "raise";
    }
  | { readonly give: "resistance"; readonly damage: DamageType; readonly when?: string }
  | { readonly give: "immunity"; readonly damage: DamageType; readonly when?: string }
  | {
      readonly give: "condition-immunity";
      readonly condition: ConditionId;
      readonly when?: string;
      readonly aura?: boolean;
    }
  | {
      readonly give: "advantage";
      readonly on: "save" | "check" | "initiative" | "attack" | "death-save" | "concentration";
      readonly mode?: "disadvantage";
      readonly abilities?: readonly Ability[];
      readonly skills?: readonly SkillId[];
      readonly conditions?: readonly ConditionId[];
      readonly when?: string;
    }
  | { readonly give: "armor-class"; readonly base: Formula; readonly allows: "shield" | "nothing" }
  | {
      readonly give: "armor-class-bonus";
      readonly value: Formula;
      readonly while: "armored" | "always";
    }
  | { readonly give: "attack-bonus"; readonly weapons: WeaponFilter; readonly value: number }
  | {
      /** Extra damage, healing or a bonus under a condition (`when` is a text code): dice, one or by class level, and a number. */
      readonly give: "extra";
      readonly dice?: Dice | readonly Dice[];
      /** How many of these dice (`1d8`), where it is no table that says so. */
      readonly count?: Formula;
      readonly value?: Formula;
      /** The number stands for itself (hit points, feet, forms) and is added to no roll. */
      readonly amount?: true;
      readonly type?: DamageType;
      readonly when: string;
    }
  | { readonly give: "off-hand-damage" }
  | { readonly give: "extra-attacks"; readonly count: number; readonly when?: string }
  | { readonly give: "critical"; readonly from: number }
  | { readonly give: "martial-arts"; readonly die: readonly Dice[] }
  | { readonly give: "pact-weapon" }
  | { readonly give: "attunement"; readonly max: number }
  /** What a rest does beyond the common: a level of exhaustion eased, heroic inspiration gained. */
  | {
      readonly give: "on-rest";
      readonly rest: "short" | "long";
      readonly does: "ease-exhaustion" | "inspire";
    }
  /** Lowest face that counts as a 20 on a death save. */
  | { readonly give: "death-save"; readonly twentyFrom: number }
  | {
      readonly give: "resource";
      readonly id: string;
      readonly max: Formula;
      readonly recovery: Recovery;
      /** Die that one use rolls, by class level. */
      readonly die?: readonly Dice[];
      /** `pool`: spent point by point, like a pool of healing. */
      readonly unit?: "use" | "point" | "pool";
      readonly min?: number;
    }
  /** So many uses at least are there once initiative is rolled, whatever was spent. */
  | { readonly give: "at-initiative"; readonly resource: string; readonly least: number }
  | {
      readonly give: "spell";
      readonly spell: string;
      readonly mode: SpellMode;
      /** Casting ability; `class`: that of the owning class; `chosen`: the one chosen for the feature. */
      readonly ability: Ability | "class" | "chosen";
      /** Counts as a spell of that class. */
      readonly asClass?: ClassId;
      /** Castings without a slot, and when they come back. */
      readonly free?: { readonly uses: Formula | "at-will"; readonly recovery: Recovery };
    }
  /** Added to every damage roll of one cantrip, or of all cantrips of a class. */
  | {
      readonly give: "spell-damage";
      readonly spell?: string;
      readonly cantripsOf?: ClassId;
      readonly value: Formula;
    }
  /** Dice that a spell rolls instead of those of its row. */
  | { readonly give: "spell-dice"; readonly spell: string; readonly dice: Dice }
  | {
      readonly give: "feat";
      readonly feat: string;
      readonly preset?: Readonly<Record<string, string>>;
    }
  | { readonly give: "spell-list"; readonly lists: readonly ClassId[] }
  | { readonly give: "save-dc"; readonly id: string; readonly ability: Ability | "con" }
  | { readonly give: "dice-rule"; readonly rule: DiceRule; readonly ability?: Ability }
  | { readonly give: "effect"; readonly effect: ItemEffect };

export type SpeedMode = "walk" | "fly" | "swim" | "climb" | "burrow";
export type SenseId = "darkvision" | "blindsight" | "tremorsense" | "truesight" | "devils-sight";

/** Where the options of a choice come from. */
export type OptionSource =
  | { readonly of: "skill"; readonly ids?: readonly SkillId[] }
  | { readonly of: "expertise"; readonly ids?: readonly SkillId[] }
  | {
      readonly of: "tool";
      readonly categories?: readonly ToolRow["category"][];
      readonly ids?: readonly string[];
    }
  | { readonly of: "skill-or-tool" }
  | { readonly of: "language"; readonly rarity: "standard" | "any" }
  | { readonly of: "weapon-mastery"; readonly kind?: "melee" }
  | { readonly of: "ability"; readonly ids: readonly Ability[] }
  /** Scores to raise: each option adds 1, up to `max`; `most` per ability. */
  | {
      readonly of: "ability-increase";
      readonly ids: readonly Ability[];
      readonly max: number;
      readonly most: number;
    }
  | { readonly of: "feat"; readonly categories: readonly FeatCategory[] | "any" }
  | { readonly of: "subclass" }
  | { readonly of: "option"; readonly options: readonly OptionRow[] }
  | { readonly of: "fighting-style"; readonly options?: readonly OptionRow[] }
  | { readonly of: "damage"; readonly ids: readonly DamageType[] }
  | {
      readonly of: "spell";
      /** Class lists; `chosen`: the list settled by the sibling choice `list`. */
      readonly lists: readonly ClassId[] | "chosen" | "any";
      /** 0 for cantrips, a level, `slots` for any level the class has slots for, or `slots-or-cantrip`. */
      readonly level: number | "slots" | "slots-or-cantrip";
      /** Where picks of several levels are replaced by their like: these levels, `level` being the highest. */
      readonly levels?: readonly number[];
      readonly atMost?: number;
      readonly school?: School;
      readonly ritual?: boolean;
      readonly actionOnly?: boolean;
      readonly fromSpellbook?: boolean;
    }
  | {
      readonly of: "known-cantrip";
      readonly class: ClassId;
      readonly attack?: boolean;
      readonly minRange?: number;
    }
  | { readonly of: "list"; readonly ids: readonly string[] };

export type Step =
  | "species"
  | "class"
  | "background"
  | "abilities"
  | "skills"
  | "spells"
  | "equipment"
  | "languages"
  | "details"
  | "hit-points"
  | "features";

/** A choice that a feature, trait, feat or option asks for. */
export interface ChoiceSpec {
  /** Last part of the slot id. */
  readonly id: string;
  readonly step: Step;
  readonly count: Formula;
  readonly from: OptionSource;
  /** What each pick gives, beyond what its own row or option gives. */
  readonly picks?:
    | "spell-always"
    | "spell-cantrip"
    | "spell-prepared"
    | "spell-book"
    | "spell-arcanum"
    | "resistance"
    | "casting-ability"
    | "note";
  /** Spells picked here: castings without a slot. */
  readonly free?: { readonly uses: Formula | "at-will"; readonly recovery: Recovery };
  readonly asClass?: ClassId;
  readonly spellAbility?: Ability | "class" | "chosen";
  /** One pick may be replaced whenever a level is gained in the class. */
  readonly swap?: boolean;
  /** Added to the damage of the cantrip picked. */
  readonly adds?: Formula;
  /** Another pick each time the same option asks this. */
  readonly distinct?: boolean;
  readonly optional?: boolean;
  readonly default?: readonly string[];
  readonly suggested?: readonly string[];
}

export interface OptionRow {
  /** What the build takes. Unique within its choice. */
  readonly id: string;
  readonly prerequisites?: readonly Prerequisite[];
  readonly repeatable?: "distinct";
  readonly grants: readonly Grant[];
  readonly choices?: readonly ChoiceSpec[];
  readonly srdRef: SrdRef;
}

export interface Feature {
  /** Globally unique: `wizard/arcane-recovery`, `evoker/sculpt-spells`, `elf/keen-senses`. */
  readonly id: string;
  /** Class level (character level for traits) at which it is gained. */
  readonly level: number;
  readonly grants: readonly Grant[];
  readonly choices: readonly ChoiceSpec[];
  readonly srdRef: SrdRef;
  /** A later step of a feature gained before (`bard/expertise` again at level 9): shares its text. */
  readonly again?: string;
}

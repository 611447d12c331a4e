/**
 * The build: the ordered choices that make a character, and the only thing about the rules that is ever stored.
 * Everything else (the sheet, what is still open, what is illegal) is derived from it.
 *
 * Slot ids are stable, readable paths. `<n>` is a character level, `<class>` a class id, `<feat>` a feat id.
 *
 * | slot | takes |
 * |---|---|
 * | `species` | one species id |
 * | `species/size` | `small` or `medium`, where the species leaves it open |
 * | `species/<trait>` | an option of that trait: `species/elven-lineage` takes `high-elf`; `species/keen-senses` a skill |
 * | `species/<trait>/ability` | the casting ability of a lineage: `int`, `wis` or `cha` |
 * | `background` | one background id |
 * | `background/abilities` | three picks: `["int","int","con"]` is +2/+1, `["con","int","wis"]` is +1 each |
 * | `background/tool` | a tool, where the background leaves it open |
 * | `background/feat/<feat>/...` | what the background's feat asks |
 * | `abilities/method` | `standard-array`, `point-buy`, `rolled`, `manual`, or `final` (the scores of a finished sheet, increases included) |
 * | `abilities/rolls` | `rolls`: six times four d6, kept on record |
 * | `abilities/scores` | `scores`: the base scores before any increase |
 * | `languages` | two standard languages (Common is known by everybody) |
 * | `alignment` | an alignment id |
 * | `equipment/class`, `equipment/background` | the e-mail of a package: `a`, `b`, `c` |
 * | `equipment/class/<which>` | an item that the package leaves open |
 * | `level/<n>/class` | the class taken at character level n |
 * | `level/<n>/hp` | optional: `["fixed"]` (the default) or `["rolled"]` with `rolls: [[7]]` |
 * | `level/<n>/class/<class>/<choice>` | what the class asks at that level: `skills`, `cantrips`, `spellbook`, `prepared`, `weapon-mastery`, `subclass`, `feat`... |
 * | `level/<n>/class/<class>/<choice>/<option>/...` | what the option taken asks in turn |
 * | `level/<n>/class/<class>/<choice>/swap` | optional: `["old", "new"]`, where the rules let one pick be replaced at a new level |
 *
 * | `spellbook/<class>/copied` | optional: spells found and copied into the book |
 * | `gift/<kind>` | what the table granted outside the rules: `skills`, `expertise`, `tools`, `languages`, `feats`, `masteries`, `saves`, `spells`; flagged as homebrew |
 *
 * A homebrew id begins with `homebrew-`, so it can never hide a row of the pack.
 */
export type SlotId = string;

export type Ability = "str" | "dex" | "con" | "int" | "wis" | "cha";
export const abilities: readonly Ability[] = ["str", "dex", "con", "int", "wis", "cha"];

export interface Choice {
  readonly slot: SlotId;
  /** Ids of the options taken, in the order taken. */
  readonly take: readonly string[];
  /** Only for `abilities/scores`: the base scores. */
  readonly scores?: Readonly<Record<Ability, number>>;
  /** Dice kept on record: six rolls of four d6 for `abilities/rolls`, one roll of the hit die for `level/<n>/hp`. */
  readonly rolls?: readonly (readonly number[])[];
}

/** How something carried is used. An item is worn (armor, shield, ring...) or held in one or two hands. */
export type Wearing = "carried" | "worn" | "main-hand" | "off-hand" | "two-hands";

/** A number that an item or a homebrew entry changes. `set` raises a score to that value, if it is higher. */
/** What must hold of the bearer's armor for an effect to count. */
export type ItemWhile = "unarmored" | "no-shield" | "unarmored-no-shield" | "armored";

/** The weapons that an effect counts for: these rows, this kind of attack, or the very thing that has the effect. */
export interface ItemWeapons {
  readonly ids?: readonly string[];
  readonly kind?: "melee" | "ranged";
  readonly this?: boolean;
}

export type ItemEffect =
  | {
      readonly change: "armor-class";
      readonly add: number;
      readonly while?: ItemWhile;
      /** A text code where it does not always count: the sheet then tells it apart from the number. */
      readonly when?: string;
    }
  | { readonly change: "saving-throws"; readonly add: number }
  | { readonly change: "saving-throw"; readonly ability: Ability; readonly add: number }
  | {
      readonly change: "ability-score";
      readonly ability: Ability;
      readonly add?: number;
      /** The score that `add` cannot lift above; 20 where nothing is said. */
      readonly max?: number;
      readonly set?: number;
    }
  /** Lifts a score that one of these items sets: both must be at work. */
  | {
      readonly change: "ability-score-set-by";
      readonly ability: Ability;
      readonly add: number;
      readonly max: number;
      readonly items: readonly string[];
    }
  | {
      readonly change: "skill";
      readonly skill: string;
      readonly add: number;
      readonly when?: string;
    }
  | {
      readonly change: "speed";
      readonly mode?: "walk" | "fly" | "swim" | "climb";
      readonly add?: number;
      readonly set?: number;
      /** As fast as on foot. */
      readonly like?: "walk";
      readonly when?: string;
    }
  | { readonly change: "initiative"; readonly add: number }
  /** Every ability check, initiative among them. */
  | { readonly change: "ability-checks"; readonly add: number }
  | { readonly change: "proficiency-bonus"; readonly add: number }
  /** Another base armor class without armor, Dexterity added: 13 for mage armor, 15 for a robe of the archmagi. */
  | { readonly change: "armor-class-base"; readonly base: number }
  | { readonly change: "immunity"; readonly damage: string; readonly when?: string }
  | { readonly change: "hit-points"; readonly add: number; readonly perLevel?: boolean }
  | { readonly change: "spell-attack"; readonly add: number }
  | { readonly change: "spell-save-dc"; readonly add: number }
  | {
      readonly change: "weapon-attacks" | "weapon-damage";
      readonly add: number;
      readonly of?: ItemWeapons;
      readonly when?: string;
    }
  | { readonly change: "weapon-proficiency"; readonly ids: readonly string[] }
  /** Unarmed strikes of other dice and another kind of damage, with a bonus to hit and harm. */
  | {
      readonly change: "unarmed-strike";
      readonly dice: string;
      readonly damage: string;
      readonly add: number;
    }
  /** More dice on a hit, of a damage type (`weapon`: the weapon's own); `when` is a text code where it does not always hold. */
  | {
      readonly change: "extra-damage";
      readonly dice: string;
      readonly damage: string;
      readonly of?: ItemWeapons;
      readonly when?: string;
    }
  | {
      readonly change: "advantage";
      readonly on: "save" | "check" | "initiative" | "attack" | "death-save" | "concentration";
      readonly mode?: "advantage" | "disadvantage";
      readonly abilities?: readonly Ability[];
      readonly skills?: readonly string[];
      readonly conditions?: readonly string[];
      readonly when?: string;
    }
  | {
      readonly change: "condition-immunity";
      readonly condition: string;
      readonly when?: string;
    }
  | { readonly change: "vulnerability"; readonly damage: string }
  | { readonly change: "language"; readonly language: string }
  /** This armor counts as trained, needs no Strength, spoils no Stealth; this shield needs no hand. */
  | {
      readonly change:
        | "armor-trained"
        | "armor-needs-no-strength"
        | "armor-quiet"
        | "shield-needs-no-hand";
    }
  | { readonly change: "resistance"; readonly damage: string; readonly when?: string }
  /** `more`: so many feet further, for who has the sense already. */
  | {
      readonly change: "sense";
      readonly sense: string;
      readonly range: number;
      readonly more?: number;
    };

export interface InventoryEntry {
  /** Stable within the build; made by whoever adds the entry. */
  readonly id: string;
  /** Id of an armor, weapon, gear, tool, pack or homebrew item row. */
  readonly item: string;
  readonly quantity: number;
  readonly wearing?: Wearing;
  readonly attuned?: boolean;
  readonly requiresAttunement?: boolean;
  /** The user's own name for it ("Grandmother's blade"). */
  readonly name?: string;
  /** What the owner wants to remember about it. */
  readonly note?: string;
  /** Magic bonus of a weapon (attack and damage), an armor or a shield (armor class). */
  readonly bonus?: number;
  /** Other numbers that it changes while it is worn or held (and attuned, where it requires that). */
  readonly effects?: readonly ItemEffect[];
  /** What a magic item of many shapes is made of: the weapon, the armor, the ammunition. */
  readonly base?: string;
  /** The spell on a scroll. */
  readonly spell?: string;
  /** How many charges it was found with, where dice say that. */
  readonly charges?: number;
  /** A book whose lesson was learned. */
  readonly studied?: boolean;
  /** Nobody knows yet what it is: it counts for nothing and is named by its kind alone. */
  readonly unidentified?: boolean;
  /** The owner knows of its curse. */
  readonly curseKnown?: boolean;
}

export interface Coins {
  readonly cp: number;
  readonly sp: number;
  readonly ep: number;
  readonly gp: number;
  readonly pp: number;
}

/**
 * An entry of the user's own. `row` is a row of the pack's own shape for that kind, validated by `lib/rulebook/schema.ts`;
 * it flows through the same engine and is flagged, never refused.
 */
export interface HomebrewEntry {
  readonly kind: "species" | "background" | "feat" | "spell" | "item" | "subclass" | "class";
  /** Begins with `homebrew-`. */
  readonly id: string;
  readonly name: string;
  readonly line?: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Build {
  /** The rules pack it was made with: `srd-5.2`. */
  readonly pack: string;
  readonly choices: readonly Choice[];
  /** Absent: what the starting packages gave, worn sensibly. Present: the whole truth about what is carried. */
  readonly inventory?: readonly InventoryEntry[];
  /** Absent: what the starting packages gave. */
  readonly coins?: Coins;
  readonly homebrew?: readonly HomebrewEntry[];
  /** Experience points; absent: the minimum for the level. */
  readonly xp?: number;
}

export const emptyBuild = (pack: string): Build => ({ pack, choices: [] });

export function choiceAt(build: Build, slot: SlotId): Choice | undefined {
  return build.choices.find((choice) => choice.slot === slot);
}

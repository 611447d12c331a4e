import type { Ability } from "@/lib/rulebook/build";
import type { ChoiceSpec, Feature, Grant } from "@/lib/rulebook/grants";
import type { ConditionId, DamageType } from "@/lib/rulebook/terms";
import type {
  AlignmentRow,
  ArmorRow,
  BackgroundRow,
  ClassId,
  EquipmentPackage,
  FeatCategory,
  GameTables,
  GearRow,
  Index,
  ItemRow,
  LanguageRow,
  PackRow,
  Prerequisite,
  Row,
  Size,
  SkillRow,
  Spellcasting,
  SpellRow,
  ToolRow,
  WeaponRow,
} from "./pack-rows";

export type {
  AlignmentRow,
  ArmorRow,
  BackgroundRow,
  ClassId,
  Dice,
  EquipmentPackage,
  FeatCategory,
  GameTables,
  GearRow,
  Index,
  ItemRow,
  LanguageRow,
  Mastery,
  PackageItem,
  PackRow,
  Prerequisite,
  Row,
  Size,
  SkillId,
  SkillRow,
  SpellRow,
  SrdRef,
  ToolRow,
  WeaponProperty,
  WeaponRow,
} from "./pack-rows";

export type { ConditionId, DamageType };
export interface SpeciesRow extends Row {
  readonly creatureType: string;
  /** One size, or several to choose from. The first is the default that a quick build takes. */
  readonly sizes: readonly Size[];
  readonly speed: number;
  readonly traits: readonly Feature[];
}

export interface FeatRow extends Row {
  readonly category: FeatCategory;
  readonly prerequisites: readonly Prerequisite[];
  /** `unlimited`, or `distinct`: again with another first choice (Magic Initiate: another list). */
  readonly repeatable?: "unlimited" | "distinct";
  readonly grants: readonly Grant[];
  readonly choices: readonly ChoiceSpec[];
}

export interface SubclassRow extends Row {
  readonly class: ClassId;
  readonly features: readonly Feature[];
}

export interface ClassRow extends Row {
  readonly hitDie: 6 | 8 | 10 | 12;
  /** All of these are needed for multiclassing... */
  readonly primaryAbilities: readonly Ability[];
  /** ...or any one, where the class says "or". */
  readonly primaryAny?: boolean;
  readonly complexity: "low" | "average" | "high";
  readonly saves: readonly Ability[];
  /** Standard Array by Class. */
  readonly standardArray: Readonly<Record<Ability, number>>;
  /** Traits of a level 1 character of the class. */
  readonly core: { readonly grants: readonly Grant[]; readonly choices: readonly ChoiceSpec[] };
  /** Traits gained when the class is added to another. */
  readonly multiclass: {
    readonly grants: readonly Grant[];
    readonly choices: readonly ChoiceSpec[];
  };
  readonly equipment: readonly EquipmentPackage[];
  /** Level at which the subclass is chosen. */
  readonly subclassLevel: number;
  readonly spellcasting?: Spellcasting;
  readonly features: readonly Feature[];
}

export interface RulesPack {
  readonly id: string;
  /** Grows whenever a fact changes. */
  readonly version: string;
  readonly classes: Index<ClassRow>;
  readonly subclasses: Index<SubclassRow>;
  readonly species: Index<SpeciesRow>;
  readonly backgrounds: Index<BackgroundRow>;
  readonly feats: Index<FeatRow>;
  readonly skills: Index<SkillRow>;
  readonly languages: Index<LanguageRow>;
  readonly alignments: Index<AlignmentRow>;
  readonly spells: Index<SpellRow>;
  readonly armor: Index<ArmorRow>;
  readonly weapons: Index<WeaponRow>;
  readonly gear: Index<GearRow>;
  readonly tools: Index<ToolRow>;
  readonly packs: Index<PackRow>;
  readonly items: Index<ItemRow>;
  readonly tables: GameTables;
  readonly recommended?: Recommended;
}

/** Advice of the pack's makers, beyond what the rules themselves suggest. */
export interface Recommended {
  /** Spell ids by spell level, the most useful first. */
  readonly spells: readonly (readonly string[])[];
  /** The language that a species speaks at home, by species id. */
  readonly languages: Readonly<Record<string, string>>;
}

export function indexRows<R extends Row>(rows: readonly R[]): Index<R> {
  return new Map(rows.map((row) => [row.id, row]));
}

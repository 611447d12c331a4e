import type { Ability, Build, Choice, SlotId } from "@/lib/rulebook/build";
import type { ChoiceSpec, Grant, OptionSource, Step } from "@/lib/rulebook/grants";
import type {
  BackgroundRow,
  ClassId,
  ClassRow,
  RulesPack,
  Size,
  SpeciesRow,
  SrdRef,
} from "@/lib/rulebook/pack";
import type { Source } from "@/lib/rulebook/sheet";

/** What several grants share: the casting ability and the spell list chosen for a feat, a lineage or a class feature. */
export interface Owner {
  readonly class?: ClassId;
  casting?: Ability;
  list?: string;
}

/** A grant in force, with where it comes from. */
export interface ActiveGrant {
  readonly grant: Grant;
  readonly source: Source;
  readonly srdRef: SrdRef;
  /** Character level at which it began. */
  readonly at: number;
  /** True for what is given, false for what was picked. */
  readonly fixed: boolean;
  readonly owner: Owner;
}

export type NodeSource =
  | OptionSource
  | { readonly of: "species" }
  | { readonly of: "background" }
  | { readonly of: "class" }
  | { readonly of: "alignment" }
  | { readonly of: "size"; readonly ids: readonly Size[] }
  | { readonly of: "background-abilities"; readonly ids: readonly Ability[] }
  | { readonly of: "method" }
  | { readonly of: "scores" }
  | { readonly of: "rolls" }
  | { readonly of: "package"; readonly ids: readonly string[] }
  | { readonly of: "item"; readonly ids: readonly string[] }
  | { readonly of: "hit-points"; readonly die: number };

/** A choice the build has, before its options are worked out. */
export interface SlotNode {
  readonly slot: SlotId;
  readonly step: Step;
  readonly level: number;
  readonly from: NodeSource;
  readonly count: number;
  readonly optional: boolean;
  readonly default?: readonly string[];
  readonly suggested: readonly string[];
  readonly taken: readonly string[];
  readonly choice?: Choice;
  readonly source: Source;
  readonly srdRef: SrdRef;
  readonly owner: Owner;
  readonly spec?: ChoiceSpec;
  /** Class level at which it is asked; 0 outside classes. */
  readonly classLevel: number;
  /** Path that option texts hang from. */
  readonly textPath: string;
  /** How many grants were in force before this choice. */
  readonly grantsBefore: number;
  /** For a replacement: the picks of its group that may go. */
  readonly swapOf?: readonly string[];
}

export interface ActiveFeature {
  readonly id: string;
  readonly kind: "feature" | "feat" | "option";
  readonly level: number;
  readonly source: Source;
  readonly srdRef: SrdRef;
}

export interface ClassTaken {
  readonly id: ClassId;
  readonly row: ClassRow;
  level: number;
  subclass?: string;
}

export interface Resolved {
  readonly pack: RulesPack;
  readonly build: Build;
  readonly level: number;
  readonly classes: readonly ClassTaken[];
  /** The class of each character level, from level 1. */
  readonly path: readonly { readonly class: ClassRow; readonly classLevel: number }[];
  readonly species?: SpeciesRow;
  readonly background?: BackgroundRow;
  readonly size?: Size;
  readonly scores?: Readonly<Record<Ability, number>>;
  readonly grants: readonly ActiveGrant[];
  readonly nodes: readonly SlotNode[];
  readonly bySlot: ReadonlyMap<SlotId, SlotNode>;
  readonly choices: ReadonlyMap<SlotId, Choice>;
  readonly features: readonly ActiveFeature[];
}

/** Slots of what the table granted outside the rules. */
export const isGift = (slot: SlotId): boolean => slot.startsWith("gift/");

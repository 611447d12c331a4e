import type { Ability } from "@/lib/rulebook/build";

/** Small facts of the rules that the screens show beside the options; made on the server, so the pack stays there. */
export type WizardFacts = {
  /** `class/wizard` to short phrases in the reader's language: hit die, main ability, what it gives. */
  phrases: Readonly<Record<string, readonly string[]>>;
  /** `class/wizard/a` to what is in that package, in words. */
  packages: Readonly<Record<string, string>>;
  /** The class's own spread of the standard array. */
  suggestedScores: Readonly<Record<string, Readonly<Record<Ability, number>>>>;
  primaryAbilities: Readonly<Record<string, readonly Ability[]>>;
  /** Ids of the spells of each level from 0 to 9. */
  spells: readonly (readonly string[])[];
  standardArray: readonly number[];
  pointCost: Readonly<Record<number, number>>;
  pointBudget: number;
};

/** One sound in two scripts. Parts are made so that they can be joined in both: no Persian part leans on an unwritten vowel. */
export type Sound = readonly [latin: string, persian: string];

export interface NameStock {
  /** Given name: a beginning, sometimes a middle, an end. */
  readonly starts: readonly Sound[];
  readonly middles: readonly Sound[];
  readonly ends: readonly Sound[];
  /** Chance of a middle, 0 to 1. */
  readonly long: number;
  /** Whole second names: clans, houses, deeds. */
  readonly seconds: readonly Sound[];
  /** Chance of a second name, 0 to 1. */
  readonly second: number;
  /** Names taken whole instead of built, and how often. */
  readonly whole?: readonly Sound[];
  readonly wholeChance?: number;
}

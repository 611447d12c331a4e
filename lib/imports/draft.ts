import type { Ability } from "@/lib/rulebook/build";
import type { ExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import type { Grant } from "@/lib/rulebook/grants";
import { HomebrewEntries } from "./homebrew-entries";

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] | undefined ? E[] : T[K];
};

/** The sheet as it is being read off the actor. */
export class Draft {
  readonly homebrew = new HomebrewEntries();
  readonly sheet: Partial<Mutable<ExternalSheet>> = {};
  readonly feats: string[] = [];
  readonly options: string[] = [];
  readonly skills: string[] = [];
  readonly expertise: string[] = [];
  readonly tools: string[] = [];
  readonly languages: string[] = [];
  readonly masteries: string[] = [];
  readonly saves: Ability[] = [];
  readonly spells: string[] = [];
  readonly spellbook: string[] = [];
  /** What the actor itself adds to its numbers, apart from every item. */
  readonly adjustments: Grant[] = [];
  readonly coins = { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0 };

  /** The finished sheet, from which the rulebook finds the choices. */
  toSheet(more: Pick<ExternalSheet, "classes"> & Partial<ExternalSheet>): ExternalSheet {
    return {
      abilities: { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 },
      ...this.sheet,
      feats: this.feats,
      options: [...new Set(this.options)],
      skills: [...new Set(this.skills)],
      expertise: [...new Set(this.expertise)],
      tools: [...new Set(this.tools)],
      languages: [...new Set(this.languages)],
      masteries: [...new Set(this.masteries)],
      saves: this.saves,
      spells: [...new Set(this.spells)],
      spellbook: [...new Set(this.spellbook)],
      coins: this.coins,
      homebrew: this.homebrew.entries,
      ...more,
    };
  }
}

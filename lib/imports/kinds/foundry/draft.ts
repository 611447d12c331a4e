import type { Ability } from "@/lib/rulebook/build";
import type { ExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import type { Grant } from "@/lib/rulebook/grants";
import { HomebrewEntries } from "../../homebrew-entries";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] | undefined ? E[] : T[K] };

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
}

import { deriveSheet } from "@/lib/rulebook/derive";
import type { Grant } from "@/lib/rulebook/grants";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import type { RulesPack } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { ActiveGrant, Resolved } from "@/lib/rulebook/resolve/resolved";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { ExportSource } from "../export-source";
import { type Words, wordsOf } from "../words";
import type { FormulaOwner } from "./formulas";
import { type Change, changesOfGrant } from "./foundry-effects";

/** `live`: the tabletop reckons by its own rules, from advancement and formulas. `frozen`: the sheet's numbers stand as they are. */
export const foundryNumbers = ["live", "frozen"] as const;
export type FoundryNumbers = (typeof foundryNumbers)[number];

/** Everything that the parts of an actor are made from. */
export type ExportContext = {
  source: ExportSource;
  numbers: FoundryNumbers;
  words: Words;
  pack: RulesPack;
  resolved: Resolved;
  /** As shown: with everything worn. */
  sheet: Sheet;
  /** Without anything carried: what the tabletop reckons from before the effects of things. */
  bare: Sheet;
};

export function exportContext(source: ExportSource, numbers: FoundryNumbers): ExportContext {
  const { build } = source.page.character;
  return {
    source,
    numbers,
    words: wordsOf(source),
    pack: withHomebrew(srd52, build),
    resolved: resolve(srd52, build),
    sheet: source.page.sheet,
    bare: deriveSheet(srd52, { ...build, inventory: [] }),
  };
}

export function ownerOf({ resolved }: ExportContext, { owner }: ActiveGrant): FormulaOwner {
  const taken = resolved.classes.find(({ id }) => id === owner.class);
  return { class: owner.class, classLevel: taken?.level ?? resolved.level, level: resolved.level };
}

/** What stands on the actor itself is not said again by an effect. */
const onActor = /^system\.(?:traits|attributes\.senses)\./;

/** The lines of effect of everything that one feature, feat or species gives. */
export function changesFrom(context: ExportContext, kind: string, id: string): Change[] {
  return context.resolved.grants
    .filter(({ source }) => source.kind === kind && source.id === id)
    .flatMap((active) => changesOfGrant(active.grant as Grant, ownerOf(context, active)))
    .filter(({ key }) => !onActor.test(key));
}

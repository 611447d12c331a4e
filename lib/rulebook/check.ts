import type { SlotId } from "@/lib/rulebook/build";
import type { SrdRef } from "@/lib/rulebook/pack";

/**
 * Codes are i18n keys (namespace `rulebook`, under `findings`); `params` are ids and numbers for the message.
 * - `open`: the choice still needs picks
 * - `violation`: the rules forbid it
 * - `homebrew`: of the user's own making, allowed and flagged
 */
export type FindingCode =
  | "choice.open"
  | "choice.unknown-slot"
  | "choice.unknown-option"
  | "choice.too-many"
  | "choice.repeated"
  | "choice.already-have"
  | "choice.not-offered"
  | "choice.needed-by"
  | "choice.not-proficient"
  | "prerequisite.level"
  | "prerequisite.class-level"
  | "prerequisite.ability"
  | "prerequisite.feature"
  | "prerequisite.option"
  | "prerequisite.cantrip"
  | "multiclass.prerequisite"
  | "feat.not-repeatable"
  | "feat.category"
  | "abilities.not-standard-array"
  | "abilities.point-budget"
  | "abilities.point-range"
  | "abilities.rolls-missing"
  | "abilities.rolls-invalid"
  | "abilities.not-rolled-scores"
  | "abilities.unverified"
  | "abilities.increase-shape"
  | "abilities.above-maximum"
  | "spell.not-on-list"
  | "spell.level"
  | "spell.not-in-spellbook"
  | "spell.wrong-kind"
  | "hit-points.roll-invalid"
  | "level.gap"
  | "level.too-high"
  | "equipment.unknown-item"
  | "equipment.two-armors"
  | "equipment.two-shields"
  | "equipment.hands-full"
  | "equipment.too-many-attuned"
  | "equipment.cannot-attune"
  | "equipment.attuned-twice"
  | "homebrew.entry"
  | "homebrew.broken";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: "open" | "violation" | "homebrew";
  readonly slot: SlotId;
  readonly params: Readonly<Record<string, string | number>>;
  readonly srdRef: SrdRef;
}

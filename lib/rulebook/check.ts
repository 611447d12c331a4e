import type { Build, SlotId } from "@/lib/rulebook/build";
import { inventoryFindings } from "@/lib/rulebook/inventory";
import type { RulesPack, SrdRef } from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import { homebrewTaken, isOpen, violations } from "@/lib/rulebook/slot-check";

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
  | "equipment.no-training"
  | "equipment.two-armors"
  | "equipment.two-shields"
  | "equipment.hands-full"
  | "equipment.too-many-attuned"
  | "homebrew.entry"
  | "homebrew.broken";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: "open" | "violation" | "homebrew";
  readonly slot: SlotId;
  readonly params: Readonly<Record<string, string | number>>;
  readonly srdRef: SrdRef;
}

/** Everything the rules have to say about a build: what is open, what is forbidden, what is of the user's own making. */
export function checkBuild(pack: RulesPack, build: Build): Finding[] {
  const resolved = resolve(pack, build);
  const found: Finding[] = [];
  for (const node of resolved.nodes) {
    if (isOpen(resolved, node)) {
      found.push({
        code: "choice.open",
        severity: "open",
        slot: node.slot,
        params: { count: node.count - node.taken.length },
        srdRef: node.srdRef,
      });
    }
    found.push(...violations(resolved, node), ...homebrewTaken(node));
  }
  for (const choice of build.choices) {
    if (resolved.bySlot.has(choice.slot)) continue;
    const level = /^level\/(\d+)\/class$/.exec(choice.slot)?.[1];
    found.push({
      code: level === undefined ? "choice.unknown-slot" : Number(level) > 20 ? "level.too-high" : "level.gap",
      severity: "violation",
      slot: choice.slot,
      params: {},
      srdRef: { section: "Character Creation" },
    });
  }
  found.push(...inventoryFindings(resolved));
  return found;
}

/** No choice open and nothing forbidden; homebrew is allowed. */
export function isLegal(pack: RulesPack, build: Build): boolean {
  return checkBuild(pack, build).every((finding) => finding.severity === "homebrew");
}

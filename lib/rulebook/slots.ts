import type { Build, Choice, SlotId } from "@/lib/rulebook/build";
import type { Finding } from "@/lib/rulebook/check";
import type { Step } from "@/lib/rulebook/grants";
import { optionIds, optionText, refusal } from "@/lib/rulebook/options";
import type { RulesPack, SrdRef } from "@/lib/rulebook/pack";
import { type Resolved, resolve, type SlotNode } from "@/lib/rulebook/resolve";
import type { Source } from "@/lib/rulebook/sheet";
import { isOpen, picksNeeded } from "@/lib/rulebook/slot-check";

/** What is taken: names the text kind of its options (`skill`, `spell`, `weapon`...), or a shape of its own. */
export type SlotKind =
  | "species"
  | "size"
  | "background"
  | "class"
  | "subclass"
  | "skill"
  | "expertise"
  | "tool"
  | "skill-or-tool"
  | "language"
  | "alignment"
  | "ability"
  | "ability-increase"
  | "ability-method"
  | "ability-scores"
  | "ability-rolls"
  | "feat"
  | "option"
  | "spell"
  | "weapon-mastery"
  | "damage"
  | "package"
  | "item"
  | "spell-list"
  | "hit-points"
  | "swap";

export interface SlotOption {
  readonly id: string;
  /** Names its text: `nameOf(text.kind, text.id, locale)`. */
  readonly text: { readonly kind: string; readonly id: string };
  readonly legal: boolean;
  /** Why it cannot be taken now. */
  readonly why?: Pick<Finding, "code" | "params" | "srdRef">;
  /** Recommended by the rules for this choice. */
  readonly suggested?: boolean;
}

export interface Slot {
  readonly slot: SlotId;
  readonly step: Step;
  /** Character level at which the choice is made; 1 for everything of creation. */
  readonly level: number;
  readonly kind: SlotKind;
  /** How many picks; never more than there are legal options. */
  readonly count: number;
  readonly options: readonly SlotOption[];
  readonly taken: readonly string[];
  readonly choice?: Choice;
  /** Still needs picks. An optional slot is never open. */
  readonly open: boolean;
  readonly optional: boolean;
  /** What holds while an optional slot is empty. */
  readonly default?: readonly string[];
  /** For a replacement (kind `swap`, taken as `[old, new]`): what may go. `options` is what may come. */
  readonly replaces?: readonly SlotOption[];
  /** The feature, trait, class... that asks. */
  readonly source: Source;
  readonly srdRef: SrdRef;
}

/** Every choice the build has, in the order a person makes them: origin, class, abilities, equipment, then level by level. */
export function listSlots(pack: RulesPack, build: Build): Slot[] {
  const resolved = resolve(pack, build);
  return resolved.nodes.map((node) => toSlot(resolved, node));
}

/** One choice with its options, or undefined when the build does not have it. */
export function slotAt(pack: RulesPack, build: Build, slot: SlotId): Slot | undefined {
  const resolved = resolve(pack, build);
  const node = resolved.bySlot.get(slot);
  return node && toSlot(resolved, node);
}

/** The choices that still need picks. Empty: the character is complete. */
export function openChoices(pack: RulesPack, build: Build): Slot[] {
  const resolved = resolve(pack, build);
  return resolved.nodes.filter((node) => isOpen(resolved, node)).map((node) => toSlot(resolved, node));
}

function toSlot(resolved: Resolved, node: SlotNode): Slot {
  const option = (id: string, legal: boolean): SlotOption => ({ id, text: optionText(resolved, node, id), legal });
  return {
    slot: node.slot,
    step: node.step,
    level: node.level,
    kind: kindOf(node),
    count: node.optional ? node.count : picksNeeded(resolved, node),
    options: optionIds(resolved, node).map((id) => {
      const why = refusal(resolved, node, id, "offer");
      return {
        ...option(id, why === undefined),
        ...(why ? { why } : {}),
        ...(node.suggested.includes(id) ? { suggested: true } : {}),
      };
    }),
    taken: node.taken,
    ...(node.choice ? { choice: node.choice } : {}),
    open: isOpen(resolved, node),
    optional: node.optional,
    ...(node.default ? { default: node.default } : {}),
    ...(node.swapOf ? { replaces: [...new Set(node.swapOf)].map((id) => option(id, true)) } : {}),
    source: node.source,
    srdRef: node.srdRef,
  };
}

function kindOf(node: SlotNode): SlotKind {
  if (node.swapOf) return "swap";
  switch (node.from.of) {
    case "fighting-style":
      return "feat";
    case "known-cantrip":
      return "spell";
    case "background-abilities":
      return "ability-increase";
    case "method":
      return "ability-method";
    case "scores":
      return "ability-scores";
    case "rolls":
      return "ability-rolls";
    case "list":
      return "spell-list";
    default:
      return node.from.of;
  }
}

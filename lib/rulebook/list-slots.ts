import type { Build, SlotId } from "@/lib/rulebook/build";
import { neededBy, optionIds, optionText } from "@/lib/rulebook/options";
import type { RulesPack } from "@/lib/rulebook/pack";
import { recommendedIn } from "@/lib/rulebook/recommendations";
import { refusal } from "@/lib/rulebook/refusal";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";
import { isOpen, picksNeeded } from "@/lib/rulebook/slot-check";
import type { Slot, SlotKind, SlotOption } from "@/lib/rulebook/slots";

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
  return resolved.nodes
    .filter((node) => isOpen(resolved, node))
    .map((node) => toSlot(resolved, node));
}

function toSlot(resolved: Resolved, node: SlotNode): Slot {
  const recommended = recommendedIn(resolved, node);
  const option = (id: string, legal: boolean): SlotOption => ({
    id,
    text: optionText(resolved, node, id),
    legal,
  });
  return {
    slot: node.slot,
    step: node.step,
    level: node.level,
    kind: slotKindOf(node),
    // Where nothing can be picked yet (an empty spellbook), the whole count shows what is coming.
    count: node.optional ? node.count : picksNeeded(resolved, node) || node.count,
    options: optionIds(resolved, node).map((id) => {
      const why = refusal(resolved, node, id, "offer");
      return {
        ...option(id, why === undefined),
        ...(why ? { why } : {}),
        ...(recommended.includes(id) ? { suggested: true } : {}),
      };
    }),
    taken: node.taken,
    ...(node.choice ? { choice: node.choice } : {}),
    open: isOpen(resolved, node),
    optional: node.optional,
    ...(node.default ? { default: node.default } : {}),
    ...(node.swapOf
      ? { replaces: [...new Set(node.swapOf)].map((id) => replaceable(node, option, id)) }
      : {}),
    ...repeatsOf(node),
    ...spellsOf(node),
    source: node.source,
    srdRef: node.srdRef,
  };
}

const repeatsOf = ({ from }: SlotNode) =>
  from.of === "ability-increase" && from.most > 1 ? { repeats: from.most } : {};

function spellsOf({ from, spec, swapOf, optional }: SlotNode): Pick<Slot, "spells"> {
  if (from.of !== "spell" || swapOf || optional || spec?.asClass === undefined) return {};
  if (spec.picks === "spell-cantrip") return { spells: { class: spec.asClass, become: "cantrip" } };
  if (spec.picks === "spell-book") return { spells: { class: spec.asClass, become: "book" } };
  return spec.picks === "spell-prepared"
    ? { spells: { class: spec.asClass, become: "prepared" } }
    : {};
}

function replaceable(
  node: SlotNode,
  option: (id: string, legal: boolean) => SlotOption,
  id: string,
): SlotOption {
  const needed = neededBy(node, id);
  if (!needed) return option(id, true);
  const params = { id, option: `${node.textPath}/${needed.id}` };
  return { ...option(id, false), why: { code: "choice.needed-by", params, srdRef: needed.srdRef } };
}

/** What is taken in a choice. */
export function slotKindOf(node: SlotNode): SlotKind {
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

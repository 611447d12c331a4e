import type { Build } from "@/lib/rulebook/build";
import { applyChoice } from "@/lib/rulebook/choose";
import { optionIds } from "@/lib/rulebook/options";
import type { ClassId, RulesPack, SpellRow } from "@/lib/rulebook/pack";
import { refusal, type Why } from "@/lib/rulebook/refusal";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";

/** `full`: as many as the class may; `fixed`: the class replaces a spell only when it gains a level. */
export type PrepareRefusal = { readonly code: "full" | "fixed" | "already" | "not_prepared" } | Why;

/** One spell as it stands on the list of a class. */
export interface BookEntry {
  readonly row: SpellRow;
  readonly prepared: boolean;
  /** Why it cannot be prepared, leaving aside how many are prepared already. */
  readonly why?: Why;
}

const nodesOf = (resolved: Resolved, classId: ClassId): SlotNode[] =>
  resolved.nodes.filter(
    (node) => node.owner.class === classId && node.spec?.id === "prepared" && !node.swapOf,
  );

const hasRoom = (node: SlotNode): boolean => node.taken.length < node.count;

/** Every spell of the lists that this class prepares from, with what stands in the way of each. */
export function bookOf(pack: RulesPack, build: Build, classId: ClassId): BookEntry[] {
  const resolved = resolve(pack, build);
  const nodes = nodesOf(resolved, classId);
  const rows = [...resolved.pack.spells.values()].filter(
    (row) =>
      row.level > 0 &&
      (row.classes.includes(classId) || nodes.some((node) => node.taken.includes(row.id))),
  );
  const offered = nodes.map((node) => new Set(optionIds(resolved, node)));
  return rows.map((row) => {
    const prepared = nodes.some((node) => node.taken.includes(row.id));
    const why = prepared ? undefined : whyNot(resolved, nodes, offered, row.id);
    return { row, prepared, ...(why ? { why } : {}) };
  });
}

/** The reason that every list of the class gives; none where one of them would take the spell. */
function whyNot(
  resolved: Resolved,
  nodes: readonly SlotNode[],
  offered: readonly ReadonlySet<string>[],
  id: string,
): Why | undefined {
  let why: Why | undefined;
  // The latest list knows the highest level of spells, so its reason is the one that still holds.
  for (const [index, node] of nodes.entries()) {
    why = offered[index]?.has(id)
      ? refusal(resolved, node, id, "offer")
      : { code: notOffered(node), params: { id }, srdRef: node.srdRef };
    if (!why) return undefined;
  }
  return why;
}

const notOffered = (node: SlotNode) =>
  node.from.of === "spell" && node.from.fromSpellbook
    ? "spell.not-in-spellbook"
    : "spell.not-on-list";

/**
 * The build with the spell prepared, in place of `instead` where that is given. Only what the rules allow: within the number of
 * the class, from its list (or book), of a level it has slots for.
 */
export function prepareSpell(
  pack: RulesPack,
  build: Build,
  classId: ClassId,
  id: string,
  instead?: string,
): Build | PrepareRefusal {
  if (instead !== undefined) {
    const freed = unprepareSpell(pack, build, classId, instead);
    return "code" in freed ? freed : prepareSpell(pack, freed, classId, id);
  }
  const resolved = resolve(pack, build);
  const nodes = nodesOf(resolved, classId);
  if (nodes.some((node) => node.taken.includes(id))) return { code: "already" };
  const open = nodes.filter(hasRoom);
  const fits = open.find(
    (node) =>
      optionIds(resolved, node).includes(id) && refusal(resolved, node, id, "offer") === undefined,
  );
  if (fits) return applyChoice(pack, build, { slot: fits.slot, take: [...fits.taken, id] });
  const lists = open.length > 0 ? open : nodes;
  const why = whyNot(
    resolved,
    lists,
    lists.map((node) => new Set(optionIds(resolved, node))),
    id,
  );
  return why ?? { code: "full" };
}

/** The build without the spell prepared; its place stays open. */
export function unprepareSpell(
  pack: RulesPack,
  build: Build,
  classId: ClassId,
  id: string,
): Build | PrepareRefusal {
  const resolved = resolve(pack, build);
  const node = nodesOf(resolved, classId).find((entry) => entry.taken.includes(id));
  if (!node) return { code: "not_prepared" };
  if (resolved.pack.classes.get(classId)?.spellcasting?.changes === "one-on-level")
    return { code: "fixed" };
  return applyChoice(pack, build, {
    slot: node.slot,
    take: node.taken.filter((entry) => entry !== id),
  });
}

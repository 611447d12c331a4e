import type { OptionRow, OptionSource } from "@/lib/rulebook/grants";
import type { ClassId, RulesPack } from "@/lib/rulebook/pack";
import type { NodeSource, Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";
import { spellsHeld } from "@/lib/rulebook/spells-held";

const known = new WeakMap<SlotNode, readonly string[]>();

/** Every option of a choice, legal or not, in the pack's order. Computed once for each choice of a resolved build. */
export function optionIds(resolved: Resolved, node: SlotNode): readonly string[] {
  const had = known.get(node);
  if (had) return had;
  const ids = offeredIds(resolved, node);
  known.set(node, ids);
  return ids;
}

function offeredIds(resolved: Resolved, node: SlotNode): readonly string[] {
  const { pack } = resolved;
  const from = node.from;
  switch (from.of) {
    case "species":
      return [...pack.species.keys()];
    case "background":
      return [...pack.backgrounds.keys()];
    case "class":
      return [...pack.classes.keys()];
    case "alignment":
      return [...pack.alignments.keys()];
    case "subclass":
      return [...pack.subclasses.values()]
        .filter((row) => row.class === node.owner.class)
        .map((row) => row.id);
    case "method":
      // The scores of a finished sheet are for those who bring one (`paper.ts`); nobody is asked for them.
      return [
        "standard-array",
        "point-buy",
        "rolled",
        "manual",
        ...(node.taken[0] === "final" ? ["final"] : []),
      ];
    case "scores":
    case "rolls":
      return [];
    case "hit-points":
      return ["fixed", "rolled"];
    case "size":
    case "package":
    case "item":
    case "background-abilities":
    case "ability":
    case "ability-increase":
    case "damage":
    case "list":
      return from.ids;
    case "skill":
    case "expertise":
      return from.ids ?? [...pack.skills.keys()];
    case "tool":
      return [...pack.tools.values()]
        .filter((row) => !from.categories || from.categories.includes(row.category))
        .map((row) => row.id);
    case "skill-or-tool":
      return [...pack.skills.keys(), ...pack.tools.keys()];
    case "language":
      return [...pack.languages.values()]
        .filter(
          (row) => row.id !== "common" && (from.rarity === "any" || row.rarity === "standard"),
        )
        .map((row) => row.id);
    case "weapon-mastery":
      return [...pack.weapons.values()]
        .filter((row) => !from.kind || row.kind === from.kind)
        .map((row) => row.id);
    case "feat":
      return [...pack.feats.values()]
        .filter((row) => from.categories === "any" || from.categories.includes(row.category))
        .map((row) => row.id);
    case "fighting-style":
      return [
        ...[...pack.feats.values()]
          .filter((row) => row.category === "fighting-style")
          .map((row) => row.id),
        ...(from.options ?? []).map((row) => row.id),
      ];
    case "option":
      return from.options.map((row) => row.id);
    case "spell":
      return spellIds(resolved, node, from);
    case "known-cantrip":
      return spellsHeld(resolved, from.class)
        .filter((row) => row.level === 0)
        .map((row) => row.id);
  }
}

function spellIds(
  resolved: Resolved,
  node: SlotNode,
  from: OptionSource & { of: "spell" },
): readonly string[] {
  if (from.fromSpellbook) {
    const book = new Set<string>();
    for (const { grant } of resolved.grants) {
      if (grant.give === "spell" && grant.mode === "spellbook") book.add(grant.spell);
    }
    if (typeof from.level !== "number") return [...book];
    return [...book].filter((id) => resolved.pack.spells.get(id)?.level === from.level);
  }
  return listed(resolved.pack, listsOf(node, from), from);
}

const listedIn = new WeakMap<RulesPack, Map<string, readonly string[]>>();

/** Spells of these lists and this kind, found once for a pack: every level of a caster asks for the same. */
function listed(
  pack: RulesPack,
  lists: readonly ClassId[] | "any",
  from: OptionSource & { of: "spell" },
): readonly string[] {
  const { level, levels, school, ritual } = from;
  const key = JSON.stringify([lists, level, levels, school, ritual]);
  const known = listedIn.get(pack) ?? new Map<string, readonly string[]>();
  listedIn.set(pack, known);
  const ids = known.get(key) ?? spellsListed(pack, lists, from);
  known.set(key, ids);
  return ids;
}

function spellsListed(
  pack: RulesPack,
  lists: readonly ClassId[] | "any",
  from: OptionSource & { of: "spell" },
): readonly string[] {
  const ids: string[] = [];
  for (const row of pack.spells.values()) {
    if (lists !== "any" && !row.classes.some((id) => lists.includes(id))) continue;
    if (from.level === 0 ? row.level !== 0 : row.level === 0 && from.level !== "slots-or-cantrip")
      continue;
    if (
      from.levels
        ? !from.levels.includes(row.level)
        : typeof from.level === "number" && row.level !== from.level
    ) {
      continue;
    }
    if (from.school && row.school !== from.school) continue;
    if (from.ritual && !row.casting.ritual) continue;
    ids.push(row.id);
  }
  return ids;
}

function listsOf(node: SlotNode, from: OptionSource & { of: "spell" }): readonly ClassId[] | "any" {
  if (from.lists === "chosen") return node.owner.list === undefined ? [] : [node.owner.list];
  return from.lists;
}

/** The pick of a choice to be replaced that could not stand without `id`. */
export function neededBy(node: SlotNode, id: string): OptionRow | undefined {
  if (node.from.of !== "option") return undefined;
  return node.from.options.find(
    (row) =>
      row.id !== id &&
      node.swapOf?.includes(row.id) &&
      row.prerequisites?.some((entry) => entry.need === "option" && entry.option === id),
  );
}

/** The text kind and id that name an option. */
export function optionText(
  resolved: Resolved,
  node: SlotNode,
  id: string,
): { kind: string; id: string } {
  const { pack } = resolved;
  const from: NodeSource = node.from;
  switch (from.of) {
    case "skill-or-tool":
      return { kind: pack.skills.has(id) ? "skill" : "tool", id };
    case "expertise":
      return { kind: "skill", id };
    case "weapon-mastery":
      return { kind: "weapon", id };
    case "fighting-style":
      return pack.feats.has(id)
        ? { kind: "feat", id }
        : { kind: "option", id: `${node.textPath}/${id}` };
    case "option":
      return { kind: "option", id: `${node.textPath}/${id}` };
    case "known-cantrip":
      return { kind: "spell", id };
    case "ability-increase":
    case "background-abilities":
      return { kind: "ability", id };
    case "list":
      return { kind: "class", id };
    case "item":
      return { kind: pack.gear.has(id) ? "gear" : "tool", id };
    case "hit-points":
      return { kind: "rule", id: `hit-points-${id}` };
    case "package":
      return { kind: "package", id };
    default:
      return { kind: from.of, id };
  }
}

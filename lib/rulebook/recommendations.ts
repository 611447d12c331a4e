import { type Ability, abilities } from "@/lib/rulebook/build";
import { carriedBy, itemFacts } from "@/lib/rulebook/inventory";
import { optionIds } from "@/lib/rulebook/options";
import type { ClassRow, WeaponRow } from "@/lib/rulebook/pack";
import { bestIncreases, importance } from "@/lib/rulebook/recommended-abilities";
import { refusal } from "@/lib/rulebook/refusal";
import type { Resolved, SlotNode } from "@/lib/rulebook/resolve/resolved";
import { modifierOf, scoreAt } from "@/lib/rulebook/scores";

const none: readonly string[] = [];
const known = new WeakMap<SlotNode, readonly string[]>();

/**
 * What we advise to take in a choice, the best first: the rules' own advice where they give some, else what fits the build.
 * Only options that may be taken now, or are taken already. An increase of an ability by 2 names it twice.
 */
export function recommendedIn(resolved: Resolved, node: SlotNode): readonly string[] {
  const had = known.get(node);
  if (had) return had;
  const ids = node.swapOf ? none : computed(resolved, node);
  known.set(node, ids);
  return ids;
}

function computed(resolved: Resolved, node: SlotNode): readonly string[] {
  const { from, suggested } = node;
  switch (from.of) {
    case "background":
      return fittingBackgrounds(resolved, node);
    case "class":
      return node.level > 1
        ? legal(resolved, node, [resolved.path[node.level - 2]?.class.id ?? ""], 1)
        : none;
    case "background-abilities":
      return bestIncreases(resolved, {
        ids: from.ids,
        count: node.count,
        most: 2,
        max: 20,
        grants: node.grantsBefore,
      });
    case "ability-increase":
      return bestIncreases(resolved, {
        ids: from.ids,
        count: node.count,
        most: from.most,
        max: from.max,
        grants: node.grantsBefore,
      });
    case "ability":
      return node.spec?.picks === "casting-ability" ? bestCasting(resolved, from.ids) : suggested;
    case "list":
      return bestList(resolved, from.ids);
    case "skill":
    case "skill-or-tool":
    case "expertise":
      return fittingSkills(resolved, node);
    case "weapon-mastery":
      return legal(
        resolved,
        node,
        [...carriedWeapons(resolved).map(({ id }) => id), ...suggested],
        node.count,
      );
    case "fighting-style":
      return legal(resolved, node, [...fittingStyles(resolved), ...suggested], 2);
    case "language": {
      const own = resolved.pack.recommended?.languages[resolved.species?.id ?? ""];
      return own ? legal(resolved, node, [own], 1) : none;
    }
    case "package":
      return from.ids.slice(0, 1);
    case "item":
      return node.default ?? none;
    case "spell":
      return fittingSpells(resolved, node);
    case "known-cantrip":
      return legal(
        resolved,
        node,
        [...suggested, "eldritch-blast", ...optionIds(resolved, node)],
        1,
      );
    default:
      return legal(resolved, node, suggested, suggested.length);
  }
}

/** The first `most` of these that may be taken. */
function legal(
  resolved: Resolved,
  node: SlotNode,
  ids: readonly string[],
  most: number,
): readonly string[] {
  const offered = new Set(optionIds(resolved, node));
  const found: string[] = [];
  for (const id of new Set(ids)) {
    if (found.length >= most) break;
    if (!offered.has(id)) continue;
    if (node.taken.includes(id) || refusal(resolved, node, id, "offer") === undefined)
      found.push(id);
  }
  return found;
}

/** Those that raise what the class lives by: its first ability, or where none does, its second. */
function fittingBackgrounds(resolved: Resolved, node: SlotNode): readonly string[] {
  const first = resolved.path[0]?.class;
  if (!first) return none;
  const rows = [...resolved.pack.backgrounds.values()];
  const worth = (ids: readonly Ability[]) =>
    ids.reduce((sum, ability) => sum + first.standardArray[ability], 0);
  const order = importance(resolved, [...abilities]);
  const wanted = order.find((ability) => rows.some((row) => row.abilities.includes(ability)));
  const fitting = rows
    .filter((row) => wanted !== undefined && row.abilities.includes(wanted))
    .sort((one, other) => worth(other.abilities) - worth(one.abilities));
  return legal(
    resolved,
    node,
    fitting.map(({ id }) => id),
    fitting.length,
  );
}

/** Abilities by the score they have; before scores are given, by what the class values. */
function bestCasting(resolved: Resolved, ids: readonly Ability[]): readonly string[] {
  const first = resolved.path[0]?.class;
  if (!resolved.scores && !first) return none;
  const worth = (ability: Ability) =>
    resolved.scores ? modifierOf(scoreAt(resolved, ability)) : (first?.standardArray[ability] ?? 0);
  const own = resolved.classes.find(({ row }) => row.spellcasting)?.row.spellcasting?.ability;
  const [best] = [...ids].sort(
    (one, other) => worth(other) - worth(one) || rank(other, own) - rank(one, own),
  );
  return best ? [best] : none;
}

const rank = (ability: Ability, own: Ability | undefined) => (ability === own ? 1 : 0);

/** The list of the class that casts with the best ability. */
function bestList(resolved: Resolved, ids: readonly string[]): readonly string[] {
  const casting = (id: string) => resolved.pack.classes.get(id)?.spellcasting?.ability;
  const usable = [...new Set(ids.flatMap((id) => casting(id) ?? []))];
  const [best] = bestCasting(resolved, usable);
  return ids.filter((id) => casting(id) === best && best !== undefined).slice(0, 1);
}

/** Perception is asked for at every table; beyond it, what the best abilities carry. */
function fittingSkills(resolved: Resolved, node: SlotNode): readonly string[] {
  const order = importance(resolved, [...abilities]);
  if (order.length === 0) return legal(resolved, node, node.suggested, node.count);
  const worth = (id: string) => {
    const ability = resolved.pack.skills.get(id)?.ability;
    return (ability ? order.indexOf(ability) : order.length) - (id === "perception" ? 2.5 : 0);
  };
  const offered = optionIds(resolved, node).filter((id) => resolved.pack.skills.has(id));
  const ranked = [...offered].sort((one, other) => worth(one) - worth(other));
  return legal(
    resolved,
    node,
    [...node.suggested, ...ranked],
    Math.max(node.count, node.taken.length),
  );
}

/** Weapons that are carried, those in hand first; before a package is chosen, those of the class's first one. */
function carriedWeapons(resolved: Resolved): readonly WeaponRow[] {
  const rows = [...carriedBy(resolved)].sort(
    (one, other) =>
      Number((other.wearing ?? "carried") !== "carried") -
      Number((one.wearing ?? "carried") !== "carried"),
  );
  const chosen = resolved.build.inventory !== undefined || resolved.choices.has("equipment/class");
  const ids = chosen ? rows.map(({ item }) => item) : packageItems(resolved.path[0]?.class);
  const weapons = ids.flatMap((id) => {
    const facts = itemFacts(resolved.pack, id);
    return facts?.weapon && facts.kind !== "gear" ? [facts.weapon] : [];
  });
  return [...new Map(weapons.map((row) => [row.id, row])).values()];
}

const packageItems = (row: ClassRow | undefined) =>
  (row?.equipment[0]?.items ?? []).flatMap(({ item }) => item ?? []);

/** What fits the weapons that are carried; a style for every armor comes after it. */
function fittingStyles(resolved: Resolved): readonly string[] {
  const weapons = carriedWeapons(resolved);
  const [first] = weapons;
  const light = weapons.filter(
    ({ kind, properties }) => kind === "melee" && properties.includes("light"),
  );
  const styles: string[] = [];
  if (first?.kind === "ranged" || weapons.some(({ id }) => id === "longbow"))
    styles.push("archery");
  if (weapons.some(({ kind, properties }) => kind === "melee" && properties.includes("two-handed")))
    styles.push("great-weapon-fighting");
  if (light.length > 1) styles.push("two-weapon-fighting");
  return [...styles, "defense"];
}

/** The rules' own first spells, then our staples: the highest level that can be cast before the lower ones. */
function fittingSpells(resolved: Resolved, node: SlotNode): readonly string[] {
  const offered = new Set(optionIds(resolved, node));
  const levels = (resolved.pack.recommended?.spells ?? []).toReversed();
  const staples = levels.flatMap((ids) => ids.filter((id) => offered.has(id)));
  const most = Math.max(node.count, node.taken.length) + (node.count > 1 ? 2 : 3);
  return legal(resolved, node, [...node.suggested, ...staples], most);
}

import { type Ability, abilities } from "@/lib/rulebook/build";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";
import { scoreAt } from "@/lib/rulebook/scores";

/** These abilities, what the build lives by first: what its classes strike and cast with, then Constitution, then the rest. Empty without a class. */
export function importance(
  resolved: Resolved,
  ids: readonly Ability[],
  grants?: number,
): readonly Ability[] {
  const first = resolved.path[0]?.class;
  if (!first) return [];
  const score = (ability: Ability) =>
    resolved.scores ? scoreAt(resolved, ability, grants) : first.standardArray[ability];
  const byScore = (list: readonly Ability[]) =>
    [...list].sort((one, other) => score(other) - score(one));
  const lived = resolved.classes.flatMap(({ row }) => {
    const primary = byScore(row.primaryAbilities);
    return row.primaryAny ? primary.slice(0, 1) : primary;
  });
  const rest = [...abilities].sort(
    (one, other) => first.standardArray[other] - first.standardArray[one],
  );
  return [...new Set<Ability>([...lived, "con", ...rest])].filter((ability) =>
    ids.includes(ability),
  );
}

type Increase = {
  ids: readonly Ability[];
  count: number;
  /** How often one ability may be named. */
  most: number;
  max: number;
  /** Grants in force before the choice: the scores of that moment. */
  grants: number;
};

/** Points where they count: the most important ability first, and a score made even, because only even ones raise the modifier. */
export function bestIncreases(
  resolved: Resolved,
  { ids, count, most, max, grants }: Increase,
): readonly Ability[] {
  const order = importance(resolved, ids, grants);
  const room = (ability: Ability) => Math.min(most, max - scoreAt(resolved, ability, grants));
  const odd = (ability: Ability) => scoreAt(resolved, ability, grants) % 2 === 1;
  const open = order.filter((ability) => room(ability) > 0);
  const [main, ...others] = open;
  if (main === undefined) return [];
  if (count === 1) return [open.slice(0, 2).find(odd) ?? main];
  const partner = others.find(odd);
  const twice = room(main) > 1;
  if (count === 2) {
    if (odd(main) && partner) return [main, partner];
    return twice ? [main, main] : open.slice(0, 2);
  }
  // The three points of a background: two and one.
  return twice ? [main, main, ...[partner ?? others[0] ?? []].flat()] : open.slice(0, count);
}

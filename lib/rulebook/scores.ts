import { type Ability, abilities } from "@/lib/rulebook/build";
import type { ChoiceSpec, Grant } from "@/lib/rulebook/grants";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";
import type { Explained, Part } from "@/lib/rulebook/sheet";

const scoresRef = { section: "Character Creation / Step 3: Ability Scores" } as const;
const unsetScore = 10;
export const scoreMax = 30;

export const modifierOf = (score: number): number => Math.floor((score - 10) / 2);

/** An ability score from the choices alone (no items), counting the first `grants` grants: the score at that moment of the climb. */
export function scoreAt(
  resolved: Resolved,
  ability: Ability,
  grants = resolved.grants.length,
): number {
  let score = resolved.scores?.[ability] ?? unsetScore;
  for (let index = 0; index < grants; index += 1) {
    const grant = resolved.grants[index]?.grant;
    if (grant?.give === "ability" && grant.ability === ability) {
      score = Math.max(score, Math.min(grant.max, score + grant.add));
    }
  }
  return score;
}

/**
 * The highest that any increase of the character's could lift a score to: 20, or more where a feature or a feat says so. Grants of
 * increases are passed over for final scores, so the rows are asked.
 */
export function highestMaximum(resolved: Resolved, ability: Ability): number {
  const { pack } = resolved;
  let most = 20;
  const lift = (grants: readonly Grant[], choices: readonly ChoiceSpec[]) => {
    for (const grant of grants)
      if (grant.give === "ability" && grant.ability === ability) most = Math.max(most, grant.max);
    for (const { from } of choices) {
      if (from.of === "ability-increase" && from.ids.includes(ability))
        most = Math.max(most, from.max);
    }
  };
  for (const { grant } of resolved.grants) {
    const feat = grant.give === "feat" ? pack.feats.get(grant.feat) : undefined;
    if (feat) lift(feat.grants, feat.choices);
  }
  for (const { id, level, row, subclass } of resolved.classes) {
    const features = [...row.features, ...(pack.subclasses.get(subclass ?? id)?.features ?? [])];
    for (const feature of features)
      if (feature.level <= level) lift(feature.grants, feature.choices);
  }
  for (const trait of resolved.species?.traits ?? []) lift(trait.grants, trait.choices);
  return Math.min(most, scoreMax);
}

/** Every score with its parts, before items. A part that a maximum cut short carries the note `cap`. */
export function explainScores(resolved: Resolved): Record<Ability, Part[]> {
  const parts = {} as Record<Ability, Part[]>;
  const totals = {} as Record<Ability, number>;
  for (const ability of abilities) {
    const base = resolved.scores?.[ability];
    totals[ability] = base ?? unsetScore;
    parts[ability] = [
      {
        value: totals[ability],
        source: { kind: "rule", id: "base-score", slot: "abilities/scores" },
        srdRef: scoresRef,
        ...(base === undefined ? { note: "unset" } : {}),
      },
    ];
  }
  for (const { grant, source, srdRef } of resolved.grants) {
    if (grant.give !== "ability") continue;
    const before = totals[grant.ability];
    const after = Math.max(before, Math.min(grant.max, before + grant.add));
    if (after === before) continue;
    totals[grant.ability] = after;
    parts[grant.ability].push({
      value: after - before,
      source,
      srdRef,
      ...(after - before < grant.add ? { note: "cap" } : {}),
    });
  }
  return parts;
}

export const sumOf = (parts: readonly Part[]): Explained => ({
  value: parts.reduce((sum, part) => sum + part.value, 0),
  parts,
});

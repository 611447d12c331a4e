import { type Ability, abilities } from "@/lib/rulebook/build";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";
import type { Explained, Part } from "@/lib/rulebook/sheet";

const scoresRef = { section: "Character Creation / Step 3: Ability Scores" } as const;
const unsetScore = 10;
export const scoreMax = 30;

export const modifierOf = (score: number): number => Math.floor((score - 10) / 2);

/** An ability score from the choices alone (no items), counting the first `grants` grants: the score at that moment of the climb. */
export function scoreAt(resolved: Resolved, ability: Ability, grants = resolved.grants.length): number {
  let score = resolved.scores?.[ability] ?? unsetScore;
  for (let index = 0; index < grants; index += 1) {
    const grant = resolved.grants[index]?.grant;
    if (grant?.give === "ability" && grant.ability === ability) {
      score = Math.max(score, Math.min(grant.max, score + grant.add));
    }
  }
  return score;
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

import { type Ability, abilities } from "@/lib/rulebook/build";

export type Scores = Readonly<Record<Ability, number>>;
export type PartialScores = Partial<Record<Ability, number>>;

export function isComplete(scores: PartialScores): scores is Scores {
  return abilities.every((ability) => scores[ability] !== undefined);
}

/** Highest three of four dice. */
export function keepThree(dice: readonly number[]): number {
  return dice.reduce((sum, die) => sum + die, 0) - Math.min(...dice);
}

/** What of the pool is not handed out yet; a value may lie in the pool more than once. */
export function leftIn(pool: readonly number[], scores: PartialScores): number[] {
  const left = [...pool];
  for (const value of Object.values(scores)) {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Gives an ability a number of the pool. Whoever has the last such number takes the one that was given up. */
export function assign(
  pool: readonly number[],
  scores: PartialScores,
  ability: Ability,
  value: number | undefined,
): PartialScores {
  const given = scores[ability];
  const rest = without(scores, ability);
  if (value === undefined) return rest;
  if (leftIn(pool, rest).includes(value)) return { ...rest, [ability]: value };
  const holder = abilities.find((other) => rest[other] === value);
  if (!holder) return scores;
  const others = without(rest, holder);
  return given === undefined
    ? { ...others, [ability]: value }
    : { ...others, [ability]: value, [holder]: given };
}

function without(scores: PartialScores, ability: Ability): PartialScores {
  const left = { ...scores };
  delete left[ability];
  return left;
}

/** Hands the pool out in the order in which a spread values the abilities. */
export function spread(pool: readonly number[], like: Scores): Scores {
  const order = [...abilities].sort((one, other) => like[other] - like[one]);
  const best = [...pool].sort((one, other) => other - one);
  return Object.fromEntries(
    order.map((ability, index) => [ability, best[index] ?? 10]),
  ) as unknown as Scores;
}

/** Points that scores cost; a score that cannot be bought costs nothing and is refused by the rules elsewhere. */
export function costOf(scores: PartialScores, table: Readonly<Record<number, number>>): number {
  return Object.values(scores).reduce((sum, score) => sum + (table[score] ?? 0), 0);
}

import { type Ability, abilities, type Build } from "@/lib/rulebook/build";
import { deriveAbilityCheck } from "@/lib/rulebook/derive/checks";
import {
  conditionMarks,
  makeEnv,
  type SheetState,
  untrainedMarks,
} from "@/lib/rulebook/derive/env";
import type { RulesPack } from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { Explained, RollMark } from "@/lib/rulebook/sheet";

export type AbilityChecks = Readonly<
  Record<Ability, { bonus: Explained; marks: readonly RollMark[] }>
>;

/** What is added to a plain check of each ability, without any skill: the modifier, items that help every check, exhaustion. */
export function deriveAbilityChecks(
  pack: RulesPack,
  build: Build,
  state: SheetState = {},
): AbilityChecks {
  const env = makeEnv(resolve(pack, build), state);
  const checkOf = (ability: Ability) => ({
    bonus: deriveAbilityCheck(env, ability),
    marks: [...untrainedMarks(env, ability), ...conditionMarks(env, "checks")],
  });
  return Object.fromEntries(
    abilities.map((ability) => [ability, checkOf(ability)]),
  ) as unknown as AbilityChecks;
}

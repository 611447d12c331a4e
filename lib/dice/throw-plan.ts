import { grownDice } from "@/lib/rulebook/cast";
import {
  combineModes,
  type Die,
  parseDice,
  type Rolled,
  type RollMode,
  rollD20,
  rollDice,
} from "@/lib/rulebook/roll";
import type { Source } from "@/lib/rulebook/sheet";
import type { RollPlan } from "./roll-plan";

export type Throw = { mode: RollMode; critical: boolean; level?: number | undefined };

/** The name of a part, until a page puts it into words. */
export const nameKey = ({ kind, id }: Source): string => `${kind}/${id}`;

/** Throws what is planned. The names in the result are keys of texts (`feature/halfling/luck`). */
export function throwPlan(die: Die, plan: RollPlan, { mode, critical, level }: Throw): Rolled {
  const bonuses = plan.parts.map(({ value, source }) => ({ value, name: nameKey(source) }));
  const rules = plan.rules.map(({ change, source }) => ({ ...change, name: nameKey(source) }));
  if (plan.dice === undefined) {
    const thrown = (plan.thrown ?? []).map(({ faces, sign, source }) => ({
      value: sign * die(faces),
      name: nameKey(source),
    }));
    return rollD20(die, {
      bonuses: [...bonuses, ...thrown],
      mode: combineModes([mode, ...plan.modes]),
      rules,
      ...(plan.criticalFrom === undefined ? {} : { criticalFrom: plan.criticalFrom }),
    });
  }
  const steps = plan.grows && level ? Math.max(0, level - plan.grows.level) : 0;
  const dice = plan.grows && steps > 0 ? grownDice(plan.dice, plan.grows.dice, steps) : plan.dice;
  const notation = parseDice(dice);
  if (!notation) throw new Error(`a sheet has dice that nobody can throw: ${dice}`);
  return rollDice(die, notation, { bonuses, critical, rules });
}

import { searchKey } from "@/lib/kernel/fold-text";
import type { Reading } from "./read-command";
import type { RollKind } from "./terms";

export type NamedPlan = {
  key: string;
  kind: RollKind;
  /** In every language: somebody may write in either. */
  names: readonly string[];
};

/** A bare name is rolled as the first of these that has it. */
const order: readonly RollKind[] = [
  "skill",
  "check",
  "initiative",
  "attack",
  "spell_attack",
  "spell_damage",
  "healing",
  "damage",
  "extra",
  "save",
];

/**
 * The roll that is meant: by its key, by its whole name, or by the beginning of a name where only one thing begins so.
 */
export function findPlan<Plan extends NamedPlan>(
  plans: readonly Plan[],
  readings: readonly Reading[],
): Plan | undefined {
  const sorted = plans.toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
  const find = (matches: (plan: Plan, what: string) => boolean) =>
    readings.map(({ what, kinds }) =>
      sorted.filter((plan) => (!kinds || kinds.includes(plan.kind)) && matches(plan, what)),
    );
  const keyed = find((plan, what) => plan.key === what).flat()[0];
  if (keyed) return keyed;
  const keysOf = ({ names }: Plan) => names.map(searchKey);
  const whole = find((plan, what) => keysOf(plan).includes(searchKey(what))).flat()[0];
  if (whole) return whole;
  const begins = (plan: Plan, what: string) => {
    const wanted = searchKey(what);
    return wanted !== "" && keysOf(plan).some((name) => name.startsWith(wanted));
  };
  // The same thing may be rolled in several ways; two things are a question.
  return find(begins).find(
    ([first, ...others]) => first && others.every(({ names }) => names[0] === first.names[0]),
  )?.[0];
}

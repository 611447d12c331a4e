import { parseDice } from "@/lib/rulebook/roll";
import type { RollPlan } from "./roll-plan";

/** Dice without a sheet: one d20 is a test, which may have advantage. Undefined for what is no notation. */
export function freePlan(text: string): RollPlan | undefined {
  const notation = parseDice(text);
  if (!notation || notation.dice.length === 0) return undefined;
  const still = { key: "dice", kind: "dice", modes: [], sometimes: [], rules: [] } as const;
  const [only, more] = notation.dice;
  const isTest = only?.faces === 20 && only.count === 1 && !more;
  const source = { kind: "dice", id: "plus" };
  const parts =
    notation.plus === 0
      ? []
      : [{ value: notation.plus, source, srdRef: { section: "Playing the Game / D20 Tests" } }];
  if (isTest) return { ...still, parts };
  const dice = notation.dice.map(({ count, faces }) => `${count}d${faces}`).join("+");
  return { ...still, dice, parts };
}

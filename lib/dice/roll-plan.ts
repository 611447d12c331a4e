import type { DiceChange, RollMode } from "@/lib/rulebook/roll";
import type { Part, RollMark, Source } from "@/lib/rulebook/sheet";
import type { RollKind } from "./terms";

/** One thing that a character can roll: what falls, what is added, and what changes it. */
export type RollPlan = {
  /** Its name in the API: `skill:stealth`, `attack:rapier`. */
  key: string;
  kind: RollKind;
  /** What is rolled: a skill, an ability, a weapon, a spell. */
  of?: Source;
  /** The user's own name for the thing. */
  ownName?: string;
  /** Absent for a d20 test. */
  dice?: string;
  /** Dice for each level of the slot above the spell's own, which `level` is. */
  grows?: { level: number; dice: string };
  parts: readonly Part[];
  /** Thrown beside the d20. */
  thrown?: readonly { faces: number; sign: 1 | -1; source: Source }[];
  modes: readonly RollMode[];
  /** What holds only now and then. */
  sometimes: readonly RollMark[];
  rules: readonly { change: DiceChange; source: Source }[];
  criticalFrom?: number;
  damageType?: string;
};

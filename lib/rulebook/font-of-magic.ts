import {
  makeSlot,
  type PlayState,
  restoreResource,
  spendResource,
  spendSlot,
} from "@/lib/rulebook/play";
import type { Sheet } from "@/lib/rulebook/sheet";

export const sorceryPoints = "sorcerer/font-of-magic";

/** SRD: Classes / Sorcerer / Level 2: Font of Magic, table Creating Spell Slots. A sorcerer has as many points as levels. */
const makings = [
  { level: 1, cost: 2, sorcererLevel: 2 },
  { level: 2, cost: 3, sorcererLevel: 3 },
  { level: 3, cost: 5, sorcererLevel: 5 },
  { level: 4, cost: 6, sorcererLevel: 7 },
  { level: 5, cost: 7, sorcererLevel: 9 },
] as const;

/** The slots that this sorcerer can make, and what each costs. Empty for everybody else. */
export function slotMakings(sheet: Sheet): readonly { level: number; cost: number }[] {
  const points = sheet.resources.find(({ id }) => id === sorceryPoints)?.max.value ?? 0;
  return makings
    .filter(({ sorcererLevel }) => points >= sorcererLevel)
    .map(({ level, cost }) => ({ level, cost }));
}

/** A slot made of sorcery points; it vanishes with a long rest. Undefined when the points do not reach. */
export function pointsToSlot(sheet: Sheet, play: PlayState, level: number): PlayState | undefined {
  const making = slotMakings(sheet).find((row) => row.level === level);
  const paid = making && spendResource(sheet, play, sorceryPoints, making.cost);
  return paid && makeSlot(paid, level);
}

/** A slot given up for as many points as its level, up to the most there can be. Undefined when no slot is left. */
export function slotToPoints(sheet: Sheet, play: PlayState, level: number): PlayState | undefined {
  if ((play.spent[sorceryPoints] ?? 0) === 0) return undefined;
  const spent = spendSlot(sheet, play, level);
  return spent && restoreResource(spent, sorceryPoints, level);
}

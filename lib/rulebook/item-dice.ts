import { type Rng, rollDie } from "@/lib/rulebook/dice";

/** `2d8+4`, `1d20-1`, or a plain number. */
export function readDice(text: string): { count: number; faces: number; plus: number } {
  const [, count = "0", faces = "0", plus = "0"] =
    /^(\d+)d(\d+)([+-]\d+)?$/.exec(text.replace(/ /g, "")) ?? [];
  if (faces === "0") return { count: 0, faces: 0, plus: Number.parseInt(text, 10) || 0 };
  return { count: Number(count), faces: Number(faces), plus: Number(plus) };
}

export function mostOf(text: string): number {
  const { count, faces, plus } = readDice(text);
  return count * faces + plus;
}

export const sumOfDice = (text: string, faces: readonly number[]): number =>
  Math.max(
    0,
    faces.reduce((sum, face) => sum + face, readDice(text).plus),
  );

export function rollDice(text: string, rng: Rng): number[] {
  const { count, faces } = readDice(text);
  return Array.from({ length: count }, () => rollDie(rng, faces));
}

import { foldDigits } from "@/lib/kernel/fold-text";

const diceMax = 400;
const facesMax = 1000;

/** `20.13,20.4`: a d20 that showed 13 and one that showed 4; undefined for what is no list of dice. */
export function readDrawn(text: string): [faces: number, face: number][] | undefined {
  const dice = foldDigits(text).replace(/\s+/g, "").split(",");
  if (dice.length > diceMax) return undefined;
  const read = dice.map((die) => /^(\d{1,4})\.(\d{1,4})$/.exec(die));
  const drawn: [number, number][] = [];
  for (const found of read) {
    const faces = Number(found?.[1] ?? 0);
    const face = Number(found?.[2] ?? 0);
    if (faces < 2 || faces > facesMax || face < 1 || face > faces) return undefined;
    drawn.push([faces, face]);
  }
  return drawn;
}

import { createHmac } from "node:crypto";
import { blockMessage, fairDice } from "./fair-dice";
import type { DrawnDie } from "./proof";

type Seeds = { seed: string; clientSeed: string; counter: number };

/** The dice of one roll, and a list of what they have shown so far in their order. */
export function fairRoll({ seed, clientSeed, counter }: Seeds) {
  const drawn: DrawnDie[] = [];
  const fall = fairDice((block) =>
    createHmac("sha256", seed)
      .update(blockMessage(clientSeed, counter, block))
      .digest(),
  );
  const die = (faces: number): number => {
    const face = fall(faces);
    drawn.push([faces, face]);
    return face;
  };
  return { die, drawn };
}

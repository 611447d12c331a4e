import { blockMessage, fairDice } from "@/lib/dice/fair-dice";

export type CheckedProof = {
  hash: string;
  clientSeed: string;
  counter: number;
  drawn: readonly (readonly [faces: number, face: number])[];
};

export type Checked = { hashFits: boolean; faces: number[] };

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Words to a block; one block more than the dice need, for those that are passed over. */
const wordsPerBlock = 8;

/** Rolls the dice again from the server's seed, by what the browser itself brings along. */
export async function checkProof(seed: string, proof: CheckedProof): Promise<Checked> {
  const { subtle } = crypto;
  const hashed = hex(await subtle.digest("SHA-256", bytes(seed)));
  const signing = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", bytes(seed), signing, false, ["sign"]);
  const count = Math.ceil(proof.drawn.length / wordsPerBlock) + 1;
  const blocks = await Promise.all(
    Array.from({ length: count }, async (_, block) => {
      const message = bytes(blockMessage(proof.clientSeed, proof.counter, block));
      return new Uint8Array(await subtle.sign("HMAC", key, message));
    }),
  );
  const die = fairDice((block) => {
    const found = blocks[block];
    if (!found) throw new Error("no roll passes over eight words");
    return found;
  });
  return { hashFits: hashed === proof.hash, faces: proof.drawn.map(([faces]) => die(faces)) };
}

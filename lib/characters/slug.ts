import { randomInt } from "node:crypto";

const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const stemLengthMax = 60;

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** 16 characters of 31 letters: 79 bits. */
export function newSecret(): string {
  return randomText(16);
}

/** `Aela Stormborn` gives `aela-stormborn-x7k2m9`; a name in another script falls back to what the character is. */
export function newSlug(name: string, fallback: readonly (string | null)[]): string {
  const ascii = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|(?<!-)-+$/g, "")
      .slice(0, stemLengthMax);
  const stem = ascii(name) || ascii(fallback.filter(Boolean).join(" ")) || "character";
  return `${stem}-${randomText(6)}`;
}

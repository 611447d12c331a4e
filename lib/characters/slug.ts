import { randomInt } from "node:crypto";
import slugify from "@sindresorhus/slugify";

/** Scripts that leave out vowels: spelt in Latin letters nobody would know the name again. */
const withoutVowels = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const stemLengthMax = 60;

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** 16 characters of 31 letters: 79 bits. */
export function newSecret(): string {
  return randomText(16);
}

/** `Aela Stormborn` gives `aela-stormborn-x7k2m9`; a name in other letters falls back to what the character is. */
export function newSlug(name: string, fallback: readonly (string | null)[]): string {
  const ascii = (text: string) => slugify(text).slice(0, stemLengthMax).replace(/-$/, "");
  const stem =
    (withoutVowels.test(name) ? "" : ascii(name)) ||
    ascii(fallback.filter(Boolean).join(" ")) ||
    "character";
  return `${stem}-${randomText(6)}`;
}

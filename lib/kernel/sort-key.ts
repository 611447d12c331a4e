import { foldLetters } from "./fold-text.ts";

// The order of Persian in Intl.Collator: hamza on any seat is one letter after alef; Latin comes after Persian.
const persian = "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
const hamzas = new Set(["أ", "إ", "ؤ", "ئ", "ء"]);
const ranks = new Map<string, number>([
  ...[..."0123456789"].map((digit, at): [string, number] => [digit, 0x10 + at]),
  ...[...persian].map((letter, at): [string, number] => [letter, 0x20 + at]),
  ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter, at): [string, number] => [letter, 0x60 + at]),
]);
const spaceRank = 0x01;
const signRank = 0x02;
const otherRank = 0xf0;

/** Longest key in bytes: what an index entry holds with room to spare. */
const keyBytesMax = 160;

function bytesOf(sign: string): number[] {
  const rank = ranks.get(sign);
  if (rank !== undefined) return [rank];
  if (/\s/.test(sign)) return [spaceRank];
  if (/[\p{P}\p{S}]/u.test(sign)) return [signRank];
  const point = sign.codePointAt(0) ?? 0;
  return [otherRank, point >> 16, (point >> 8) & 0xff, point & 0xff];
}

/**
 * Bytes whose order is the order of names in a list: Persian alphabet, then Latin, then other letters by code point; case,
 * marks and half-spaces do not count. Never empty. Compared bytewise it is the same on a server of any locale.
 */
export function sortKey(name: string): Uint8Array {
  const signs = name
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}ـ]/gu, (sign) => (/\s/.test(sign) ? " " : ""));
  const bytes: number[] = [];
  for (const sign of signs.trim()) {
    if (bytes.length >= keyBytesMax) break;
    if (sign === "آ") bytes.push(...bytesOf("آ"));
    else if (hamzas.has(sign)) bytes.push(...bytesOf("ء"));
    else for (const folded of foldLetters(sign)) bytes.push(...bytesOf(folded));
  }
  // Never empty for a name: an empty key marks a row that has none yet.
  return Uint8Array.from(bytes.length > 0 ? bytes.slice(0, keyBytesMax) : [signRank]);
}

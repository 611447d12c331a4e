// What a rules text says in figures and terms of the game, as tokens that two texts can be compared by, whatever their words and
// whatever their language: `8d6`, `20 ft`, `10 minutes`, `DC 15`, `save dex`, `damage fire`, `condition prone`, `half`, `3`.
import type { Ability } from "@/lib/rulebook/build";
import { type ConditionId, conditionIds, type DamageType, damageTypes } from "@/lib/rulebook/terms";

/** How a language names what is compared. Patterns, tried without regard to case, over text with Latin digits. */
export interface SaidWords {
  readonly damage: Readonly<Record<DamageType, string>>;
  readonly conditions: Readonly<Record<ConditionId, string>>;
  readonly saves: Readonly<Record<Ability, string>>;
  readonly units: Readonly<
    Record<"ft" | "mile" | "round" | "minute" | "hour" | "day" | "%" | "gp", string>
  >;
  readonly half: string;
  readonly dc: string;
  /** Words for small numbers. */
  readonly numbers: Readonly<Record<string, number>>;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const record = <Key extends string>(keys: readonly Key[], value: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;

export const englishWords: SaidWords = {
  damage: record(damageTypes, (type) => `\\b${type}\\b`),
  conditions: record(conditionIds, (id) =>
    id === "exhaustion" ? "\\bexhaust(?:ion|ed)\\b" : `\\b${id}\\b`,
  ),
  saves: {
    str: "strength sav(?:e|ing)",
    dex: "dexterity sav(?:e|ing)",
    con: "constitution sav(?:e|ing)",
    int: "intelligence sav(?:e|ing)",
    wis: "wisdom sav(?:e|ing)",
    cha: "charisma sav(?:e|ing)",
  },
  units: {
    ft: "(?:foot|feet|ft\\b)",
    mile: "miles?\\b",
    round: "rounds?\\b",
    minute: "minutes?\\b",
    hour: "hours?\\b",
    day: "days?\\b",
    "%": "(?:percent|%)",
    gp: "gp\\b",
  },
  half: "\\bhal(?:f|ved|ves)\\b",
  dc: "\\bDC\\b",
  numbers: {
    "twenty-five": 25,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twice: 2,
    twelve: 12,
    twenty: 20,
  },
};

const easternDigits = /[۰-۹٠-٩]/g;
export const latinDigits = (text: string): string =>
  text
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٬/g, ",")
    .replace(/٫/g, ".");

/** Every token of the text, once each, in order of the alphabet. */
export function said(text: string, words: SaidWords = englishWords): string[] {
  const tokens = new Set<string>();
  let rest = latinDigits(text)
    .replace(/[−–]/g, "-")
    .replace(/(\d),(\d{3})\b/g, "$1$2");
  rest = rest.replace(/(?<![a-z])(\d+)?\s?d\s?(4|6|8|10|12|20|100)\b/g, (_, count = "1", faces) => {
    tokens.add(`${count}d${faces}`);
    return " ";
  });
  rest = rest.replace(new RegExp(`${words.dc}\\s*(\\d+)`, "g"), (_, dc) => {
    tokens.add(`DC ${dc}`);
    return " ";
  });
  for (const [unit, pattern] of Object.entries(words.units))
    rest = rest.replace(
      new RegExp(`(\\d+(?:\\.\\d+)?)[\\s\u200c-]*${pattern}`, "giu"),
      (_, count) => {
        tokens.add(`${count} ${unit}`);
        return " ";
      },
    );
  for (const match of rest.matchAll(/\d+(?:\.\d+)?/g)) tokens.add(match[0]);
  // A word that was read is taken out, or "twenty-five" would also say 20 and 5.
  for (const [word, value] of Object.entries(words.numbers))
    rest = rest.replace(new RegExp(`(?<![\\p{L}\u200c])${word}(?![\\p{L}\u200c])`, "giu"), () => {
      tokens.add(String(value));
      return " ";
    });
  const has = (pattern: string) => new RegExp(pattern, "iu").test(text);
  for (const [type, pattern] of Object.entries(words.damage))
    if (has(pattern)) tokens.add(`damage ${type}`);
  for (const [id, pattern] of Object.entries(words.conditions))
    if (has(pattern)) tokens.add(`condition ${id}`);
  for (const [ability, pattern] of Object.entries(words.saves))
    if (has(pattern)) tokens.add(`save ${ability}`);
  if (has(words.half)) tokens.add("half");
  return [...tokens].sort();
}

/** Lines that our rows say beside the text (range, duration ...), headings inside it, and tables. */
const beside =
  /^\|.*$|^\*\*(?:Casting Time|Range|Components?|Duration):\*\*.*$|^\*[^*]+\*\s*$|\*\*_?[^*]+?_?\*\*\.?|(?:Half|Three-Quarters) Cover/gm;

/** What the book says: its terms are capitalized, and a damage type stands near the word "damage". */
export function saidByTheBook(text: string): string[] {
  const bare = text.replace(beside, " ").replace(/[*_]/g, "");
  return said(bare).filter((token) => {
    const [kind, word = ""] = token.split(" ");
    if (kind === "damage")
      return new RegExp(
        `\\b${capital(word)}\\b[^.]{0,90}\\bdamage\\b|\\bdamage\\b[^.]{0,120}\\b${capital(word)}\\b`,
      ).test(bare);
    if (kind === "condition") return new RegExp(`\\b${capital(word)}\\b`).test(bare);
    return true;
  });
}

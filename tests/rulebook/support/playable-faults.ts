import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { persianWords } from "../../../scripts/facts/persian-words";
import { phrases } from "../../../scripts/facts/phrases";
import { englishWords, said } from "../../../scripts/facts/said";

export type PlayableLocale = "en" | "fa";

const fingerprintLength = 5;
const prints = readFileSync(new URL("../fixtures/srd-5.2-phrases.bin", import.meta.url));
const known = new Set<string>();
for (let at = 0; at < prints.length; at += fingerprintLength)
  known.add(prints.toString("hex", at, at + fingerprintLength));

const fromTheBook = (phrase: string): boolean =>
  known.has(
    createHash("sha256")
      .update(phrase)
      .digest("hex")
      .slice(0, fingerprintLength * 2),
  );

const wordsOf = { en: englishWords, fa: persianWords };
const facesInPersian = { چهار: 4, شش: 6, هشت: 8, ده: 10, دوازده: 12, بیست: 20 };

/** A die that stands alone is named by its faces in Persian («تاس بیست‌وجهی»). */
const withDice = (text: string): string =>
  Object.entries(facesInPersian).reduce(
    (rest, [word, faces]) => rest.replaceAll(`${word}‌وجهی`, ` d${faces} `),
    text,
  );

const lengthMin = 30;
const lengthMax = 3_000;
const dice = /\b\d*d\d+(?: [+-] \d+)?\b/g;

function untidy(text: string, locale: PlayableLocale): string[] {
  const found: string[] = [];
  if (text !== text.trim() || /\s\s|\n/.test(text)) found.push("stray space");
  if (text.length < lengthMin || text.length > lengthMax) found.push(`${text.length} characters`);
  if (!/[.؟!»)]$/.test(text)) found.push("no full stop");
  if (locale === "fa") {
    const foreign = text.replace(dice, "").match(/[A-Za-z0-9]+|[يكة٠-٩,;?]/g);
    if (foreign) found.push(`not Persian: ${foreign.join(" ")}`);
    if (/\dd\d+ ?[+-] ?[۰-۹]/.test(text)) found.push("one sum in two scripts");
  }
  return found;
}

/** What is wrong with a playable text: a figure or term of the book that it leaves out, prose of the book, untidy writing. */
export function playableFaults(
  text: string,
  facts: readonly string[],
  locale: PlayableLocale,
): string[] {
  const ours = said(locale === "fa" ? withDice(text) : text, wordsOf[locale]);
  const figures = new Set(ours.map((token) => token.replace(/^DC |^1d| .*$/g, "")));
  const numbersIn = (token: string) => (/^\d/.test(token) ? figures.has(token) : false);
  const missing = facts.filter((token) => !ours.includes(token) && !numbersIn(token));
  const copied = locale === "en" ? phrases(text).filter(fromTheBook) : [];
  return [
    ...missing.map((token) => `does not say: ${token}`),
    ...copied.map((phrase) => `stands in the book: ${phrase}`),
    ...untidy(text, locale),
  ];
}

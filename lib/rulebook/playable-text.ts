import type { TextLocale } from "@/lib/rulebook/text-entry";

/** Loaded when first asked for, so that no bundle of a page carries them. */
const layers: Record<TextLocale, () => Promise<Readonly<Record<string, string>>>> = {
  en: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/en")).playableEn,
  fa: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/fa")).playableFa,
};

/** Items of one text whose ids are not the text's with an ending: three rarities in one, and two by other names. */
const familyOf = (id: string): string =>
  ({ "stone-of-good-luck": "stone-of-good-luck-luckstone" })[id] ??
  id.replace(/-[123]$/, "-1-2-or-3").replace(/^potion-of-healing(-\w+)?$/, "potions-of-healing");

/** The id with one word less at its end, and so on: `ioun-stone-greater-absorption`, `ioun-stone-greater`, `ioun-stone`. */
const shorter = (id: string): string[] =>
  id.split("-").map((_, at, words) => words.slice(0, words.length - at).join("-"));

const families: Readonly<Record<string, (id: string) => string[]>> = {
  condition: (id) => [`glossary/${id}`],
  sense: (id) => [`glossary/${id}`],
  "magic-item": (id) => [familyOf(id), ...shorter(id)].map((name) => `magic-item/${name}`),
};

/**
 * The complete text to play an entry by, in our words; undefined where none is written.
 * A variant without a text of its own has its family's: an ioun stone of agility that of ioun stones, a condition that of the glossary.
 */
export async function playableText(
  locale: TextLocale,
  kind: string,
  id: string,
): Promise<string | undefined> {
  const texts = await layers[locale]();
  const own = (key: string) => (Object.hasOwn(texts, key) ? texts[key] : undefined);
  const found = own(`${kind}/${id}`);
  if (found || !families[kind]) return found;
  return families[kind](id)
    .map(own)
    .find((text) => text !== undefined);
}

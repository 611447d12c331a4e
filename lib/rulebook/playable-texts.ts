import type { TextLocale } from "@/lib/rulebook/text-entry";

/** Loaded when first asked for, so that no bundle of a page carries them. */
const layers: Record<TextLocale, () => Promise<Readonly<Record<string, string>>>> = {
  en: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/en")).playableEn,
  fa: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/fa")).playableFa,
};

/** Items whose family has an id of another form: three rarities in one, and two by other names. */
const familyOf = (id: string): string =>
  id
    .replace(/-[123]$/, "-1-2-or-3")
    .replace(/^potion-of-healing(-\w+)?$/, "potions-of-healing")
    .replace(/^stone-of-good-luck$/, "stone-of-good-luck-luckstone");

/** The id with one word less at its end, and so on: `ioun-stone-greater-absorption`, `ioun-stone-greater`, `ioun-stone`. */
const shorter = (id: string): string[] =>
  id.split("-").map((_, at, words) => words.slice(0, words.length - at).join("-"));

/** Keys of the text that speaks for an entry without one of its own, the nearest first. */
function familyKeys(kind: string, id: string): string[] {
  if (kind === "condition" || kind === "sense") return [`glossary/${id}`];
  if (kind === "magic-item" || kind === "item")
    return [familyOf(id), ...shorter(id)].map((name) => `magic-item/${name}`);
  return [];
}

/**
 * Finds the complete text to play an entry by, in our words; undefined where none is written.
 * An entry without one of its own has its family's: an ioun stone of agility that of ioun stones.
 */
export async function playableTexts(
  locale: TextLocale,
): Promise<(kind: string, id: string) => string | undefined> {
  const texts = await layers[locale]();
  return (kind, id) => {
    const keys = [`${kind}/${id}`, ...familyKeys(kind, id)];
    const key = keys.find((name) => Object.hasOwn(texts, name));
    return key === undefined ? undefined : texts[key];
  };
}

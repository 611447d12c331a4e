import type { TextLocale } from "@/lib/rulebook/text-entry";

/** Loaded when first asked for, so that no bundle of a page carries them. */
const layers: Record<TextLocale, () => Promise<Readonly<Record<string, string>>>> = {
  en: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/en")).playableEn,
  fa: async () => (await import("@/lib/rulebook/packs/srd-5.2/playable/fa")).playableFa,
};

/** The complete text to play an entry by, in our words; undefined where none is written. */
export async function playableText(
  locale: TextLocale,
  kind: string,
  id: string,
): Promise<string | undefined> {
  const texts = await layers[locale]();
  const key = `${kind}/${id}`;
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

import { isArabicScript } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/kernel/ctx";
import { generateName } from "@/lib/rulebook/packs/srd-5.2/names/generate-name";

/** A name for a surprise, in the script of the language; nothing where no species is known yet. */
export function randomIdentity(
  seed: string,
  speciesId: string | null,
  locale: Locale,
): { name?: string } {
  if (!speciesId) return {};
  const name = generateName(speciesId, seed);
  return { name: isArabicScript(locale) ? name.persian : name.latin };
}

import { formatNumber } from "@/lib/i18n/format";
import { isolate } from "@/lib/i18n/isolate";
import type { Locale } from "@/lib/i18n/locales";

type Names = { species?: string | undefined; classes: readonly { name: string; level: number }[] };

/** `Elf · Fighter 1 / Wizard 4`: the one form in which any page, picture or file says what a character is. */
export function phraseLine({ species, classes }: Names, locale: Locale): string {
  const taken = classes.map(
    ({ name, level }) => `${isolate(name, locale)} ${formatNumber(locale, level)}`,
  );
  return [species && isolate(species, locale), taken.join(" / ")].filter(Boolean).join(" · ");
}

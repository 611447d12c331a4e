import type { Locale } from "@/lib/i18n/locales";

/** The title in the reader's language, else in the one there is. */
export function titleOf(
  title: { en?: string | undefined; fa?: string | undefined },
  locale: Locale,
): string {
  return title[locale] ?? title.en ?? title.fa ?? "";
}

import { type Locale, locales, localeTable } from "../kernel/locale.ts";

export { defaultLocale, isLocale, type Locale, localeOfPath, locales } from "../kernel/locale.ts";

export function directionOf(locale: Locale): "ltr" | "rtl" {
  return localeTable[locale].direction;
}

/** True where the language is written in Arabic letters. */
export const isArabicScript = (locale: Locale): boolean => localeTable[locale].script === "arabic";

const column = (of: (row: (typeof localeTable)[Locale]) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, of(localeTable[locale])])) as Record<
    Locale,
    string
  >;

export const localeNames = column(({ name }) => name);
export const intlTags = column(({ intl }) => intl);

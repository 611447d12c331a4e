/** The first is the default: its pages carry no prefix in the address. */
export const locales = ["en", "fa"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "fa" ? "rtl" : "ltr";
}

/** Each language by its own name, because a reader looks for the word they can read. */
export const localeNames: Record<Locale, string> = { en: "English", fa: "فارسی" };

/** BCP 47 tag with the calendar and digits we show; for `Intl`, Open Graph and hreflang. */
export const intlTags: Record<Locale, string> = {
  en: "en-GB",
  fa: "fa-IR-u-ca-persian-nu-arabext",
};

/**
 * What differs from language to language, a row each: the only place that lists them. A row more needs its messages
 * (`messages/<id>/`), its texts of the rules, and the words in `docs/architecture.md` under "Languages".
 */
export const localeTable = {
  en: {
    /** By its own name, because a reader looks for the word they can read. */
    name: "English",
    direction: "ltr",
    script: "latin",
    /** BCP 47 tag with the calendar and digits we show; for `Intl`, Open Graph and hreflang. */
    intl: "en-GB",
    digits: "0123456789",
    decimal: ".",
    comma: ", ",
    semicolon: "; ",
    /** Families for mails, where no font of ours can be loaded. */
    mailFont: "Literata, Georgia, serif",
  },
  fa: {
    name: "فارسی",
    direction: "rtl",
    script: "arabic",
    intl: "fa-IR-u-ca-persian-nu-arabext",
    digits: "۰۱۲۳۴۵۶۷۸۹",
    decimal: "٫",
    comma: "، ",
    semicolon: "؛ ",
    mailFont: "Vazirmatn, Tahoma, sans-serif",
  },
} as const satisfies Record<string, LocaleRow>;

type LocaleRow = {
  name: string;
  direction: "ltr" | "rtl";
  script: "latin" | "arabic";
  intl: string;
  digits: string;
  decimal: string;
  comma: string;
  semicolon: string;
  mailFont: string;
};

export type Locale = keyof typeof localeTable;

/** The first is the default: its pages carry no prefix in the address. */
export const locales = Object.keys(localeTable) as [Locale, ...Locale[]];
export const defaultLocale: Locale = locales[0];
/** Those whose pages carry their name in the address. */
export const prefixedLocales = locales.slice(1);

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && Object.hasOwn(localeTable, value);
}

/** The language that a path begins with, else the default. */
export function localeOfPath(path: string): Locale {
  const [, first = ""] = /^\/([^/?#]*)/.exec(path) ?? [];
  return isLocale(first) ? first : defaultLocale;
}

/** Latin digits in ready-made text in the digits of the language. */
export function localizeDigits(locale: Locale, text: string): string {
  const { digits } = localeTable[locale];
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

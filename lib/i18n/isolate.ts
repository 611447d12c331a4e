import { directionOf, type Locale } from "./locales.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const leftToRight =
  /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A name that is written the other way than the page is kept from turning its neighbors around, where no `bdi` can stand. */
export function isolate(text: string, locale: Locale): string {
  const other = directionOf(locale) === "rtl" ? leftToRight : rightToLeft;
  return other.test(text) && !text.includes("\u2068") ? `\u2068${text}\u2069` : text;
}

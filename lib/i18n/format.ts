import { localeTable } from "../kernel/locale.ts";
import { intlTags, type Locale } from "./locales.ts";

export { localizeDigits } from "../kernel/locale.ts";

/** Formatting outside React (mails, images, PDF, API) and inside it: same digits, same calendar everywhere. */
export function formatNumber(
  locale: Locale,
  value: number,
  options?: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(intlTags[locale], options).format(value);
}

/** `+3`, `−1`, `+0`: a modifier always shows its sign. The mark keeps the sign before the digit in right-to-left text. */
export function formatModifier(locale: Locale, value: number): string {
  const sign = value < 0 ? "−" : "+";
  return `\u2066${sign}${formatNumber(locale, Math.abs(value))}\u2069`;
}

/** What a feature adds now and then: dice, a bonus with its sign, or an amount that stands for itself. */
export function formatExtra(
  locale: Locale,
  { dice, value, amount }: { dice?: string; value?: { value: number }; amount?: true },
): string {
  // Dice and nothing are dice.
  // What is added to dice is written in their figures: `2d6 +۳` would be two scripts in one number.
  const written = dice ? "en" : locale;
  const number =
    value &&
    !(dice && value.value === 0) &&
    (amount ? formatNumber : formatModifier)(written, value.value);
  return [dice, number].filter(Boolean).join(" ");
}

export type DateStyle = "day" | "short" | "moment" | "time";

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { year: "numeric", month: "long", day: "numeric" },
  short: { year: "numeric", month: "short", day: "numeric" },
  moment: {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
};

/** Solar Hijri for Persian, Gregorian for English. `timeZone` is an IANA name; UTC unless the user told theirs. */
export function formatDate(
  locale: Locale,
  value: Date | string,
  style: DateStyle = "day",
  timeZone = "UTC",
): string {
  return new Intl.DateTimeFormat(intlTags[locale], { ...dateStyles[style], timeZone }).format(
    new Date(value),
  );
}

const relativeUnits = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** `3 days ago`, `همین حالا`. Both moments are given so that server and client agree. */
export function formatRelative(locale: Locale, value: Date | string, now: Date): string {
  const seconds = Math.round((new Date(value).getTime() - now.getTime()) / 1000);
  const phrase = new Intl.RelativeTimeFormat(intlTags[locale], { numeric: "auto" });
  for (const [unit, size] of relativeUnits) {
    if (Math.abs(seconds) >= size) return phrase.format(Math.trunc(seconds / size), unit);
  }
  return phrase.format(0, "second");
}

export function formatList(
  locale: Locale,
  items: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(intlTags[locale], { type }).format(items);
}

/** `Cologne, Germany`, `شیراز، ایران`: the country's name in the language of the page, the town as the network tells it. */
export function formatPlace(locale: Locale, country: string, town: string | null): string {
  const name = new Intl.DisplayNames(intlTags[locale], { type: "region" }).of(country) ?? country;
  return town ? `${town}${localeTable[locale].comma}${name}` : name;
}

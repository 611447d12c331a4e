import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** The reader's own time zone; the server's pages are made again where it differs. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function timeOfDay(locale: Locale, at: string | number): string {
  return formatDate(locale, new Date(at), "time", ownZone());
}

export function dayOf(locale: Locale, at: string | number): string {
  return formatDate(locale, new Date(at), "day", ownZone());
}

/** Days that are the same have the same key, in the reader's zone. */
export function dayKey(at: string | number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ownZone() }).format(new Date(at));
}

/** `2:05`, `۲:۰۵` */
export function playingTime(locale: Locale, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = { minimumIntegerDigits: 2 };
  return `${formatNumber(locale, Math.floor(whole / 60))}:${formatNumber(locale, whole % 60, two)}`;
}

export function fileSize(locale: Locale, bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const amount = isSmall ? Math.max(1, bytes / 1000) : bytes / 1_000_000;
  return formatNumber(locale, amount, {
    style: "unit",
    unit: isSmall ? "kilobyte" : "megabyte",
    // Only written out is the unit Persian in Persian.
    unitDisplay: locale === "en" ? "short" : "long",
    maximumFractionDigits: amount < 10 ? 1 : 0,
  });
}

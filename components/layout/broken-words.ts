import type { Locale } from "@/lib/i18n/locales";
import en from "@/messages/en/errors.json" with { type: "json" };
import fa from "@/messages/fa/errors.json" with { type: "json" };

export type BrokenWords = Pick<typeof en, "broken" | "offline">;

/** Both languages in one small file, because an error boundary has no provider above it that could be trusted to work. */
export const brokenWords: Record<Locale, BrokenWords> = {
  en: { broken: en.broken, offline: en.offline },
  fa: { broken: fa.broken, offline: fa.offline },
};

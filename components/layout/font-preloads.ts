import type { Locale } from "@/lib/i18n/locales";
import { fontFiles } from "./font-files";

/** What the first screen is set in; everything else loads when an e-mail asks for it. */
export const fontPreloads: Record<Locale, readonly string[]> = {
  en: [fontFiles["fraunces-400-700"], fontFiles["literata-400-700"]],
  fa: [fontFiles["vazirmatn-400-700"], fontFiles["amiri-700"]],
};

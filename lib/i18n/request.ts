import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats.ts";
import { loadMessages } from "./load-messages.ts";
import { defaultLocale, isLocale } from "./locales.ts";

/** Server actions and route handlers have no root parameter: they pass `locale` themselves, or use `translator()`. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await rootLocale());
  const chosen = isLocale(asked) ? asked : defaultLocale;
  return { locale: chosen, messages: loadMessages(chosen), formats, timeZone: "UTC" };
});

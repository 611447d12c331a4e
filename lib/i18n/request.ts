import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { noteFormRead } from "../platform/request-scope.ts";
import { formats } from "./formats.ts";
import { loadMessages } from "./load-messages.ts";
import { defaultLocale, isLocale } from "./locales.ts";

/** Server actions and route handlers have no root parameter: they pass `locale` themselves, or use `translator()`. */
export default getRequestConfig(async ({ locale }) => {
  // A page that is being made: if it fails, the form that was sent to it is not why.
  noteFormRead();
  const asked = locale ?? (await rootLocale());
  const chosen = isLocale(asked) ? asked : defaultLocale;
  return { locale: chosen, messages: loadMessages(chosen), formats, timeZone: "UTC" };
});

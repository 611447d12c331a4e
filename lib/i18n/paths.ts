import { defaultLocale, isLocale, type Locale, locales } from "./locales.ts";

/** A path under the name of its language; those of the default stay bare. Absolute addresses pass untouched. */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith("/") || path.startsWith("//") || locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${/^\/[?#]/.test(path) ? path.slice(1) : path}`;
}

/** The reverse: the language, and the path without it. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/s.exec(path) ?? [];
  if (!isLocale(first)) return { locale: defaultLocale, path };
  // One slash, however many there were: `/<language>//elsewhere` without its language would name another host.
  return { locale: first, path: `/${rest.replace(/^\/+/, "")}` };
}

/** The same page in every language: for `alternates.languages` in metadata and the sitemap. */
export function languageAlternates(path: string): Record<string, string> {
  const own = locales.map((locale) => [locale, localePath(locale, path)] as const);
  return { ...Object.fromEntries(own), "x-default": localePath(defaultLocale, path) };
}

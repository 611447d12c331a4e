import { defaultLocale, isLocale, type Locale } from "./locales.ts";

/** `("fa", "/create?step=2")` gives `/fa/create?step=2`; English paths stay bare. Absolute addresses pass untouched. */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith("/") || path.startsWith("//") || locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${/^\/[?#]/.test(path) ? path.slice(1) : path}`;
}

/** The reverse: `/fa/create` gives `{ locale: "fa", path: "/create" }`. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/s.exec(path) ?? [];
  if (!isLocale(first)) return { locale: defaultLocale, path };
  // One slash, however many there were: `/fa//elsewhere` without its language would name another host.
  return { locale: first, path: `/${rest.replace(/^\/+/, "")}` };
}

/** The same page in every language: for `alternates.languages` in metadata and the sitemap. */
export function languageAlternates(path: string): Record<string, string> {
  return {
    en: localePath("en", path),
    fa: localePath("fa", path),
    "x-default": localePath("en", path),
  };
}

import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";

/** What every form of a character is made from: exactly what its reader may see, in the language they asked for. */
export type ExportSource = {
  page: PublicCharacterPage;
  locale: Locale;
  /** The site's own origin, without a slash at the end. */
  site: string;
};

export type Exported = {
  /** Content type. */
  type: string;
  body: string | Uint8Array;
  filename: string;
};

/** Address of the page as it is now. */
export function pageUrl({ page, locale, site }: ExportSource): string {
  return `${site}${localePath(locale, page.character.url)}`;
}

/** Address of exactly this version: what a printed sheet points to, however much the character grows later. */
export function versionUrl(source: ExportSource): string {
  return `${pageUrl(source)}@v${source.page.character.version}`;
}

/** `aela-stormborn-x7k2m9.pdf`; never the secret of an unlisted link. */
export function filenameOf({ page }: ExportSource, ending: string): string {
  return `${page.character.slug}.${ending}`;
}

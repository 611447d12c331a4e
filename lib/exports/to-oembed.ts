import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";
import { type ExportSource, pageUrl } from "./export-source";
import { html } from "./foundry/html";
import { wordsOf } from "./words";

const previewSize = { width: 1200, height: 630 } as const;

/** The character that an address on this site names; null for any other address. */
export function characterAddress(
  url: string,
  site: string,
): { slug: string; locale: Locale } | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.origin !== new URL(site).origin) return null;
  const { locale, path } = splitLocale(parsed.pathname);
  const slug = /^\/c\/([a-z0-9-]{3,120})(?:@v\d{1,9})?$/.exec(path)?.[1];
  return slug && isLocale(locale) ? { slug, locale } : null;
}

function side(asked: string | null, most: number): number {
  const number = Number(asked);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : most;
}

/** oEmbed 1.0, `rich`: a picture that links to the page, without script or frame. */
export function toOembed(
  source: ExportSource,
  asked: { maxwidth: string | null; maxheight: string | null },
) {
  const { characterName, identity, t } = wordsOf(source);
  const { owner } = source.page.character;
  const url = pageUrl(source);
  const scale = Math.min(
    side(asked.maxwidth, previewSize.width) / previewSize.width,
    side(asked.maxheight, previewSize.height) / previewSize.height,
  );
  const width = Math.max(1, Math.floor(previewSize.width * scale));
  const height = Math.max(1, Math.floor(previewSize.height * scale));
  const title = t("oembed.title", { name: characterName, line: identity });
  const picture = `${url}.og.png`;
  return {
    version: "1.0",
    type: "rich",
    title,
    ...(owner.name ? { author_name: owner.name } : {}),
    ...(owner.handle
      ? { author_url: `${source.site}${localePath(source.locale, `/u/${owner.handle}`)}` }
      : {}),
    provider_name: translator(source.locale, "common")("brand"),
    provider_url: source.site,
    cache_age: 300,
    thumbnail_url: picture,
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    width,
    height,
    html: `<a href="${html(url)}"><img src="${html(picture)}" width="${width}" height="${height}" alt="${html(title)}"></a>`,
  };
}

import { createHash } from "node:crypto";
import { directionOf } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import { phraseCode } from "../phrase-fault";

const style = `:root{color-scheme:light dark;--page:#f6efe0;--ink:#2b2118;--act:#7a2e22}
@media (prefers-color-scheme:dark){:root{--page:#151210;--ink:#e9dfcc;--act:#e0a58f}}
body{margin:0;min-height:100dvh;display:grid;place-items:center;background:var(--page);color:var(--ink);
font:1.125rem/1.6 Literata,Vazirmatn,Georgia,Tahoma,serif;text-align:center}
main{max-width:32rem;padding:2rem}h1{font-size:1.75rem;line-height:1.25}a{color:var(--act)}`;

/** Nothing is loaded from anywhere, and nothing runs. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(locale: Locale, title: string, paragraphs: readonly string[]): string {
  const brand = translator(locale, "common")("brand");
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)} · ${escaped(brand)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</main></body></html>`;
}

function linkHome(locale: Locale): string {
  return `<a href="${localePath(locale, "/")}">${escaped(translator(locale, "errors")("notFound.act"))}</a>`;
}

/** A page of one sentence that needs neither script, file nor database: for what Next never gets to see. */
export function plainPage(locale: Locale, sentence: string): string {
  return page(locale, sentence, [linkHome(locale)]);
}

/** What a browser shows while it reaches nobody; the link asks for the same address again. */
export function offlinePage(locale: Locale): string {
  const t = translator(locale, "errors");
  return page(locale, t("offline.title"), [
    escaped(t("offline.body")),
    `<a href="">${escaped(t("offline.act"))}</a>`,
  ]);
}

/** The same for a page that could not be made: why, where it is known, and what to mention to us. */
export function brokenPage(
  locale: Locale,
  code: string | undefined,
  requestId: string | undefined,
): string {
  const t = translator(locale, "errors");
  const why = code ? phraseCode(locale, code) : t("broken.body");
  return page(locale, t("broken.title"), [
    escaped(why),
    ...(requestId
      ? [
          `<small>${escaped(t("broken.reference"))} <bdi dir="ltr">${escaped(requestId)}</bdi></small>`,
        ]
      : []),
    linkHome(locale),
  ]);
}

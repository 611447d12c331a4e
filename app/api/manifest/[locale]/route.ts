import { directionOf, isLocale, locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The web app manifest in one language: what is installed from a Persian page opens in Persian. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const t = translator(locale, "common");
  const manifest = {
    id: localePath(locale, "/"),
    name: t("brand"),
    short_name: t("brand"),
    description: t("tagline"),
    lang: locale,
    dir: directionOf(locale),
    start_url: localePath(locale, "/dashboard"),
    scope: "/",
    display: "standalone",
    background_color: "#f6efe0",
    theme_color: "#f6efe0",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      "content-type": "application/manifest+json; charset=utf-8",
      "content-language": locale,
      "cache-control": "public, max-age=3600",
    },
  });
}

import type { Metadata } from "next";
import { LostPage } from "@/components/art/lost-page";
import { LogoMark } from "@/components/layout/logo-mark";
import { notFoundScript } from "@/components/layout/not-found-script";
import { shellScript } from "@/components/layout/shell-script";
import { buttonStyle } from "@/components/ui/button-style";
import { directionOf, type Locale, locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";
import "./globals.css";

export const metadata: Metadata = { title: "404 · Mythwright", robots: { index: false } };

/**
 * For addresses that no page answers to. Made once and served to all, so that guessing addresses costs the server nothing;
 * a script of two lines shows the language the address asks for. Without script both stand under each other.
 */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours, allowed by their hash */}
        <script dangerouslySetInnerHTML={{ __html: shellScript }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours, allowed by their hash */}
        <script dangerouslySetInnerHTML={{ __html: notFoundScript }} />
      </head>
      <body>
        <main
          data-still
          className="m-auto flex max-w-md flex-col items-center gap-6 px-5 py-12 text-center"
        >
          <LogoMark className="h-11 w-9" />
          <div className="w-44 text-ink-soft">
            <LostPage />
          </div>
          {locales.map((locale) => (
            <Leaf key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Leaf({ locale }: { locale: Locale }) {
  const t = translator(locale, "errors");
  return (
    <section
      lang={locale}
      dir={directionOf(locale)}
      data-leaf={locale}
      className="grid justify-items-center gap-4"
    >
      <h1 className="text-3xl">{t("notFound.title")}</h1>
      <p className="text-ink-soft">{t("notFound.body")}</p>
      <a href={localePath(locale, "/")} className={buttonStyle("act", "md", "mt-2")}>
        {t("notFound.act")}
      </a>
    </section>
  );
}

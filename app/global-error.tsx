"use client";

import { BrokenPage } from "@/components/layout/broken-page";
import { brokenWords } from "@/components/layout/broken-words";
import { directionOf, localeOfPath } from "@/lib/i18n/locales";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** The root layout itself failed: nothing of the page is left, so this brings its own document. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const locale = localeOfPath(typeof location === "undefined" ? "/" : location.pathname);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <title>{brokenWords[locale].broken.title}</title>
        <BrokenPage words={brokenWords[locale]} digest={error.digest} retry={retry} />
      </body>
    </html>
  );
}

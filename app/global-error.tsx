"use client";

import { BrokenPage } from "@/components/layout/broken-page";
import { brokenWords } from "@/components/layout/broken-words";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** The root layout itself failed: nothing of the page is left, so this brings its own document. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const persian = typeof location !== "undefined" && /^\/fa(\/|$)/.test(location.pathname);
  return (
    <html lang={persian ? "fa" : "en"} dir={persian ? "rtl" : "ltr"}>
      <body>
        <title>{persian ? brokenWords.fa.broken.title : brokenWords.en.broken.title}</title>
        <BrokenPage
          words={persian ? brokenWords.fa : brokenWords.en}
          digest={error.digest}
          retry={retry}
        />
      </body>
    </html>
  );
}

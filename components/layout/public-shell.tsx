import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { Footer } from "./footer";
import { PublicHeader } from "./public-header";
import { ViewerWatch } from "./viewer-watch";

type PublicShellProps = {
  children: ReactNode;
  /** Nothing on the page waits for script: see `lib/platform/http-cache/static-page.ts`. */
  still?: boolean;
};

/** Round every page that anybody may read: static, no cookie, and almost no script. */
export function PublicShell({ children, still = false }: PublicShellProps) {
  const t = useTranslations("layout");
  return (
    <>
      <SkipLink label={t("skip")} />
      <ViewerWatch />
      <PublicHeader />
      <main id="page" tabIndex={-1} className="outline-none" data-still={still || undefined}>
        {children}
      </main>
      <Footer />
    </>
  );
}

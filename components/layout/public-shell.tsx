import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { Footer } from "./footer";
import { PublicHeader } from "./public-header";

/** Round every page that anybody may read: static, no cookie, and almost no script. */
export function PublicShell({ children }: { children: ReactNode }) {
  const t = useTranslations("layout");
  return (
    <>
      <SkipLink label={t("skip")} />
      <PublicHeader />
      <main id="page" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer />
    </>
  );
}

import { useTranslations } from "next-intl";
import { Divider } from "@/components/ui/divider";
import { PageLink } from "@/lib/i18n/page-link";
import { LanguageLink } from "./language-link";

const link =
  "inline-flex min-h-11 items-center gap-2 text-sm text-ink-soft no-underline hover:text-ink hover:underline underline-offset-4";

/** The colophon: what a printer adds on the last page. */
export function Footer() {
  const t = useTranslations("layout");
  return (
    <footer className="mt-auto pt-16">
      <div className="page-width pb-[max(2rem,env(safe-area-inset-bottom))]">
        <Divider />
        <div className="mt-4 flex flex-col items-center justify-between gap-x-8 gap-y-1 md:flex-row">
          <p className="py-2 text-center text-sm text-ink-soft">{t("footer.openSource")}</p>
          <ul className="flex flex-wrap justify-center gap-x-6">
            <li>
              <PageLink href="/showcase" className={link}>
                {t("nav.showcase")}
              </PageLink>
            </li>
            <li>
              <PageLink href="/credits" className={link}>
                {t("footer.credits")}
              </PageLink>
            </li>
            {(["terms", "privacy", "contact"] as const).map((page) => (
              <li key={page}>
                <PageLink href={`/${page}`} className={link}>
                  {t(`footer.${page}`)}
                </PageLink>
              </li>
            ))}
            <li>
              <a href="/api/docs" hrefLang="en" className={link}>
                {t("footer.api")}
              </a>
            </li>
            <li>
              <LanguageLink className={link} />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}

import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";
import { LogoMark } from "./logo-mark";

export function Logo() {
  const t = useTranslations();
  return (
    <PageLink
      href="/"
      aria-label={t("layout.home")}
      className="group inline-flex items-center gap-2.5 text-ink no-underline"
    >
      <LogoMark className="h-9 w-7.5" />
      <span className="font-display text-[1.4rem] font-semibold leading-none ltr:tracking-tight">
        {t("common.brand")}
      </span>
    </PageLink>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { directionOf, locales } from "@/lib/i18n/locales";

/** To this page in the other language: by the script of the shell, and without one by the page that the browser came from. */
export function LanguageLink({ className }: { className?: string }) {
  const t = useTranslations("layout.language");
  const here = useLocale();
  const other = locales.find((locale) => locale !== here) ?? here;
  return (
    <a
      href={`/api/language/${other}`}
      rel="nofollow"
      hrefLang={other}
      data-language={other}
      title={t("switchHint")}
      className={className}
    >
      <Icon name="globe" />
      <span lang={other} dir={directionOf(other)} className="font-system">
        {t("switch")}
      </span>
    </a>
  );
}

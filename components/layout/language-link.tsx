import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { directionOf, locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";

/** To this page in the other language; without script, to that language's front page. */
export function LanguageLink({ className }: { className?: string }) {
  const t = useTranslations("layout.language");
  const here = useLocale();
  const other = locales.find((locale) => locale !== here) ?? here;
  return (
    <a
      href={localePath(other, "/")}
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

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { PageLink } from "@/lib/i18n/page-link";
import { Flyout } from "./flyout";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { ThemeChoice } from "./theme-choice";
import { ViewerSlot } from "./viewer-slot";

const quiet =
  "inline-flex min-h-11 items-center gap-2 rounded-md px-3 text-sm font-semibold text-ink-soft no-underline transition-colors hover:bg-well hover:text-ink";
const row =
  "flex min-h-12 items-center gap-3 border-b border-rule/60 text-base font-semibold text-ink no-underline";

export function PublicHeader() {
  const t = useTranslations("layout");
  return (
    <header className="sticky top-0 z-30 border-b border-rule bg-paper/95 supports-backdrop-filter:bg-paper/85 supports-backdrop-filter:backdrop-blur-sm">
      <div className="page-width flex min-h-16 flex-wrap items-center gap-x-2">
        <Logo />
        <nav aria-label={t("nav.label")} className="ms-6 hidden md:block">
          <PageLink href="/showcase" className={quiet}>
            {t("nav.showcase")}
          </PageLink>
          <PageLink href="/explore" className={quiet}>
            {t("nav.explore")}
          </PageLink>
        </nav>
        <div className="ms-auto flex flex-wrap items-center justify-end gap-1">
          <LanguageLink className={`${quiet} max-md:hidden`} />
          <Flyout label={t("theme.label")} className="max-md:hidden" face={<Icon name="candle" />}>
            <ThemeChoice group="header" />
          </Flyout>
          <ViewerSlot className={`${quiet} max-md:hidden`} />
          <LinkButton href="/create" kind="act" size="sm" className="ms-2 min-h-10">
            {t("nav.create")}
          </LinkButton>
          <Flyout
            label={t("nav.menu")}
            sheet
            className="-me-2 md:hidden"
            face={<Icon name="menu" />}
          >
            <nav aria-label={t("nav.menu")} className="grid">
              <PageLink href="/showcase" className={row}>
                <Icon name="book" className="text-ink-soft" />
                {t("nav.showcase")}
              </PageLink>
              <PageLink href="/explore" className={row}>
                <Icon name="image" className="text-ink-soft" />
                {t("nav.explore")}
              </PageLink>
              <span className="flex">
                <Icon name="person" className="mt-3.5 me-3 text-ink-soft" />
                <ViewerSlot className={`${row} flex-1 flex-row-reverse justify-end`} />
              </span>
              <LanguageLink className={row} />
            </nav>
            <div className="mt-5">
              <ThemeChoice group="menu" />
            </div>
          </Flyout>
        </div>
      </div>
    </header>
  );
}

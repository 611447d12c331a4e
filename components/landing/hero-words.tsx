import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { PageLink } from "@/lib/i18n/page-link";

/** One tap to begin, a second way for those who like to be surprised. */
export function HeroActs({ className }: { className?: string }) {
  const t = useTranslations("landing.hero");
  return (
    <div className={className}>
      <LinkButton href="/create" kind="act" size="lg" icon="quill" className="max-xs:w-full">
        {t("act")}
      </LinkButton>
      <PageLink
        href="/create?surprise=1"
        className="inline-flex min-h-11 items-center gap-2 rounded-md px-3 font-semibold text-oxblood-ink no-underline hover:underline underline-offset-4"
      >
        <Icon name="dice" />
        {t("dice")}
      </PageLink>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";
import { Icon } from "./icon";

export function Breadcrumb({
  trail,
  here,
}: {
  trail: readonly { href: string; label: string }[];
  here: string;
}) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
        {trail.map(({ href, label }) => (
          <li key={href} className="flex items-center gap-1.5">
            <PageLink href={href} className="prose-link inline-block py-1">
              {label}
            </PageLink>
            <Icon name="chevron-end" className="size-3.5 text-ink-faint" />
          </li>
        ))}
        <li aria-current="page" className="font-semibold text-ink" dir="auto">
          {here}
        </li>
      </ol>
    </nav>
  );
}

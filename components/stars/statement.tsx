import { useLocale, useTranslations } from "next-intl";
import { Cell, HeadCell, Table } from "@/components/ui/table";
import { formatDate, formatModifier, formatNumber } from "@/lib/i18n/format";
import { PageLink } from "@/lib/i18n/page-link";
import type { StarMovementView } from "@/lib/stars/schema";

type StatementProps = { movements: readonly StarMovementView[]; timeZone: string };

export function Statement({ movements, timeZone }: StatementProps) {
  const t = useTranslations("stars");
  const locale = useLocale();
  return (
    <Table caption={t("statement")} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t("columns.what")}</HeadCell>
          <HeadCell className="text-end">{t("columns.change")}</HeadCell>
          <HeadCell className="text-end">{t("columns.balance")}</HeadCell>
          <HeadCell>{t("columns.when")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {movements.map(({ id, kind, change, balance, reason, createdAt }) => (
          <tr key={id}>
            <Cell className="min-w-44">
              <span className="font-semibold">{t(`kinds.${kind}`)}</span>
              {reason && (
                <span dir="auto" className="block text-ink-soft">
                  {reason}
                </span>
              )}
            </Cell>
            <Cell className="text-end">
              <bdi>{change === 0 ? formatNumber(locale, 0) : formatModifier(locale, change)}</bdi>
            </Cell>
            <Cell className="text-end">{formatNumber(locale, balance)}</Cell>
            <Cell className="whitespace-nowrap">
              <PageLink
                href={`/stars/${id}`}
                className="prose-link inline-flex min-h-11 items-center"
                aria-label={t("receipt.open", {
                  when: formatDate(locale, createdAt, "moment", timeZone),
                })}
              >
                <time dateTime={createdAt}>
                  {formatDate(locale, createdAt, "moment", timeZone)}
                </time>
              </PageLink>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

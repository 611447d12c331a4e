import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Cell, HeadCell, Table } from "@/components/ui/table";
import { formatDate, formatModifier, formatNumber } from "@/lib/i18n/format";
import type { StarMovementView } from "@/lib/stars/schema";

type ReceiptProps = { movement: StarMovementView; timeZone: string };

export function Receipt({ movement, timeZone }: ReceiptProps) {
  const t = useTranslations("stars");
  const locale = useLocale();
  const { id, kind, amount, balance, reason, entries, createdAt } = movement;
  const rows: [string, ReactNode][] = [
    [t("columns.what"), t(`kinds.${kind}`)],
    [t("receipt.amount"), formatNumber(locale, amount)],
    [t("columns.balance"), formatNumber(locale, balance)],
    [t("columns.when"), formatDate(locale, createdAt, "moment", timeZone)],
    ...(reason
      ? [[t("columns.reason"), <bdi key="reason">{reason}</bdi>] as [string, ReactNode]]
      : []),
    [
      t("columns.id"),
      <code key="id" dir="ltr" className="text-xs break-all">
        {id}
      </code>,
    ],
  ];
  return (
    <Card className="grid gap-6">
      <h1 className="font-display text-2xl font-semibold">{t("receipt.title")}</h1>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Table caption={t("receipt.entries")}>
        <thead>
          <tr>
            <HeadCell>{t("receipt.account")}</HeadCell>
            <HeadCell className="text-end">{t("receipt.amount")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ account, amount: part }) => (
            <tr key={account}>
              <Cell>{t(`accounts.${account}`)}</Cell>
              <Cell className="text-end">
                <bdi>{formatModifier(locale, part)}</bdi>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-sm text-ink-soft">{t("receipt.note")}</p>
      <p className="flex flex-wrap gap-2">
        <a href={`/api/receipts/${id}?locale=${locale}`} className={buttonStyle("plain")} download>
          <Icon name="download" />
          {t("receipt.pdf")}
        </a>
        <a
          href={`/api/v1/stars/movements/${id}`}
          className={buttonStyle("bare")}
          download={`${id}.json`}
        >
          <Icon name="download" />
          {t("receipt.json")}
        </a>
      </p>
    </Card>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Cell, HeadCell, Table } from "@/components/ui/table";
import { formatDate, formatNumber } from "@/lib/i18n/format";

type Queue = {
  name: string;
  waiting: number;
  running: number;
  failed: number;
  oldestAt: string | null;
};

export function QueueTable({ queues }: { queues: readonly Queue[] }) {
  const t = useTranslations("admin.health");
  const locale = useLocale();
  const nameOf = (name: string) => {
    const key = `jobs.${name.replace(".", "_")}` as "jobs.system_deliver_pending";
    return t.has(key) ? t(key) : t("jobOther");
  };
  return (
    <Table caption={t("queues")}>
      <thead>
        <tr>
          <HeadCell>{t("queue")}</HeadCell>
          <HeadCell>{t("waiting")}</HeadCell>
          <HeadCell>{t("running")}</HeadCell>
          <HeadCell>{t("failed")}</HeadCell>
          <HeadCell>{t("oldest")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {queues.map(({ name, waiting, running, failed, oldestAt }) => (
          <tr key={name}>
            <Cell>{nameOf(name)}</Cell>
            <Cell>{formatNumber(locale, waiting)}</Cell>
            <Cell>{formatNumber(locale, running)}</Cell>
            <Cell className={failed > 0 ? "font-semibold text-oxblood-ink" : undefined}>
              {formatNumber(locale, failed)}
            </Cell>
            <Cell className="whitespace-nowrap">
              {oldestAt ? formatDate(locale, oldestAt, "moment") : "—"}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

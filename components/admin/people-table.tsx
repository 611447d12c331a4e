import { useLocale, useTranslations } from "next-intl";
import { Cell, HeadCell, Table } from "@/components/ui/table";
import type { PersonRowView } from "@/lib/admin/schema";
import { formatDate } from "@/lib/i18n/format";
import { PageLink } from "@/lib/i18n/page-link";
import { StandingBadges } from "./standing-badges";

export function PeopleTable({ people }: { people: readonly PersonRowView[] }) {
  const t = useTranslations("admin.people");
  const locale = useLocale();
  return (
    <Table caption={t("table")} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t("who")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          <HeadCell>{t("since")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <Cell>
              <PageLink href={`/admin/people/${person.id}`} className="prose-link font-semibold">
                <bdi>{person.name || t("unnamed")}</bdi>
              </PageLink>
              {person.handle && (
                <bdi dir="ltr" className="block text-ink-soft">
                  @{person.handle}
                </bdi>
              )}
            </Cell>
            <Cell>
              <StandingBadges {...person} />
            </Cell>
            <Cell className="whitespace-nowrap text-ink-soft">
              {formatDate(locale, person.createdAt, "short")}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

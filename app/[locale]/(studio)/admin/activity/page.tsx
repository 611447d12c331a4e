import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActivityExports } from "@/components/activity/activity-exports";
import { ActivityList } from "@/components/activity/activity-list";
import { RecordEntryDetail } from "@/components/admin/record-entry-detail";
import { RecordFilter } from "@/components/admin/record-filter";
import { Card } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { filterQuery } from "@/lib/activity/filter-query";
import { loadWholeRecord } from "@/lib/activity/loaders";
import { firstDayOf } from "@/lib/activity/period";
import { isId } from "@/lib/kernel/ids";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";
import { hasPermission } from "@/lib/users/permissions";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const fields = ["userId", "actorId", "group", "address", "requestId", "days"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.activity");
  return { title: t("title"), robots: { index: false } };
}

export default async function RecordPage({ searchParams }: PageProps) {
  if (!hasPermission(await viewer(), "activity.read_all")) notFound();
  const [t, params, timeZone] = [
    await getTranslations("admin.activity"),
    await searchParams,
    await loadTimeZone(),
  ];
  const { userId, days, ...query } = filterQuery(params, fields);
  const whom: Record<string, string> = userId && isId("user", userId) ? { userId } : {};
  const asked = { ...query, ...whom, ...firstDayOf(days, new Date()) };
  const kept = { ...query, ...whom, ...(days ? { days } : {}) };
  // An id that is none finds nothing, and the form still shows what was typed.
  const page =
    userId && !("userId" in whom)
      ? { items: [], nextCursor: null }
      : await loadWholeRecord({ ...asked, limit: 30, ...filterQuery(params, ["cursor"]) });
  return (
    <>
      <header className="grid gap-1">
        <h1 className="font-display text-2xl font-semibold">{t("title")}</h1>
        <p className="measure text-sm text-ink-soft">{t("lead")}</p>
      </header>
      <RecordFilter query={{ ...kept, ...(userId ? { userId } : {}) }} />
      <Card>
        {page.items.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
        <ActivityList
          entries={page.items}
          timeZone={timeZone}
          ofOthers
          detail={(entry) => <RecordEntryDetail entry={entry} />}
        />
      </Card>
      <Pagination
        {...(page.nextCursor
          ? { next: `/admin/activity?${new URLSearchParams({ ...kept, cursor: page.nextCursor })}` }
          : {})}
      />
      <ActivityExports whose="all" query={asked} />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityExports } from "@/components/activity/activity-exports";
import { ActivityFilter } from "@/components/activity/activity-filter";
import { ActivityList } from "@/components/activity/activity-list";
import { SettingsSection } from "@/components/settings/settings-section";
import { Pagination } from "@/components/ui/pagination";
import { filterQuery } from "@/lib/activity/filter-query";
import { loadActivity } from "@/lib/activity/loaders";
import { firstDayOf } from "@/lib/activity/period";
import { isMember } from "@/lib/kernel/actor";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = "/settings/activity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("activity");
  return { title: t("title") };
}

export default async function ActivityPage({ searchParams }: PageProps) {
  if (!isMember(await viewer())) return null;
  const [t, params, timeZone] = [
    await getTranslations("activity"),
    await searchParams,
    await loadTimeZone(),
  ];
  const query = filterQuery(params, ["group", "days"]);
  const { cursor } = filterQuery(params, ["cursor"]);
  const { days, ...about } = query;
  const asked = { ...about, ...firstDayOf(days, new Date()) };
  const page = await loadActivity({ ...asked, limit: 30, ...(cursor ? { cursor } : {}) });
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <ActivityFilter here={here} query={query} />
      {page.items.length === 0 && (
        <p className="text-ink-soft">{t(isNarrowed ? "noneHere" : "none")}</p>
      )}
      <ActivityList entries={page.items} timeZone={timeZone} />
      <Pagination
        {...(page.nextCursor
          ? { next: `${here}?${new URLSearchParams({ ...query, cursor: page.nextCursor })}` }
          : {})}
      />
      <ActivityExports whose="mine" query={asked} />
    </SettingsSection>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleFilter } from "@/components/admin/people-filter";
import { PeopleTable } from "@/components/admin/people-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { filterQuery } from "@/lib/activity/filter-query";
import { loadPeople } from "@/lib/admin/loaders";
import { viewer } from "@/lib/transport/loader";
import { hasPermission } from "@/lib/users/permissions";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title"), robots: { index: false } };
}

export default async function PeoplePage({ searchParams }: PageProps) {
  if (!hasPermission(await viewer(), "users.read")) return null;
  const [t, params] = [await getTranslations("admin.people"), await searchParams];
  const query = filterQuery(params, ["query", "role", "status"]);
  const page = await loadPeople({ ...query, ...filterQuery(params, ["cursor"]) });
  return (
    <>
      <header className="grid gap-1">
        <h1 className="font-display text-2xl font-semibold">{t("title")}</h1>
        <p className="measure text-sm text-ink-soft">{t("lead")}</p>
      </header>
      <PeopleFilter query={query} />
      {page.items.length === 0 ? (
        <EmptyState title={t("none")} body={t("noneBody")} />
      ) : (
        <PeopleTable people={page.items} />
      )}
      <Pagination
        {...(page.nextCursor
          ? { next: `/admin?${new URLSearchParams({ ...query, cursor: page.nextCursor })}` }
          : {})}
      />
    </>
  );
}

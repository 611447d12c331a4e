import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CharacterFilters } from "@/components/characters/character-filters";
import { CharacterGrid } from "@/components/characters/character-grid";
import { EmptyBookcase } from "@/components/characters/no-characters";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RouteButton } from "@/components/ui/route-button";
import { loadDashboard } from "@/lib/characters/loaders";
import { characterSorts } from "@/lib/characters/schema";
import { Link } from "@/lib/i18n/link";
import { isPerson } from "@/lib/kernel/actor";
import { signInFirst, viewer } from "@/lib/transport/loader";

type DashboardProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title"), robots: { index: false } };
}

/** The owner's shelf. What is looked for stands in the address; the server does the looking. */
export default async function DashboardPage({ searchParams }: DashboardProps) {
  const t = await getTranslations("dashboard");
  const actor = await viewer();
  if (!isPerson(actor)) return signInFirst();
  const given = await searchParams;
  const text = (name: string) =>
    typeof given[name] === "string" ? given[name].slice(0, 500) : undefined;
  const query = text("query")?.trim().slice(0, 100) || undefined;
  const sort = characterSorts.find((value) => value === text("sort")) ?? "updated";
  const archived = text("archived") === "true";
  const page = await loadDashboard({ query, sort, archived, cursor: text("cursor") });

  const address = (change: Record<string, string | undefined>) => {
    const next = new URLSearchParams();
    const all = {
      query,
      sort: sort === "updated" ? undefined : sort,
      archived: archived ? "true" : undefined,
      ...change,
    };
    for (const [name, value] of Object.entries(all)) if (value) next.set(name, value);
    return `/dashboard${next.size > 0 ? `?${next}` : ""}`;
  };
  const searching = query !== undefined || archived;

  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 md:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-display text-3xl font-semibold">
          {archived ? t("archivedTitle") : t("title")}
        </h1>
        <div className="grid w-full grid-cols-2 gap-3 *:max-sm:last:order-first *:max-sm:last:col-span-2 *:max-sm:px-3 sm:flex sm:w-auto sm:flex-wrap">
          <RouteButton href="/homebrew" icon="book">
            {t("homebrew")}
          </RouteButton>
          <RouteButton href="/import" icon="download">
            {t("import")}
          </RouteButton>
          <RouteButton kind="act" href="/create" icon="quill">
            {t("create")}
          </RouteButton>
        </div>
      </div>
      {actor.userKind === "guest" && page.items.length > 0 && (
        <Notice tone="precious">
          <p className="flex flex-wrap items-center justify-between gap-3">
            {t("keep")}
            <LinkButton href="/sign-up?next=%2Fdashboard" size="sm">
              {t("signUp")}
            </LinkButton>
          </p>
        </Notice>
      )}
      {(page.items.length > 0 || searching) && (
        <div className="grid gap-3">
          <CharacterFilters query={query} sort={sort} archived={archived} />
          <Link
            href={address({ archived: archived ? undefined : "true", cursor: undefined })}
            className="prose-link justify-self-start py-1.5 text-sm"
          >
            {archived ? t("showActive") : t("showArchived")}
          </Link>
        </div>
      )}
      {page.items.length > 0 ? (
        <CharacterGrid cards={page.items} />
      ) : (
        <EmptyBookcase kind={query ? "search" : archived ? "archived" : "new"} />
      )}
      {page.nextCursor && (
        <RouteButton
          href={address({ cursor: page.nextCursor })}
          className="justify-self-center"
          icon="chevron-down"
        >
          {t("more")}
        </RouteButton>
      )}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { LostPage } from "@/components/art/lost-page";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { ShowcaseCardView } from "@/lib/characters/public-view";
import { classIds, speciesIds } from "@/lib/portraits/palette";
import { nameOf } from "@/lib/rulebook/text";
import { ShowcaseFilters } from "./showcase-filters";
import { ShowcaseGrid } from "./showcase-grid";

type Filters = { query?: string; species?: string; class?: string };
type ShowcasePageProps = {
  page: { items: readonly ShowcaseCardView[]; nextCursor: string | null };
  chosen: Filters;
};

export function ShowcasePage({ page, chosen }: ShowcasePageProps) {
  const t = useTranslations("showcase");
  const locale = useLocale();
  const named = (kind: "species" | "class", ids: readonly string[]) =>
    ids
      .map((id) => ({ id, name: nameOf(kind, id, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  const given = Object.entries(chosen).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const next = page.nextCursor
    ? `/showcase/search?${new URLSearchParams([...given, ["cursor", page.nextCursor]])}`
    : undefined;
  return (
    <div className="page-width py-10">
      <h1 className="text-4xl">{t("title")}</h1>
      <p className="mt-2 text-lg text-ink-soft">{t("lead")}</p>
      <div className="mt-8 mb-10">
        <ShowcaseFilters
          species={named("species", speciesIds)}
          classes={named("class", classIds)}
          chosen={chosen}
        />
      </div>
      {page.items.length > 0 ? (
        <ShowcaseGrid cards={page.items} />
      ) : (
        <EmptyState
          art={<LostPage />}
          title={t("empty.title")}
          body={t("empty.body")}
          act={<LinkButton href="/create">{t("empty.act")}</LinkButton>}
        />
      )}
      <Pagination next={next} className="mt-12" />
    </div>
  );
}

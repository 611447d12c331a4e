import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { LostPage } from "@/components/art/lost-page";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { PageLink } from "@/lib/i18n/page-link";
import { localePath } from "@/lib/i18n/paths";
import { searchLengthMax } from "@/lib/templates/limits";
import { templateCategories, templateSorts, templateStyles } from "@/lib/templates/rules";
import type { TemplateCardView } from "@/lib/templates/schema";
import { TemplateGrid } from "./template-grid";

type Chosen = { search?: string; category?: string; style?: string; tags?: string; sort?: string };
type ExplorePageProps = {
  page: { items: readonly TemplateCardView[]; nextCursor: string | null };
  chosen: Chosen;
};

/** Everybody's templates: a plain form, so that a search has an address and needs no script. */
export function ExplorePage({ page, chosen }: ExplorePageProps) {
  const t = useTranslations("templates");
  const given = Object.entries(chosen).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const next = page.nextCursor
    ? `/explore/search?${new URLSearchParams([...given, ["cursor", page.nextCursor]])}`
    : undefined;
  return (
    <div className="page-width py-10">
      <h1 className="text-4xl">{t("title")}</h1>
      <p className="mt-2 text-lg text-ink-soft">{t("lead")}</p>
      <div className="mt-8 mb-10">
        <ExploreFilters chosen={chosen} isNarrowed={given.length > 0} />
      </div>
      {page.items.length > 0 ? (
        <TemplateGrid cards={page.items} />
      ) : (
        <EmptyState
          art={<LostPage />}
          title={t("empty.title")}
          body={t("empty.body")}
          act={<LinkButton href="/explore">{t("empty.act")}</LinkButton>}
        />
      )}
      <Pagination next={next} className="mt-12" />
    </div>
  );
}

function ExploreFilters({ chosen, isNarrowed }: { chosen: Chosen; isNarrowed: boolean }) {
  const t = useTranslations("templates");
  const locale = useLocale();
  const field = "block text-sm text-ink-soft";
  return (
    <search>
      <form
        action={localePath(locale, "/explore/search")}
        className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
      >
        <label className={`${field} col-span-2 lg:col-span-1`}>
          {t("search")}
          <input
            name="search"
            type="search"
            maxLength={searchLengthMax}
            defaultValue={chosen.search}
            dir="auto"
            className={`mt-1 h-12 ${controlStyle}`}
          />
        </label>
        <Filter
          label={t("category")}
          name="category"
          chosen={chosen.category ?? ""}
          any={t("any")}
          options={templateCategories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        />
        <Filter
          label={t("style")}
          name="style"
          chosen={chosen.style ?? ""}
          any={t("any")}
          options={templateStyles.map((value) => ({ value, label: t(`styles.${value}`) }))}
        />
        <Filter
          label={t("sort")}
          name="sort"
          chosen={chosen.sort ?? "trending"}
          options={templateSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        />
        <button type="submit" className={`${buttonStyle("act")} h-12 max-lg:col-span-1`}>
          {t("apply")}
        </button>
      </form>
      <p className="mt-2 text-xs text-ink-soft">{t("trendingHint")}</p>
      {isNarrowed && (
        <PageLink
          href="/explore"
          className="prose-link mt-2 inline-flex min-h-11 items-center text-sm"
        >
          {t("clear")}
        </PageLink>
      )}
    </search>
  );
}

type FilterProps = {
  label: string;
  name: string;
  chosen: string;
  any?: string;
  options: { value: string; label: string }[];
};

function Filter({ label, name, chosen, any, options }: FilterProps) {
  const id = useId();
  return (
    <div className="text-sm text-ink-soft">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        name={name}
        defaultValue={chosen}
        {...(any ? { placeholder: any } : {})}
        options={options}
        className="mt-1 h-12"
      />
    </div>
  );
}

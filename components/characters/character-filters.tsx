import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { searchLengthMax } from "@/lib/characters/limits";
import { characterSorts } from "@/lib/characters/schema";
import { localePath } from "@/lib/i18n/paths";

export type CharacterQuery = {
  query?: string;
  sort: (typeof characterSorts)[number];
  archived: boolean;
};

/** A plain form into the address: works without script, can be bookmarked and sent. */
export function CharacterFilters({ query, sort, archived }: CharacterQuery) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <search>
      <form
        action={localePath(locale, "/dashboard")}
        className="grid grid-cols-[1fr_auto] items-end gap-3 sm:flex sm:flex-wrap"
      >
        <div className="col-span-2 min-w-44 flex-1">
          <TextInput
            type="search"
            name="query"
            defaultValue={query}
            maxLength={searchLengthMax}
            aria-label={t("search")}
            placeholder={t("search")}
          />
        </div>
        <div className="min-w-36">
          <Select
            name="sort"
            aria-label={t("sort")}
            defaultValue={sort}
            options={characterSorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          />
        </div>
        {archived && <input type="hidden" name="archived" value="true" />}
        <button type="submit" className={buttonStyle("plain")}>
          <Icon name="search" />
          {t("find")}
        </button>
      </form>
    </search>
  );
}

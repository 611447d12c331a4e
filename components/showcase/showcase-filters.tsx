import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { Select } from "@/components/ui/select";
import { PageLink } from "@/lib/i18n/page-link";
import { localePath } from "@/lib/i18n/paths";

type Choice = { id: string; name: string };
type ShowcaseFiltersProps = {
  species: readonly Choice[];
  classes: readonly Choice[];
  chosen: { query?: string; species?: string; class?: string };
};

/** A plain form: filters are part of the address, so a shared link shows the same shelf. */
export function ShowcaseFilters({ species, classes, chosen }: ShowcaseFiltersProps) {
  const t = useTranslations("showcase");
  const locale = useLocale();
  return (
    <search>
      <form
        action={localePath(locale, "/showcase/search")}
        className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[2fr_1fr_1fr_auto]"
      >
        <label className="col-span-2 block text-sm text-ink-soft sm:col-span-1">
          {t("search")}
          <input
            name="query"
            type="search"
            maxLength={100}
            defaultValue={chosen.query}
            dir="auto"
            className={`mt-1 h-12 ${controlStyle}`}
          />
        </label>
        <Filter
          label={t("species")}
          name="species"
          any={t("any")}
          choices={species}
          chosen={chosen.species}
        />
        <Filter
          label={t("class")}
          name="class"
          any={t("any")}
          choices={classes}
          chosen={chosen.class}
        />
        <button type="submit" className={`${buttonStyle("act")} col-span-2 h-12 sm:col-span-1`}>
          {t("apply")}
        </button>
      </form>
      {(chosen.query || chosen.species || chosen.class) && (
        <PageLink
          href="/showcase"
          className="prose-link mt-3 inline-flex min-h-11 items-center text-sm"
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
  any: string;
  choices: readonly Choice[];
  chosen?: string;
};

function Filter({ label, name, any, choices, chosen }: FilterProps) {
  const id = useId();
  return (
    <div className="text-sm text-ink-soft">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        name={name}
        defaultValue={chosen ?? ""}
        placeholder={any}
        options={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
        className="mt-1 h-12"
      />
    </div>
  );
}

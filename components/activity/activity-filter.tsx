import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { activityGroupNames } from "@/lib/activity/event-types";
import { PeriodField } from "./period-field";

type ActivityFilterProps = { here: string; query: Record<string, string> };

/** A form that asks for this very page, so it works without script and a narrowed record has an address. */
export function ActivityFilter({ here, query }: ActivityFilterProps) {
  const t = useTranslations("activity");
  return (
    <form
      aria-label={t("filter.label")}
      className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]"
    >
      <Field label={t("filter.group")}>
        {(control) => (
          <Select
            {...control}
            name="group"
            defaultValue={query.group ?? ""}
            options={[
              { value: "", label: t("filter.all") },
              ...activityGroupNames.map((value) => ({ value, label: t(`groups.${value}`) })),
            ]}
          />
        )}
      </Field>
      <PeriodField value={query.days} />
      <div className="flex gap-2">
        <Button type="submit">{t("filter.show")}</Button>
        {Object.keys(query).length > 0 && (
          <LinkButton href={here} kind="bare">
            {t("filter.clear")}
          </LinkButton>
        )}
      </div>
    </form>
  );
}

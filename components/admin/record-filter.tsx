import { useTranslations } from "next-intl";
import { PeriodField } from "@/components/activity/period-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { activityGroupNames } from "@/lib/activity/event-types";

/** Works without script: it asks for this very page. */
export function RecordFilter({ query }: { query: Record<string, string | undefined> }) {
  const t = useTranslations("admin.activity");
  const words = useTranslations("activity");
  const text = (name: string, label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          dir="ltr"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={query[name]}
        />
      )}
    </Field>
  );
  return (
    <search>
      <form className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t("kind")}>
          {(control) => (
            <Select
              {...control}
              name="group"
              defaultValue={query.group ?? ""}
              options={[
                { value: "", label: words("filter.all") },
                ...activityGroupNames.map((value) => ({ value, label: words(`groups.${value}`) })),
              ]}
            />
          )}
        </Field>
        {text("userId", t("person"))}
        {text("actorId", t("actor"))}
        {text("address", t("address"))}
        {text("requestId", t("request"))}
        <PeriodField value={query.days} />
        <div className="flex gap-2 sm:col-span-2 lg:col-span-3">
          <Button type="submit" kind="act" icon="search">
            {t("search")}
          </Button>
          <LinkButton href="/admin/activity" kind="bare">
            {t("clear")}
          </LinkButton>
        </div>
      </form>
    </search>
  );
}

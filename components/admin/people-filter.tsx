import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { peopleQueryLengthMax, roles, statuses } from "@/lib/admin/schema";

/** Works without script: it asks for this very page. */
export function PeopleFilter({ query }: { query: Record<string, string> }) {
  const t = useTranslations("admin");
  const any = { value: "", label: t("people.any") };
  return (
    <search>
      <form className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_10rem_auto]">
        <Field label={t("people.query")}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              name="query"
              maxLength={peopleQueryLengthMax}
              autoCapitalize="off"
              spellCheck={false}
              defaultValue={query.query}
            />
          )}
        </Field>
        <Field label={t("people.role")}>
          {(control) => (
            <Select
              {...control}
              name="role"
              defaultValue={query.role ?? ""}
              options={[any, ...roles.map((value) => ({ value, label: t(`roles.${value}`) }))]}
            />
          )}
        </Field>
        <Field label={t("people.status")}>
          {(control) => (
            <Select
              {...control}
              name="status"
              defaultValue={query.status ?? ""}
              options={[
                any,
                ...statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
              ]}
            />
          )}
        </Field>
        <Button type="submit" kind="act" icon="search">
          {t("people.find")}
        </Button>
      </form>
    </search>
  );
}

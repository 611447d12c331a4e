import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { movementKinds } from "@/lib/stars/schema";

/** A form that asks for this very page, and the same rows as a file. */
export function StatementFilter({ kind }: { kind: string | undefined }) {
  const t = useTranslations("stars");
  const search = new URLSearchParams({ ...(kind ? { kind } : {}), locale: useLocale() });
  return (
    <div className="flex flex-wrap items-end justify-between gap-4">
      <form className="flex flex-wrap items-end gap-3">
        <Field label={t("filter")} className="min-w-56">
          {(control) => (
            <Select
              {...control}
              name="kind"
              defaultValue={kind ?? ""}
              options={[
                { value: "", label: t("all") },
                ...movementKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
              ]}
            />
          )}
        </Field>
        <Button type="submit">{t("apply")}</Button>
      </form>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        {t("export.label")}
        {(["csv", "json"] as const).map((form) => (
          <a
            key={form}
            href={`/api/stars/statement.${form}?${search}`}
            download
            className={buttonStyle("bare", "sm", "min-h-11")}
            dir="ltr"
          >
            <Icon name="download" />
            {t(`export.${form}`)}
          </a>
        ))}
      </p>
    </div>
  );
}

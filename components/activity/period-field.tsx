import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { activityPeriods } from "@/lib/activity/period";

/** How far back to look: in days, which every calendar has. */
export function PeriodField({ value }: { value: string | undefined }) {
  const t = useTranslations("activity");
  return (
    <Field label={t("filter.period")}>
      {(control) => (
        <Select
          {...control}
          name="days"
          defaultValue={value ?? ""}
          options={[
            { value: "", label: t("filter.always") },
            ...activityPeriods.map((days) => ({
              value: String(days),
              label: t("filter.days", { days }),
            })),
          ]}
        />
      )}
    </Field>
  );
}

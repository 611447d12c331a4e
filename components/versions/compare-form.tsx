import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { RouteButton } from "@/components/ui/route-button";
import { localePath } from "@/lib/i18n/paths";

type CompareFormProps = { id: string; from: number; to: number };

/** Which two: a plain form, so the comparison has an address of its own. */
export function CompareForm({ id, from, to }: CompareFormProps) {
  const t = useTranslations("history.comparison");
  const path = `/characters/${id}/history/compare`;
  const field = (name: "from" | "to", value: number) => (
    <Field label={t(name)} className="w-32">
      {(control) => <NumberInput {...control} name={name} defaultValue={value} />}
    </Field>
  );
  return (
    <form
      action={localePath(useLocale(), path)}
      className="flex flex-wrap items-end gap-4"
      key={`${from}/${to}`}
    >
      {field("from", from)}
      {field("to", to)}
      <Button type="submit">{t("show")}</Button>
      <RouteButton kind="bare" href={`${path}?from=${to}&to=${from}`} icon="refresh">
        {t("turn")}
      </RouteButton>
    </form>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

/** The same record, narrowed in the same way, as a file. */
export function ActivityExports({
  whose,
  query,
}: {
  whose: "mine" | "all";
  query: Record<string, string>;
}) {
  const t = useTranslations("activity.export");
  const search = new URLSearchParams({ ...query, locale: useLocale() });
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
      {t("label")}
      {(["csv", "json"] as const).map((form) => (
        <a
          key={form}
          href={`/api/activity/${whose}.${form}?${search}`}
          download
          className={buttonStyle("bare", "sm", "min-h-11")}
          dir="ltr"
        >
          <Icon name="download" />
          {t(form)}
        </a>
      ))}
    </p>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { formatList } from "@/lib/i18n/format";

/** Who is writing just now; always of one height, so that nothing jumps. */
export function TypingLine({ names }: { names: readonly string[] }) {
  const t = useTranslations("chat");
  const locale = useLocale();
  return (
    <p aria-live="off" className="h-6 truncate px-5 text-xs text-ink-soft">
      {names.length > 0 &&
        (names.length > 3
          ? t("typingMany", { count: names.length })
          : t("typing", { names: formatList(locale, names), count: names.length }))}
    </p>
  );
}

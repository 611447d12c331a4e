import { clsx } from "clsx";
import { useTranslations } from "next-intl";

type From = "sheet" | "seed" | "fallback" | "typed";
type FilledWordsProps = {
  parts: readonly { text: string; slot?: string | undefined; from?: From | undefined }[];
};

const looks: Record<From, string> = {
  sheet: "bg-gold-wash decoration-gold",
  seed: "bg-well decoration-ink-faint",
  fallback: "decoration-dotted decoration-ink-faint",
  typed: "bg-well decoration-oxblood",
};

/** The prompt in its pieces: underlined words say on hover, and in the list below, where they come from. */
export function FilledWords({ parts }: FilledWordsProps) {
  const t = useTranslations("templates.fill");
  const seen = [...new Set(parts.flatMap(({ from }) => (from ? [from] : [])))];
  return (
    <section className="grid gap-3" aria-label={t("words")}>
      <h2 className="font-display text-lg font-semibold">{t("words")}</h2>
      <p dir="ltr" lang="en" className="rounded-md border border-rule bg-page p-4 leading-relaxed">
        {parts.map(({ text, slot, from }, at) =>
          slot && from ? (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name and never move
              key={at}
              title={t(`from.${from}`)}
              className={clsx("rounded-xs underline underline-offset-4", looks[from])}
            >
              {text}
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name and never move
            <span key={at}>{text}</span>
          ),
        )}
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {seen.map((from) => (
          <li key={from}>
            <span className={clsx("rounded-xs px-1 underline underline-offset-4", looks[from])}>
              {t(`from.${from}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { formatList } from "@/lib/i18n/format";
import { coinValues } from "@/lib/rulebook/coins";
import type { SpellRow } from "@/lib/rulebook/pack";
import type { BookSpell } from "./book-spell";

/** The facts of a spell in words of the reader's language. */
export function useSpellFacts(): (row: SpellRow) => BookSpell["facts"] {
  const t = useTranslations("spells");
  const locale = useLocale();
  return ({ casting, range, duration, components, area }) => {
    const { cost } = components;
    const letters = (["verbal", "somatic", "material"] as const)
      .filter((kind) => components[kind])
      .map((kind) => t(kind));
    const bought = cost
      ? t("cost", { gold: cost / coinValues.gp, consumed: components.consumed ? "yes" : "no" })
      : null;
    return {
      time: t(`times.${casting.time}`, { amount: casting.amount ?? 1 }),
      range: t(`ranges.${range.kind}`, { amount: range.amount ?? 0 }),
      duration: t(`durations.${duration.kind}`, { amount: duration.amount ?? 1 }),
      components: [formatList(locale, letters), bought].filter(Boolean).join(": "),
      ...(area ? { area: t(`shapes.${area.shape}`, { size: area.size }) } : {}),
    };
  };
}

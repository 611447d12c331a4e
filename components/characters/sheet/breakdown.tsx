import { useLocale, useTranslations } from "next-intl";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { Explained, Part } from "@/lib/rulebook/sheet";
import { type Texts, wordOf } from "../words";

export type NumberForm = "plain" | "modifier";

/** How a number is calculated: one line a part, which add up to it. */
export function Breakdown({
  explained,
  form,
  texts,
}: {
  explained: Explained;
  form: NumberForm;
  texts: Texts;
}) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const shown = (part: Part, index: number) =>
    form === "plain" && index === 0
      ? formatNumber(locale, part.value)
      : formatModifier(locale, part.value);
  if (explained.parts.length === 0) return <p className="text-sm text-ink-soft">{t("noParts")}</p>;
  return (
    <ul className="breakdown">
      {explained.parts.map((part, index) => (
        <li key={`${part.source.kind}/${part.source.id}/${part.srdRef.section}/${part.note ?? ""}`}>
          <span>
            {wordOf(texts, part.source.kind, part.source.id)}
            {part.note && <i> ({noteOf(t, part.note)})</i>}
            <small>§ {wordOf(texts, "section", part.srdRef.section)}</small>
          </span>
          <bdi>{shown(part, index)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** `caster-level-7` carries its number; every other note is a phrase. */
function noteOf(t: ReturnType<typeof useTranslations<"sheet">>, note: string): string {
  const level = /^caster-level-(\d+)$/.exec(note)?.[1];
  return level ? t("notes.caster-level", { level: Number(level) }) : t(`notes.${note as "half"}`);
}

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Stat } from "@/components/ui/stat";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import { wordOf } from "../words";
import { Breakdown } from "./breakdown";
import type { SheetProps } from "./sheet-props";

/** The numbers that a table asks for most. */
export function Vitals({
  sheet,
  texts,
  rolls,
  className,
  Figure,
}: SheetProps & { className?: string }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const rows = [
    {
      id: "armorClass",
      explained: sheet.armorClass,
      form: "plain",
      value: number(sheet.armorClass.value),
    },
    {
      id: "hitPoints",
      explained: sheet.hitPoints,
      form: "plain",
      value: number(sheet.hitPoints.value),
    },
    {
      id: "initiative",
      explained: sheet.initiative.bonus,
      form: "modifier",
      value: formatModifier(locale, sheet.initiative.bonus.value),
    },
    {
      id: "speed",
      explained: sheet.speed.walk,
      form: "plain",
      value: number(sheet.speed.walk.value),
    },
    {
      id: "proficiencyBonus",
      explained: sheet.proficiencyBonus,
      form: "modifier",
      value: formatModifier(locale, sheet.proficiencyBonus.value),
    },
    {
      id: "passivePerception",
      explained: sheet.passivePerception,
      form: "plain",
      value: number(sheet.passivePerception.value),
    },
    // What somebody has to beat who withstands a spell; a way of casting each, and two at most on the first screen.
    ...sheet.casters.slice(0, 2).map(({ class: of, saveDc }) => ({
      id: "spellSaveDc" as const,
      of: sheet.casters.length > 1 ? wordOf(texts, "class", of) : undefined,
      explained: saveDc,
      form: "plain" as const,
      value: number(saveDc.value),
    })),
  ] as const;
  return (
    <div
      className={clsx(
        "grid grid-cols-[repeat(auto-fit,minmax(max(5.25rem,30%),1fr))] gap-2",
        className,
      )}
    >
      {rows.map(({ id, explained, form, value, ...row }) => {
        const of = "of" in row ? row.of : undefined;
        // Where one plays, what is left stands at the table.
        const label = t(`vitals.${id === "hitPoints" && rolls ? "hitPointsMax" : id}`);
        const key = `${id}/${of ?? ""}`;
        const props = { label, note: id === "speed" ? t("feet") : of };
        const opened = { label, explained, form, texts };
        return Figure ? (
          <Stat key={key} {...props} value={<Figure {...opened} className="no-underline" />} />
        ) : (
          <Stat
            key={key}
            {...props}
            value={value}
            explanation={<Breakdown explained={explained} form={form} texts={texts} />}
          />
        );
      })}
    </div>
  );
}

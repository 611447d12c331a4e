import { useLocale, useTranslations } from "next-intl";
import { formatList } from "@/lib/i18n/format";
import { wordOf } from "../words";
import type { SheetProps } from "./sheet-props";

/** Languages, trainings, senses and what harm is turned aside: one line a kind, only the kinds there are. */
export function Trainings({ sheet, texts }: SheetProps) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const names = (kind: string, held: readonly { id: string; when?: string }[]) =>
    held.map(
      ({ id, when }) =>
        `${wordOf(texts, kind, id)}${when ? ` (${wordOf(texts, "when", when)})` : ""}`,
    );
  const senses = sheet.senses.map((sense) =>
    t("senseAt", { sense: wordOf(texts, "sense", sense.id), feet: sense.range.value }),
  );
  const moves = (["fly", "swim", "climb", "burrow"] as const)
    .filter((mode) => sheet.speed[mode])
    .map((mode) =>
      t("senseAt", { sense: wordOf(texts, "speed", mode), feet: sheet.speed[mode]?.value ?? 0 }),
    );
  const rows = [
    ["languages", names("language", sheet.languages)],
    ["senses", senses],
    ["moves", moves],
    ["resistances", names("damage", sheet.resistances)],
    [
      "immunities",
      [...names("damage", sheet.immunities), ...names("condition", sheet.conditionImmunities)],
    ],
    ["vulnerabilities", names("damage", sheet.vulnerabilities)],
    ["armor", names("armor-category", sheet.armorTraining)],
    ["weapons", names("weapon-proficiency", sheet.weaponProficiencies)],
    ["masteries", names("weapon", sheet.masteries)],
    ["tools", names("tool", sheet.tools)],
  ] as const;
  return (
    <dl className="grid gap-1.5 text-sm">
      {rows
        .filter(([, held]) => held.length > 0)
        .map(([id, held]) => (
          <div key={id} className="grid grid-cols-[minmax(6.5rem,auto)_1fr] gap-3">
            <dt className="text-ink-soft">{t(`trainings.${id}`)}</dt>
            <dd>{formatList(locale, held)}</dd>
          </div>
        ))}
    </dl>
  );
}

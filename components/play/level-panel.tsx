import { getLocale, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { isLocale } from "@/lib/i18n/locales";
import type { Build } from "@/lib/rulebook/build";
import { classesForNextLevel } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import { nameOf } from "@/lib/rulebook/text";
import { LevelForm } from "./level-form";

/** The way up, folded until it is wanted. */
export async function LevelPanel({ id, sheet, build }: { id: string; sheet: Sheet; build: Build }) {
  const t = await getTranslations("play.level");
  const given = await getLocale();
  const locale = isLocale(given) ? given : "en";
  const latest = build.choices.find((choice) => choice.slot === `level/${sheet.level}/class`)
    ?.take[0];
  const classes = classesForNextLevel(srd52, build)
    .map(({ id: row, why }) => ({
      id: row,
      name: build.homebrew?.find((entry) => entry.id === row)?.name ?? nameOf("class", row, locale),
      denied: why !== undefined,
    }))
    .sort((one, other) => Number(other.id === latest) - Number(one.id === latest));
  return (
    <Card className="print:hidden">
      <details>
        <summary className="-my-2 flex min-h-11 cursor-pointer items-center justify-between gap-3 font-display text-xl font-semibold">
          {t("title")}
          <Icon
            name="chevron-down"
            className="transition-transform duration-150 in-open:rotate-180"
          />
        </summary>
        <div className="pt-5">
          <LevelForm id={id} level={sheet.level} classes={classes} />
        </div>
      </details>
    </Card>
  );
}

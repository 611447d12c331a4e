import { getLocale, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { conditions } from "@/lib/characters/play-act";
import type { PlayView } from "@/lib/characters/play-view";
import { isLocale } from "@/lib/i18n/locales";
import type { Sheet } from "@/lib/rulebook/sheet";
import { nameOf } from "@/lib/rulebook/text";
import { playFacts } from "./play-facts";
import { PlayTable } from "./play-table";

/** The owner's table: the words and the few facts are laid out here, so that the rules stay on the server. */
export async function PlayPanel({ id, sheet, play }: { id: string; sheet: Sheet; play: PlayView }) {
  const t = await getTranslations("play");
  const given = await getLocale();
  const locale = isLocale(given) ? given : "en";
  const withstood = [...sheet.resistances, ...sheet.immunities].filter(({ when }) => when === undefined);
  const kinds = [...new Set(withstood.map((entry) => entry.id))];
  return (
    <Card className="print:hidden">
      <h2 className="mb-4 font-display text-xl font-semibold">{t("title")}</h2>
      <PlayTable
        id={id}
        initial={play}
        facts={playFacts(sheet)}
        conditions={conditions.map((condition) => ({ id: condition, name: nameOf("condition", condition, locale) }))}
        damageKinds={kinds.map((kind) => ({ id: kind, name: nameOf("damage", kind, locale) }))}
        names={Object.fromEntries(play.resources.map((row) => [row.id, row.name]))}
      />
    </Card>
  );
}

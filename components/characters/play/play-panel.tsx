import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { conditions } from "@/lib/characters/play-act";
import type { PlayView } from "@/lib/characters/play-view";
import { nameOf } from "@/lib/rulebook/text";
import { bonusesOf, modesOf, rulesOf } from "../dice/roll-ask";
import { wordOf } from "../words";
import type { AtTable } from "./at-table";
import { PlayTable } from "./play-table";

/** The owner's table: the words and the few facts are laid out here, so that the rules stay on the server. */
export function PlayPanel({ table, play }: { table: AtTable; play: PlayView }) {
  const t = useTranslations("play");
  const d = useTranslations("dice");
  const locale = useLocale();
  const { sheet, texts } = table;
  const words = { advantage: d("modes.advantage"), disadvantage: d("modes.disadvantage") };
  const withstood = [...sheet.resistances, ...sheet.immunities].filter(({ when }) => when === undefined);
  const kinds = [...new Set(withstood.map((entry) => entry.id))];
  const holding = sheet.marks.filter(({ on }) => on === "concentration");
  const spells = [...new Set([...sheet.spells.map(({ id }) => id), play.state.concentration ?? []].flat())];
  return (
    <Card className="print:hidden">
      <h2 className="mb-4 font-display text-xl font-semibold">{t("title")}</h2>
      <PlayTable
        conditions={conditions.map((condition) => ({ id: condition, name: nameOf("condition", condition, locale) }))}
        damageKinds={kinds.map((kind) => ({ id: kind, name: nameOf("damage", kind, locale) }))}
        names={{
          ...Object.fromEntries(spells.map((id) => [id, wordOf(texts, "spell", id)])),
          ...Object.fromEntries(play.resources.map((row) => [row.id, row.name])),
        }}
        initiative={{
          label: d("initiative"),
          bonuses: bonusesOf(sheet.initiative.bonus, texts),
          ...modesOf(sheet.initiative.marks, texts, words),
          ...rulesOf(sheet, { test: "check", ability: "dex" }, texts),
        }}
        holding={{
          label: d("concentration"),
          bonuses: bonusesOf(sheet.saves.con.bonus, texts),
          ...modesOf([...sheet.saves.con.marks, ...holding], texts, words),
          ...rulesOf(sheet, { test: "save", ability: "con" }, texts),
        }}
      />
    </Card>
  );
}

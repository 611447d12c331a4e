import { useLocale, useTranslations } from "next-intl";
import { wordOf } from "@/components/characters/words";
import { Card } from "@/components/ui/card";
import type { PlayView } from "@/lib/play/play-view";
import { effectFacts, effectIds } from "@/lib/rulebook/effects/catalogue";
import { conditionIds } from "@/lib/rulebook/terms";
import { nameOf, type TextKind, type TextLocale } from "@/lib/rulebook/text";
import { bonusesOf, modesOf, rulesOf, thrownOf } from "./dice/roll-ask";
import type { PlayContext } from "./play-context";
import { PlayTable } from "./play-table";

/** Names of the magic items that can do something, of the spells in them, and of potions still at work. */
function itemNames(
  { sheet, texts }: PlayContext,
  play: PlayView,
  locale: TextLocale,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { entry, item, name, magic } of sheet.inventory) {
    if (!magic) continue;
    names[`item:${entry}`] = name ?? wordOf(texts, item.kind, item.id);
    for (const { spell } of [...(magic.casts ?? []), ...(magic.reading ? [magic.reading] : [])])
      names[spell.id] ??= wordOf(texts, "spell", spell.id);
  }
  for (const id of play.state.potions ?? []) names[`item:${id}`] = nameOf("item", id, locale);
  return names;
}

/** The owner's table: the words and the few facts are laid out here, so that the rules stay on the server. */
export function PlayPanel({ table, play }: { table: PlayContext; play: PlayView }) {
  const t = useTranslations("play");
  const d = useTranslations("dice");
  const locale = useLocale();
  const { sheet, texts } = table;
  const words = { advantage: d("modes.advantage"), disadvantage: d("modes.disadvantage") };
  const withstood = [...sheet.resistances, ...sheet.immunities].filter(
    ({ when }) => when === undefined,
  );
  const kinds = [...new Set(withstood.map((entry) => entry.id))];
  const holding = sheet.marks.filter(({ on }) => on === "concentration");
  const spells = [
    ...new Set([...sheet.spells.map(({ id }) => id), play.state.concentration ?? []].flat()),
  ];
  const has = (resource: string) => sheet.resources.some(({ id }) => id === resource);
  const own = new Set(sheet.spells.map(({ id }) => id));
  const effects = effectIds
    .map((id) => ({ id, ...effectFacts(id) }))
    .filter(({ resource }) => resource === undefined || has(resource))
    .map(({ id, source, resource }) => ({
      id,
      own: resource !== undefined || own.has(id),
      name: nameOf(source.kind as TextKind, source.id, locale),
    }))
    .sort(
      (one, other) =>
        Number(other.own) - Number(one.own) || one.name.localeCompare(other.name, locale),
    )
    .map(({ id, name }) => ({ id, name }));
  return (
    <Card id="table" className="@container scroll-mt-28 print:hidden">
      {/* On a phone the bar above says it. */}
      <h2 className="mb-4 font-display text-xl font-semibold max-lg:sr-only">{t("title")}</h2>
      <PlayTable
        conditions={conditionIds.map((condition) => ({
          id: condition,
          name: nameOf("condition", condition, locale),
        }))}
        effects={effects}
        damageKinds={kinds.map((kind) => ({ id: kind, name: nameOf("damage", kind, locale) }))}
        names={{
          ...Object.fromEntries(spells.map((id) => [id, wordOf(texts, "spell", id)])),
          ...Object.fromEntries(play.resources.map((row) => [row.id, row.name])),
          ...itemNames(table, play, locale),
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
          ...thrownOf(sheet, texts),
        }}
      />
    </Card>
  );
}

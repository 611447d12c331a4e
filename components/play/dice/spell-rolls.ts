import type { useTranslations } from "next-intl";
import { wordOf } from "@/components/characters/words";
import type { SpellRow } from "@/lib/rulebook/pack";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import type { PlayContext } from "../play-context";
import type { SpellActsProps } from "../spell-acts";
import { bonusesOf, modesOf, type RollAsk, rulesOf, thrownOf } from "./roll-ask";

/** What a spell can do on this sheet: its rolls with their parts, and what may pay for it. */
export function spellActs(
  { sheet, texts }: PlayContext,
  t: ReturnType<typeof useTranslations<"dice">>,
  spell: SpellSheet,
  row: SpellRow,
  name: string,
): SpellActsProps {
  const damage = (spell.damage ?? []).map(
    ({ dice, type, bonus }): RollAsk => ({
      label: t("damageOf", { name }),
      note: wordOf(texts, "damage", type),
      dice,
      bonuses: bonus ? bonusesOf(bonus, texts) : [],
    }),
  );
  const healing: RollAsk[] = spell.healing
    ? [
        {
          label: t("healingOf", { name }),
          dice: spell.healing,
          bonuses: spell.healingBonus ? bonusesOf(spell.healingBonus, texts) : [],
          ...rulesOf(sheet, { healing: true }, texts),
        },
      ]
    : [];
  const rolls = [...damage, ...healing];
  const attack: RollAsk | undefined = spell.attackRoll && {
    label: t("attackOf", { name }),
    bonuses: bonusesOf(spell.attack, texts),
    criticalFrom: 20,
    ...(damage[0] ? { onHit: damage[0] } : {}),
    ...rulesOf(sheet, { test: "attack" }, texts),
    ...modesOf(
      sheet.marks.filter(({ on }) => on === "attack" || on === `attack:${spell.asClass}`),
      texts,
      { advantage: t("modes.advantage"), disadvantage: t("modes.disadvantage") },
    ),
    ...thrownOf(sheet, texts),
  };
  const grows = row.scaling?.by === "slot" ? row.scaling.dice : undefined;
  return {
    spell: spell.id,
    name,
    level: spell.level,
    how: spell.how,
    ritual: spell.ritual,
    free: spell.free === undefined ? "none" : spell.free.uses === "at-will" ? "at-will" : "uses",
    rolls,
    ...(attack ? { attack } : {}),
    ...(grows === undefined ? {} : { grows }),
  };
}

import type { useTranslations } from "next-intl";
import type { SheetRolls } from "@/components/characters/sheet/sheet-props";
import { wordOf } from "@/components/characters/words";
import type { RollOf } from "@/lib/rulebook/dice-rules";
import type { AttackSheet } from "@/lib/rulebook/sheet";
import type { PlayContext } from "../play-context";
import { SpellActs } from "../spell-acts";
import { bonusesOf, modesOf, type RollAsk, rulesOf, thrownOf } from "./roll-ask";
import { RollButton } from "./roll-button";
import { spellActs } from "./spell-rolls";

/** What can be rolled from each line of the sheet, as buttons that the lines only have to place. */
export function sheetRolls(
  table: PlayContext,
  t: ReturnType<typeof useTranslations<"dice">>,
): SheetRolls {
  const { sheet, texts, checks } = table;
  const words = { advantage: t("modes.advantage"), disadvantage: t("modes.disadvantage") };
  const modes = (marks: Parameters<typeof modesOf>[0]) => modesOf(marks, texts, words);
  const rules = (of: RollOf) => rulesOf(sheet, of, texts);
  const marked = (on: string) => sheet.marks.filter((mark) => mark.on === on);
  const thrown = thrownOf(sheet, texts);
  const damageAsk = (attack: AttackSheet, name: string): RollAsk => ({
    label: t("damageOf", { name }),
    note: wordOf(texts, "damage", attack.damage.type),
    dice: attack.damage.dice,
    bonuses: bonusesOf(attack.damage.bonus, texts),
    ...rules({ damage: attack }),
  });
  return {
    check: (ability) => (
      <RollButton
        ask={{
          label: t("checkOf", { ability: wordOf(texts, "ability", ability) }),
          bonuses: bonusesOf(checks[ability].bonus, texts),
          ...modes([...checks[ability].marks, ...marked(`check:${ability}`)]),
          ...rules({ test: "check", ability }),
        }}
      >
        {t("check")}
      </RollButton>
    ),
    save: (ability, label) => (
      <RollButton
        ask={{
          label,
          bonuses: bonusesOf(sheet.saves[ability].bonus, texts),
          ...modes([...sheet.saves[ability].marks, ...marked("save")]),
          ...rules({ test: "save", ability }),
          ...thrown,
        }}
      >
        {t("save")}
      </RollButton>
    ),
    skill: (skill, label) => (
      <RollButton
        ask={{
          label,
          bonuses: bonusesOf(skill.bonus, texts),
          ...modes(skill.marks),
          ...rules({
            test: "check",
            ability: skill.ability,
            proficient: skill.proficiency === "proficient" || skill.proficiency === "expertise",
          }),
        }}
      />
    ),
    attack: (attack, name) => (
      <RollButton
        ask={{
          label: t("attackOf", { name }),
          bonuses: bonusesOf(attack.toHit, texts),
          criticalFrom: sheet.criticalFrom,
          onHit: damageAsk(attack, name),
          ...modes([...attack.marks, ...marked("attack")]),
          ...rules({ test: "attack" }),
          ...thrown,
        }}
      />
    ),
    // An unarmed strike deals what it deals: nothing is thrown.
    damage: (attack, name) =>
      attack.damage.dice.includes("d") && <RollButton ask={damageAsk(attack, name)} />,
    extra: (extra, name) =>
      extra.dice && (
        <RollButton
          ask={{
            label: name,
            dice: extra.dice,
            bonuses: extra.value ? bonusesOf(extra.value, texts) : [],
            ...(extra.type ? { note: wordOf(texts, "damage", extra.type) } : {}),
          }}
        />
      ),
    spell: (spell, name) => {
      const row = table.spells.get(spell.id);
      return row && <SpellActs {...spellActs(table, t, spell, row, name)} />;
    },
  };
}

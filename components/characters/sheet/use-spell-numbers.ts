import { useLocale, useTranslations } from "next-intl";
import { formatModifier, formatNumber, localizeDigits } from "@/lib/i18n/format";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import { type Texts, wordOf } from "../words";

/** What a spell comes to when this character casts it at its lowest level: attack or save, dice, and how often. */
export function useSpellNumbers(texts: Texts): (spell: SpellSheet) => string[] {
  const t = useTranslations("sheet.forYou");
  const locale = useLocale();
  // Dice are read as they are printed on every die, in every language; a number without a die is a number of the page.
  const amount = (dice: string, bonus = 0): string =>
    dice.includes("d")
      ? `${localizeDigits("en", dice)}${bonus === 0 ? "" : ` ${formatModifier("en", bonus)}`}`
      : formatNumber(locale, Number(dice) + bonus);
  return (spell) => [
    ...(spell.attackRoll
      ? [t("attack", { bonus: formatModifier(locale, spell.attack.value) })]
      : []),
    ...(spell.save
      ? [t("save", { ability: wordOf(texts, "ability", spell.save), dc: spell.saveDc.value })]
      : []),
    ...(spell.damage ?? []).map(({ dice, type, bonus }) =>
      t("damage", { dice: amount(dice, bonus?.value), type: wordOf(texts, "damage", type) }),
    ),
    ...(spell.healing
      ? [t("healing", { dice: amount(spell.healing, spell.healingBonus?.value) })]
      : []),
    ...(spell.shots && spell.shots > 1 ? [t("shots", { count: spell.shots })] : []),
  ];
}

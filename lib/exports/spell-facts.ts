import { formatNumber, localizeDigits } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { SpellRow } from "@/lib/rulebook/pack";
import type { Words } from "./words";

export type SpellFacts = {
  /** `Level 1 Evocation`, `Evocation cantrip`. */
  kind: string;
  time: string;
  range: string;
  /** `V S M`, with what the material costs. */
  components: string;
  duration: string;
  /** Damage, healing, save, attack and growth, as far as the spell has them. */
  effects: string[];
};

const gold = 100;

/** The facts of a spell in words. Feet, minutes and hours as the rules give them. */
export function spellFacts(
  row: SpellRow,
  { t, name, list, comma }: Words,
  locale: Locale,
): SpellFacts {
  const school = name("school", row.school);
  const { casting, range, components, duration } = row;
  const time =
    casting.time === "minutes" || casting.time === "hours"
      ? t(`spell.amount.${casting.time}`, { count: casting.amount ?? 1 })
      : t(`spell.time.${casting.time}`);
  const reach =
    range.kind === "feet" || range.kind === "miles"
      ? t(`spell.amount.${range.kind}`, { count: range.amount ?? 0 })
      : t(`spell.range.${range.kind}`);
  const area = row.area
    ? t("spell.area", { shape: t(`spell.shape.${row.area.shape}`), size: row.area.size })
    : undefined;
  const letters = [
    components.verbal ? t("spell.verbal") : undefined,
    components.somatic ? t("spell.somatic") : undefined,
    components.material ? t("spell.material") : undefined,
  ].filter((letter) => letter !== undefined);
  const cost =
    components.cost === undefined
      ? ""
      : ` (${t(components.consumed ? "spell.costConsumed" : "spell.cost", { count: components.cost / gold })})`;
  const lasting =
    duration.kind === "rounds" ||
    duration.kind === "minutes" ||
    duration.kind === "hours" ||
    duration.kind === "days"
      ? t(`spell.amount.${duration.kind}`, { count: duration.amount ?? 1 })
      : duration.triggered
        ? t("spell.untilTriggered")
        : t(`spell.duration.${duration.kind}`);
  return {
    kind:
      row.level === 0
        ? t("spell.cantripOf", { school })
        : t("spell.levelOf", { school, level: row.level }),
    time: casting.ritual ? t("spell.orRitual", { time }) : time,
    range: area ? `${reach} (${area})` : reach,
    components: letters.join(comma) + cost,
    duration: duration.concentration ? t("spell.concentration", { time: lasting }) : lasting,
    effects: effectsOf(row),
  };

  function effectsOf(spell: SpellRow): string[] {
    const out: string[] = [];
    if (spell.attack) out.push(t(`spell.attack.${spell.attack}`));
    if (spell.save) out.push(t("spell.save", { ability: name("ability", spell.save) }));
    for (const damage of spell.damage ?? []) {
      const types = (damage.types ?? [damage.type]).map((type) => name("damage", type));
      const dice = dicePlus(damage.dice, damage.plus);
      out.push(
        t("spell.damage", { dice, type: types.length > 3 ? t("spell.chosenType") : list(types) }),
      );
    }
    if (spell.healing)
      out.push(t("spell.healing", { dice: dicePlus(spell.healing, spell.healingPlus) }));
    if (spell.shots && spell.shots > 1) out.push(t("spell.shots", { count: spell.shots }));
    const { scaling } = spell;
    if (scaling?.dice) {
      out.push(
        t(scaling.by === "slot" ? "spell.perSlot" : "spell.perTier", { dice: scaling.dice }),
      );
    }
    if (scaling?.shots) {
      out.push(
        t(scaling.by === "slot" ? "spell.shotsPerSlot" : "spell.shotsPerTier", {
          count: scaling.shots,
        }),
      );
    }
    return out;
  }

  function dicePlus(dice: string, plus: number | "ability" | undefined): string {
    if (plus === undefined) return dice;
    return `${dice} + ${plus === "ability" ? t("spell.plusAbility") : formatNumber(locale, plus)}`;
  }
}

/** Dice stay as they are printed on every die; a plain number takes the digits of the language. */
export function diceText(dice: string, bonus: number, locale: Locale): string {
  if (/d/.test(dice))
    return bonus === 0 ? dice : `${dice}${bonus < 0 ? "−" : "+"}${Math.abs(bonus)}`;
  return localizeDigits(locale, String(Number(dice) + bonus));
}

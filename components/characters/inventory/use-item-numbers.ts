import { useLocale, useTranslations } from "next-intl";
import { formatList, formatModifier, formatNumber } from "@/lib/i18n/format";
import type { InventoryEntry, ItemEffect } from "@/lib/rulebook/build";
import type { ItemRow } from "@/lib/rulebook/pack";
import { nameOf, type TextKind } from "@/lib/rulebook/text";

/** What an item's magic changes, in a line of the reader's language; nothing for a thing without magic. */
export type DescribeNumbers = (item?: ItemRow, entry?: InventoryEntry) => string | undefined;

/** Runs on the server, where the names are. */
export function useItemNumbers(): DescribeNumbers {
  const t = useTranslations("inventory");
  const locale = useLocale();
  const named = (kind: TextKind, id: string) => nameOf(kind, id, locale);
  const signed = (add: number | undefined) => formatModifier(locale, add ?? 0);
  const plain = (count: number | undefined) => formatNumber(locale, count ?? 0);
  const say = (effect: ItemEffect): string => {
    const told = sayPlain(effect);
    if (!("when" in effect) || effect.when === undefined) return told;
    return t("does.sometimes", { told, when: named("when", effect.when) });
  };
  const sayPlain = (effect: ItemEffect): string => {
    switch (effect.change) {
      case "ability-score": {
        const name = named("ability", effect.ability);
        if (effect.set !== undefined)
          return t("does.score-set", { name, value: plain(effect.set) });
        return t("does.named", { name, value: signed(effect.add) });
      }
      case "saving-throw":
        return t("does.saving-throw", {
          name: named("ability", effect.ability),
          value: signed(effect.add),
        });
      case "skill":
        return t("does.named", { name: named("skill", effect.skill), value: signed(effect.add) });
      case "speed": {
        const name = named("speed", effect.mode ?? "walk");
        if (effect.like !== undefined) return t("does.speed-like", { name });
        if (effect.set !== undefined)
          return t("does.speed-set", { name, value: plain(effect.set) });
        return t("does.speed", { name, value: signed(effect.add) });
      }
      case "armor-class-base":
        return t("does.armor-class-base", { value: plain(effect.base) });
      case "resistance":
      case "immunity":
      case "vulnerability":
        return t(`does.${effect.change}`, { name: named("damage", effect.damage) });
      case "condition-immunity":
        return t("does.immunity", { name: named("condition", effect.condition) });
      case "language":
        return t("does.language", { name: named("language", effect.language) });
      case "extra-damage":
        return effect.damage === "weapon"
          ? t("does.extra-weapon-damage", { dice: effect.dice })
          : t("does.extra-damage", { dice: effect.dice, name: named("damage", effect.damage) });
      case "weapon-proficiency":
        return t("does.weapon-proficiency", {
          names: formatList(
            locale,
            effect.ids.map((id) => named("weapon", id)),
          ),
        });
      case "unarmed-strike":
        return t("does.unarmed-strike", {
          dice: effect.dice,
          name: named("damage", effect.damage),
          value: signed(effect.add),
        });
      case "ability-score-set-by":
        return t("does.ability-score-set-by", {
          name: named("ability", effect.ability),
          value: signed(effect.add),
        });
      case "advantage": {
        const rolls = formatList(locale, [
          t(`rolls.${effect.on}`),
          ...(effect.abilities ?? []).map((id) => named("ability", id)),
          ...(effect.skills ?? []).map((id) => named("skill", id)),
          ...(effect.conditions ?? []).map((id) => named("condition", id)),
        ]);
        return t(effect.mode === "disadvantage" ? "does.disadvantage" : "does.advantage", {
          rolls,
        });
      }
      case "armor-trained":
      case "armor-needs-no-strength":
      case "armor-quiet":
      case "shield-needs-no-hand":
        return t(`does.${effect.change}`);
      case "sense":
        return t("does.sense", { name: named("sense", effect.sense), value: plain(effect.range) });
      default:
        return t(`does.${effect.change}`, { value: signed(effect.add) });
    }
  };
  return (item, entry) => {
    const bonus = entry?.bonus ?? item?.bonus;
    const effects = [...(item?.effects ?? []), ...(entry?.effects ?? [])];
    const needs = entry?.requiresAttunement ?? item?.requiresAttunement;
    const described = [
      ...(bonus ? [t("does.bonus", { value: signed(bonus) })] : []),
      ...effects.map(say),
      ...(needs ? [t("does.attunement")] : []),
    ];
    return described.length > 0 ? formatList(locale, described) : undefined;
  };
}

import { formatExtra } from "@/lib/i18n/format";
import { intlTags } from "@/lib/i18n/locales";
import type { SpeedMode } from "@/lib/rulebook/grants";
import type { AttackSheet, CarriedItem, SpellSheet } from "@/lib/rulebook/sheet";
import type { TextKind } from "@/lib/rulebook/text";
import type { ExportSource } from "./export-source";
import type { Words } from "./words";

// Phrases that the text and the printed sheet share.

export function attackName(attack: AttackSheet, { t, of }: Words): string {
  const name = attack.name ?? of(attack.item);
  // How a weapon is meant to be used goes without saying.
  if (attack.mode === "melee" || attack.mode === "ranged") return name;
  return `${name} (${t(`attack.modes.${attack.mode}`)})`;
}

export function attackNotes(attack: AttackSheet, { t, name }: Words): string[] {
  const notes: string[] = [];
  if (attack.range)
    notes.push(t("attack.range", { normal: attack.range.normal, long: attack.range.long }));
  else if (attack.reach !== undefined && attack.reach !== 5)
    notes.push(t("attack.reach", { feet: attack.reach }));
  notes.push(...attack.properties.map((property) => name("property", property)));
  if (attack.mastery) notes.push(t("attack.mastery", { mastery: name("mastery", attack.mastery) }));
  if (attack.saveDc)
    notes.push(
      t(attack.mastery ? "attack.masteryDc" : "attack.grappleDc", { dc: attack.saveDc.value }),
    );
  if (!attack.proficient) notes.push(t("attack.notProficient"));
  return notes;
}

export function spellUse(spell: SpellSheet, { t, of }: Words): string[] {
  const use = [spell.how === "cantrip" ? "" : t(`casting.how.${spell.how}`)];
  if (spell.ritual) use.push(t("casting.ritual"));
  if (spell.free) {
    use.push(
      spell.free.uses === "at-will"
        ? t("casting.atWill")
        : t("casting.freeUses", { count: spell.free.uses.value }),
    );
  }
  if (!spell.asClass || spell.how === "feature-only") use.push(of(spell.source));
  return use.filter(Boolean);
}

export type ItemLine = { entry: string; text: string; notes: string[]; quantity: number };

export function itemLines({ page, locale }: ExportSource, { t, of }: Words): ItemLine[] {
  const number = new Intl.NumberFormat(intlTags[locale]);
  return page.sheet.inventory
    .filter((item) => item.quantity > 0)
    .map((item: CarriedItem) => {
      const bonus = item.bonus === 0 ? "" : ` +${number.format(item.bonus)}`;
      const name = `${item.name ?? of(item.item)}${bonus}`;
      return {
        entry: item.entry,
        text: item.quantity === 1 ? name : `${number.format(item.quantity)} × ${name}`,
        quantity: item.quantity,
        notes: [
          ...(item.wearing === "carried" ? [] : [t(`wearing.${item.wearing}`)]),
          ...(item.attuned ? [t("attuned")] : []),
        ],
      };
    });
}

export function coinText({ page }: ExportSource, { t, list }: Words): string {
  const { coins } = page.sheet;
  const held = (["pp", "gp", "ep", "sp", "cp"] as const).filter((coin) => coins[coin] > 0);
  return held.length === 0
    ? t("equipment.noCoins")
    : list(held.map((coin) => t(`equipment.coin.${coin}`, { count: coins[coin] })));
}

type TrainingKey =
  | "armor"
  | "weapons"
  | "masteries"
  | "tools"
  | "languages"
  | "senses"
  | "speeds"
  | "resistances"
  | "immunities"
  | "conditionImmunities";

/** Label key and text of everything the character is trained in, speaks, senses or withstands; empty ones are left out. */
export function trainingRows(
  { page }: ExportSource,
  { t, name, list }: Words,
): [TrainingKey, string][] {
  const { sheet } = page;
  const held = (kind: TextKind, rows: readonly { id: string; when?: string }[]) =>
    list(
      rows.map(({ id, when }) =>
        when ? `${name(kind, id)} (${name("when", when)})` : name(kind, id),
      ),
    );
  const speeds = (Object.keys(sheet.speed) as SpeedMode[])
    .filter((mode) => mode !== "walk" && sheet.speed[mode])
    .map(
      (mode) => `${name("speed", mode)} ${t("feetLong", { count: sheet.speed[mode]?.value ?? 0 })}`,
    );
  const rows: [TrainingKey, string][] = [
    ["armor", held("armor-category", sheet.armorTraining)],
    ["weapons", held("weapon-proficiency", sheet.weaponProficiencies)],
    ["masteries", held("weapon", sheet.masteries)],
    ["tools", held("tool", sheet.tools)],
    ["languages", held("language", sheet.languages)],
    [
      "senses",
      list(
        sheet.senses.map(
          ({ id, range }) => `${name("sense", id)} ${t("feetLong", { count: range.value })}`,
        ),
      ),
    ],
    ["speeds", list(speeds)],
    ["resistances", held("damage", sheet.resistances)],
    ["immunities", held("damage", sheet.immunities)],
    ["conditionImmunities", held("condition", sheet.conditionImmunities)],
  ];
  return rows.filter(([, text]) => text !== "");
}

/** Save DC and attack of the spells that come from no class: of a feat, a lineage, an item. One line for each source. */
export function otherCastingLines(
  { page }: ExportSource,
  { t, of, name, signed }: Words,
): string[] {
  const casters = new Set(page.sheet.casters.map((caster) => caster.class));
  const others = page.sheet.spells.filter(
    ({ asClass }) => asClass === undefined || !casters.has(asClass),
  );
  const lines = others.map((spell) =>
    t("casting.line", {
      class: of(spell.source),
      ability: name("ability", spell.ability),
      dc: spell.saveDc.value,
      attack: signed(spell.attack.value),
    }),
  );
  return [...new Set(lines)];
}

/** Dice and numbers that count under a condition (sneak attack, damage in a rage), and the save DCs of features. */
export function extraLines({ page, locale }: ExportSource, { t, of, name }: Words): string[] {
  const { extras, saveDcs } = page.sheet;
  return [
    ...extras
      .filter(({ dice, value }) => dice || value)
      .map((extra) => {
        const { source, type, when } = extra;
        const amount = formatExtra(locale, extra);
        const kind = type ? ` ${name("damage", type)}` : "";
        return t("attack.extra", {
          name: of(source),
          amount: `${amount}${kind}`,
          when: name("when", when),
        });
      }),
    ...saveDcs.map(({ id, dc }) => t("attack.saveDc", { name: name("feature", id), dc: dc.value })),
  ];
}

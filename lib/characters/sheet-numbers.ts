import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import { abilities, type Build } from "@/lib/rulebook/build";
import { nameIn } from "@/lib/rulebook/own-texts";
import type { AttackSheet, Explained, Sheet } from "@/lib/rulebook/sheet";
import type { TextKind } from "@/lib/rulebook/text";

export type SheetNumber = {
  id: string;
  label: string;
  form: "plain" | "modifier";
  explained: Explained;
};

/** Every number of a sheet under a name of its own, in the order of the page, so that two sheets can be held together. */
export function sheetNumbers(sheet: Sheet, build: Build, locale: Locale): SheetNumber[] {
  const t = translator(locale, "history");
  const s = translator(locale, "sheet");
  const name = (kind: TextKind, id: string) => nameIn(build, kind, id, locale);
  const found: SheetNumber[] = [];
  const plain = (id: string, label: string, explained: Explained) =>
    found.push({ id, label, form: "plain", explained });
  const signed = (id: string, label: string, explained: Explained) =>
    found.push({ id, label, form: "modifier", explained });

  plain("armorClass", s("vitals.armorClass"), sheet.armorClass);
  plain("hitPoints", s("vitals.hitPoints"), sheet.hitPoints);
  signed("initiative", s("vitals.initiative"), sheet.initiative.bonus);
  for (const [mode, explained] of Object.entries(sheet.speed))
    if (explained)
      plain(`speed/${mode}`, t("numbers.speed", { mode: name("speed", mode) }), explained);
  signed("proficiencyBonus", s("vitals.proficiencyBonus"), sheet.proficiencyBonus);
  for (const id of abilities)
    plain(`score/${id}`, s("scoreOf", { ability: name("ability", id) }), sheet.abilities[id].score);
  for (const id of abilities)
    signed(
      `modifier/${id}`,
      s("modifierOf", { ability: name("ability", id) }),
      sheet.abilities[id].modifier,
    );
  for (const id of abilities)
    signed(`save/${id}`, s("saveOf", { ability: name("ability", id) }), sheet.saves[id].bonus);
  for (const { id, bonus } of sheet.skills) signed(`skill/${id}`, name("skill", id), bonus);
  plain("passivePerception", s("vitals.passivePerception"), sheet.passivePerception);
  for (const { id, range } of sheet.senses)
    plain(`sense/${id}`, t("numbers.sense", { sense: name("sense", id) }), range);
  plain("attacks", t("numbers.attacks"), sheet.attacksPerAction);
  for (const attack of sheet.attacks) {
    const attackName = nameOfAttack(attack);
    signed(`toHit/${attack.id}`, s("toHit", { name: attackName }), attack.toHit);
    signed(`damage/${attack.id}`, s("damage", { name: attackName }), attack.damage.bonus);
  }
  for (const caster of sheet.casters) {
    const as = { class: name("class", caster.class) };
    plain(`saveDc/${caster.class}`, t("numbers.casterDc", as), caster.saveDc);
    signed(`spellAttack/${caster.class}`, t("numbers.casterAttack", as), caster.attack);
    plain(`cantrips/${caster.class}`, t("numbers.cantrips", as), caster.cantripsKnown);
    plain(`prepared/${caster.class}`, t("numbers.prepared", as), caster.preparedMax);
  }
  for (const { level, max } of sheet.spellSlots)
    plain(`slots/${level}`, t("numbers.slots", { level }), max);
  if (sheet.pactSlots)
    plain("pact", t("numbers.pact", { level: sheet.pactSlots.level }), sheet.pactSlots.max);
  for (const { id, max } of sheet.resources)
    plain(`resource/${id}`, t("numbers.uses", { name: name("resource", id) }), max);
  plain("capacity", t("numbers.capacity"), sheet.carrying.capacity);
  return found;

  function nameOfAttack({ name: own, item, mode }: AttackSheet): string {
    const called = own ?? name(item.kind as TextKind, item.id);
    return mode === "melee" || mode === "ranged" ? called : `${called} (${s(`modes.${mode}`)})`;
  }
}

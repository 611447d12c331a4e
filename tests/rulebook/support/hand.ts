import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import type { Sheet } from "@/lib/rulebook/sheet";
import { pack, scores } from "./make";

export type Six = [number, number, number, number, number, number];

/** `paladin 6 oath-of-devotion, warlock 2`: stretches of levels in the order taken. */
const stretches = (text: string): ExternalSheet["classes"] =>
  text.split(", ").map((stretch) => {
    const [id = "", levels, subclass] = stretch.split(" ");
    return { class: id, levels: Number(levels), ...(subclass ? { subclass } : {}) };
  });

/** `plate-armor worn, dagger x2 main-hand, longsword +1`. */
const things = (text: string): NonNullable<ExternalSheet["inventory"]> =>
  text.split(", ").map((thing) => {
    const [item = "", ...words] = thing.split(" ");
    const quantity = words.find((word) => /^x\d+$/.test(word))?.slice(1);
    const bonus = words.find((word) => /^\+\d$/.test(word));
    const wearing = words.find((word) => /^(worn|main-hand|off-hand|two-hands)$/.test(word));
    return {
      item,
      ...(quantity ? { quantity: Number(quantity) } : {}),
      ...(bonus ? { bonus: Number(bonus) } : {}),
      ...(wearing ? { wearing: wearing as "worn" } : {}),
    };
  });

export const externalSheetOf = (
  abilities: Six,
  classes: string,
  { wears, ...more }: Partial<ExternalSheet> & { wears?: string },
): ExternalSheet => ({
  abilities: scores(abilities),
  classes: stretches(classes),
  ...(wears ? { inventory: things(wears) } : {}),
  ...more,
});

/** A sheet as a player reads it aloud, so that a table of expected numbers stays short. */
export function told(sheet: Sheet) {
  const named = <T>(rows: readonly T[], entry: (row: T) => readonly [string, unknown]) =>
    Object.fromEntries(rows.map(entry));
  return {
    hp: sheet.hitPoints.value,
    ac: sheet.armorClass.value,
    pb: sheet.proficiencyBonus.value,
    init: sheet.initiative.bonus.value,
    passive: sheet.passivePerception.value,
    attacks: sheet.attacksPerAction.value,
    walk: sheet.speed.walk.value,
    climb: sheet.speed.climb?.value,
    swim: sheet.speed.swim?.value,
    saves: (["str", "dex", "con", "int", "wis", "cha"] as const).map(
      (ability) => sheet.saves[ability].bonus.value,
    ),
    dice: sheet.hitDice.map(({ count, die }) => `${count}d${die}`).join(" "),
    slots: sheet.spellSlots.map(({ max }) => max.value),
    pact: sheet.pactSlots && `${sheet.pactSlots.max.value} of level ${sheet.pactSlots.level}`,
    /** Save DC, attack bonus, prepared spells, cantrips. */
    casts: named(sheet.casters, (row) => [
      row.class,
      [row.saveDc.value, row.attack.value, row.preparedMax.value, row.cantripsKnown.value],
    ]),
    uses: named(sheet.resources, (row) => [
      row.id.split("/").slice(1).join("/"),
      `${row.max.value} ${row.recovery}`,
    ]),
    free: named(
      sheet.spells.filter((row) => row.free),
      (row) => [row.id, typeof row.free?.uses === "object" ? row.free.uses.value : row.free?.uses],
    ),
    spellDice: named(
      sheet.spells.filter((row) => row.damage),
      (row) => [
        row.id,
        `${row.shots ? `${row.shots} x ` : ""}${row.damage?.map(({ dice, bonus }) => `${dice}${bonus ? signed(bonus.value) : ""}`).join(", ")}`,
      ],
    ),
    /** Level of each spell's casting numbers: `13 +5`. */
    spellDc: named(sheet.spells, (row) => [row.id, row.saveDc.value]),
    hits: named(sheet.attacks, (row) => [
      row.id,
      `${signed(row.toHit.value)} ${row.damage.dice}${signed(row.damage.bonus.value)}`,
    ]),
    hampered: sheet.attacks
      .filter(({ marks }) => marks.some(({ mode }) => mode === "disadvantage"))
      .map(({ id }) => id),
    skills: named(sheet.skills, (row) => [row.id, row.bonus.value]),
    dcs: named(sheet.saveDcs, (row) => [row.id.split("/")[1] ?? "", row.dc.value]),
    extras: named(sheet.extras, (row) => [
      row.when === "temporary-hit-points" ? `${row.id} thp` : row.when,
      `${row.dice ?? ""}${row.value ? (row.dice ? signed(row.value.value) : row.value.value) : ""}`,
    ]),
    senses: named(sheet.senses, (row) => [row.id, row.range.value]),
    resists: sheet.resistances
      .filter(({ when }) => when === undefined)
      .map(({ id }) => id)
      .sort(),
    immune: sheet.conditionImmunities.map(({ id }) => id).sort(),
    armor: sheet.armorTraining.map(({ id }) => id).sort(),
    carry: sheet.carrying.capacity.value,
    drag: sheet.carrying.dragLiftPush.value,
    load: sheet.carrying.load,
    attunement: sheet.attunement.max.value,
  };
}

const signed = (value: number): string => (value < 0 ? `${value}` : `+${value}`);

export function read(external: ExternalSheet) {
  const { build, unplaced } = buildFromExternalSheet(pack, external);
  const forbidden = checkBuild(pack, build).filter(({ severity }) => severity === "violation");
  return { build, unplaced, forbidden, told: told(deriveSheet(pack, build)) };
}

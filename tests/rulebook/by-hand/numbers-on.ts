import { expect } from "vitest";
import { abilities } from "@/lib/rulebook/build";
import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet, type SheetState } from "@/lib/rulebook/derive";
import type { AttackSheet, Explained, Sheet } from "@/lib/rulebook/sheet";
import { pack, scores } from "../support/make";

/** The numbers of a sheet as they are copied out by hand, one short line for each thing. */
interface Numbers {
  readonly hp: number;
  readonly ac: number;
  /** `+2`, with `advantage` where it always holds. */
  readonly init: string;
  /** `30`, then every other mode: `35 climb 35`. */
  readonly speed: string;
  readonly passive: number;
  /** Strength to Charisma. */
  readonly saves: string;
  /** Acrobatics to Survival, in the order of the alphabet. */
  readonly skills: string;
  /** `maul +5 2d6+3 bludgeoning topple DC 13`, or the DC to grapple; reach beyond 5 feet, range and Disadvantage where there are any. */
  readonly attacks: readonly string[];
  readonly perAction: number;
  readonly crit: number;
  /** `bard cha 13 +5, 2 cantrips, 4 prepared, to 1`. */
  readonly casting: readonly string[];
  /** By spell level. */
  readonly slots: string;
  readonly resources: readonly string[];
  /** By the words that say when: `raging-strength-attack 2`. */
  readonly extras: readonly string[];
  readonly dcs: readonly string[];
  readonly defenses: readonly string[];
}

const nothing = {
  perAction: 1,
  crit: 20,
  casting: [],
  slots: "",
  resources: [],
  extras: [],
  dcs: [],
  defenses: [],
} as const satisfies Partial<Numbers>;

type Expected = Omit<Numbers, keyof typeof nothing> & Partial<Numbers>;
type Paper = Omit<ExternalSheet, "abilities"> & {
  scores: readonly [number, number, number, number, number, number];
};

const signed = (value: number): string => (value < 0 ? `${value}` : `+${value}`);

/** Reads the paper, which must leave nothing over, nothing open, nothing forbidden and nothing granted from outside the rules. */
function readExternalSheet({ scores: list, ...external }: Paper) {
  const { build, unplaced } = buildFromExternalSheet(pack, {
    alignment: "neutral",
    languages: ["common", "dwarvish", "giant"],
    ...external,
    abilities: scores(list),
  });
  expect(unplaced).toEqual([]);
  const findings = checkBuild(pack, build);
  expect(findings.filter(({ severity }) => severity !== "homebrew")).toEqual([]);
  expect(build.choices.filter(({ slot }) => slot.startsWith("gift/"))).toEqual([]);
  return build;
}

export function expectNumbers(external: Paper, expected: Expected, state?: SheetState): Sheet {
  const sheet = deriveSheet(pack, readExternalSheet(external), state);
  expect(numbersOn(sheet)).toEqual({
    ...nothing,
    ...expected,
    resources: [...(expected.resources ?? [])].sort(),
    extras: [...(expected.extras ?? [])].sort(),
    defenses: [...(expected.defenses ?? [])].sort(),
  });
  return sheet;
}

function numbersOn(sheet: Sheet): Numbers {
  const values = (list: readonly { max: Explained }[]) =>
    list.map(({ max }) => max.value).join(" ");
  return {
    hp: sheet.hitPoints.value,
    ac: sheet.armorClass.value,
    init: [
      signed(sheet.initiative.bonus.value),
      ...sheet.initiative.marks.filter(({ when }) => !when).map(({ mode }) => mode),
    ].join(" "),
    speed: Object.entries(sheet.speed)
      .map(([mode, speed]) => (mode === "walk" ? `${speed.value}` : `${mode} ${speed.value}`))
      .join(" "),
    passive: sheet.passivePerception.value,
    saves: abilities.map((ability) => sheet.saves[ability].bonus.value).join(" "),
    skills: [...sheet.skills]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ bonus }) => bonus.value)
      .join(" "),
    attacks: sheet.attacks.map(attackLine),
    perAction: sheet.attacksPerAction.value,
    crit: sheet.criticalFrom,
    casting: sheet.casters.map(
      (caster) =>
        `${caster.class} ${caster.ability} ${caster.saveDc.value} ${signed(caster.attack.value)}, ` +
        `${caster.cantripsKnown.value} cantrips, ${caster.preparedMax.value} prepared, to ${caster.maxSpellLevel}`,
    ),
    slots: values(sheet.spellSlots),
    resources: sheet.resources
      .map(({ id, max, die, recovery }) =>
        [id, max.value, ...(die ? [die] : []), recovery].join(" "),
      )
      .sort(),
    extras: sheet.extras
      .map(
        ({ when, dice, value }) =>
          `${when} ${dice ?? ""}${value ? (dice ? signed(value.value) : value.value) : ""}`,
      )
      .sort(),
    dcs: sheet.saveDcs.map(({ id, dc }) => `${id} ${dc.value}`),
    defenses: [
      ...sheet.resistances.map(({ id, when }) =>
        ["resists", id, ...(when ? [when] : [])].join(" "),
      ),
      ...[...sheet.immunities, ...sheet.conditionImmunities].map(({ id, when }) =>
        ["immune to", id, ...(when ? [when] : [])].join(" "),
      ),
    ].sort(),
  };
}

function attackLine({
  id,
  toHit,
  damage,
  mastery,
  saveDc,
  reach,
  range,
  marks,
}: AttackSheet): string {
  return [
    id,
    signed(toHit.value),
    `${damage.dice}${damage.bonus.value === 0 ? "" : signed(damage.bonus.value)}`,
    damage.type,
    ...(mastery ? [mastery] : []),
    ...(saveDc ? [`DC ${saveDc.value}`] : []),
    ...(reach && reach > 5 ? [`reach ${reach}`] : []),
    ...(range ? [`${range.normal}/${range.long}`] : []),
    ...new Set(marks.filter(({ when }) => !when).map(({ mode }) => mode)),
  ].join(" ");
}

import type { AbilityChecks } from "@/lib/rulebook/ability-checks";
import { abilities } from "@/lib/rulebook/build";
import { changesOf, type RollOf } from "@/lib/rulebook/dice-rules";
import type { Index, SpellRow } from "@/lib/rulebook/pack";
import type { Explained, RollMark, Sheet, Source, SpellSheet } from "@/lib/rulebook/sheet";
import type { RollPlan } from "./roll-plan";

/** A sheet as it stands now, with what its rolls need beside it. */
export type RollingSheet = { sheet: Sheet; checks: AbilityChecks; spells: Index<SpellRow> };

const isAlways = ({ when, conditions }: RollMark) => when === undefined && conditions === undefined;

const marked = (marks: readonly RollMark[]): Pick<RollPlan, "modes" | "sometimes"> => ({
  modes: marks.filter(isAlways).map(({ mode }) => mode),
  sometimes: marks.filter((mark) => !isAlways(mark)),
});

const partsOf = (number?: Explained): RollPlan["parts"] =>
  (number?.parts ?? []).filter(({ value }) => value !== 0);

/** What a blessing or a bane throws beside an attack or a save. */
function thrownBeside({ extras }: Sheet): NonNullable<RollPlan["thrown"]> {
  const signs: Readonly<Record<string, 1 | -1>> = { "bless-rolls": 1, "bane-rolls": -1 };
  return extras.flatMap(({ dice, when, source }) => {
    const sign = signs[when];
    const faces = Number(dice?.split("d")[1]);
    return sign === undefined || !faces ? [] : [{ faces, sign, source }];
  });
}

/**
 * Everything that the character rolls, as its sheet stands now: the same numbers, advantages and rules of dice as the
 * buttons of the sheet have.
 */
export function plansOfSheet({ sheet, checks, spells }: RollingSheet): RollPlan[] {
  const rules = (of: RollOf) => changesOf(sheet, of);
  const on = (name: string) => sheet.marks.filter((mark) => mark.on === name);
  const thrown = thrownBeside(sheet);
  return [
    ...sheet.skills.map(
      (skill): RollPlan => ({
        key: `skill:${skill.id}`,
        kind: "skill",
        of: { kind: "skill", id: skill.id },
        parts: partsOf(skill.bonus),
        ...marked(skill.marks),
        rules: rules({
          test: "check",
          ability: skill.ability,
          proficient: skill.proficiency === "proficient" || skill.proficiency === "expertise",
        }),
      }),
    ),
    ...abilities.flatMap((ability): RollPlan[] => [
      {
        key: `check:${ability}`,
        kind: "check",
        of: { kind: "ability", id: ability },
        parts: partsOf(checks[ability].bonus),
        ...marked([...checks[ability].marks, ...on(`check:${ability}`)]),
        rules: rules({ test: "check", ability }),
      },
      {
        key: `save:${ability}`,
        kind: "save",
        of: { kind: "ability", id: ability },
        parts: partsOf(sheet.saves[ability].bonus),
        thrown,
        ...marked([...sheet.saves[ability].marks, ...on("save")]),
        rules: rules({ test: "save", ability }),
      },
    ]),
    {
      key: "initiative",
      kind: "initiative",
      parts: partsOf(sheet.initiative.bonus),
      ...marked(sheet.initiative.marks),
      rules: rules({ test: "check", ability: "dex" }),
    },
    ...sheet.attacks.flatMap((attack) => attackPlans(sheet, attack, thrown)),
    ...sheet.spells.flatMap((spell) => spellPlans(sheet, spell, spells.get(spell.id), thrown)),
    ...sheet.extras.flatMap(({ id, source, dice, value, type }): RollPlan[] =>
      dice === undefined
        ? []
        : [
            {
              key: `extra:${id}`,
              kind: "extra",
              of: source,
              dice,
              parts: partsOf(value),
              modes: [],
              sometimes: [],
              rules: [],
              ...(type ? { damageType: type } : {}),
            },
          ],
    ),
  ];
}

function attackPlans(
  sheet: Sheet,
  attack: Sheet["attacks"][number],
  thrown: RollPlan["thrown"] & {},
): RollPlan[] {
  const named = { of: attack.item, ...(attack.name ? { ownName: attack.name } : {}) };
  const hit: RollPlan = {
    key: `attack:${attack.id}`,
    kind: "attack",
    ...named,
    parts: partsOf(attack.toHit),
    thrown,
    ...marked([...attack.marks, ...sheet.marks.filter((mark) => mark.on === "attack")]),
    rules: changesOf(sheet, { test: "attack" }),
    criticalFrom: sheet.criticalFrom,
  };
  // An unarmed strike deals what it deals: nothing is thrown.
  if (!attack.damage.dice.includes("d")) return [hit];
  const damage: RollPlan = {
    key: `damage:${attack.id}`,
    kind: "damage",
    ...named,
    dice: attack.damage.dice,
    parts: partsOf(attack.damage.bonus),
    modes: [],
    sometimes: [],
    rules: changesOf(sheet, { damage: attack }),
    damageType: attack.damage.type,
  };
  return [hit, damage];
}

function spellPlans(
  sheet: Sheet,
  spell: SpellSheet,
  row: SpellRow | undefined,
  thrown: RollPlan["thrown"] & {},
): RollPlan[] {
  const of: Source = { kind: "spell", id: spell.id };
  const grows =
    row?.scaling?.by === "slot" && row.scaling.dice
      ? { grows: { level: spell.level, dice: row.scaling.dice } }
      : {};
  const still = { of, modes: [], sometimes: [], ...grows };
  const attack: RollPlan[] = spell.attackRoll
    ? [
        {
          key: `spell_attack:${spell.id}`,
          kind: "spell_attack",
          of,
          parts: partsOf(spell.attack),
          thrown,
          ...marked(
            sheet.marks.filter(({ on }) => on === "attack" || on === `attack:${spell.asClass}`),
          ),
          rules: changesOf(sheet, { test: "attack" }),
          criticalFrom: 20,
        },
      ]
    : [];
  const damage = (spell.damage ?? []).map(
    ({ dice, type, bonus }, at): RollPlan => ({
      key: `spell_damage:${spell.id}${at === 0 ? "" : `:${at + 1}`}`,
      kind: "spell_damage",
      ...still,
      dice,
      parts: partsOf(bonus),
      rules: [],
      damageType: type,
    }),
  );
  const healing: RollPlan[] = spell.healing
    ? [
        {
          key: `healing:${spell.id}`,
          kind: "healing",
          ...still,
          dice: spell.healing,
          parts: partsOf(spell.healingBonus),
          rules: changesOf(sheet, { healing: true }),
        },
      ]
    : [];
  return [...attack, ...damage, ...healing];
}

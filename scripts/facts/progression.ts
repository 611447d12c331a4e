import { cell, kebab, list, number, plain, tableNamed, tables } from "./markdown";

const abilityKeys = ["str", "dex", "con", "int", "wis", "cha"] as const;
const kebabRows = (rows: string[][], column: number): string[] =>
  rows.map((row) => kebab(row[column] ?? "")).filter(Boolean);

function pairs(rows: string[][]): [string, string][] {
  return rows
    .flatMap(
      ([a = "", b = "", c = "", d = ""]) =>
        [
          [a, b],
          [c, d],
        ] as [string, string][],
    )
    .filter(([key]) => key !== "");
}

/** Facts that belong to no class: advancement, ability scores, skills, languages, conditions, carrying. */
export function progressionFacts(text: {
  creation: string;
  play: string;
  glossary: string;
  spells: string;
}) {
  const languages = tableNamed(text.creation, "Rare Languages").rows;
  const conditionTable = tables(text.glossary).find(
    (table) => table.header[0] === "" && table.rows[0]?.[0] === "Blinded",
  );
  return {
    advancement: tableNamed(text.creation, "Character Advancement").rows.map(
      ([level = "", xp = "", bonus = ""]) => ({
        level: Number(level),
        xp: number(xp),
        proficiencyBonus: number(bonus),
      }),
    ),
    standardArray: list(
      (
        /Use the following six scores for your abilities: ([\d, ]+)/.exec(text.creation)?.[1] ?? ""
      ).trim(),
    ).map(Number),
    standardArrayByClass: Object.fromEntries(
      tableNamed(text.creation, "Standard Array by Class").rows.map(([name = "", ...scores]) => [
        kebab(name),
        Object.fromEntries(abilityKeys.map((key, index) => [key, Number(scores[index])])),
      ]),
    ),
    pointBudget: number(/You have (\d+) points to spend/.exec(text.creation)?.[1] ?? null),
    pointCosts: Object.fromEntries(
      pairs(tableNamed(text.creation, "Ability Score Point Costs").rows).map(([score, cost]) => [
        score,
        Number(cost),
      ]),
    ),
    abilityModifiers: Object.fromEntries(
      pairs(tableNamed(text.creation, "Ability Scores and Modifiers").rows).flatMap(
        ([scores, modifier]) => {
          const [low = 0, high = low] = scores.split("–").map(Number);
          return Array.from({ length: high - low + 1 }, (_, index) => [
            low + index,
            number(modifier),
          ]);
        },
      ),
    ),
    fixedHitPoints: Object.fromEntries(
      tableNamed(text.creation, "Fixed Hit Points by Class").rows.flatMap(
        ([names = "", points = ""]) => list(names).map((name) => [kebab(name), number(points)]),
      ),
    ),
    firstLevelHitPoints: Object.fromEntries(
      tableNamed(text.creation, "Level 1 Hit Points by Class").rows.flatMap(
        ([names = "", points = ""]) => list(names).map((name) => [kebab(name), number(points)]),
      ),
    ),
    primaryAbilities: Object.fromEntries(
      tableNamed(text.creation, "Class Overview").rows.map(([name = "", , ability = ""]) => [
        kebab(name),
        {
          any: / or /.test(ability),
          of: list(ability).map((part) => part.slice(0, 3).toLowerCase()),
        },
      ]),
    ),
    multiclassMinimum: number(
      /must have a score of at least (\d+) in the primary ability/.exec(text.creation)?.[1] ?? null,
    ),
    multiclassHalfCastersRoundUp:
      /Half your levels \(round up\) in the Paladin and Ranger classes/.test(text.creation),
    multiclassSlots: tableNamed(
      text.creation,
      "Multiclass Spellcaster: Spell Slots per Spell Level",
    ).rows.map(([level = "", ...slots]) => ({
      level: Number(level),
      slots: slots.map((slot) => number(cell(slot)) ?? 0),
    })),
    languages: {
      standard: kebabRows(tableNamed(text.creation, "Standard Languages").rows, 1),
      rare: [...kebabRows(languages, 0), ...kebabRows(languages, 1)].sort(),
    },
    alignments: [
      ...text.creation.matchAll(/\*\*([A-Z][a-z]+(?: [A-Z][a-z]+)?) \(([A-Z]{1,2})\)\.\*\*/g),
    ].map((match) => ({ id: kebab(match[1] ?? ""), short: match[2] })),
    skills: Object.fromEntries(
      tableNamed(text.play, "Skills").rows.map(([skill = "", ability = ""]) => [
        kebab(skill),
        ability.slice(0, 3).toLowerCase(),
      ]),
    ),
    schools: kebabRows(tableNamed(text.spells, "Schools of Magic").rows, 0),
    damageTypes: kebabRows(tableNamed(text.glossary, "Damage Types").rows, 0),
    conditions: (conditionTable?.rows ?? []).flat().filter(Boolean).map(kebab).sort(),
    carrying: tableNamed(text.glossary, "Carrying Capacity").rows.map(
      ([size = "", carry = "", drag = ""]) => ({
        sizes: size.split("/").map(kebab),
        carry: Number(/([\d.]+) lb/.exec(plain(carry))?.[1]),
        drag: Number(/([\d.]+) lb/.exec(plain(drag))?.[1]),
      }),
    ),
  };
}

import { describe, expect, it } from "vitest";
import type { Feature, Formula, Grant, OptionRow } from "@/lib/rulebook/grants";
import type { ClassRow, PackageItem } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import facts from "./fixtures/srd-5.2-facts.json" with { type: "json" };

type ClassFact = (typeof facts.classes)[number];
type LevelFact = {
  readonly level: number;
  readonly features: readonly string[];
  readonly slots?: readonly number[];
} & {
  readonly columns: Readonly<Record<string, string | number | null>>;
};

const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-");
/** Tables leave the last empty slot levels out. */
const trimmed = (slots: readonly number[]): readonly number[] =>
  slots.slice(0, slots.findLastIndex((slot) => slot > 0) + 1);

function classOf(id: string): ClassRow {
  const row = srd52.classes.get(id);
  if (!row) throw new Error(`the pack has no class ${id}`);
  return row;
}

function at(formula: Formula, level: number): number {
  if (typeof formula === "number") return formula;
  if ("byClassLevel" in formula) return formula.byClassLevel[level - 1] ?? 0;
  if ("classLevel" in formula) return Math.floor(formula.classLevel * level);
  throw new Error(`a class table cannot depend on ${JSON.stringify(formula)}`);
}

const grantsUpTo = (row: ClassRow, level: number): readonly Grant[] =>
  row.features.filter((feature) => feature.level <= level).flatMap((feature) => feature.grants);

/** Picks that choices of that id have asked for so far. */
function picks(row: ClassRow, choice: string, level: number): number | null {
  const counts = row.features
    .filter((feature) => feature.level <= level)
    .flatMap((feature) => feature.choices)
    .filter((entry) => entry.id === choice)
    .map((entry) => at(entry.count, level));
  return counts.length ? counts.reduce((sum, count) => sum + count, 0) : null;
}

function resource(row: ClassRow, id: string, level: number): number | null {
  const grant = grantsUpTo(row, level).findLast(
    (entry) => entry.give === "resource" && entry.id === id,
  );
  return grant?.give === "resource" ? at(grant.max, level) : null;
}

function extra(row: ClassRow, when: string, level: number): string | number | null {
  for (const grant of grantsUpTo(row, level)) {
    if (grant.give !== "extra" || grant.when !== when) continue;
    if (grant.dice)
      return typeof grant.dice === "string" ? grant.dice : (grant.dice[level - 1] ?? null);
    if (grant.value !== undefined) return at(grant.value, level);
  }
  return null;
}

/** How each column of a class table is read from the pack. */
const columns: Readonly<Record<string, (row: ClassRow, level: number) => string | number | null>> =
  {
    rages: (row, level) => resource(row, "barbarian/rage", level),
    "rage-damage": (row, level) => extra(row, "raging-strength-attack", level),
    "weapon-mastery": (row, level) => picks(row, "weapon-mastery", level),
    "bardic-die": (row, level) => {
      const grant = grantsUpTo(row, level).find(
        (entry) => entry.give === "resource" && entry.id === "bard/bardic-inspiration",
      );
      return grant?.give === "resource"
        ? (grant.die?.[level - 1]?.replace(/^1/, "") ?? null)
        : null;
    },
    "channel-divinity": (row, level) => resource(row, `${row.id}/channel-divinity`, level),
    "wild-shape": (row, level) => resource(row, "druid/wild-shape", level),
    "second-wind": (row, level) => resource(row, "fighter/second-wind", level),
    "martial-arts": (row, level) => {
      const grant = grantsUpTo(row, level).find((entry) => entry.give === "martial-arts");
      return grant?.give === "martial-arts" ? (grant.die[level - 1] ?? null) : null;
    },
    "focus-points": (row, level) => resource(row, "monk/monks-focus", level),
    "unarmored-movement": (row, level) => {
      const grant = grantsUpTo(row, level).find(
        (entry) => entry.give === "speed" && entry.as === "add",
      );
      return grant?.give === "speed" && grant.value !== "walk" ? at(grant.value, level) : null;
    },
    "favored-enemy": (row, level) => {
      const grant = grantsUpTo(row, level).find(
        (entry) => entry.give === "spell" && entry.spell === "hunters-mark",
      );
      return grant?.give === "spell" && grant.free && grant.free.uses !== "at-will"
        ? at(grant.free.uses, level)
        : null;
    },
    "sneak-attack": (row, level) => extra(row, "sneak-attack", level),
    "sorcery-points": (row, level) => resource(row, "sorcerer/font-of-magic", level),
    "eldritch-invocations": (row, level) => picks(row, "invocations", level),
    cantrips: (row, level) => row.spellcasting?.cantrips[level - 1] ?? null,
    "prepared-spells": (row, level) => row.spellcasting?.prepared[level - 1] ?? null,
    "spell-slots": (row, level) => row.spellcasting?.slots[level - 1]?.[0] ?? null,
    "slot-level": (row, level) => row.spellcasting?.pactSlotLevel?.[level - 1] ?? null,
  };

const levels = facts.classes.flatMap((fact) =>
  fact.levels.map((row) => [fact.id, row.level, row as LevelFact] as const),
);

describe("the table of a class", () => {
  it.each(levels)("%s %i has its numbers", (id, level, fact) => {
    const row = classOf(id);
    expect(srd52.tables.proficiency[level - 1]).toBe(
      facts.progression.advancement[level - 1]?.proficiencyBonus,
    );
    for (const [column, value] of Object.entries(fact.columns)) {
      const read = columns[column];
      if (!read) throw new Error(`nobody reads the column ${column}`);
      expect(read(row, level), column).toBe(value);
    }
    if (fact.slots)
      expect(trimmed(row.spellcasting?.slots[level - 1] ?? [])).toEqual(trimmed(fact.slots));
  });

  it.each(levels)("%s %i has its features", (id, level, fact) => {
    const row = classOf(id);
    const subclass = [...srd52.subclasses.values()].find((entry) => entry.class === id);
    const named = fact.features.filter((name) => name !== "Subclass feature");
    const told = named
      .filter((name) => !/\((?:two|three) uses\)/.test(name))
      .map((name) => kebab(name.replace(/ \(.*\)/, "")));
    const here = row.features.filter((feature) => feature.level === level);
    const own = here
      .map((feature) => ({
        name: feature.id.split("/")[1] ?? "",
        again: feature.again !== undefined,
      }))
      .filter((feature) => !feature.again || told.includes(feature.name))
      .map((feature) => feature.name);
    expect(own.sort()).toEqual(told.sort());
    const fromSubclass =
      subclass?.features.some((feature) => feature.level === level && !feature.again) ?? false;
    if (fact.features.includes("Subclass feature")) expect(fromSubclass).toBe(true);
  });
});

const weaponWords = (grants: readonly Grant[]): string[] =>
  grants.flatMap((grant) => {
    if (grant.give !== "weapon") return [];
    const { category = "", anyProperty } = grant.weapons;
    return anyProperty ? anyProperty.map((property) => `${category}-${property}`) : [category];
  });
const armorWords = (grants: readonly Grant[]): string[] =>
  grants.flatMap((grant) => (grant.give === "armor" ? [grant.category] : []));

function itemWord(name: string, note: string | null): RegExp {
  const focus = /^(Arcane|Druidic) Focus$/.test(name) ? kebab(name) : null;
  if (focus && note === "Quarterstaff") return new RegExp(`^${focus}-(wooden-)?staff$`);
  if (focus && note) return new RegExp(`^${focus}-${kebab(note)}$`);
  if (/^Holy Symbol$/.test(name)) return /^holy-symbol-/;
  if (/Musical Instrument|Artisan|Gaming Set/.test(name))
    return /^(same-as:.*|musical-instrument-.*|gaming-set-.*)$/;
  if (name === "Arrow") return /^arrows$/;
  if (name === "Traveler's Clothes") return /^clothes-travelers$/;
  return new RegExp(`^${kebab(name)}$`);
}

const itemId = (entry: PackageItem): string =>
  entry.item ?? entry.choose?.suggested ?? `same-as:${entry.sameAs}`;

describe("the core traits of a class", () => {
  it.each(facts.classes.map((fact) => [fact.id, fact] as const))(
    "%s are those of the text",
    (id, fact) => {
      const row = classOf(id);
      expect(row.hitDie).toBe(fact.hitDie);
      expect(row.hitDie).toBe(facts.progression.firstLevelHitPoints[id as "wizard"]);
      expect(row.hitDie / 2 + 1).toBe(facts.progression.fixedHitPoints[id as "wizard"]);
      expect(row.primaryAbilities).toEqual(fact.primary.of);
      expect(row.primaryAny ?? false).toBe(fact.primary.any);
      expect(row.saves).toEqual(fact.saves);
      expect(
        row.core.grants.flatMap((grant) => (grant.give === "save" ? [grant.ability] : [])),
      ).toEqual(fact.saves);
      expect(row.standardArray).toEqual(facts.progression.standardArrayByClass[id as "wizard"]);
      expect(weaponWords(row.core.grants).sort()).toEqual([...fact.weapons].sort());
      expect(armorWords(row.core.grants)).toEqual(fact.armor);
      const skills = row.core.choices.find((choice) => choice.from.of === "skill");
      expect(skills?.count).toBe(fact.skills.count);
      const ids = skills?.from.of === "skill" ? skills.from.ids : undefined;
      expect([...(ids ?? [])].sort()).toEqual(
        fact.skills.from === "any" ? [] : [...fact.skills.from].sort(),
      );
      const tools =
        row.core.grants.some((grant) => grant.give === "tool") ||
        row.core.choices.some((choice) => choice.from.of === "tool");
      expect(tools).toBe(fact.tools !== null);
    },
  );

  it.each(facts.classes.map((fact) => [fact.id, fact] as const))(
    "%s gives a second class what the text gives",
    (id, fact) => {
      const { grants, choices } = classOf(id).multiclass;
      expect(weaponWords(grants)).toEqual(fact.multiclass.weapons);
      expect(armorWords(grants)).toEqual(fact.multiclass.armor);
      const skills = choices.find((choice) => choice.from.of === "skill");
      expect(skills?.count ?? null).toBe(fact.multiclass.skills?.count ?? null);
      const limited = skills?.from.of === "skill" && skills.from.ids !== undefined;
      expect(limited).toBe(fact.multiclass.skills?.from === "class");
      const tools =
        grants.some((grant) => grant.give === "tool") ||
        choices.some((choice) => choice.from.of === "tool");
      expect(tools).toBe(fact.multiclass.tools !== null);
    },
  );

  it.each(facts.classes.map((fact) => [fact.id, fact] as const))(
    "%s starts with the equipment of the text",
    (id, fact) => {
      const row = classOf(id);
      expect(row.equipment.map((pack) => pack.gold * 100)).toEqual(
        fact.equipment.map((option) => option.copper),
      );
      fact.equipment.forEach((option, index) => {
        const items = row.equipment[index]?.items ?? [];
        expect(items.map((entry) => entry.quantity)).toEqual(
          option.items.map((entry) => entry.quantity),
        );
        option.items.forEach((entry, place) => {
          const given = items[place];
          expect(given && itemId(given)).toMatch(itemWord(entry.name, entry.note));
        });
      });
    },
  );
});

const optionGrants = (feature: Feature): readonly Grant[] =>
  feature.choices.flatMap((choice) =>
    choice.from.of === "option" ? choice.from.options.flatMap((option) => option.grants) : [],
  );

const optionRows = (fact: ClassFact, feature: string): readonly OptionRow[] =>
  classOf(fact.id)
    .features.filter((entry) => entry.id === feature)
    .flatMap((entry) => entry.choices)
    .flatMap((choice) => (choice.from.of === "option" ? choice.from.options : []));

describe("the options of a class", () => {
  const sorcerer = facts.classes.find((fact) => fact.id === "sorcerer");
  const warlock = facts.classes.find((fact) => fact.id === "warlock");

  it("metamagic has the ten of the text", () => {
    expect(
      sorcerer &&
        optionRows(sorcerer, "sorcerer/metamagic")
          .map((option) => option.id)
          .sort(),
    ).toEqual(sorcerer?.metamagic.map((option) => option.id).sort());
  });

  it.each(warlock?.invocations.map((fact) => [fact.id, fact] as const) ?? [])(
    "invocation %s asks what the text asks",
    (id, fact) => {
      const row =
        warlock &&
        optionRows(warlock, "warlock/eldritch-invocations").find((option) => option.id === id);
      if (!row) throw new Error(`the pack has no invocation ${id}`);
      const needs = row.prerequisites ?? [];
      const level = /Level (\d+)\+/.exec(fact.prerequisite ?? "")?.[1];
      expect(needs.find((need) => need.need === "class-level")).toEqual(
        level ? { need: "class-level", class: "warlock", level: Number(level) } : undefined,
      );
      const option = /, ([A-Z][A-Za-z ]+) Invocation/.exec(fact.prerequisite ?? "")?.[1];
      expect(needs.find((need) => need.need === "option")).toEqual(
        option ? { need: "option", option: kebab(option) } : undefined,
      );
      expect(needs.some((need) => need.need === "damaging-cantrip")).toBe(
        /Cantrip That Deals/.test(fact.prerequisite ?? ""),
      );
      expect(row.repeatable !== undefined).toBe(fact.repeatable);
    },
  );
});

/** Spells that the class level `level` brings, wherever in the subclass they are granted. */
function subclassSpells(id: string, table: string, level: number): string[] {
  const row = srd52.subclasses.get(id);
  if (!row) throw new Error(`the pack has no subclass ${id}`);
  const land = table.split(" ")[0]?.toLowerCase() ?? "";
  const given = row.features.flatMap((feature) => {
    const options = feature.choices.flatMap((choice) =>
      choice.from.of === "option" ? choice.from.options : [],
    );
    const chosen = options
      .filter((option) => option.id === land)
      .flatMap((option) => option.grants);
    return [...feature.grants, ...chosen].map((grant) => ({ grant, from: feature.level }));
  });
  return given.flatMap(({ grant, from }) =>
    grant.give === "spell" && (grant.minClassLevel ?? from) === level ? [grant.spell] : [],
  );
}

describe("a subclass", () => {
  it.each(facts.classes.map((fact) => [fact.subclass.id, fact] as const))(
    "%s has the features of the text",
    (id, fact) => {
      const row = srd52.subclasses.get(id);
      expect(row?.class).toBe(fact.id);
      const own = row?.features
        .filter((feature) => !feature.again)
        .map((feature) => `${feature.level} ${feature.id.split("/")[1]}`);
      expect(own?.sort()).toEqual(
        fact.subclass.features.map((feature) => `${feature.level} ${kebab(feature.name)}`).sort(),
      );
    },
  );

  const rows = facts.classes.flatMap((fact) =>
    fact.subclass.spells.flatMap((table) =>
      table.rows.map((row) => [fact.subclass.id, table.table, row.level, row.spells] as const),
    ),
  );
  it.each(rows)("%s: %s at level %i", (id, table, level, spells) => {
    for (const spell of spells) expect(srd52.spells.has(spell)).toBe(true);
    expect(subclassSpells(id, table, level).sort()).toEqual([...spells].sort());
  });
});

describe("the dice and rests of features", () => {
  const owners = facts.classes.flatMap((fact) => {
    const columns = fact.levels.flatMap((row: LevelFact) => Object.values(row.columns).map(String));
    return [
      {
        id: fact.id,
        features: srd52.classes.get(fact.id)?.features ?? [],
        told: fact.features,
        columns: [...columns, ...fact.invocations.flatMap((option) => option.dice)],
      },
      {
        id: fact.subclass.id,
        features: srd52.subclasses.get(fact.subclass.id)?.features ?? [],
        told: fact.subclass.features,
        columns,
      },
    ];
  });
  /** The text tells these dice as a number of d6 that grows, or as a die that it names and another for each level of a slot. */
  const computed = new Map([
    ["path-of-the-berserker", /^\dd6$/],
    ["warlock", /^[2-6]d8$/],
  ]);

  it.each(owners.map((owner) => [owner.id, owner] as const))(
    "%s rolls only dice that the text names",
    (id, owner) => {
      const told = new Set([...owner.told.flatMap((feature) => feature.dice), ...owner.columns]);
      const rolled = owner.features.flatMap((feature) =>
        [...feature.grants, ...optionGrants(feature)].flatMap((grant) =>
          grant.give === "extra" && grant.dice
            ? typeof grant.dice === "string"
              ? [grant.dice]
              : grant.dice
            : [],
        ),
      );
      expect(
        [...new Set(rolled)].filter((dice) => !told.has(dice) && !computed.get(id)?.test(dice)),
      ).toEqual([]);
    },
  );

  it.each(owners.map((owner) => [owner.id, owner] as const))(
    "%s gets its uses back by the rest of the text",
    (id, owner) => {
      for (const feature of owner.features)
        for (const grant of feature.grants) {
          if (grant.give !== "resource") continue;
          const fact = owner.told.find((entry) => `${id}/${kebab(entry.name)}` === feature.id);
          if (fact?.recovery)
            expect(`${grant.id} ${grant.recovery}`).toBe(`${grant.id} ${fact.recovery}`);
        }
    },
  );
});

import { describe, expect, it } from "vitest";
import type { Grant, OptionRow } from "@/lib/rulebook/grants";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import facts from "./fixtures/srd-5.2-facts.json" with { type: "json" };

const { backgrounds, feats, lineages, species } = facts.origins;
const { progression } = facts;
const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-");
const ids = (index: ReadonlyMap<string, unknown>): string[] => [...index.keys()].sort();

const traitsOf = (id: string) => srd52.species.get(id)?.traits ?? [];
const lineageOptions = (id: string): readonly OptionRow[] =>
  traitsOf(id)
    .flatMap((trait) => trait.choices)
    .flatMap((choice) => (choice.from.of === "option" ? choice.from.options : []));
const sense = (grants: readonly Grant[]) =>
  grants.find((grant) => grant.give === "sense" && grant.sense === "darkvision");

describe("species", () => {
  it("are those of the text", () => {
    expect(ids(srd52.species)).toEqual(species.map((fact) => fact.id).sort());
  });

  it.each(species.map((fact) => [fact.id, fact] as const))(
    "%s has the size, speed and traits of the text",
    (id, fact) => {
      const row = srd52.species.get(id);
      expect(row?.creatureType).toBe(fact.type);
      expect(row?.sizes).toEqual(fact.sizes.map((entry) => entry.size));
      expect(row?.speed).toBe(fact.speed);
      const dark = sense(traitsOf(id).flatMap((trait) => trait.grants));
      expect(dark?.give === "sense" ? dark.range : null).toBe(fact.darkvision);
      const known = [
        ...traitsOf(id).map((trait) => trait.id.split("/")[1]),
        ...lineageOptions(id).map((option) => option.id),
      ];
      for (const trait of fact.traits) expect(known).toContain(kebab(trait.replace(/ \(.*\)/, "")));
    },
  );

  it.each([
    ...lineages.elf.map((fact) => ["elf", fact] as const),
    ...lineages.tiefling.map((fact) => ["tiefling", fact] as const),
  ])("a lineage of the %s brings its spells, senses and resistance", (id, fact) => {
    const option = lineageOptions(id).find((entry) => entry.id === fact.id);
    const grants = option?.grants ?? [];
    const spells = grants.flatMap((grant) =>
      grant.give === "spell" ? [[grant.spell, grant.minCharacterLevel ?? 1]] : [],
    );
    const swappable =
      option?.choices?.flatMap((choice) => choice.default ?? []).map((spell) => [spell, 1]) ?? [];
    expect([...spells, ...swappable].sort()).toEqual(
      [
        [fact.cantrip, 1],
        [fact.level3, 3],
        [fact.level5, 5],
      ].sort(),
    );
    const resistance = grants.find((grant) => grant.give === "resistance");
    expect(resistance?.give === "resistance" ? resistance.damage : null).toBe(fact.resistance);
    const dark = sense(grants);
    expect(dark?.give === "sense" ? dark.range : null).toBe(fact.darkvision);
    const speed = grants.find((grant) => grant.give === "speed");
    expect(speed?.give === "speed" ? speed.value : null).toBe(fact.speed);
  });

  it.each(lineages.dragonborn.map((fact) => [fact.id, fact] as const))(
    "a %s ancestor resists its damage",
    (id, fact) => {
      const option = lineageOptions("dragonborn").find((entry) => entry.id === id);
      expect(option?.grants).toContainEqual({ give: "resistance", damage: fact.damageType });
    },
  );
});

describe("backgrounds", () => {
  it("are those of the text", () => {
    expect(ids(srd52.backgrounds)).toEqual(backgrounds.map((fact) => fact.id).sort());
  });

  it.each(backgrounds.map((fact) => [fact.id, fact] as const))(
    "%s gives what the text gives",
    (id, fact) => {
      const row = srd52.backgrounds.get(id);
      expect(row?.abilities).toEqual(fact.abilities);
      expect(row?.feat).toBe(fact.feat);
      expect(row?.featPreset?.list ?? null).toBe(fact.featList);
      expect(row?.skills).toEqual(fact.skills);
      const tool: { readonly id?: string; readonly anyOf?: string } = fact.tool;
      expect(row?.tool).toEqual(tool.id ? { id: tool.id } : { category: tool.anyOf });
      expect(row?.equipment.map((option) => option.gold * 100)).toEqual(
        fact.equipment.map((option) => option.copper),
      );
      const quantities = row?.equipment.map((option) => option.items.map((item) => item.quantity));
      expect(quantities).toEqual(
        fact.equipment.map((option) => option.items.map((item) => item.quantity)),
      );
    },
  );
});

describe("feats", () => {
  it("are those of the text", () => {
    expect(ids(srd52.feats)).toEqual(feats.map((fact) => fact.id).sort());
  });

  it.each(feats.map((fact) => [fact.id, fact] as const))(
    "%s asks and raises what the text says",
    (id, fact) => {
      const row = srd52.feats.get(id);
      expect(row?.category).toBe(fact.category);
      const needs = row?.prerequisites ?? [];
      expect(needs.find((need) => need.need === "level")).toEqual(
        fact.level ? { need: "level", level: fact.level } : undefined,
      );
      const ability = fact.abilityMinimum;
      expect(needs.find((need) => need.need === "ability")).toEqual(
        ability ? { need: "ability", anyOf: ability.any, score: ability.score } : undefined,
      );
      expect(needs.find((need) => need.need === "feature")).toEqual(
        fact.feature ? { need: "feature", feature: fact.feature } : undefined,
      );
      expect(row?.repeatable !== undefined).toBe(fact.repeatable);
      const raise = row?.choices.find((choice) => choice.from.of === "ability-increase")?.from;
      if (fact.abilityIncrease) {
        const any = ["str", "dex", "con", "int", "wis", "cha"];
        expect(raise).toMatchObject({
          ids: fact.abilityIncrease.of === "any" ? any : fact.abilityIncrease.of,
          max: fact.abilityIncrease.maximum,
        });
      }
    },
  );
});

describe("lists and tables", () => {
  it("skills belong to the abilities of the text", () => {
    const read = [...srd52.skills.values()].map((skill) => [skill.id, skill.ability]);
    expect(Object.fromEntries(read)).toEqual(progression.skills);
  });

  it.each(["standard", "rare"] as const)("%s languages are those of the text", (rarity) => {
    const read = [...srd52.languages.values()].filter((language) => language.rarity === rarity);
    expect(read.map((language) => language.id).sort()).toEqual(
      [...progression.languages[rarity]].sort(),
    );
  });

  it("alignments carry their abbreviations", () => {
    const read = [...srd52.alignments.values()].map((alignment) => ({
      id: alignment.id,
      short: alignment.abbreviation,
    }));
    expect(read.sort((a, b) => a.id.localeCompare(b.id))).toEqual(
      [...progression.alignments].sort((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it("advancement, point costs and the standard array are those of the text", () => {
    const { tables } = srd52;
    expect(tables.xp).toEqual(progression.advancement.map((row) => row.xp));
    expect(tables.proficiency).toEqual(progression.advancement.map((row) => row.proficiencyBonus));
    expect(tables.standardArray).toEqual(progression.standardArray);
    expect(tables.pointBudget).toBe(progression.pointBudget);
    expect(tables.pointCost).toEqual(progression.pointCosts);
  });

  it("multiclass slots are those of the text", () => {
    const read = srd52.tables.multiclassSlots.map((slots) =>
      Array.from({ length: 9 }, (_, index) => slots[index] ?? 0),
    );
    expect(read).toEqual(progression.multiclassSlots.map((row) => row.slots));
  });

  it("every size carries what the text says", () => {
    for (const { sizes, carry, drag } of progression.carrying)
      for (const size of sizes)
        expect(srd52.tables.carrying[size as "medium"]).toEqual({ carry, drag });
  });
});

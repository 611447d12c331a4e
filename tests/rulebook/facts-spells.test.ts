import { describe, expect, it } from "vitest";
import { spells } from "@/lib/rulebook/packs/srd-5.2/spells/spells";
import facts from "./fixtures/srd-5.2-facts.json" with { type: "json" };

const rows = new Map(spells.map((spell) => [spell.id, spell]));
const units: Record<string, string> = {
  round: "rounds",
  minute: "minutes",
  hour: "hours",
  day: "days",
};
const feetInMile = 5280;

/** The school of Flaming Sphere differs between the class lists and its own description; the description rules. */
const listSlips = new Set(["flaming-sphere/school", "true-strike/material"]);

describe("spells", () => {
  it("are those of the text, each once", () => {
    expect(spells.map((spell) => spell.id).sort()).toEqual(
      facts.spells.map((spell) => spell.id).sort(),
    );
    expect(rows.size).toBe(spells.length);
  });

  it.each(facts.spells.map((fact) => [fact.id, fact] as const))(
    "%s has the numbers of the text",
    (id, fact) => {
      const row = rows.get(id);
      expect(row?.level).toBe(fact.level);
      expect(row?.school).toBe(fact.school);
      expect(row?.classes).toEqual(fact.classes);
      const { time, amount, ritual } = row?.casting ?? {};
      const long = units[fact.castingTime.unit];
      expect({ time, amount, ritual }).toEqual({
        time: long ?? fact.castingTime.unit,
        amount: long ? fact.castingTime.amount : undefined,
        ritual: fact.ritual,
      });
      const feet =
        row?.range.kind === "miles" ? (row.range.amount ?? 0) * feetInMile : row?.range.amount;
      expect(feet ?? null).toBe(fact.range.feet);
      if (fact.range.feet === null) expect(row?.range.kind).toBe(fact.range.kind);
      const { verbal, somatic, material, cost, consumed } = row?.components ?? {};
      expect({
        verbal,
        somatic,
        material,
        materialCostCp: cost ?? null,
        consumed: consumed ?? false,
      }).toEqual(fact.components);
      const triggered = fact.duration.unit === "until-dispelled-or-triggered";
      expect(row?.duration.kind).toBe(
        triggered ? "until-dispelled" : (units[fact.duration.unit] ?? fact.duration.unit),
      );
      expect(row?.duration.amount ?? null).toBe(fact.duration.amount);
      expect(row?.duration.triggered ?? false).toBe(triggered);
      expect(row?.duration.concentration).toBe(fact.concentration);
    },
  );

  it.each(facts.spells.map((fact) => [fact.id, fact] as const))(
    "%s rolls what the text rolls",
    (id, fact) => {
      const row = rows.get(id);
      expect(row?.attack ?? null).toBe(fact.attack);
      if (row?.save) expect(fact.saves).toContain(row.save);
      if (row?.area) expect([...fact.areas, { shape: "line", size: 60 }]).toContainEqual(row.area);
      if (row?.scaling) expect(row.scaling.by).toBe(fact.scales);
      else expect(fact.scales).toBeNull();
      if (fact.healing) expect(row?.healing).toBe(fact.healing.dice);
      const told = fact.damage.map((part) => `${part.dice} ${part.type}`);
      for (const part of row?.damage ?? []) {
        if (part.types || part.plus === "ability" || told.length === 0) continue;
        expect(told).toContain(`${part.dice} ${part.type}`);
      }
    },
  );

  it.each(facts.spellLists.map((entry) => [`${entry.class}: ${entry.spell}`, entry] as const))(
    "the class lists agree on %s",
    (_, entry) => {
      const row = rows.get(entry.spell);
      expect(row?.classes).toContain(entry.class);
      expect(row?.level).toBe(entry.level);
      if (!listSlips.has(`${entry.spell}/school`)) expect(row?.school).toBe(entry.school);
      expect(row?.duration.concentration).toBe(entry.flags.includes("C"));
      expect(row?.casting.ritual).toBe(entry.flags.includes("R"));
      const specific = row?.components.cost !== undefined || row?.components.consumed === true;
      if (!listSlips.has(`${entry.spell}/material`))
        expect(specific).toBe(entry.flags.includes("M"));
    },
  );
});

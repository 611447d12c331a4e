import { describe, expect, it } from "vitest";
import { armor } from "@/lib/rulebook/packs/srd-5.2/equipment/armor";
import { gear } from "@/lib/rulebook/packs/srd-5.2/equipment/gear";
import { mounts } from "@/lib/rulebook/packs/srd-5.2/equipment/mounts";
import { packs } from "@/lib/rulebook/packs/srd-5.2/equipment/packs";
import { tools } from "@/lib/rulebook/packs/srd-5.2/equipment/tools";
import { weapons } from "@/lib/rulebook/packs/srd-5.2/equipment/weapons";
import { kebab } from "@/scripts/facts/markdown";
import facts from "./fixtures/srd-5.2-facts.json" with { type: "json" };

interface Property {
  readonly name: string;
  readonly normal?: number;
  readonly long?: number;
  readonly dice?: string;
  readonly ammunition?: string;
}

const { equipment } = facts;
const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
  new Map(rows.map((row) => [row.id, row]));
const every = [...armor, ...weapons, ...gear, ...mounts, ...tools, ...packs];

describe("equipment", () => {
  it("shares one name space without doubles", () => {
    expect(new Set(every.map((row) => row.id)).size).toBe(every.length);
  });

  it.each(equipment.weapons.map((fact) => [fact.id, fact] as const))(
    "%s strikes as in the weapon tables",
    (id, fact) => {
      const row = byId(weapons).get(id);
      const told: readonly Property[] = fact.properties;
      const range = told.find((property) => property.normal !== undefined);
      const versatile = told.find((property) => property.dice !== undefined);
      const fires = told.find((property) => property.ammunition !== undefined);
      expect(row).toMatchObject({
        category: fact.category,
        kind: fact.reach,
        damage: fact.damage,
        properties: fact.properties.map((property) => property.name),
        mastery: fact.mastery,
        weight: fact.weightLb,
        cost: fact.costCp,
      });
      expect(row?.range).toEqual(range && { normal: range.normal, long: range.long });
      expect(row?.versatile).toBe(versatile?.dice);
      expect(row?.ammunition !== undefined).toBe(fires !== undefined);
      if (row?.ammunition) expect(byId(gear).get(row.ammunition)?.kind).toBe("ammunition");
    },
  );

  it.each(equipment.armor.map((fact) => [fact.id, fact] as const))(
    "%s protects as in the armor table",
    (id, fact) => {
      expect(byId(armor).get(id)).toMatchObject({
        category: fact.category,
        base: fact.armorClass,
        dexCap: fact.dexterity === "all" ? null : fact.dexterity,
        stealthDisadvantage: fact.stealthDisadvantage,
        weight: fact.weightLb,
        cost: fact.costCp,
      });
      expect(byId(armor).get(id)?.strength ?? null).toBe(fact.strength);
    },
  );

  it.each(equipment.gear.map((fact) => [fact.id, fact] as const))(
    "%s weighs and costs what the text says",
    (id, fact) => {
      expect(byId(gear).get(id)).toMatchObject({
        quantity: fact.bundle,
        weight: fact.weightLb,
        cost: fact.costCp,
      });
      if (fact.family) expect(byId(gear).get(id)?.kind).toBe(fact.family);
    },
  );

  it.each(
    [...equipment.mounts, ...equipment.tack]
      .filter((fact) => !fact.name.includes("per day"))
      .map((fact) => [fact.id, fact] as const),
  )("%s costs what the stable asks", (id, fact) => {
    expect(byId(mounts).get(id)?.cost).toBe(fact.costCp);
    if ("carryLb" in fact) expect(byId(mounts).get(id)?.holds).toBe(fact.carryLb);
  });

  it.each(equipment.tools.map((fact) => [fact.id, fact] as const))(
    "%s is used as the text says",
    (id, fact) => {
      const row = byId(tools).get(id);
      expect(row).toMatchObject({
        category: fact.category,
        ability: fact.ability,
        weight: fact.weightLb,
        cost: fact.costCp,
      });
      expect((row?.crafts.length ?? 0) > 0).toBe(fact.crafts.length > 0);
      for (const made of row?.crafts ?? []) expect(every.map((entry) => entry.id)).toContain(made);
      // Everything that the list of the text names singly.
      const named = fact.crafts
        .map(kebab)
        .filter((made) => every.some((entry) => entry.id === made));
      expect(row?.crafts ?? []).toEqual(expect.arrayContaining(named));
    },
  );

  it.each(equipment.packs.map((fact) => [fact.id, fact] as const))(
    "%s holds what the text packs",
    (id, fact) => {
      expect(byId(packs).get(id)).toMatchObject({
        weight: fact.weightLb,
        cost: fact.costCp,
        contents: fact.contents,
      });
      for (const { item } of fact.contents) expect(every.map((entry) => entry.id)).toContain(item);
    },
  );
});

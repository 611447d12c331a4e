import { describe, expect, it } from "vitest";
import { copper, kebab, list, pounds, tableNamed } from "@/scripts/facts/markdown";
import { spellFacts } from "@/scripts/facts/spells";

const spark = `
#### Test Spark

*Level 2 Evocation (Sorcerer, Wizard)*

**Casting Time:** 1 minute or Ritual

**Range:** 1 mile

**Components:** V, M (a bead worth 1,500+ GP, which the spell consumes)

**Duration:** Concentration, up to 10 minutes

Everybody in a 20-foot-radius Sphere makes a Dexterity saving throw or takes 3d6 Fire damage.

**_Using a Higher-Level Spell Slot._** The damage increases by 1d6 for each spell slot level above 2.
`;

describe("reading the rules text", () => {
  it("finds a table by its caption and keeps its cells", () => {
    const table = tableNamed(
      "Table: Prices\n\n| Thing | Cost |\n|---|---|\n| *Rope* | 1 GP |\n",
      "Prices",
    );
    expect(table.header).toEqual(["Thing", "Cost"]);
    expect(table.rows).toEqual([["Rope", "1 GP"]]);
    expect(() => tableNamed("", "Prices")).toThrow("Prices");
  });

  it("turns coins into copper and every way of writing weights into pounds", () => {
    expect(["1,500 GP", "5 SP", "2 CP", "1 EP"].map(copper)).toEqual([150000, 50, 2, 50]);
    expect(copper("—")).toBeNull();
    expect(["1½ lb.", "1/4 lb.", "0.5 lb.", "1,320 lb.", null].map(pounds)).toEqual([
      1.5, 0.25, 0.5, 1320, 0,
    ]);
  });

  it("makes ids and splits lists as the pack writes them", () => {
    expect(kebab("Arcanist's Magic Aura")).toBe("arcanists-magic-aura");
    expect(kebab("Antipathy/Sympathy")).toBe("antipathy-sympathy");
    expect(list("Light, Medium, and Heavy")).toEqual(["Light", "Medium", "Heavy"]);
    expect(list("Arcana or History")).toEqual(["Arcana", "History"]);
  });

  it("reads every number of a spell", () => {
    expect(spellFacts(spark)).toEqual([
      expect.objectContaining({
        id: "test-spark",
        level: 2,
        school: "evocation",
        classes: ["sorcerer", "wizard"],
        castingTime: { unit: "minute", amount: 1, trigger: false },
        ritual: true,
        range: { kind: "distance", feet: 5280 },
        components: {
          verbal: true,
          somatic: false,
          material: true,
          materialCostCp: 150000,
          consumed: true,
        },
        duration: { unit: "minute", amount: 10 },
        concentration: true,
        damage: [{ dice: "3d6", type: "fire" }],
        saves: ["dex"],
        areas: [{ shape: "sphere", size: 20 }],
        scales: "slot",
        perSlot: "1d6",
      }),
    ]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { featureIds } from "@/lib/rulebook/feature-ids";
import { levelDown, newAtLevel } from "@/lib/rulebook/level";
import { listSlots } from "@/lib/rulebook/list-slots";
import { build, levels, pack, sheetOf, times } from "./support/make";

vi.setConfig({ testTimeout: 30_000 });

const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
const ten: [number, number, number, number, number, number] = [10, 10, 10, 10, 10, 10];
const subclassOf = (id: string) =>
  [...pack.subclasses.values()].find((row) => row.class === id)?.id ?? "";
const single = (id: string, level: number, abilities = ten) =>
  build(abilities, {
    ...levels(...times(level, id)),
    [`level/3/class/${id}/subclass`]: [subclassOf(id)],
  });

describe.each([...pack.classes.values()].map((row) => [row.id, row] as const))(
  "a %s",
  (id, row) => {
    const sheets = twenty.map((level) => sheetOf(single(id, level)));

    it("has the proficiency bonus of its level", () => {
      expect(sheets.map((sheet) => sheet.proficiencyBonus.value)).toEqual([
        ...pack.tables.proficiency,
      ]);
    });

    it("has the die in full at level 1 and half of it and one more at each later level", () => {
      const grown = id === "barbarian" ? sheets.slice(0, 19) : sheets;
      const bonus = (level: number) => (id === "sorcerer" && level >= 3 ? level : 0);
      expect(grown.map((sheet) => sheet.hitPoints.value)).toEqual(
        grown.map((_, index) => row.hitDie + index * (row.hitDie / 2 + 1) + bonus(index + 1)),
      );
    });

    it("shows every feature of the class and its subclass at its level, and takes it away going down", () => {
      const own = [
        ...row.features,
        ...(pack.subclasses.get(subclassOf(id))?.features ?? []),
      ].filter((feature) => !feature.again);
      for (const level of twenty) {
        const shown = new Set(sheets[level - 1]?.features.map((feature) => feature.id));
        for (const feature of own)
          expect(shown.has(feature.id), `${feature.id} at ${level}`).toBe(feature.level <= level);
      }
      expect(sheetOf(levelDown(pack, single(id, 20)))).toEqual(sheetOf(single(id, 19)));
    });

    it("has the slots and counts of its table at every level", () => {
      const casting = row.spellcasting;
      for (const level of twenty) {
        const sheet = sheets[level - 1];
        const slots = casting?.slots[level - 1] ?? [];
        if (!casting) {
          expect(sheet?.casters).toEqual([]);
          continue;
        }
        expect(sheet?.casters[0]).toMatchObject({
          preparedMax: { value: casting.prepared[level - 1] },
          cantripsKnown: { value: casting.cantrips[level - 1] },
        });
        if (casting.progression === "pact") {
          expect(sheet?.pactSlots).toMatchObject({
            level: casting.pactSlotLevel?.[level - 1],
            max: { value: slots[0] },
          });
        } else {
          expect(sheet?.spellSlots.map(({ max }) => max.value)).toEqual(slots);
        }
      }
    });

    it("asks for as many spells, masteries and other picks in all as its table says", () => {
      const asked = listSlots(pack, single(id, 20)).filter((slot) => slot.kind !== "swap");
      const total = (end: string) =>
        asked
          .filter((slot) => slot.slot.endsWith(`/class/${id}/${end}`))
          .reduce((sum, slot) => sum + slot.count, 0);
      expect(total("cantrips")).toBe(row.spellcasting?.cantrips[19] ?? 0);
      expect(total("prepared")).toBe(row.spellcasting?.prepared[19] ?? 0);
      expect(total("feat")).toBe({ fighter: 7, rogue: 6 }[id] ?? 5);
      expect(total("weapon-mastery")).toBe(
        { barbarian: 4, fighter: 6, paladin: 2, ranger: 2, rogue: 2 }[id] ?? 0,
      );
      expect(total("invocations")).toBe(id === "warlock" ? 10 : 0);
      expect(total("metamagic")).toBe(id === "sorcerer" ? 6 : 0);
      expect(total("spellbook")).toBe(id === "wizard" ? 6 + 19 * 2 : 0);
    });

    it("tells what is new at a level", () => {
      const news = newAtLevel(pack, single(id, 3), 3);
      const subclass = pack.subclasses.get(subclassOf(id));
      expect(news.features.map((feature) => feature.id)).toEqual(
        expect.arrayContaining(
          (subclass?.features ?? [])
            .filter((feature) => feature.level === 3 && !feature.again)
            .map((feature) => feature.id),
        ),
      );
      expect(news.slots.map((slot) => slot.slot)).toContain("level/3/hp");
    });
  },
);

describe("resources", () => {
  const all = (id: string, level: number, abilities = ten) =>
    Object.fromEntries(
      sheetOf(single(id, level, abilities)).resources.map((entry) => [entry.id, entry.max.value]),
    );

  it("grow as the tables say", () => {
    expect(twenty.map((level) => all("barbarian", level)["barbarian/rage"])).toEqual([
      2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6,
    ]);
    expect(
      [1, 2, 5, 6, 17, 18].map((level) => all("cleric", level)["cleric/channel-divinity"]),
    ).toEqual([undefined, 2, 2, 3, 3, 4]);
    expect([1, 2, 6, 17].map((level) => all("druid", level)["druid/wild-shape"])).toEqual([
      undefined,
      2,
      3,
      4,
    ]);
    expect([1, 4, 10].map((level) => all("fighter", level)["fighter/second-wind"])).toEqual([
      2, 3, 4,
    ]);
    expect([1, 2, 17].map((level) => all("fighter", level)["fighter/action-surge"])).toEqual([
      undefined,
      1,
      2,
    ]);
    expect([8, 9, 13, 17].map((level) => all("fighter", level)["fighter/indomitable"])).toEqual([
      undefined,
      1,
      2,
      3,
    ]);
    expect([1, 2, 20].map((level) => all("monk", level)["monk/monks-focus"])).toEqual([
      undefined,
      2,
      20,
    ]);
    expect([1, 20].map((level) => all("paladin", level)["paladin/lay-on-hands"])).toEqual([5, 100]);
    expect([2, 3, 11].map((level) => all("paladin", level)["paladin/channel-divinity"])).toEqual([
      undefined,
      2,
      3,
    ]);
    expect([1, 2, 20].map((level) => all("sorcerer", level)["sorcerer/font-of-magic"])).toEqual([
      undefined,
      2,
      20,
    ]);
  });

  it("that count by an ability are never less than one", () => {
    expect(all("bard", 1, [8, 8, 8, 8, 8, 8])["bard/bardic-inspiration"]).toBe(1);
    expect(all("bard", 1, [8, 8, 8, 8, 8, 18])["bard/bardic-inspiration"]).toBe(4);
    expect(all("ranger", 14)["ranger/natures-veil"]).toBe(1);
  });

  it("roll the die of the level", () => {
    const die = (id: string, level: number, resource: string) =>
      sheetOf(single(id, level)).resources.find((entry) => entry.id === resource)?.die;
    expect([1, 5, 10, 15].map((level) => die("bard", level, "bard/bardic-inspiration"))).toEqual([
      "1d6",
      "1d8",
      "1d10",
      "1d12",
    ]);
    const sneak = (level: number) =>
      sheetOf(single("rogue", level)).extras.find((extra) => extra.id === "rogue/sneak-attack")
        ?.dice;
    expect([1, 2, 3, 19, 20].map(sneak)).toEqual(["1d6", "1d6", "2d6", "10d6", "10d6"]);
  });

  it("free castings of Hunter's Mark follow the ranger's table", () => {
    const marks = (level: number) =>
      sheetOf(single("ranger", level)).spells.find((spell) => spell.id === "hunters-mark")?.free
        ?.uses;
    expect([1, 5, 9, 13, 17].map(marks)).toMatchObject([
      { value: 2 },
      { value: 3 },
      { value: 4 },
      { value: 5 },
      { value: 6 },
    ]);
  });
});

describe("the ids of features", () => {
  it("are unique across the pack", () => {
    const ids = [
      ...[...pack.classes.values()].flatMap((row) => row.features),
      ...[...pack.subclasses.values()].flatMap((row) => row.features),
      ...[...pack.species.values()].flatMap((row) => row.traits),
    ].map((feature) => feature.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(featureIds(pack)).size).toBe(featureIds(pack).length);
  });
});

import { describe, expect, it } from "vitest";
import { grown, spellsGained } from "@/lib/rulebook/grown";
import { levelDown, newAtLevel } from "@/lib/rulebook/level";
import { textsIn } from "@/lib/rulebook/texts-in";
import { build, levels, pack, sheetOf, times } from "./support/make";

type Six = [number, number, number, number, number, number];
const able: Six = [10, 14, 14, 14, 14, 18];
const subclasses: Record<string, string> = {
  paladin: "oath-of-devotion",
  ranger: "hunter",
  rogue: "thief",
  sorcerer: "draconic-sorcery",
  warlock: "fiend-patron",
  wizard: "evoker",
};
const single = (id: string, level: number, more: Record<string, string[]> = {}) =>
  build(able, {
    ...levels(...times(level, id)),
    [`level/3/class/${id}/subclass`]: [subclasses[id] ?? ""],
    ...more,
  });

const features = (id: string, level: number) =>
  newAtLevel(pack, single(id, level), level).features.map((feature) => feature.id);
const moved = (id: string, level: number, more: Record<string, string[]> = {}) => {
  const now = single(id, level, more);
  return Object.fromEntries(
    grown(sheetOf(levelDown(pack, now)), sheetOf(now)).map(
      ({ what, id: of, level: at, before, after }) => [
        `${what} ${of ?? at ?? ""}`.trim(),
        before === undefined ? `${after}` : `${before} > ${after}`,
      ],
    ),
  );
};
const spells = (id: string, level: number, more: Record<string, string[]> = {}) => {
  const now = single(id, level, more);
  return spellsGained(sheetOf(levelDown(pack, now)), sheetOf(now));
};

describe("what is new at a level", () => {
  it("names the features that come again or go a step further", () => {
    expect(features("rogue", 6)).toEqual(["rogue/expertise"]);
    expect(features("paladin", 8)).toEqual(["paladin/ability-score-improvement"]);
    expect(features("sorcerer", 10)).toEqual(["sorcerer/metamagic"]);
    expect(features("warlock", 13)).toEqual(["warlock/mystic-arcanum"]);
    expect(features("warlock", 5)).toEqual(["warlock/eldritch-invocations"]);
    expect(features("wizard", 7)).toEqual(["evoker/evocation-savant"]);
    expect(features("ranger", 9)).toEqual(["ranger/expertise"]);
  });

  it("leaves no level of these classes without a word", () => {
    for (const id of Object.keys(subclasses)) {
      for (let level = 2; level <= 20; level += 1) {
        const told =
          features(id, level).length +
          Object.keys(moved(id, level)).length +
          spells(id, level).length;
        expect(told, `${id} ${level}`).toBeGreaterThan(0);
      }
    }
  });

  it("tells the numbers that grew", () => {
    expect(moved("rogue", 3)).toMatchObject({ "extra rogue/sneak-attack": "1d6 > 2d6" });
    expect(moved("paladin", 5)).toMatchObject({
      "slots 1": "3 > 4",
      "slots 2": "2",
      attacks: "1 > 2",
      "resource paladin/lay-on-hands": "20 > 25",
      "free-casting find-steed": "1",
    });
    expect(moved("paladin", 11)).toMatchObject({
      "resource paladin/channel-divinity": "2 > 3",
      "slots 3": "2 > 3",
    });
    expect(moved("ranger", 6)).toEqual({ speed: "30 > 40" });
    expect(moved("ranger", 5)).toMatchObject({ "free-casting hunters-mark": "2 > 3" });
    expect(moved("sorcerer", 9)).toEqual({
      "slots 4": "2 > 3",
      "slots 5": "1",
      "resource sorcerer/font-of-magic": "8 > 9",
    });
    expect(moved("warlock", 11)).toMatchObject({
      "pact-slots 5": "2 > 3",
      "extra warlock/magical-cunning": "1 > 2",
    });
    expect(moved("wizard", 7)).toEqual({ "slots 4": "1", "extra wizard/arcane-recovery": "3 > 4" });
  });

  it("names the spells that came by themselves", () => {
    expect(spells("paladin", 9)).toEqual(["beacon-of-hope", "dispel-magic"]);
    expect(spells("warlock", 7)).toEqual(["fire-shield", "wall-of-fire"]);
    const drow = { species: ["elf"], "species/elven-lineage": ["drow"] };
    expect(spells("rogue", 3, drow)).toEqual(["faerie-fire"]);
    expect(spells("rogue", 5, drow)).toEqual(["darkness"]);
    expect(spells("rogue", 6, drow)).toEqual([]);
  });
});

describe("a finding", () => {
  it("is told in Persian even of things that no question on the screen offers", () => {
    const texts = textsIn(
      [
        { code: "spell.not-on-list", params: { id: "cure-wounds" } },
        {
          code: "choice.needed-by",
          params: { option: "warlock/eldritch-invocations/thirsting-blade" },
        },
      ],
      build(able, {}),
      "fa",
    );
    expect(texts["spell/cure-wounds"]?.name).toMatch(/[آ-ی]/);
    expect(texts["option/warlock/eldritch-invocations/thirsting-blade"]?.name).toBe("تیغ تشنه");
  });
});

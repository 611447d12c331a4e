import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { abilities } from "@/lib/rulebook/build";
import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { externalSheetExamples } from "@/lib/rulebook/external-sheet-examples";
import { readIds } from "@/lib/rulebook/external-sheet-ids";
import { randomBuild } from "@/lib/rulebook/random";
import type { Sheet } from "@/lib/rulebook/sheet";
import { pack, scores } from "./support/make";

// Whole characters by the dozen: on a busy machine that takes longer than a common test may.
vi.setConfig({ testTimeout: 60_000 });

const read = (external: ExternalSheet) => {
  const { build, unplaced } = buildFromExternalSheet(pack, external);
  return { build, unplaced, sheet: deriveSheet(pack, build), findings: checkBuild(pack, build) };
};
const bonus = (sheet: Sheet, skill: string) =>
  sheet.skills.find(({ id }) => id === skill)?.bonus.value;
const attack = (sheet: Sheet, id: string) => {
  const found = sheet.attacks.find((entry) => entry.id === id);
  return found && `${found.toHit.value} ${found.damage.dice}+${found.damage.bonus.value}`;
};

describe("the four sheets of the issue, written by hand", () => {
  it("are read whole: nothing left over, nothing forbidden, nothing but choices of no number open", () => {
    for (const external of Object.values(externalSheetExamples)) {
      const { unplaced, findings } = read(external);
      expect(unplaced).toEqual([]);
      expect(findings.filter(({ severity }) => severity !== "homebrew")).toEqual([]);
    }
  });

  it("the level 1 wizard", () => {
    const { sheet } = read(externalSheetExamples.wizard);
    expect(sheet).toMatchObject({
      hitPoints: { value: 8 },
      armorClass: { value: 12 },
      passivePerception: { value: 11 },
    });
    expect(sheet.casters).toMatchObject([{ saveDc: { value: 13 }, attack: { value: 5 } }]);
    expect(sheet.spellSlots.map(({ max }) => max.value)).toEqual([2]);
    expect(bonus(sheet, "arcana")).toBe(5);
  });

  it("the level 5 paladin", () => {
    const { sheet } = read(externalSheetExamples.paladin);
    expect(sheet).toMatchObject({
      hitPoints: { value: 44 },
      armorClass: { value: 21 },
      initiative: { bonus: { value: 3 } },
      attacksPerAction: { value: 2 },
      proficiencyBonus: { value: 3 },
    });
    expect(attack(sheet, "longsword")).toBe("8 1d8+5");
    expect(sheet.spellSlots.map(({ max }) => max.value)).toEqual([4, 2]);
    expect(sheet.resources.find(({ id }) => id === "paladin/lay-on-hands")?.max.value).toBe(25);
    expect(sheet.saves.wis.bonus.value).toBe(4);
  });

  it("the level 11 ranger and druid", () => {
    const { sheet } = read(externalSheetExamples.rangerDruid);
    expect(sheet).toMatchObject({
      hitPoints: { value: 10 + 4 * 6 + 6 * 5 + 11 * 2 },
      armorClass: { value: 17 },
      speed: { walk: { value: 35 } },
      passivePerception: { value: 17 },
    });
    expect(sheet.spellSlots.map(({ max }) => max.value)).toEqual([4, 3, 3, 3, 1]);
    expect(
      sheet.casters.map((caster) => [caster.class, caster.maxSpellLevel, caster.saveDc.value]),
    ).toEqual([
      ["ranger", 2, 15],
      ["druid", 3, 15],
    ]);
    expect(attack(sheet, "longbow")).toBe("10 1d8+4");
    expect(bonus(sheet, "stealth")).toBe(12);
  });

  it("the level 20 fighter", () => {
    const { sheet } = read(externalSheetExamples.fighter);
    expect(sheet).toMatchObject({
      hitPoints: { value: 10 + 19 * 6 + 20 * 5 },
      armorClass: { value: 20 },
      attacksPerAction: { value: 4 },
      criticalFrom: 18,
      deathSaveTwentyFrom: 18,
    });
    expect(attack(sheet, "greatsword")).toBe("15 2d6+9");
    expect(sheet.masteries.length).toBe(6);
    expect(sheet.resources.map(({ id, max }) => `${id} ${max.value}`)).toEqual([
      "goliath/giant-ancestry/fires-burn 6",
      "goliath/large-form 1",
      "fighter/second-wind 4",
      "fighter/action-surge 2",
      "fighter/indomitable 3",
    ]);
  });
});

describe("an external sheet", () => {
  const plain: ExternalSheet = {
    abilities: scores([10, 10, 10, 10, 10, 10]),
    classes: [{ class: "fighter", levels: 4 }],
  };

  it("shows its scores as they stand, with one part each", () => {
    const { sheet } = read({
      ...plain,
      abilities: scores([19, 10, 16, 10, 10, 10]),
      background: "soldier",
    });
    expect(sheet.abilities.str.score).toMatchObject({
      value: 19,
      parts: [{ source: { id: "base-score" } }],
    });
    expect(sheet.hitPoints.value).toBe(10 + 18 + 12);
  });

  it("has what no choice accounts for granted and flagged", () => {
    const { sheet, findings } = read({
      ...plain,
      skills: ["arcana", "athletics", "history", "insight", "religion"],
    });
    expect(sheet.skills.filter(({ proficiency }) => proficiency === "proficient").length).toBe(5);
    expect(findings).toContainEqual(
      expect.objectContaining({ slot: "gift/skills", severity: "homebrew" }),
    );
  });

  it("seats every skill in a choice that can have given it, if there is any way to", () => {
    const { build } = read({
      ...plain,
      species: "elf",
      background: "soldier",
      skills: ["athletics", "intimidation", "insight", "perception", "survival"],
    });
    expect(build.choices.filter((choice) => choice.slot.startsWith("gift/"))).toEqual([]);
  });

  it("takes rolled hit dice", () => {
    expect(
      read({ ...plain, classes: [{ class: "fighter", levels: 4, hitPointRolls: [1, 10, 3] }] })
        .sheet.hitPoints.value,
    ).toBe(24);
  });

  it("finds dice that give the hit points that stand there, and says when none can", () => {
    const hitPoints = (hitPointMaximum: number) => read({ ...plain, hitPointMaximum });
    expect(hitPoints(28).build.choices.some((choice) => choice.slot.endsWith("/hp"))).toBe(false);
    for (const maximum of [13, 21, 33, 40]) {
      const { sheet, findings, unplaced } = hitPoints(maximum);
      expect(sheet.hitPoints.value).toBe(maximum);
      expect(unplaced).toEqual([]);
      expect(findings.filter(({ code }) => code === "hit-points.roll-invalid")).toEqual([]);
    }
    expect(hitPoints(41).unplaced).toEqual([{ field: "hitPointMaximum", id: "41" }]);
  });

  it("trades a spell for one too high for the places left, as levels do", () => {
    const { build, findings } = read({
      abilities: scores([10, 10, 10, 10, 10, 16]),
      classes: [{ class: "bard", levels: 3 }],
      spells: ["sleep", "bane", "shatter", "suggestion"],
    });
    expect(build.choices.filter((choice) => choice.slot.endsWith("/swap"))).toMatchObject([
      { take: [expect.any(String), "suggestion"] },
    ]);
    expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
  });

  it("may have its scores before their increases, and names each of these", () => {
    const external: ExternalSheet = {
      ...plain,
      background: "soldier",
      abilities: scores([15, 13, 14, 8, 10, 12]),
      classes: [{ class: "fighter", levels: 6 }],
      increases: ["str", "str", "con", "str", "con", "dex", "dex"],
    };
    const { sheet, findings, unplaced } = read(external);
    expect(abilities.map((ability) => sheet.abilities[ability].score.value)).toEqual([
      18, 15, 16, 8, 10, 12,
    ]);
    expect(sheet.abilities.str.score.parts.map(({ value }) => value)).toEqual([15, 2, 1]);
    expect(unplaced).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    expect(
      read({ ...external, increases: [...(external.increases ?? []), "wis"] }).unplaced,
    ).toEqual([{ field: "increases", id: "wis" }]);
  });

  it("says styles, invocations, metamagic and cantrips by these names too", () => {
    const { sheet, unplaced } = read({
      ...plain,
      abilities: scores([10, 14, 10, 10, 10, 16]),
      classes: [
        { class: "sorcerer", levels: 2 },
        { class: "warlock", levels: 1 },
        { class: "fighter", levels: 1 },
      ],
      fightingStyles: ["archery"],
      metamagic: ["subtle-spell", "twinned-spell"],
      invocations: ["armor-of-shadows"],
      cantrips: ["light", "mending", "fire-bolt", "ray-of-frost", "eldritch-blast", "poison-spray"],
    });
    expect(unplaced).toEqual([]);
    expect(sheet.features.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "archery",
        "sorcerer/metamagic/subtle-spell",
        "sorcerer/metamagic/twinned-spell",
        "warlock/eldritch-invocations/armor-of-shadows",
      ]),
    );
    expect(sheet.spells.filter(({ how }) => how === "cantrip").length).toBe(6);
  });

  it("carries things that only have a name", () => {
    const { sheet, unplaced } = read({
      ...plain,
      inventory: [
        {
          name: "Cloak of Protection",
          wearing: "worn",
          effects: [{ change: "armor-class", add: 1 }],
        },
        { name: "Grandmother's letters", quantity: 3 },
      ],
    });
    expect(unplaced).toEqual([]);
    expect(sheet.armorClass.value).toBe(11);
    expect(sheet.inventory.map(({ item, name, quantity }) => [item.id, name, quantity])).toEqual([
      ["homebrew-cloak-of-protection", "Cloak of Protection", 1],
      ["homebrew-grandmothers-letters", "Grandmother's letters", 3],
    ]);
  });

  it("has every id of the examples as the rules write it", () => {
    for (const external of Object.values(externalSheetExamples))
      expect(readIds(pack, external)).toEqual({ external, unknown: [] });
  });

  it("is understood by printed names, instruments without their kind and armor without the word", () => {
    const { external, unknown } = readIds(pack, {
      ...plain,
      classes: [{ class: "Bard", levels: 3, subclass: "College of Lore" }],
      species: "High Elf".slice(5),
      skills: ["Sleight of Hand"],
      background: "Sage",
      alignment: "CG",
      feats: ["Magic Initiate (Wizard)", "Magic Initiate (Druid)"],
      tools: ["Thieves' Tools", "lute", "Flute", "Playing Cards"],
      spells: ["Protection from Evil and Good"],
      inventory: [
        { item: "Half Plate" },
        { item: "plate" },
        { name: "Ring" },
        { item: "Traveler's Clothes" },
        { item: "Hooded Lantern" },
        { item: "Crossbow, Light" },
      ],
    });
    expect(unknown).toEqual([]);
    expect(external).toMatchObject({
      classes: [{ class: "bard", subclass: "college-of-lore" }],
      species: "elf",
      skills: ["sleight-of-hand"],
      background: "sage",
      alignment: "chaotic-good",
      feats: ["magic-initiate", "magic-initiate"],
      options: ["druid"],
      tools: [
        "thieves-tools",
        "musical-instrument-lute",
        "musical-instrument-flute",
        "gaming-set-playing-cards",
      ],
      spells: ["protection-from-evil-and-good"],
      inventory: [
        { item: "half-plate-armor" },
        { item: "plate-armor" },
        { name: "Ring" },
        { item: "clothes-travelers" },
        { item: "lantern-hooded" },
        { item: "light-crossbow" },
      ],
    });
  });

  it("has each unknown id named where it stands, with the nearest there is", () => {
    const { unknown } = readIds(pack, {
      ...plain,
      classes: [
        { class: "fighter", levels: 3, subclass: "champoin" },
        { class: "wizzard", levels: 1 },
      ],
      species: "halfing",
      skills: ["athletics", "percpetion"],
      options: ["defence"],
      spells: ["fire-blot", "xyzzyxyzzy"],
      inventory: [{ item: "longswords" }],
    });
    expect(unknown).toEqual([
      { path: "species", id: "halfing", nearest: "halfling" },
      { path: "options.0", id: "defence", nearest: "defense" },
      { path: "skills.1", id: "percpetion", nearest: "perception" },
      { path: "spells.0", id: "fire-blot", nearest: "fire-bolt" },
      { path: "spells.1", id: "xyzzyxyzzy" },
      { path: "classes.0.subclass", id: "champoin", nearest: "champion" },
      { path: "classes.1.class", id: "wizzard", nearest: "wizard" },
      { path: "inventory.0.item", id: "longswords", nearest: "longsword" },
    ]);
  });

  it("names what is not in the pack", () => {
    expect(read({ ...plain, skills: ["juggling"], options: ["wings"] }).unplaced).toEqual([
      { field: "options", id: "wings" },
      { field: "skills", id: "juggling" },
    ]);
  });

  it("written down from any character gives the same numbers again", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (seed, level, multiclass) => {
          const before = deriveSheet(pack, randomBuild(pack, seed, { level, multiclass }));
          const original = randomBuild(pack, seed, { level, multiclass });
          const { sheet } = read(writtenDown(before, original.choices));
          expect(numbersOf(sheet)).toEqual(numbersOf(before));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A sheet as a player would copy it out. */
function writtenDown(
  sheet: Sheet,
  choices: readonly { slot: string; take: readonly string[] }[],
): ExternalSheet {
  const path = choices
    .filter(({ slot }) => /^level\/\d+\/class$/.test(slot))
    .sort((a, b) => Number(a.slot.split("/")[1]) - Number(b.slot.split("/")[1]));
  const subclass = (id: string) => sheet.classes.find((entry) => entry.id === id)?.subclass;
  const feats = sheet.features.filter(({ kind }) => kind === "feat").map(({ id }) => id);
  return {
    abilities: scores(
      abilities.map((ability) => sheet.abilities[ability].score.value) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ],
    ),
    classes: path.map(({ take }) => {
      const id = take[0] ?? "";
      const taken = subclass(id);
      return { class: id, levels: 1, ...(taken ? { subclass: taken } : {}) };
    }),
    ...(sheet.species ? { species: sheet.species } : {}),
    ...(sheet.size === "small" || sheet.size === "medium" ? { size: sheet.size } : {}),
    ...(sheet.background ? { background: sheet.background } : {}),
    feats: feats.filter((id) => id !== "ability-score-improvement"),
    options: choices.flatMap(({ slot, take }) =>
      /lineage|ancestry|legacy|order|fighting-style|invocations|land$|strikes|fury|prey|tactics|affinity|resilience/.test(
        slot,
      ) && !slot.endsWith("/cantrip")
        ? take
        : [],
    ),
    skills: sheet.skills
      .filter(({ proficiency }) => proficiency === "proficient" || proficiency === "expertise")
      .map(({ id }) => id),
    expertise: sheet.skills
      .filter(({ proficiency }) => proficiency === "expertise")
      .map(({ id }) => id),
    tools: sheet.tools.map(({ id }) => id),
    languages: sheet.languages.map(({ id }) => id),
    inventory: sheet.inventory.map(({ entry, item, quantity, wearing }) => ({
      id: entry,
      item: item.id,
      quantity,
      wearing,
    })),
    coins: sheet.coins,
  };
}

function numbersOf(sheet: Sheet) {
  return {
    hitPoints: sheet.hitPoints.value,
    armorClass: sheet.armorClass.value,
    saves: abilities.map((ability) => sheet.saves[ability].bonus.value),
    skills: sheet.skills.map(({ bonus }) => bonus.value),
    initiative: sheet.initiative.bonus.value,
    speed: Object.entries(sheet.speed).map(([mode, speed]) => `${mode} ${speed.value}`),
    attacks: sheet.attacks.map(
      ({ id, toHit, damage }) => `${id} ${toHit.value} ${damage.dice} ${damage.bonus.value}`,
    ),
    slots: sheet.spellSlots.map(({ max }) => max.value),
    pact: sheet.pactSlots?.max.value,
    dcs: sheet.casters.map(({ saveDc, attack }) => `${saveDc.value} ${attack.value}`),
    perAction: sheet.attacksPerAction.value,
  };
}

import { describe, expect, it } from "vitest";
import type { ItemEffect } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { classesForNextLevel, levelUp } from "@/lib/rulebook/level";
import { slotAt } from "@/lib/rulebook/list-slots";
import { pointCost } from "@/lib/rulebook/slot-check";
import { build, levels, pack, scores, sheetOf, times } from "./support/make";

type Six = [number, number, number, number, number, number];
const ten: Six = [10, 10, 10, 10, 10, 10];
const spellSlots = (made: ReturnType<typeof build>) =>
  sheetOf(made).spellSlots.map((slot) => slot.max.value);

describe("the examples of the text", () => {
  it("Passive Perception of Wisdom 15 with proficiency at level 1 is 14", () => {
    const made = build([10, 10, 10, 10, 15, 10], {
      species: ["elf"],
      "species/keen-senses": ["perception"],
      ...levels("monk"),
    });
    expect(sheetOf(made).passivePerception.value).toBe(14);
  });

  it("a Constitution raised from 17 to 18 at level 8 adds a hit point for each of the eight levels", () => {
    const fighter = (con: number) =>
      sheetOf(build([15, 10, con, 10, 10, 10], levels(...times(8, "fighter")))).hitPoints.value;
    expect(fighter(18) - fighter(17)).toBe(8);
  });

  it("a score of 14 costs 7 of the 27 points", () => {
    expect(pointCost({ pack }, scores([14, 8, 8, 8, 8, 8]))).toBe(7);
  });

  it("a character begun at level 10 has 64,000 XP", () => {
    expect(sheetOf(build(ten, levels(...times(10, "rogue")))).xp).toEqual({
      current: 64_000,
      next: 85_000,
    });
  });

  it("a Barbarian who would be a Druid needs Strength 13 and Wisdom 13", () => {
    const refused = (abilities: Six) =>
      classesForNextLevel(pack, build(abilities, levels("barbarian"))).find(
        ({ id }) => id === "druid",
      )?.why;
    expect(refused([13, 10, 10, 10, 13, 10])).toBeUndefined();
    expect(refused([12, 10, 10, 10, 13, 10])).toMatchObject({
      code: "multiclass.prerequisite",
      params: { class: "barbarian" },
    });
    expect(refused([13, 10, 10, 10, 12, 10])).toMatchObject({
      code: "multiclass.prerequisite",
      params: { class: "druid" },
    });
  });

  it("a Fighter 5 / Paladin 5 has ten d10, a Cleric 5 / Paladin 5 five d8 and five d10", () => {
    const dice = (...classes: string[]) =>
      sheetOf(build([13, 10, 10, 10, 13, 13], levels(...classes))).hitDice;
    expect(dice(...times(5, "fighter"), ...times(5, "paladin"))).toEqual([{ die: 10, count: 10 }]);
    expect(dice(...times(5, "cleric"), ...times(5, "paladin"))).toEqual([
      { die: 10, count: 5 },
      { die: 8, count: 5 },
    ]);
  });

  it("a Fighter 3 / Rogue 2 has the proficiency bonus of level 5", () => {
    expect(
      sheetOf(build(ten, levels(...times(3, "fighter"), ...times(2, "rogue")))).proficiencyBonus
        .value,
    ).toBe(3);
  });

  it("a Ranger 4 / Sorcerer 3 casts with 4, 3 and 2 slots and prepares for each class alone", () => {
    const made = build(
      [10, 13, 10, 10, 13, 13],
      levels(...times(4, "ranger"), ...times(3, "sorcerer")),
    );
    expect(spellSlots(made)).toEqual([4, 3, 2]);
    expect(sheetOf(made).casters).toMatchObject([
      { class: "ranger", preparedMax: { value: 5 }, maxSpellLevel: 1 },
      {
        class: "sorcerer",
        preparedMax: { value: 6 },
        cantripsKnown: { value: 4 },
        maxSpellLevel: 2,
      },
    ]);
  });

  it("a level 5 Warlock has two level 3 slots, and they stay apart from the others", () => {
    expect(sheetOf(build(ten, levels(...times(5, "warlock"))))).toMatchObject({
      spellSlots: [],
      pactSlots: { level: 3, max: { value: 2 } },
    });
    const made = build(
      [10, 10, 10, 13, 10, 13],
      levels(...times(5, "warlock"), ...times(2, "wizard")),
    );
    expect(sheetOf(made)).toMatchObject({
      spellSlots: [{ level: 1, max: { value: 3 } }],
      pactSlots: { level: 3, max: { value: 2 } },
    });
  });

  it("a level 4 Wizard recovers two levels of slots, a level 6 Druid of the Land three", () => {
    const recovered = (made: ReturnType<typeof build>) =>
      sheetOf(made).extras.find((extra) => extra.when === "slot-levels-recovered")?.value?.value;
    expect(recovered(build(ten, levels(...times(4, "wizard"))))).toBe(2);
    expect(
      recovered(
        build(ten, {
          ...levels(...times(6, "druid")),
          "level/3/class/druid/subclass": ["circle-of-the-land"],
        }),
      ),
    ).toBe(3);
  });

  it("a class of one Spellcasting uses its own table, however many levels others bring", () => {
    expect(
      spellSlots(
        build([13, 13, 10, 10, 10, 13], levels(...times(3, "paladin"), ...times(5, "fighter"))),
      ),
    ).toEqual([3]);
  });
});

describe("multiclassing", () => {
  it("rounds the levels of half casters up", () => {
    expect(spellSlots(build([13, 10, 10, 10, 13, 13], levels("paladin", "cleric")))).toEqual([3]);
    expect(
      spellSlots(
        build([13, 10, 10, 10, 13, 13], levels(...times(3, "paladin"), ...times(3, "cleric"))),
      ),
    ).toEqual([4, 3, 2]);
  });

  it("gives only some proficiencies of the second class", () => {
    const sheet = sheetOf(build([13, 13, 10, 10, 10, 10], levels("wizard", "fighter")));
    expect(sheet.armorTraining.map(({ id }) => id)).toEqual(["light", "medium", "shield"]);
    expect(sheet.saves.str.proficient).toBe(false);
    expect(sheet.saves.int.proficient).toBe(true);
    expect(
      slotAt(pack, build(ten, levels("wizard", "fighter")), "level/2/class/fighter/skills"),
    ).toBeUndefined();
    expect(
      slotAt(pack, build(ten, levels("wizard", "rogue")), "level/2/class/rogue/skills")?.count,
    ).toBe(1);
  });

  it("adds no attacks of two Extra Attack features", () => {
    const both = sheetOf(
      build([13, 13, 10, 10, 13, 10], levels(...times(5, "fighter"), ...times(5, "ranger"))),
    );
    expect(both.attacksPerAction.value).toBe(2);
    expect(
      sheetOf(build(ten, levels(...times(11, "fighter"), ...times(5, "ranger")))).attacksPerAction
        .value,
    ).toBe(3);
  });

  it("counts the full die of the first class only at character level 1", () => {
    expect(sheetOf(build(ten, levels("wizard", "barbarian"))).hitPoints.value).toBe(13);
    expect(sheetOf(build(ten, levels("barbarian", "wizard"))).hitPoints.value).toBe(16);
  });

  it("lets one armor class formula count at a time, the best", () => {
    const made = build([10, 16, 10, 10, 14, 18], {
      ...levels("monk", ...times(3, "sorcerer")),
      "level/4/class/sorcerer/subclass": ["draconic-sorcery"],
    });
    const sheet = sheetOf(made);
    expect(sheet.armorClass.value).toBe(17);
    expect(
      sheet.armorClassWays.map((way) => [way.source.id, way.armorClass.value, way.chosen]),
    ).toEqual([
      ["unarmored", 13, false],
      ["monk/unarmored-defense", 15, false],
      ["draconic-sorcery/draconic-resilience", 17, true],
    ]);
  });
});

describe("an aura", () => {
  const paladin = build([10, 10, 10, 10, 10, 18], {
    ...levels(...times(10, "paladin")),
    "level/3/class/paladin/subclass": ["oath-of-devotion"],
  });

  it.each(["incapacitated", "paralyzed", "petrified", "stunned", "unconscious"] as const)(
    "goes out while its paladin is %s",
    (condition) => {
      const sheet = sheetOf(paladin, { conditions: [condition] });
      expect(sheet.saves.str.bonus.value).toBe(0);
      expect(sheet.saves.cha.bonus.value).toBe(8);
      expect(sheet.conditionImmunities).toEqual([]);
    },
  );

  it("holds through everything else", () => {
    const sheet = sheetOf(paladin, { conditions: ["prone", "poisoned"] });
    expect(sheet.saves.str.bonus.value).toBe(4);
    expect(sheet.saves.cha.bonus.value).toBe(12);
    expect(sheet.conditionImmunities.map(({ id }) => id).sort()).toEqual(["charmed", "frightened"]);
  });
});

describe("a boon", () => {
  const sheet = (feat: string) =>
    sheetOf(build(ten, { ...levels(...times(19, "rogue")), "level/19/class/rogue/feat": [feat] }));

  it("of the night spirit halves eleven kinds of damage, in the dark only", () => {
    const halved = sheet("boon-of-the-night-spirit").resistances;
    expect(halved).toHaveLength(11);
    expect(halved.map(({ id }) => id)).not.toContain("psychic");
    expect(halved.map(({ id }) => id)).not.toContain("radiant");
    expect(new Set(halved.map(({ when }) => when))).toEqual(new Set(["dim-light-or-darkness"]));
  });

  it("of fate changes a roll by 2d4, once until a rest or the next initiative", () => {
    const { resources, extras } = sheet("boon-of-fate");
    expect(resources).toMatchObject([
      {
        id: "boon-of-fate/improve-fate",
        max: { value: 1 },
        recovery: "short-rest",
        atInitiative: 1,
      },
    ]);
    expect(extras.find(({ when }) => when === "improve-fate")?.dice).toBe("2d4");
  });
});

describe("hit points", () => {
  it("grow by one a level for a dwarf and for draconic sorcery", () => {
    const dwarf = build(ten, {
      ...levels(...times(5, "sorcerer")),
      species: ["dwarf"],
      "level/3/class/sorcerer/subclass": ["draconic-sorcery"],
    });
    expect(sheetOf(dwarf).hitPoints.value).toBe(6 + 4 * 4 + 5 + 5);
  });

  it("count a rolled die, and never less than 1 for a level", () => {
    const before = build([10, 10, 3, 10, 10, 10], levels("wizard"));
    expect(sheetOf(before).hitPoints.value).toBe(2);
    const after = levelUp(pack, before, "wizard", 1);
    expect(sheetOf(after).hitPoints.value).toBe(3);
    expect(checkBuild(pack, levelUp(pack, before, "wizard", 7)).map(({ code }) => code)).toContain(
      "hit-points.roll-invalid",
    );
  });
});

describe("armor class", () => {
  const worn = (
    classes: string[],
    abilities: Six,
    ...items: { item: string; wearing: "worn" | "off-hand" }[]
  ) =>
    sheetOf(
      build(abilities, levels(...classes), {
        inventory: items.map((entry) => ({ ...entry, id: entry.item, quantity: 1 })),
      }),
    );

  it("takes all of Dexterity in light, two of it in medium and none in heavy armor", () => {
    const abilities: Six = [15, 18, 10, 10, 10, 10];
    expect(
      worn(["fighter"], abilities, { item: "leather-armor", wearing: "worn" }).armorClass.value,
    ).toBe(15);
    expect(
      worn(["fighter"], abilities, { item: "half-plate-armor", wearing: "worn" }).armorClass.value,
    ).toBe(17);
    expect(
      worn(["fighter"], abilities, { item: "plate-armor", wearing: "worn" }).armorClass.value,
    ).toBe(18);
  });

  it("counts a shield only with training", () => {
    expect(worn(["fighter"], ten, { item: "shield", wearing: "off-hand" }).armorClass.value).toBe(
      12,
    );
    expect(worn(["wizard"], ten, { item: "shield", wearing: "off-hand" }).armorClass.value).toBe(
      10,
    );
  });

  it("lets a barbarian's bare skin take a shield and a monk's not", () => {
    expect(
      worn(["barbarian"], [10, 14, 16, 10, 10, 10], { item: "shield", wearing: "off-hand" })
        .armorClass.value,
    ).toBe(17);
    expect(
      worn(["monk"], [10, 14, 10, 10, 16, 10], { item: "shield", wearing: "off-hand" }).armorClass
        .value,
    ).toBe(12);
  });

  it("slows who is too weak for heavy armor and hampers who lacks training", () => {
    expect(
      worn(["fighter"], [12, 10, 10, 10, 10, 10], { item: "plate-armor", wearing: "worn" }).speed
        .walk.value,
    ).toBe(20);
    const wizard = worn(["wizard"], ten, { item: "plate-armor", wearing: "worn" });
    expect(wizard.saves.dex.marks).toMatchObject([{ mode: "disadvantage" }]);
    expect(wizard.saves.con.marks).toEqual([]);
    expect(wizard.cannotCast).toMatchObject([{ id: "plate-armor" }]);
  });
});

describe("attacks", () => {
  const armed = (
    classes: string[],
    abilities: Six,
    items: string[],
    more: Record<string, string[]> = {},
  ) =>
    sheetOf(
      build(
        abilities,
        { ...levels(...classes), ...more },
        { inventory: items.map((item, index) => ({ id: `${index}`, item, quantity: 1 })) },
      ),
    ).attacks.map((attack) => [
      attack.id,
      attack.toHit.value,
      attack.damage.dice,
      attack.damage.bonus.value,
    ]);

  it("use the better of Strength and Dexterity with finesse", () => {
    expect(armed(["rogue"], [8, 17, 10, 10, 10, 10], ["rapier"])[0]).toEqual([
      "rapier",
      5,
      "1d8",
      3,
    ]);
    expect(armed(["fighter"], [17, 8, 10, 10, 10, 10], ["rapier"])[0]).toEqual([
      "rapier",
      5,
      "1d8",
      3,
    ]);
  });

  it("throw with the ability of the melee attack and shoot with Dexterity", () => {
    expect(
      armed(["fighter"], [16, 12, 10, 10, 10, 10], ["javelin", "longbow"]).slice(0, 3),
    ).toEqual([
      ["javelin", 5, "1d6", 3],
      ["javelin:thrown", 5, "1d6", 3],
      ["longbow", 3, "1d8", 1],
    ]);
  });

  it("grow with two hands on a versatile weapon", () => {
    expect(armed(["fighter"], [16, 12, 10, 10, 10, 10], ["longsword"]).slice(0, 2)).toEqual([
      ["longsword", 5, "1d8", 3],
      ["longsword:two-hands", 5, "1d10", 3],
    ]);
  });

  it("leave the modifier out of the off hand, unless a fighting style puts it in", () => {
    const offHand = (more: Record<string, string[]>) =>
      armed(["fighter"], [10, 16, 10, 10, 10, 10], ["scimitar", "shortsword"], more).find(
        ([id]) => id === "shortsword:off-hand",
      );
    expect(offHand({})).toEqual(["shortsword:off-hand", 5, "1d6", 0]);
    expect(offHand({ "level/1/class/fighter/fighting-style": ["two-weapon-fighting"] })).toEqual([
      "shortsword:off-hand",
      5,
      "1d6",
      3,
    ]);
  });

  it("gain two with archery for ranged weapons, thrown axes not among them", () => {
    const attacks = armed(["fighter"], [10, 16, 10, 10, 10, 10], ["shortbow", "handaxe"], {
      "level/1/class/fighter/fighting-style": ["archery"],
    });
    expect(attacks.map(([id, toHit]) => [id, toHit]).slice(0, 3)).toEqual([
      ["shortbow", 7],
      ["handaxe", 2],
      ["handaxe:thrown", 2],
    ]);
  });

  it("of a monk use Dexterity and the martial arts die", () => {
    const monk = armed([...times(5, "monk")], [10, 16, 10, 10, 10, 10], ["dagger", "quarterstaff"]);
    expect(monk.at(0)).toEqual(["dagger", 6, "1d8", 3]);
    expect(monk.find(([id]) => id === "quarterstaff")).toEqual(["quarterstaff", 6, "1d8", 3]);
    expect(monk.at(-1)).toEqual(["unarmed-strike", 6, "1d8", 3]);
  });

  it("with a weapon the character is not proficient with lack the bonus", () => {
    expect(armed(["wizard"], [16, 10, 10, 10, 10, 10], ["greatsword"])[0]).toEqual([
      "greatsword",
      3,
      "2d6",
      3,
    ]);
  });

  it("may use Charisma with a pact weapon in hand", () => {
    const made = build(
      [8, 10, 10, 10, 10, 16],
      { ...levels("warlock"), "level/1/class/warlock/invocations": ["pact-of-the-blade"] },
      { inventory: [{ id: "1", item: "longsword", quantity: 1, wearing: "main-hand" }] },
    );
    expect(sheetOf(made).attacks[0]).toMatchObject({
      ability: "cha",
      proficient: true,
      toHit: { value: 5 },
      damage: { bonus: { value: 3 } },
    });
  });
});

describe("magic items", () => {
  const item = (entry: object) => ({
    inventory: [
      { id: "1", item: "longsword", quantity: 1, wearing: "main-hand" as const, ...entry },
    ],
  });

  it("change numbers while they are worn, and attuned where they need to be", () => {
    const belt = {
      item: "robe",
      wearing: "worn" as const,
      requiresAttunement: true,
      effects: [{ change: "ability-score" as const, ability: "str" as const, set: 21 }],
    };
    const strength = (entry: object) =>
      sheetOf(build(ten, levels("fighter"), item({ ...belt, ...entry }))).abilities.str.score.value;
    expect(strength({ attuned: true })).toBe(21);
    expect(strength({})).toBe(10);
    expect(strength({ attuned: true, wearing: "carried" })).toBe(10);
  });

  it("never lower a score that is higher already", () => {
    const made = build(
      [24, 10, 10, 10, 10, 10],
      levels("fighter"),
      item({
        item: "robe",
        wearing: "worn",
        effects: [{ change: "ability-score", ability: "str", set: 21 }],
      }),
    );
    expect(sheetOf(made).abilities.str.score.value).toBe(24);
  });

  it("add their bonus to attack, damage, armor class and saves, and say so", () => {
    const made = build([16, 10, 10, 10, 10, 10], levels("fighter"), {
      inventory: [
        { id: "1", item: "longsword", quantity: 1, wearing: "main-hand", bonus: 2 },
        { id: "2", item: "shield", quantity: 1, wearing: "off-hand", bonus: 1 },
        {
          id: "3",
          item: "robe",
          quantity: 1,
          wearing: "worn",
          effects: [
            { change: "armor-class", add: 1 },
            { change: "saving-throws", add: 1 },
          ],
        },
      ],
    });
    const sheet = sheetOf(made);
    expect(sheet.attacks[0]).toMatchObject({
      toHit: { value: 7 },
      damage: { bonus: { value: 5 } },
    });
    expect(sheet.armorClass.value).toBe(14);
    expect(sheet.saves.wis.bonus.value).toBe(1);
    expect(sheet.armorClass.parts.map(({ source }) => source.id)).toEqual([
      "unarmored",
      "dex",
      "shield",
      "shield",
      "robe",
    ]);
  });

  it("may lift checks, the proficiency bonus or the base armor class", () => {
    const wearing = (...effects: ItemEffect[]) =>
      sheetOf(
        build(
          [10, 14, 10, 10, 10, 10],
          levels("wizard"),
          item({ item: "robe", wearing: "worn", effects }),
        ),
      );
    const lucky = wearing(
      { change: "ability-checks", add: 1 },
      { change: "saving-throws", add: 1 },
    );
    expect([
      lucky.initiative.bonus.value,
      lucky.skills[0]?.bonus.value,
      lucky.saves.str.bonus.value,
    ]).toEqual([3, 3, 1]);
    expect(wearing({ change: "proficiency-bonus", add: 1 }).casters[0]?.saveDc.value).toBe(11);
    expect(wearing({ change: "armor-class-base", base: 15 }).armorClass.value).toBe(17);
    expect(wearing({ change: "immunity", damage: "fire" }).immunities).toMatchObject([
      { id: "fire" },
    ]);
  });

  it("are three attuned at most, four for a thief of level 13", () => {
    expect(sheetOf(build(ten, levels(...times(12, "rogue")))).attunement.max.value).toBe(3);
    expect(
      sheetOf(
        build(ten, { ...levels(...times(13, "rogue")), "level/3/class/rogue/subclass": ["thief"] }),
      ).attunement.max.value,
    ).toBe(4);
  });
});

describe("features that change other numbers", () => {
  it("Jack of All Trades adds half the bonus to checks without proficiency, not to initiative", () => {
    const bard = sheetOf(
      build(ten, {
        ...levels(...times(5, "bard")),
        "level/1/class/bard/skills": ["arcana", "history", "nature"],
      }),
    );
    const bonus = (id: string) => bard.skills.find((skill) => skill.id === id)?.bonus.value;
    expect([bonus("arcana"), bonus("stealth")]).toEqual([3, 1]);
    expect(bard.initiative.bonus.value).toBe(0);
  });

  it("Aura of Protection adds Charisma to every save, at least 1", () => {
    expect(
      sheetOf(build([13, 10, 10, 10, 10, 16], levels(...times(6, "paladin")))).saves.dex.bonus
        .value,
    ).toBe(3);
    expect(
      sheetOf(build([13, 10, 10, 10, 10, 8], levels(...times(6, "paladin")))).saves.dex.bonus.value,
    ).toBe(1);
  });

  it("Primal Champion and Body and Mind go past 20, up to 25", () => {
    const barbarian = sheetOf(build([22, 10, 18, 10, 10, 10], levels(...times(20, "barbarian"))));
    expect([barbarian.abilities.str.score.value, barbarian.abilities.con.score.value]).toEqual([
      25, 22,
    ]);
    expect(barbarian.hitPoints.value).toBe(12 + 19 * 7 + 20 * 6);
  });

  it("a monk is fast without armor, a barbarian without heavy armor", () => {
    const speed = (classes: string[], item?: string) =>
      sheetOf(
        build([15, 10, 10, 10, 10, 10], levels(...classes), {
          inventory: item ? [{ id: "1", item, quantity: 1, wearing: "worn" }] : [],
        }),
      ).speed.walk.value;
    expect([speed(times(18, "monk")), speed(times(18, "monk"), "leather-armor")]).toEqual([60, 30]);
    expect([
      speed(times(5, "barbarian"), "half-plate-armor"),
      speed(times(5, "barbarian"), "plate-armor"),
    ]).toEqual([40, 30]);
  });

  it("a wood elf ranger climbs and swims as fast as it walks", () => {
    const made = build(ten, {
      ...levels(...times(6, "ranger")),
      species: ["elf"],
      "species/elven-lineage": ["wood-elf"],
    });
    expect(sheetOf(made).speed).toMatchObject({
      walk: { value: 45 },
      climb: { value: 45 },
      swim: { value: 45 },
    });
  });

  it("a lineage brings its spells at character levels 3 and 5, of whatever class", () => {
    const spells = (level: number) =>
      sheetOf(
        build(ten, {
          ...levels(...times(level, "fighter")),
          species: ["tiefling"],
          "species/fiendish-legacy": ["infernal"],
          "species/fiendish-legacy/ability": ["cha"],
        }),
      ).spells.map(({ id, ability }) => `${id} ${ability}`);
    expect(spells(2)).toEqual(["fire-bolt cha", "thaumaturgy cha"]);
    expect(spells(5)).toEqual([
      "fire-bolt cha",
      "thaumaturgy cha",
      "hellish-rebuke cha",
      "darkness cha",
    ]);
  });

  it("a cantrip grows with the level of the character, whatever its class", () => {
    const cast = (level: number) =>
      sheetOf(
        build([10, 10, 10, 10, 10, 13], {
          ...levels("warlock", ...times(level - 1, "sorcerer")),
          "level/1/class/warlock/cantrips": ["eldritch-blast", "poison-spray"],
        }),
      ).spells;
    const spell = (level: number, id: string) => cast(level).find((entry) => entry.id === id);
    expect(
      [1, 4, 5, 11, 17].map((level) => spell(level, "poison-spray")?.damage?.[0]?.dice),
    ).toEqual(["1d12", "1d12", "2d12", "3d12", "4d12"]);
    expect(spell(11, "eldritch-blast")).toMatchObject({
      attackRoll: "ranged",
      shots: 3,
      damage: [{ dice: "1d10", type: "force" }],
    });
  });

  it("a circle's land brings its spells by druid level and the resistance at 10", () => {
    const druid = (level: number) =>
      sheetOf(
        build(ten, {
          ...levels(...times(level, "druid")),
          "level/3/class/druid/subclass": ["circle-of-the-land"],
          "level/3/class/druid/circle-of-the-land/land": ["polar"],
        }),
      );
    expect(
      druid(5)
        .spells.filter(({ how }) => how === "always")
        .map(({ id }) => id),
    ).toEqual(["fog-cloud", "speak-with-animals", "hold-person", "sleet-storm"]);
    expect(druid(9).resistances).toEqual([]);
    expect(druid(10)).toMatchObject({
      resistances: [{ id: "cold" }],
      conditionImmunities: [{ id: "poisoned" }],
    });
  });

  it("a goliath carries as one size larger", () => {
    expect(
      sheetOf(build([15, 10, 10, 10, 10, 10], { species: ["goliath"], ...levels("fighter") }))
        .carrying.capacity.value,
    ).toBe(450);
    expect(
      sheetOf(build([15, 10, 10, 10, 10, 10], { species: ["dwarf"], ...levels("fighter") }))
        .carrying.capacity.value,
    ).toBe(225);
  });
});

describe("replacing at a new level", () => {
  const taken = {
    ...levels(...times(2, "bard")),
    "level/1/class/bard/cantrips": ["light", "message"],
    "level/1/class/bard/prepared": ["charm-person", "sleep", "heroism", "bane"],
  };
  const known = (more: Record<string, string[]>) =>
    sheetOf(build([10, 10, 10, 10, 10, 16], { ...taken, ...more })).spells.map(({ id }) => id);

  it("lets one spell of a bard give way to another", () => {
    const spells = known({ "level/2/class/bard/prepared/swap": ["sleep", "command"] });
    expect(spells).toContain("command");
    expect(spells).not.toContain("sleep");
  });

  it("refuses to replace what is not known or by what is known already", () => {
    const codes = (swap: string[]) =>
      checkBuild(pack, build(ten, { ...taken, "level/2/class/bard/prepared/swap": swap }))
        .filter((finding) => finding.slot.endsWith("/swap"))
        .map(({ code }) => code);
    expect(codes(["sleep", "command"])).toEqual([]);
    expect(codes(["command", "identify"])).toEqual(["choice.not-offered"]);
    expect(codes(["sleep", "bane"])).toEqual(["choice.already-have"]);
    expect(codes(["sleep", "shatter"])).toEqual(["spell.level"]);
  });

  it("lets a fighter change the fighting style", () => {
    const made = build(ten, {
      ...levels(...times(2, "fighter")),
      "level/1/class/fighter/fighting-style": ["archery"],
      "level/2/class/fighter/fighting-style/swap": ["archery", "defense"],
    });
    expect(
      sheetOf(made)
        .features.filter(({ kind }) => kind === "feat")
        .map(({ id }) => id),
    ).toEqual(["defense"]);
    expect(
      checkBuild(pack, made).filter((finding) => finding.slot.includes("fighting-style")),
    ).toEqual([]);
  });
});

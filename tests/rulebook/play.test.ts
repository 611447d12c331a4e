import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  currentHitPoints,
  deathSave,
  fitted,
  freshPlay,
  gainTemporary,
  heal,
  isBloodied,
  longRest,
  type PlayState,
  resourceLeft,
  rollInitiative,
  setCondition,
  setExhaustion,
  shortRest,
  slotsLeft,
  spendFreeCasting,
  spendHitDie,
  spendResource,
  spendSlot,
  stabilize,
  takeDamage,
} from "@/lib/rulebook/play";
import { randomBuild } from "@/lib/rulebook/random";
import { build, levels, pack, sheetOf, times } from "./support/make";

// Whole characters by the dozen: on a busy machine that takes longer than a common test may.
vi.setConfig({ testTimeout: 60_000 });

const ten: [number, number, number, number, number, number] = [10, 10, 10, 10, 10, 10];
/** 12 hit points: the character of the massive damage example. */
const twelve = sheetOf(build([10, 10, 10, 10, 10, 10], { ...levels("barbarian") }));
const spent = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("nothing left to spend");
  return value;
};

describe("damage", () => {
  it("takes temporary hit points first", () => {
    const after = takeDamage(twelve, gainTemporary(freshPlay, 5), 8);
    expect(after).toMatchObject({ temporary: 0, damage: 3 });
  });

  it("is halved by resistance and undone by immunity", () => {
    const dwarf = sheetOf(build(ten, { ...levels("barbarian"), species: ["dwarf"] }));
    expect(takeDamage(dwarf, freshPlay, 7, { type: "poison" }).damage).toBe(3);
    expect(takeDamage(dwarf, freshPlay, 7, { type: "fire" }).damage).toBe(7);
    expect(takeDamage(dwarf, freshPlay, 7, { type: "slashing" }).damage).toBe(7);
    expect(takeDamage(dwarf, freshPlay, 7, { type: "slashing", when: ["raging"] }).damage).toBe(3);
  });

  it("of any kind is halved by stone, which no poison enters", () => {
    const stone = setCondition(twelve, freshPlay, "petrified", true);
    expect(takeDamage(twelve, stone, 7, { type: "force" }).damage).toBe(3);
    expect(takeDamage(twelve, stone, 7).damage).toBe(3);
    expect(setCondition(twelve, stone, "poisoned", true).conditions).toEqual(["petrified"]);
  });

  it("kills outright when what is left over equals the maximum", () => {
    const hurt = takeDamage(twelve, freshPlay, 6);
    expect(takeDamage(twelve, hurt, 18)).toMatchObject({ dead: true });
    expect(takeDamage(twelve, hurt, 17)).toMatchObject({
      dead: false,
      conditions: ["unconscious"],
    });
  });

  it("at 0 fails a death save, two when critical, and ends stability", () => {
    const down = takeDamage(twelve, freshPlay, 12);
    expect(takeDamage(twelve, down, 1).deathSaves.failures).toBe(1);
    expect(takeDamage(twelve, down, 1, { critical: true }).deathSaves.failures).toBe(2);
    expect(takeDamage(twelve, stabilize(down), 1)).toMatchObject({
      stable: false,
      deathSaves: { failures: 1 },
    });
    expect(takeDamage(twelve, down, 12).dead).toBe(true);
  });

  it("leaves the bloodied at half or less", () => {
    expect(isBloodied(twelve, takeDamage(twelve, freshPlay, 5))).toBe(false);
    expect(isBloodied(twelve, takeDamage(twelve, freshPlay, 6))).toBe(true);
    expect(isBloodied(twelve, takeDamage(twelve, freshPlay, 12))).toBe(false);
  });
});

describe("dying", () => {
  const down = takeDamage(twelve, freshPlay, 12);
  const saves = (...rolls: number[]) =>
    rolls.reduce((play, roll) => deathSave(twelve, play, roll), down);

  it("ends stable after three successes and dead after three failures, in any order", () => {
    expect(saves(10, 2, 15, 9, 11)).toMatchObject({ stable: true, dead: false });
    expect(saves(10, 2, 15, 9, 3)).toMatchObject({ dead: true });
  });

  it("counts a 1 twice and wakes on a 20", () => {
    expect(saves(1, 5).dead).toBe(true);
    const awake = saves(1, 20);
    expect(currentHitPoints(twelve, awake)).toBe(1);
    expect(awake).toMatchObject({
      conditions: ["prone"],
      deathSaves: { successes: 0, failures: 0 },
    });
  });

  it("wakes a champion of level 18 on an 18", () => {
    const champion = sheetOf(
      build(ten, {
        ...levels(...times(18, "fighter")),
        "level/3/class/fighter/subclass": ["champion"],
      }),
    );
    const fallen = takeDamage(champion, freshPlay, champion.hitPoints.value);
    expect(currentHitPoints(champion, deathSave(champion, fallen, 18))).toBe(1);
    expect(currentHitPoints(champion, deathSave(champion, fallen, 17))).toBe(0);
  });

  it("ends with any healing, which does not raise the dead", () => {
    expect(heal(twelve, down, 3)).toMatchObject({ damage: 9, conditions: ["prone"] });
    expect(heal(twelve, saves(1, 1), 30).dead).toBe(true);
  });
});

describe("slots and resources", () => {
  const multi = sheetOf(
    build([10, 14, 10, 10, 14, 16], {
      ...levels(...times(4, "ranger"), ...times(3, "sorcerer"), "warlock"),
    }),
  );

  it("are spent while there are any", () => {
    let play: PlayState = freshPlay;
    for (let cast = 0; cast < 2; cast += 1) play = spent(spendSlot(multi, play, 3));
    expect(slotsLeft(multi, play, 3)).toBe(0);
    expect(spendSlot(multi, play, 3)).toBeUndefined();
    expect(spendSlot(multi, play, 9)).toBeUndefined();
    expect(spendSlot(multi, play, 1, true)?.pactSlotsSpent).toBe(1);
    expect(spendFreeCasting(multi, play, "hunters-mark")?.freeCastingsSpent).toEqual({
      "hunters-mark": 1,
    });
  });

  it("come back as each says: pact slots after an hour, the others after a night", () => {
    const used = spent(spendSlot(multi, spent(spendSlot(multi, freshPlay, 1, true)), 2));
    expect(shortRest(multi, used)).toMatchObject({ pactSlotsSpent: 0, slotsSpent: { 2: 1 } });
    expect(longRest(multi, used)).toMatchObject({ pactSlotsSpent: 0, slotsSpent: {} });
  });

  it("come back with initiative, up to what the feature promises", () => {
    const regained = (id: string, level: number, resource: string) => {
      const sheet = sheetOf(build([10, 10, 10, 10, 10, 18], levels(...times(level, id))));
      const most = sheet.resources.find((entry) => entry.id === resource)?.max.value ?? 0;
      const used = spent(spendResource(sheet, freshPlay, resource, most));
      return resourceLeft(sheet, rollInitiative(sheet, used), resource);
    };
    expect([17, 18].map((level) => regained("bard", level, "bard/bardic-inspiration"))).toEqual([
      0, 2,
    ]);
    expect([14, 15].map((level) => regained("monk", level, "monk/monks-focus"))).toEqual([0, 4]);
    expect([19, 20].map((level) => regained("druid", level, "druid/wild-shape"))).toEqual([0, 1]);
    const monk = sheetOf(build(ten, levels(...times(15, "monk"))));
    const rested = spent(spendResource(monk, freshPlay, "monk/monks-focus", 11));
    expect(rollInitiative(monk, rested)).toBe(rested);
  });

  it("come back one by one where the text says so", () => {
    const rager = sheetOf(build(ten, levels(...times(3, "barbarian"))));
    const tired = spent(spendResource(rager, freshPlay, "barbarian/rage", 3));
    expect(spendResource(rager, tired, "barbarian/rage")).toBeUndefined();
    const rested = shortRest(rager, tired);
    expect(resourceLeft(rager, rested, "barbarian/rage")).toBe(1);
    expect(resourceLeft(rager, longRest(rager, tired), "barbarian/rage")).toBe(3);
  });

  it("come back to the bard in an hour from level 5 on", () => {
    const bard = (level: number) =>
      sheetOf(build([10, 10, 10, 10, 10, 16], levels(...times(level, "bard"))));
    const left = (level: number) => {
      const sheet = bard(level);
      return resourceLeft(
        sheet,
        shortRest(sheet, spent(spendResource(sheet, freshPlay, "bard/bardic-inspiration", 3))),
        "bard/bardic-inspiration",
      );
    };
    expect([left(4), left(5)]).toEqual([0, 3]);
  });
});

describe("rests", () => {
  it("heal by hit dice with Constitution, at least 1 each", () => {
    const frail = sheetOf(build([10, 10, 6, 10, 10, 10], levels(...times(3, "wizard"))));
    const hurt = takeDamage(frail, freshPlay, frail.hitPoints.value - 1);
    const once = spent(spendHitDie(frail, hurt, 6, 1));
    expect(currentHitPoints(frail, once)).toBe(2);
    expect(once.hitDiceSpent).toEqual({ 6: 1 });
    expect(spendHitDie(frail, freshPlay, 8, 4)).toBeUndefined();
  });

  it("of a night ease one level of exhaustion and give a human inspiration", () => {
    const human = sheetOf(build(ten, { ...levels("fighter"), species: ["human"] }));
    expect(longRest(human, setExhaustion(freshPlay, 3))).toMatchObject({
      exhaustion: 2,
      inspiration: true,
    });
    expect(longRest(twelve, freshPlay).inspiration).toBe(false);
  });

  it("do nothing for the dying", () => {
    const down = takeDamage(twelve, freshPlay, 12);
    expect(longRest(twelve, down)).toEqual(down);
    expect(shortRest(twelve, down)).toEqual(down);
  });

  it("of a night leave everybody whole", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (seed, level) => {
        const sheet = sheetOf(randomBuild(pack, seed, { level }));
        let play = takeDamage(sheet, freshPlay, sheet.hitPoints.value - 1);
        for (const resource of sheet.resources)
          play = spent(spendResource(sheet, play, resource.id, resource.max.value));
        for (const slot of sheet.spellSlots) play = spent(spendSlot(sheet, play, slot.level));
        const rested = longRest(sheet, play);
        expect(rested).toEqual({ ...freshPlay, inspiration: sheet.species === "human" });
      }),
      { numRuns: 40 },
    );
  });
});

describe("conditions", () => {
  it("end concentration when they take the actions away, and leave the immune alone", () => {
    expect(
      setCondition(twelve, { ...freshPlay, concentration: "bless" }, "stunned", true),
    ).not.toHaveProperty("concentration");
    const ward = sheetOf(
      build(ten, {
        ...levels(...times(10, "druid")),
        "level/3/class/druid/subclass": ["circle-of-the-land"],
      }),
    );
    expect(setCondition(ward, freshPlay, "poisoned", true).conditions).toEqual([]);
  });

  it("of exhaustion weigh on every D20 Test and on speed, and kill at six", () => {
    const tired = sheetOf(build(ten, levels("barbarian")), { exhaustion: 2 });
    expect(tired.saves.con.bonus.value).toBe(-2);
    expect(tired.initiative.bonus.value).toBe(-4);
    expect(tired.speed.walk.value).toBe(20);
    expect(tired.passivePerception.value).toBe(6);
    expect(setExhaustion(freshPlay, 6).dead).toBe(true);
  });
});

describe("a sheet in play", () => {
  it("marks the rolls that conditions weigh on and stops who is held", () => {
    const poisoned = sheetOf(build(ten, levels("fighter")), { conditions: ["poisoned"] });
    expect(poisoned.attacks[0]?.marks).toEqual([
      { mode: "disadvantage", source: { kind: "condition", id: "poisoned" } },
    ]);
    expect(poisoned.passivePerception.value).toBe(5);
    const restrained = sheetOf(build(ten, levels("fighter")), { conditions: ["restrained"] });
    expect(restrained.speed.walk.value).toBe(0);
    expect(restrained.saves.dex.marks).toMatchObject([{ mode: "disadvantage" }]);
    expect(restrained.saves.str.marks).toEqual([]);
  });

  it("slows an overloaded bearer to 5 feet where the table wants it", () => {
    const laden = build(ten, levels("barbarian"), {
      inventory: [{ id: "1", item: "plate-armor", quantity: 3 }],
    });
    expect(sheetOf(laden).speed.walk.value).toBe(30);
    expect(sheetOf(laden, { encumbrance: true }).speed.walk.value).toBe(5);
    expect(sheetOf(laden).carrying).toMatchObject({
      load: 195,
      capacity: { value: 150 },
      overloaded: true,
    });
  });
});

describe("a level undone", () => {
  it("clips what was spent to what the sheet still has", () => {
    const high = sheetOf(build(ten, levels(...times(5, "sorcerer"))));
    const low = sheetOf(build(ten, levels(...times(4, "sorcerer"))));
    const used = spent(
      spendSlot(high, spent(spendResource(high, freshPlay, "sorcerer/font-of-magic", 5)), 3),
    );
    expect(fitted(low, used)).toMatchObject({
      slotsSpent: {},
      spent: { "sorcerer/font-of-magic": 4 },
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rngFrom } from "@/lib/rulebook/dice";
import {
  combineModes,
  type Die,
  diceAtOnceMax,
  fairDie,
  parseDice,
  rollD20,
  rollDice,
} from "@/lib/rulebook/roll";

/** Words of a generator whose every bit is as good as the next. */
const seeded = (seed: string): Die => {
  const rng = rngFrom(seed);
  return fairDie(() => Math.floor(rng() * 2 ** 32));
};
/** A die that falls as told, face by face. */
const told = (...faces: number[]): Die => {
  const left = [...faces];
  return () => left.shift() ?? 1;
};

describe("dice notation", () => {
  it.each([
    ["d20", [{ count: 1, faces: 20 }], 0],
    ["2d6 + 3", [{ count: 2, faces: 6 }], 3],
    [
      "1D8+1d4−1",
      [
        { count: 1, faces: 8 },
        { count: 1, faces: 4 },
      ],
      -1,
    ],
    ["d%", [{ count: 1, faces: 100 }], 0],
    ["۲d۶+۳", [{ count: 2, faces: 6 }], 3],
    ["٢d٦", [{ count: 2, faces: 6 }], 0],
    ["1", [], 1],
  ] as const)("reads %s", (text, dice, plus) => {
    expect(parseDice(text)).toEqual({ dice, plus });
  });

  it.each([
    "",
    "d",
    "2d",
    "d1",
    "0d6",
    "1d1001",
    "101d6",
    "60d6+60d6",
    "-2d6",
    "2d6++1",
    "2d6+",
    "six",
    "1e9",
    "2.5",
  ])("refuses %j", (text) => {
    expect(parseDice(text)).toBeUndefined();
  });

  it("never throws and never promises more dice than may be thrown at once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9d+% -]{0,20}$/)), (text) => {
        const notation = parseDice(text);
        const thrown = notation?.dice.reduce((sum, { count }) => sum + count, 0) ?? 0;
        expect(thrown).toBeLessThanOrEqual(diceAtOnceMax);
      }),
    );
  });
});

describe("a fair die", () => {
  it("throws away the words that would favour low faces", () => {
    const words = [2 ** 32 - 1, 2 ** 32 - 4, 12];
    // 2^32 leaves 16 over 20: the last 16 words are no whole round of faces.
    expect(fairDie(() => words.shift() ?? 0)(20)).toBe(13);
    expect(words).toEqual([]);
  });

  it.each([4, 6, 8, 10, 12, 20, 100])("of %i faces shows every face about as often", (faces) => {
    const die = seeded(`d${faces}`);
    const rolls = faces * 2000;
    const counts = new Array<number>(faces).fill(0);
    for (let index = 0; index < rolls; index += 1) {
      const face = die(faces);
      expect(face >= 1 && face <= faces).toBe(true);
      counts[face - 1] = (counts[face - 1] ?? 0) + 1;
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // Mean faces-1, deviation sqrt(2(faces-1)): five deviations are beyond any honest doubt.
    expect(chiSquared).toBeLessThan(faces - 1 + 5 * Math.sqrt(2 * (faces - 1)));
  });
});

describe("a d20 test", () => {
  const bonuses = [
    { value: 3, name: "Dexterity" },
    { value: 2, name: "Proficiency" },
  ];

  it("is the die and every bonus", () => {
    expect(rollD20(told(12), { bonuses })).toEqual({
      dice: [{ faces: 20, face: 12 }],
      bonuses,
      total: 17,
      mode: "straight",
    });
  });

  it("takes the higher of two with advantage and the lower with disadvantage", () => {
    expect(rollD20(told(4, 15), { bonuses: [], mode: "advantage" })).toMatchObject({
      total: 15,
      dice: [{ face: 4, dropped: true }, { face: 15 }],
    });
    expect(rollD20(told(15, 4), { bonuses: [], mode: "disadvantage" }).total).toBe(4);
    const same = rollD20(told(9, 9), { bonuses: [], mode: "advantage" });
    expect(same.dice.filter((die) => die.dropped)).toHaveLength(1);
  });

  it("tells a critical hit and a sure miss of an attack, and of nothing else", () => {
    expect(rollD20(told(20), { bonuses, criticalFrom: 20 }).outcome).toBe("critical");
    expect(rollD20(told(19), { bonuses, criticalFrom: 19 }).outcome).toBe("critical");
    expect(rollD20(told(1), { bonuses, criticalFrom: 20 }).outcome).toBe("fumble");
    expect(rollD20(told(20), { bonuses }).outcome).toBeUndefined();
  });

  it("with advantage averages 13.825, with disadvantage 7.175", () => {
    const die = seeded("two of them");
    const mean = (mode: "advantage" | "disadvantage") => {
      let sum = 0;
      for (let index = 0; index < 40_000; index += 1)
        sum += rollD20(die, { bonuses: [], mode }).total;
      return sum / 40_000;
    };
    expect(mean("advantage")).toBeCloseTo(13.825, 0);
    expect(mean("disadvantage")).toBeCloseTo(7.175, 0);
  });
});

describe("features that change dice after they fell", () => {
  const luck = { change: "reroll-one", name: "Luck" } as const;
  const reliable = { change: "face-at-least", least: 10, name: "Reliable Talent" } as const;
  const might = { change: "total-at-least", least: 24, name: "Indomitable Might" } as const;
  const heavy = { change: "face-at-least", least: 3, name: "Great Weapon Fighting" } as const;

  it("throw a 1 again and keep what falls then", () => {
    expect(rollD20(told(1, 14), { bonuses: [], rules: [luck] })).toEqual({
      dice: [
        { faces: 20, face: 1, dropped: true },
        { faces: 20, face: 14 },
      ],
      bonuses: [],
      total: 14,
      mode: "straight",
      changes: [{ name: "Luck", from: 1, to: 14 }],
    });
    expect(rollD20(told(1, 1), { bonuses: [], criticalFrom: 20, rules: [luck] })).toMatchObject({
      total: 1,
      outcome: "fumble",
    });
    expect(rollD20(told(2), { bonuses: [], rules: [luck] }).changes).toBeUndefined();
  });

  it("throw only one of two dice again", () => {
    const both = rollD20(told(1, 1, 17), { bonuses: [], mode: "disadvantage", rules: [luck] });
    expect(both.total).toBe(1);
    expect(
      rollD20(told(1, 9, 17), { bonuses: [], mode: "disadvantage", rules: [luck] }).total,
    ).toBe(9);
    const up = rollD20(told(1, 9, 17), { bonuses: [], mode: "advantage", rules: [luck] });
    expect(up.total).toBe(17);
    expect(up.dice.filter(({ dropped }) => !dropped)).toEqual([{ faces: 20, face: 17 }]);
  });

  it("count a 9 or lower as 10, and tell what fell", () => {
    expect(
      rollD20(told(4), { bonuses: [{ value: 11, name: "Stealth" }], rules: [reliable] }),
    ).toMatchObject({
      dice: [{ face: 4, counts: 10 }],
      total: 21,
      changes: [{ name: "Reliable Talent", from: 4, to: 10 }],
    });
    expect(rollD20(told(12), { bonuses: [], rules: [reliable] }).total).toBe(12);
    expect(rollD20(told(1, 5), { bonuses: [], rules: [luck, reliable] })).toMatchObject({
      total: 10,
    });
  });

  it("never let the total be less than the score, with the difference as a part", () => {
    const strength = [{ value: 13, name: "Strength" }];
    expect(rollD20(told(3), { bonuses: strength, rules: [might] })).toMatchObject({
      total: 24,
      bonuses: [...strength, { value: 8, name: "Indomitable Might" }],
    });
    expect(rollD20(told(15), { bonuses: strength, rules: [might] })).toMatchObject({
      total: 28,
      bonuses: strength,
    });
  });

  it("count a 1 or 2 of the damage as 3, on a critical hit too", () => {
    const greatsword = { dice: [{ count: 2, faces: 6 }], plus: 0 };
    const rolled = rollDice(told(1, 2, 3, 6), greatsword, { critical: true, rules: [heavy] });
    expect(rolled.total).toBe(3 + 3 + 3 + 6);
    expect(rolled.changes).toEqual([
      { name: "Great Weapon Fighting", from: 1, to: 3 },
      { name: "Great Weapon Fighting", from: 2, to: 3 },
    ]);
  });

  it("heal by the highest face where dice need no luck", () => {
    const full = { change: "face-at-least", least: 1000, name: "Supreme Healing" } as const;
    expect(
      rollDice(told(1, 5), { dice: [{ count: 2, faces: 8 }], plus: 0 }, { rules: [full] }).total,
    ).toBe(16);
  });
});

describe("advantage and disadvantage", () => {
  it("cancel out, however many there are of each", () => {
    expect(combineModes([])).toBe("straight");
    expect(combineModes(["advantage", "straight"])).toBe("advantage");
    expect(combineModes(["advantage", "advantage", "disadvantage"])).toBe("straight");
    expect(combineModes(["disadvantage", "disadvantage"])).toBe("disadvantage");
  });
});

describe("damage", () => {
  it("throws every die twice on a critical hit and counts the bonus once", () => {
    const notation = {
      dice: [
        { count: 2, faces: 6 },
        { count: 1, faces: 8 },
      ],
      plus: 0,
    };
    const bonuses = [{ value: 4, name: "Strength" }];
    const plain = rollDice(told(3, 4, 5), notation, { bonuses });
    expect(plain).toMatchObject({ total: 16, dice: [{ face: 3 }, { face: 4 }, { face: 5 }] });
    const critical = rollDice(told(3, 4, 1, 2, 5, 6), notation, { bonuses, critical: true });
    expect(critical.dice).toHaveLength(6);
    expect(critical.total).toBe(3 + 4 + 1 + 2 + 5 + 6 + 4);
  });

  it("adds up to its parts, always", () => {
    const die = seeded("parts");
    const term = fc.record({
      count: fc.integer({ min: 1, max: 20 }),
      faces: fc.integer({ min: 2, max: 100 }),
    });
    const bonus = fc.record({ value: fc.integer({ min: -30, max: 30 }), name: fc.string() });
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 4 }),
        fc.integer({ min: -50, max: 50 }),
        fc.array(bonus, { maxLength: 5 }),
        fc.boolean(),
        (dice, plus, bonuses, critical) => {
          const rolled = rollDice(die, { dice, plus }, { bonuses, critical });
          const sum = (values: number[]) => values.reduce((before, value) => before + value, 0);
          expect(rolled.total).toBe(
            sum(rolled.dice.map(({ face }) => face)) +
              sum(rolled.bonuses.map(({ value }) => value)),
          );
        },
      ),
    );
  });
});

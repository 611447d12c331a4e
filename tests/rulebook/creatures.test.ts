import { describe, expect, it } from "vitest";
import { creatures } from "@/lib/rulebook/packs/srd-5.2/creatures/creatures";

const hitDice = { tiny: 4, small: 6, medium: 8, large: 10, huge: 12, gargantuan: 20 };
const xpByChallenge: Record<string, number> = {
  "0": 10,
  "1/8": 25,
  "1/4": 50,
  "1/2": 100,
  "1": 200,
  "2": 450,
  "3": 700,
  "4": 1100,
  "5": 1800,
  "6": 2300,
  "7": 2900,
  "8": 3900,
  "9": 5000,
  "10": 5900,
  "11": 7200,
  "12": 8400,
  "13": 10000,
  "14": 11500,
  "15": 13000,
  "16": 15000,
  "17": 18000,
  "18": 20000,
  "19": 22000,
  "20": 25000,
  "21": 33000,
  "22": 41000,
  "23": 50000,
  "24": 62000,
  "30": 155000,
};
/** Printed with no experience: they cannot hurt anybody. */
const harmless = new Set(["seahorse", "shrieker-fungus"]);
const modifier = (score: number) => Math.floor((score - 10) / 2);
const averageOf = (dice: string) => {
  const [, count, faces, bonus] = /^(\d+)d(\d+)([+-]\d+)?$/.exec(dice) ?? [];
  return faces
    ? Math.floor((Number(count) * (Number(faces) + 1)) / 2 + Number(bonus ?? 0))
    : Number(dice);
};
const challengeNumber = (text: string) =>
  text.includes("/") ? 1 / Number(text.split("/")[1]) : Number(text);
const proficiency = (text: string) => 2 + Math.max(0, Math.ceil(challengeNumber(text) / 4) - 1);

describe("stat blocks", () => {
  it("are those of both chapters, each once", () => {
    expect(creatures.length).toBe(329);
    expect(new Set(creatures.map(({ id }) => id)).size).toBe(329);
    expect(creatures.filter(({ animal }) => animal).length).toBe(94);
  });

  const wrong = creatures.flatMap((row) => {
    const found: string[] = [];
    const say = (what: string, is: unknown, should: unknown) => {
      if (is !== should) found.push(`${row.id} ${what}: ${is}, should be ${should}`);
    };
    const bonus = proficiency(row.challenge);
    say("hit points", averageOf(row.hitPoints.dice), row.hitPoints.average);
    if (!harmless.has(row.id)) say("xp", row.xp, xpByChallenge[row.challenge]);
    const faces = Number(/d(\d+)/.exec(row.hitPoints.dice)?.[1]);
    say("hit die", faces, hitDice[row.sizes.at(-1)!]);
    for (const [ability, save] of Object.entries(row.saves)) {
      const plain = modifier(row.scores[ability as "str"]);
      if (save !== plain) say(`save ${ability}`, save, plain + bonus);
    }
    for (const part of [
      ...row.traits,
      ...row.actions,
      ...row.bonusActions,
      ...row.legendaryActions,
    ])
      for (const damage of part.damage ?? [])
        say(`${part.id} damage`, damage.average, averageOf(damage.dice));
    return found;
  });
  it("agree with themselves", () => {
    expect(wrong).toEqual([]);
  });
});

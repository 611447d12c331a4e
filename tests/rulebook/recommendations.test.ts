import { describe, expect, test } from "vitest";
import { type Ability, abilities, type Build, type Choice, choiceAt } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { carriedBy } from "@/lib/rulebook/inventory";
import { listSlots, slotAt } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { resolve } from "@/lib/rulebook/resolve";
import { modifierOf, scoreAt } from "@/lib/rulebook/scores";

const chosen = (choices: Record<string, readonly string[]>): Build => ({
  pack: srd52.id,
  choices: Object.entries(choices).map(([slot, take]): Choice => ({ slot, take })),
});
const whole = (choices: Record<string, readonly string[]>, level = 1, seed = "advice") =>
  randomBuild(srd52, seed, { keep: chosen(choices), level });
const starred = (build: Build, slot: string) =>
  slotAt(srd52, build, slot)
    ?.options.filter(({ suggested }) => suggested)
    .map(({ id }) => id);
const seeds = ["a", "b", "c", "d"];

describe("what is left to us is what we recommend", () => {
  test.each(seeds)("a paladin masters what is carried (%s)", (seed) => {
    const build = whole({ "level/1/class": ["paladin"] }, 1, seed);
    expect(choiceAt(build, "level/1/class/paladin/weapon-mastery")?.take).toEqual([
      "longsword",
      "javelin",
    ]);
  });

  test.each(seeds)("a fighter with a greatsword fights with great weapons (%s)", (seed) => {
    const build = whole({ "level/1/class": ["fighter"], "equipment/class": ["a"] }, 1, seed);
    expect(["great-weapon-fighting", "defense"]).toContain(
      choiceAt(build, "level/1/class/fighter/fighting-style")?.take[0],
    );
    const carried = carriedBy(resolve(srd52, build)).map(({ item }) => item);
    expect(carried).toEqual(
      expect.arrayContaining([
        ...(choiceAt(build, "level/1/class/fighter/weapon-mastery")?.take ?? []),
      ]),
    );
  });

  test.each(seeds)(
    "a wizard with Intelligence 17 makes it 18, and something odd even (%s)",
    (seed) => {
      const build = whole({ "level/1/class": ["wizard"], background: ["sage"] }, 4, seed);
      const take = choiceAt(
        build,
        "level/4/class/wizard/feat/ability-score-improvement/abilities",
      )?.take;
      expect(take?.[0]).toBe("int");
      const before = resolve(srd52, build);
      const at = before.bySlot.get(
        "level/4/class/wizard/feat/ability-score-improvement/abilities",
      )?.grantsBefore;
      for (const ability of new Set(take)) {
        const raised = take?.filter((id) => id === ability).length ?? 0;
        const score = scoreAt(before, ability as Ability, at);
        expect(modifierOf(score + raised)).toBeGreaterThan(modifierOf(score));
      }
    },
  );

  test.each(
    ["barbarian", "bard", "cleric", "druid", "rogue", "warlock"].flatMap((id) =>
      seeds.map((seed) => [id, seed] as const),
    ),
  )(
    "whatever a %s casts by a trait or a feat is cast with the best ability there is (%s)",
    (classId, seed) => {
      const build = whole(
        { species: ["elf"], background: ["acolyte"], "level/1/class": [classId] },
        1,
        seed,
      );
      const resolved = resolve(srd52, build);
      const best = Math.max(
        ...(["int", "wis", "cha"] as const).map((id) => modifierOf(scoreAt(resolved, id))),
      );
      const asked = listSlots(srd52, build).filter(({ kind }) => kind === "ability");
      expect(asked.length).toBe(2);
      for (const { taken } of asked)
        expect(modifierOf(scoreAt(resolved, taken[0] as Ability))).toBe(best);
    },
  );

  test("the background fits the class", () => {
    for (const seed of seeds) {
      expect(choiceAt(whole({ "level/1/class": ["bard"] }, 1, seed), "background")?.take).toEqual([
        "acolyte",
      ]);
      expect(["criminal", "soldier"]).toContain(
        choiceAt(whole({ "level/1/class": ["rogue"] }, 1, seed), "background")?.take[0],
      );
    }
  });

  test("every class is complete and legal at every step of its way", () => {
    for (const classId of srd52.classes.keys())
      for (const level of [1, 5, 11, 20])
        expect(
          checkBuild(srd52, whole({ "level/1/class": [classId] }, level)),
          `${classId} ${level}`,
        ).toEqual([]);
  });
});

describe("what carries a star", () => {
  test("skills of the abilities that the class is good at, as many as are asked", () => {
    expect(
      starred(chosen({ "level/1/class": ["wizard"] }), "level/1/class/wizard/skills"),
    ).toHaveLength(2);
    const skills = starred(chosen({ "level/1/class": ["rogue"] }), "level/1/class/rogue/skills");
    expect(skills).toContain("stealth");
  });

  test("a casting ability only once it is known what is good", () => {
    const elf = { species: ["elf"], "species/elven-lineage": ["high-elf"] };
    expect(starred(chosen(elf), "species/elven-lineage/ability")).toEqual([]);
    expect(
      starred(chosen({ ...elf, "level/1/class": ["druid"] }), "species/elven-lineage/ability"),
    ).toEqual(["wis"]);
  });

  test("every star is on an option that may be taken", () => {
    for (const classId of srd52.classes.keys()) {
      const build = whole({ "level/1/class": [classId] }, 9);
      const open = {
        ...build,
        choices: build.choices.filter(({ slot }) => !/skills|cantrips|prepared|mastery/.test(slot)),
      };
      for (const slot of listSlots(srd52, open)) {
        const wrong = slot.options.filter(
          ({ id, suggested, legal }) => suggested && !legal && !slot.taken.includes(id),
        );
        expect(wrong, `${classId} ${slot.slot}`).toEqual([]);
      }
    }
  });

  test("an increase is recommended to no score at its maximum", () => {
    const build = whole({ "level/1/class": ["fighter"] }, 20);
    const resolved = resolve(srd52, build);
    for (const ability of abilities) expect(scoreAt(resolved, ability)).toBeLessThanOrEqual(30);
    expect(scoreAt(resolved, "str")).toBeGreaterThanOrEqual(20);
  });
});

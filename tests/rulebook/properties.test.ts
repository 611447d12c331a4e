import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkBuild } from "@/lib/rulebook/check-build";
import { applyChoice, inOrder } from "@/lib/rulebook/choose";
import { deriveSheet } from "@/lib/rulebook/derive";
import { levelDown, levelOf, levelUp } from "@/lib/rulebook/level";
import { openChoices } from "@/lib/rulebook/list-slots";
import { randomBuild } from "@/lib/rulebook/random";
import { explainedIn, pack } from "./support/make";

// Whole characters by the dozen: on a busy machine that takes longer than a common test may.
vi.setConfig({ testTimeout: 60_000 });

const seed = fc.string({ minLength: 1, maxLength: 12 });
const level = fc.integer({ min: 1, max: 20 });
const made = fc.record({ seed, level, multiclass: fc.boolean() });
const runs = { numRuns: 40 };

const forbidden = (build: Parameters<typeof checkBuild>[1]) =>
  checkBuild(pack, build).filter((finding) => finding.severity !== "homebrew");

describe("a random character", () => {
  it("is complete and legal at every level, alone or multiclassed", () => {
    fc.assert(
      fc.property(made, ({ seed, ...options }) => {
        const build = randomBuild(pack, seed, options);
        expect(forbidden(build)).toEqual([]);
        expect(levelOf(pack, build)).toBe(options.level);
      }),
      runs,
    );
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(made, ({ seed, ...options }) => {
        expect(randomBuild(pack, seed, options)).toEqual(randomBuild(pack, seed, options));
      }),
      { numRuns: 20 },
    );
  });

  it("keeps what was taken already", () => {
    fc.assert(
      fc.property(
        seed,
        fc.constantFrom(...pack.species.keys()),
        fc.constantFrom(...pack.classes.keys()),
        (seed, species, id) => {
          const keep = {
            pack: pack.id,
            choices: [
              { slot: "species", take: [species] },
              { slot: "level/1/class", take: [id] },
            ],
          };
          const build = randomBuild(pack, seed, { keep });
          expect(build.choices).toEqual(expect.arrayContaining(keep.choices));
          expect(forbidden(build)).toEqual([]);
        },
      ),
      runs,
    );
  });
});

describe("a sheet", () => {
  it("explains every number by parts that add up to it", () => {
    fc.assert(
      fc.property(made, ({ seed, ...options }) => {
        const sheet = deriveSheet(pack, randomBuild(pack, seed, options), {
          exhaustion: 1,
          encumbrance: true,
        });
        const wrong = explainedIn(sheet).filter(
          ({ number }) =>
            number.parts.length === 0 ||
            number.parts.reduce((sum, part) => sum + part.value, 0) !== number.value ||
            number.parts.some((part) => part.srdRef.section === ""),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("derives from any part of a character, however incomplete", () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.boolean()), ({ seed, ...options }, coins) => {
        const whole = randomBuild(pack, seed, options);
        const some = { ...whole, choices: whole.choices.filter(() => coins.next().value) };
        expect(() => deriveSheet(pack, some)).not.toThrow();
        expect(() => checkBuild(pack, some)).not.toThrow();
        expect(() => openChoices(pack, some)).not.toThrow();
      }),
      runs,
    );
  });

  it("derives from picks of nonsense and reports them", () => {
    fc.assert(
      fc.property(
        made,
        fc.array(
          fc.record({
            slot: fc.string({ maxLength: 30 }),
            take: fc.array(fc.string({ maxLength: 10 }), { maxLength: 4 }),
          }),
          {
            maxLength: 6,
          },
        ),
        ({ seed, ...options }, noise) => {
          const whole = randomBuild(pack, seed, { ...options, level: 3 });
          const spoiled = {
            ...whole,
            choices: [
              ...whole.choices.map((choice, i) =>
                i % 3 === 0 ? { ...choice, take: ["nonsense"] } : choice,
              ),
              ...noise,
            ],
          };
          expect(() => deriveSheet(pack, spoiled)).not.toThrow();
          expect(checkBuild(pack, spoiled).length).toBeGreaterThan(0);
        },
      ),
      runs,
    );
  });

  it("does not depend on the order in which choices are stored", () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), ({ seed, ...options }, keys) => {
        const build = randomBuild(pack, seed, options);
        const mixed = build.choices
          .map((choice) => ({ choice, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ choice }) => choice);
        expect(deriveSheet(pack, { ...build, choices: mixed })).toEqual(deriveSheet(pack, build));
      }),
      runs,
    );
  });
});

describe("choosing", () => {
  it("arrives at the same build whichever of two independent choices comes first", () => {
    fc.assert(
      fc.property(
        seed,
        fc.constantFrom(...pack.species.keys()),
        fc.constantFrom(...pack.alignments.keys()),
        fc.constantFrom("a", "b"),
        (seed, species, alignment, letter) => {
          const start = randomBuild(pack, seed);
          const steps = [
            { slot: "species", take: [species] },
            { slot: "alignment", take: [alignment] },
            { slot: "equipment/background", take: [letter] },
          ];
          const forth = steps.reduce((build, step) => applyChoice(pack, build, step), start);
          const back = [...steps]
            .reverse()
            .reduce((build, step) => applyChoice(pack, build, step), start);
          expect(back).toEqual(forth);
        },
      ),
      runs,
    );
  });

  it("never leaves a forbidden or a stray choice behind when an earlier one changes", () => {
    fc.assert(
      fc.property(
        made,
        fc.constantFrom(...pack.species.keys()),
        fc.constantFrom(...pack.backgrounds.keys()),
        fc.constantFrom(...pack.classes.keys()),
        ({ seed, ...options }, species, background, id) => {
          const start = randomBuild(pack, seed, {
            ...options,
            level: Math.min(options.level, 4),
            multiclass: false,
          });
          const changed = [
            { slot: "species", take: [species] },
            { slot: "background", take: [background] },
            { slot: "level/1/class", take: [id] },
          ].reduce((build, step) => applyChoice(pack, build, step), start);
          const left = checkBuild(pack, changed).filter(
            (finding) => finding.severity === "violation",
          );
          // A class changed at level 1 makes its later levels a multiclass, whose prerequisites are the player's to settle.
          expect(left.filter((finding) => finding.code !== "multiclass.prerequisite")).toEqual([]);
        },
      ),
      runs,
    );
  });
});

describe("levels", () => {
  it("are undone exactly by going down again", () => {
    fc.assert(
      fc.property(made, fc.boolean(), ({ seed, ...options }, rolled) => {
        const before = randomBuild(pack, seed, { ...options, level: Math.min(19, options.level) });
        const id = deriveSheet(pack, before).classes[0]?.id ?? "";
        const up = levelUp(pack, before, id, rolled ? 1 : undefined);
        const filled = randomBuild(pack, `${seed}+`, { keep: up, level: levelOf(pack, up) });
        expect(levelOf(pack, filled)).toBe(levelOf(pack, before) + 1);
        expect(levelDown(pack, filled)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("stop at 1 and at 20", () => {
    const low = randomBuild(pack, "low");
    expect(levelDown(pack, low)).toEqual(low);
    const high = randomBuild(pack, "high", { level: 20 });
    expect(levelUp(pack, high, "wizard")).toEqual(high);
    expect(inOrder(pack, high)).toEqual(high);
  });
});

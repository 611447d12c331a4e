import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";
import { listSlots, slotAt } from "@/lib/rulebook/list-slots";
import type { RulesPack } from "@/lib/rulebook/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { HomebrewInput } from "@/lib/rulebook/schema";
import { build, levels, pack, sheetOf, times } from "./support/make";

vi.setConfig({ testTimeout: 60_000 });

const at = { section: "Homebrew" };
const ten: [number, number, number, number, number, number] = [10, 10, 10, 10, 10, 10];

const owlfolk: HomebrewEntry = {
  kind: "species",
  id: "homebrew-owlfolk",
  name: "Owlfolk",
  row: {
    creatureType: "humanoid",
    sizes: ["small"],
    speed: 25,
    traits: [
      {
        id: "homebrew-owlfolk/wings",
        level: 1,
        grants: [
          { give: "speed", mode: "fly", value: "walk", as: "set" },
          { give: "sense", sense: "darkvision", range: 90 },
          { give: "hit-points", value: { characterLevel: 1 } },
        ],
        choices: [
          {
            id: "lore",
            step: "species",
            count: 1,
            from: { of: "skill", ids: ["arcana", "nature"] },
          },
        ],
        srdRef: at,
      },
    ],
  },
};
const blade: HomebrewEntry = {
  kind: "item",
  id: "homebrew-dawnblade",
  name: "Dawnblade",
  row: {
    weight: 3,
    cost: 0,
    basedOn: "longsword",
    bonus: 2,
    requiresAttunement: true,
    effects: [{ change: "saving-throws", add: 1 }],
  },
};
const spark: HomebrewEntry = {
  kind: "spell",
  id: "homebrew-spark",
  name: "Spark",
  row: {
    level: 0,
    school: "evocation",
    classes: ["wizard"],
    casting: { time: "action", ritual: false },
    range: { kind: "feet", amount: 30 },
    components: { verbal: true, somatic: false, material: false },
    duration: { kind: "instantaneous", concentration: false },
  },
};
const gambler: HomebrewEntry = {
  kind: "background",
  id: "homebrew-gambler",
  name: "Gambler",
  row: {
    abilities: ["dex", "int", "cha"],
    feat: "homebrew-lucky-streak",
    skills: ["deception", "insight"],
    tool: { category: "gaming-set" },
    equipment: [{ id: "a", items: [{ item: "clothes-fine", quantity: 1 }], gold: 20 }],
  },
};
const streak: HomebrewEntry = {
  kind: "feat",
  id: "homebrew-lucky-streak",
  name: "Lucky Streak",
  row: {
    category: "origin",
    prerequisites: [],
    grants: [{ give: "initiative", value: 3 }],
    choices: [],
  },
};
const knight: HomebrewEntry = {
  kind: "subclass",
  id: "homebrew-dawn-knight",
  name: "Dawn Knight",
  row: {
    class: "fighter",
    features: [
      {
        id: "homebrew-dawn-knight/radiance",
        level: 3,
        grants: [{ give: "resistance", damage: "radiant" }],
        choices: [],
        srdRef: at,
      },
    ],
  },
};
const all = [owlfolk, blade, spark, gambler, streak, knight];
const flagged = (made: Build) =>
  checkBuild(pack, made)
    .filter(({ severity }) => severity === "homebrew")
    .map(({ slot }) => slot);

describe("homebrew", () => {
  it("is sound as written here", () => {
    for (const entry of all) {
      expect(brokenFields(entry.kind, entry.row), entry.id).toEqual([]);
      expect(HomebrewInput.safeParse(entry).success, entry.id).toBe(true);
    }
  });

  it("flows through the same engine and is flagged, not refused", () => {
    const made = build(
      ten,
      {
        ...levels(...times(3, "fighter")),
        species: ["homebrew-owlfolk"],
        "species/lore": ["nature"],
        background: ["homebrew-gambler"],
        "background/abilities": ["dex", "dex", "cha"],
        "level/3/class/fighter/subclass": ["homebrew-dawn-knight"],
      },
      {
        homebrew: all,
        inventory: [
          { id: "1", item: "homebrew-dawnblade", quantity: 1, wearing: "main-hand", attuned: true },
        ],
      },
    );
    const sheet = sheetOf(made);
    expect(sheet).toMatchObject({
      size: "small",
      speed: { walk: { value: 25 }, fly: { value: 25 } },
      senses: [{ id: "darkvision", range: { value: 90 } }],
      hitPoints: { value: 10 + 6 + 6 + 3 },
      initiative: { bonus: { value: 4 } },
      resistances: [{ id: "radiant" }],
    });
    expect(sheet.attacks[0]).toMatchObject({
      toHit: { value: 4 },
      damage: { dice: "1d8", bonus: { value: 2 } },
    });
    expect(sheet.saves.wis.bonus.value).toBe(1);
    expect(flagged(made)).toEqual(
      expect.arrayContaining([
        "species",
        "background",
        "level/3/class/fighter/subclass",
        "inventory",
      ]),
    );
    expect(checkBuild(pack, made).filter(({ severity }) => severity === "violation")).toEqual([]);
  });

  it("stands among the options of a choice", () => {
    const made = build(ten, levels("wizard"), { homebrew: all });
    expect(
      slotAt(pack, made, "level/1/class/wizard/cantrips")?.options.map(({ id }) => id),
    ).toContain("homebrew-spark");
    expect(slotAt(pack, made, "species")?.options.map(({ id }) => id)).toContain(
      "homebrew-owlfolk",
    );
  });

  it("cannot hide a row of the pack", () => {
    const fake = { ...owlfolk, id: "elf" };
    expect(sheetOf(build(ten, { species: ["elf"] }, { homebrew: [fake] })).speed.walk.value).toBe(
      30,
    );
  });

  it("that is broken stays out and is reported", () => {
    const broken: HomebrewEntry = {
      ...owlfolk,
      row: { ...owlfolk.row, speed: "fast", traits: [{ id: "x" }] },
    };
    const made = build(ten, { species: ["homebrew-owlfolk"] }, { homebrew: [broken] });
    expect(checkBuild(pack, made)).toContainEqual(
      expect.objectContaining({
        code: "homebrew.broken",
        params: { id: "homebrew-owlfolk", fields: "speed, traits" },
      }),
    );
    expect(HomebrewInput.safeParse(broken).success).toBe(false);
  });

  it("of any content whatever never breaks the engine", () => {
    const start = randomBuild(pack, "any", { level: 5 });
    const kinds = ["species", "background", "feat", "spell", "item", "subclass", "class"] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue()),
        fc.nat({ max: 5 }),
        (kind, noise, index) => {
          const near = all.find((entry) => entry.kind === kind)?.row ?? {};
          const keys = Object.keys(near);
          const spoiled = {
            ...near,
            ...noise,
            [keys[index % Math.max(1, keys.length)] ?? "x"]: Object.values(noise)[0],
          };
          const entry: HomebrewEntry = { kind, id: "homebrew-x", name: "X", row: spoiled };
          const made: Build = {
            ...start,
            homebrew: [entry],
            inventory: [{ id: "1", item: "homebrew-x", quantity: 1, wearing: "worn" }],
            choices: start.choices.map((choice) =>
              ["species", "background", "level/3/class"].includes(choice.slot)
                ? { ...choice, take: ["homebrew-x"] }
                : choice,
            ),
          };
          expect(() => [
            deriveSheet(pack, made),
            checkBuild(pack, made),
            listSlots(pack, made),
          ]).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("another pack", () => {
  it("is an argument: the engine knows no row by name", () => {
    const first = pack.classes.get("fighter");
    const human = pack.species.get("human");
    if (!first || !human) throw new Error("the pack has a fighter and a human");
    const small: RulesPack = {
      ...pack,
      id: "tiny-game",
      classes: new Map([["soldier-of-fortune", { ...first, id: "soldier-of-fortune" }]]),
      subclasses: new Map(),
      species: new Map([["moon-child", { ...human, id: "moon-child", speed: 40 }]]),
      backgrounds: new Map(),
    };
    const made = randomBuild(small, "seed");
    expect(deriveSheet(small, made)).toMatchObject({
      pack: "tiny-game",
      species: "moon-child",
      speed: { walk: { value: 40 } },
      level: 1,
    });
  });
});

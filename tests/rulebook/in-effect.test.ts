import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { abilities } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import {
  type ActiveEffect,
  type EffectId,
  effectFacts,
  effectIds,
} from "@/lib/rulebook/effects/catalogue";
import {
  beginEffect,
  effectsAfterShortRest,
  endEffect,
  settleEffects,
} from "@/lib/rulebook/effects/play-effects";
import {
  concentrate,
  currentHitPoints,
  freshPlay,
  longRest,
  type PlayState,
  setCondition,
} from "@/lib/rulebook/play";
import { randomBuild } from "@/lib/rulebook/random";
import type { Explained } from "@/lib/rulebook/sheet";
import { build, levels, pack, times } from "./support/make";

vi.setConfig({ testTimeout: 60_000 });

const minutesPer = { rounds: 0, minutes: 1, hours: 60 } as const;
/** Dexterity 14, nothing worn. */
const bare = (classId: string, level = 1) =>
  build([16, 14, 12, 10, 10, 10], { ...levels(...times(level, classId)), inventory: [] });
const sheetWith = (made: ReturnType<typeof bare>, ...effects: ActiveEffect[]) =>
  deriveSheet(pack, made, { effects });
const begun = (play: PlayState | undefined): PlayState => {
  if (!play) throw new Error("it did not begin");
  return play;
};
const partOf = (explained: Explained, id: string) =>
  explained.parts.find(({ source }) => source.id === id);

describe("the catalogue of what comes and goes", () => {
  it.each(effectIds.filter((id) => pack.spells.has(id)))(
    "%s lasts as its spell's row says",
    (id) => {
      const { minutes, concentration = false, srdRef } = effectFacts(id);
      const row = pack.spells.get(id);
      const kind = row?.duration.kind as keyof typeof minutesPer;
      expect(minutes).toBe(minutesPer[kind] * (row?.duration.amount ?? 1));
      expect([concentration, srdRef]).toEqual([row?.duration.concentration, row?.srdRef]);
    },
  );

  it("names features of the pack for what is no spell, with the resource they spend", () => {
    for (const [id, classId] of [
      ["rage", "barbarian"],
      ["innate-sorcery", "sorcerer"],
    ] as const) {
      const feature = pack.classes
        .get(classId)
        ?.features.find((row) => row.id === effectFacts(id).source.id);
      expect(feature?.srdRef).toEqual(effectFacts(id).srdRef);
      expect(sheetWith(bare(classId)).resources.map((row) => row.id)).toContain(
        effectFacts(id).resource,
      );
    }
  });
});

describe("numbers while something is in effect", () => {
  it("adds Shield of Faith, Shield and Haste to armor class, each as a part", () => {
    const ids = ["shield-of-faith", "shield", "haste"] as const;
    const { armorClass } = sheetWith(bare("wizard"), ...ids.map((id) => ({ id })));
    expect(armorClass.value).toBe(12 + 2 + 5 + 2);
    expect(ids.map((id) => partOf(armorClass, id)?.value)).toEqual([2, 5, 2]);
    expect(partOf(armorClass, "haste")?.srdRef).toEqual(pack.spells.get("haste")?.srdRef);
  });

  it("makes Mage Armor a way of its own that armor rules out", () => {
    expect(sheetWith(bare("wizard"), { id: "mage-armor" }).armorClass.value).toBe(15);
    const worn = {
      ...bare("fighter"),
      inventory: [{ id: "m", item: "chain-mail", quantity: 1, wearing: "worn" }],
    };
    const suited = sheetWith(worn as ReturnType<typeof bare>, { id: "mage-armor" });
    expect(suited.armorClass.value).toBe(16);
    expect(suited.armorClassWays.find(({ source }) => source.id === "mage-armor")?.usable).toBe(
      false,
    );
  });

  it("lifts a low armor class to 17 with Barkskin and leaves a better one", () => {
    const bark = sheetWith(bare("druid"), { id: "barkskin" });
    expect(bark.armorClass.value).toBe(17);
    expect(partOf(bark.armorClass, "barkskin")).toMatchObject({ value: 5, note: "minimum" });
    expect(
      sheetWith(bare("druid"), { id: "barkskin" }, { id: "shield" }, { id: "mage-armor" })
        .armorClass.value,
    ).toBe(20);
  });

  it("doubles the speed that Longstrider has lengthened, and moves nobody who is held", () => {
    const base = sheetWith(bare("ranger")).speed.walk.value;
    expect(sheetWith(bare("ranger"), { id: "longstrider" }, { id: "haste" }).speed.walk.value).toBe(
      (base + 10) * 2,
    );
    const held = deriveSheet(pack, bare("ranger"), {
      effects: [{ id: "haste" }],
      conditions: ["grappled"],
    });
    expect(held.speed.walk.value).toBe(0);
  });

  it("adds five hit points of Aid for each level of the slot from 2", () => {
    const plain = sheetWith(bare("cleric")).hitPoints.value;
    expect(sheetWith(bare("cleric"), { id: "aid", level: 4 }).hitPoints.value).toBe(plain + 15);
  });

  it("makes what a rage promises hold: damage of Strength, resistances, advantage", () => {
    const calm = sheetWith(bare("barbarian"));
    const sheet = sheetWith(bare("barbarian"), { id: "rage" });
    const fist = (of: typeof sheet) =>
      of.attacks.find(({ id }) => id === "unarmed-strike")?.damage.bonus;
    expect(fist(sheet)?.value).toBe((fist(calm)?.value ?? 0) + 2);
    expect(fist(sheet)?.parts.at(-1)?.source).toMatchObject({
      kind: "feature",
      id: "barbarian/rage",
    });
    expect(sheet.resistances.filter(({ when }) => when === undefined).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["bludgeoning", "piercing", "slashing"]),
    );
    expect(sheet.saves.str.marks).toContainEqual({ mode: "advantage", source: expect.anything() });
    const athletics = (of: typeof sheet) =>
      of.skills.find(({ id }) => id === "athletics")?.passive.value ?? 0;
    expect(athletics(sheet)).toBe(athletics(calm) + 5);
    expect(sheet.extras.some(({ when }) => when.startsWith("raging"))).toBe(false);
  });

  it("raises the save DC of a sorcerer's spells, and no other attack than theirs gains advantage", () => {
    const plain = sheetWith(bare("sorcerer"));
    const sheet = sheetWith(bare("sorcerer"), { id: "innate-sorcery" });
    expect(sheet.casters[0]?.saveDc.value).toBe((plain.casters[0]?.saveDc.value ?? 0) + 1);
    const attack = sheet.marks.filter(({ on }) => on.startsWith("attack"));
    expect(attack).toEqual([expect.objectContaining({ on: "attack:sorcerer", mode: "advantage" })]);
  });

  it("throws the dice of Bless, Bane, Hex, Hunter's Mark and Divine Favor beside the rolls they touch", () => {
    const ids = ["bless", "bane", "hex", "hunters-mark", "divine-favor"] as const;
    const { extras } = sheetWith(bare("wizard"), ...ids.map((id) => ({ id })));
    expect(extras.map(({ id, dice, type }) => [id, dice, type])).toEqual(
      expect.arrayContaining([
        ["bless", "1d4", undefined],
        ["bane", "1d4", undefined],
        ["hex", "1d6", "necrotic"],
        ["hunters-mark", "1d6", "force"],
        ["divine-favor", "1d4", "radiant"],
      ]),
    );
  });

  it("adds up with its parts for anybody with anything in effect", () => {
    const some = fc.subarray([...effectIds]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), some, (level, seed, ids) => {
        const made = randomBuild(pack, `effects ${seed}`, { level, multiclass: seed % 2 === 0 });
        const sheet = deriveSheet(pack, made, {
          effects: ids.map((id) => ({ id })),
          exhaustion: seed % 3,
        });
        const numbers = [
          sheet.armorClass,
          sheet.hitPoints,
          ...Object.values(sheet.speed),
          ...abilities.map((ability) => sheet.saves[ability].bonus),
          ...sheet.skills.map(({ passive }) => passive),
          ...sheet.attacks.map(({ damage }) => damage.bonus),
          ...sheet.casters.map(({ saveDc }) => saveDc),
        ];
        for (const { value, parts } of numbers)
          expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
        expect(sheet.armorClassWays.filter(({ chosen }) => chosen)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("how it ends", () => {
  const sheet = sheetWith(bare("barbarian", 3));
  const raging = begun(beginEffect(sheet, freshPlay, "rage"));

  it("spends a rage, breaks concentration, and begins none where none is left", () => {
    expect(raging.spent).toEqual({ "barbarian/rage": 1 });
    const focused = begun(beginEffect(sheet, concentrate(freshPlay, "bless"), "rage"));
    expect(focused.concentration).toBeUndefined();
    expect(
      beginEffect(sheet, { ...freshPlay, spent: { "barbarian/rage": 3 } }, "rage"),
    ).toBeUndefined();
    expect(beginEffect(sheetWith(bare("wizard")), freshPlay, "rage")).toBeUndefined();
  });

  it("ends a rage with helplessness and anything with death", () => {
    expect(settleEffects(setCondition(sheet, raging, "stunned", true)).effects).toBeUndefined();
    expect(settleEffects({ ...raging, dead: true }).effects).toBeUndefined();
  });

  it("ends what one's own concentration holds with it, and not what another holds", () => {
    const own = begun(beginEffect(sheet, concentrate(freshPlay, "haste"), "haste"));
    expect(own.effects).toEqual([{ id: "haste", held: true }]);
    expect(settleEffects(concentrate(own, null)).effects).toBeUndefined();
    const others = begun(beginEffect(sheet, concentrate(freshPlay, "web"), "haste"));
    expect(settleEffects(concentrate(others, null)).effects).toEqual([{ id: "haste" }]);
    expect(endEffect(own, "haste").concentration).toBeUndefined();
  });

  it("ends an hour's spells at a short rest and all at a long one; a mark of a higher slot lasts", () => {
    const marked = begun(
      beginEffect(sheet, concentrate(freshPlay, "hunters-mark"), "hunters-mark", 1),
    );
    expect(effectsAfterShortRest(marked)).toEqual(freshPlay);
    const lasting = begun(
      beginEffect(sheet, concentrate(freshPlay, "hunters-mark"), "hunters-mark", 3),
    );
    const all: EffectId[] = ["mage-armor", "longstrider", "aid", "bless"];
    const many = all.reduce((play, id) => begun(beginEffect(sheet, play, id)), lasting);
    expect(effectsAfterShortRest(many).effects?.map(({ id }) => id)).toEqual([
      "hunters-mark",
      "mage-armor",
      "aid",
    ]);
    expect(longRest(sheet, many).effects).toBeUndefined();
  });

  it("takes back the hit points of Aid without hurting who was hurt", () => {
    const hurt = begun(beginEffect(sheet, { ...freshPlay, damage: 20 }, "aid", 3));
    const max = (play: PlayState) => sheetWith(bare("barbarian", 3), ...(play.effects ?? []));
    const before = currentHitPoints(max(hurt), hurt);
    const after = endEffect(hurt, "aid");
    expect(currentHitPoints(max(after), after)).toBe(before);
    const whole = endEffect(begun(beginEffect(sheet, freshPlay, "aid")), "aid");
    expect(whole.damage).toBe(0);
  });
});

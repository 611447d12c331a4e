import { describe, expect, it } from "vitest";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { applyChoice, removeChoice } from "@/lib/rulebook/choose";
import { listSlots, openChoices, slotAt } from "@/lib/rulebook/list-slots";
import { randomBuild } from "@/lib/rulebook/random";
import { build, pack, scores, sheetOf } from "./support/make";

const option = (made: Build, slot: string, id: string) =>
  slotAt(pack, made, slot)?.options.find((entry) => entry.id === id);
const codes = (made: Build) =>
  checkBuild(pack, made)
    .filter((finding) => finding.severity === "violation")
    .map((finding) => `${finding.slot} ${finding.code}`);
const openSlots = (made: Build) => openChoices(pack, made).map((slot) => slot.slot);

/** A level 1 elf wizard, every choice made by hand. */
const wizard = build([8, 12, 13, 15, 14, 10], {
  "abilities/method": ["standard-array"],
  species: ["elf"],
  "species/elven-lineage": ["high-elf"],
  "species/elven-lineage/ability": ["int"],
  "species/keen-senses": ["perception"],
  "level/1/class": ["wizard"],
  background: ["sage"],
  "background/abilities": ["int", "int", "con"],
  "background/feat/magic-initiate/ability": ["int"],
  "background/feat/magic-initiate/cantrips": ["fire-bolt", "message"],
  "background/feat/magic-initiate/spell": ["find-familiar"],
  "level/1/class/wizard/skills": ["investigation", "insight"],
  "level/1/class/wizard/cantrips": ["light", "mage-hand", "ray-of-frost"],
  "level/1/class/wizard/spellbook": [
    "detect-magic",
    "feather-fall",
    "mage-armor",
    "magic-missile",
    "sleep",
    "thunderwave",
  ],
  "level/1/class/wizard/prepared": ["mage-armor", "magic-missile", "sleep", "thunderwave"],
  "equipment/class": ["a"],
  "equipment/background": ["a"],
  languages: ["draconic", "elvish"],
  alignment: ["neutral-good"],
});

describe("a level 1 wizard", () => {
  const sheet = sheetOf(wizard);

  it("has nothing open and nothing forbidden once every choice is made", () => {
    expect(openSlots(wizard)).toEqual([]);
    expect(
      checkBuild(pack, {
        ...wizard,
        choices: wizard.choices.filter((choice) => choice.slot !== "abilities/method"),
      }),
    ).toEqual([expect.objectContaining({ code: "choice.open", slot: "abilities/method" })]);
  });

  it("has the numbers of the rules", () => {
    expect(sheet.abilities.int.score.value).toBe(17);
    expect(sheet.abilities.con.score.value).toBe(14);
    expect(sheet.hitPoints.value).toBe(8);
    expect(sheet.armorClass.value).toBe(11);
    expect(sheet.initiative.bonus.value).toBe(1);
    expect(sheet.speed.walk.value).toBe(30);
    expect(sheet.passivePerception.value).toBe(14);
    expect(sheet.saves.int.bonus.value).toBe(5);
    expect(sheet.saves.wis.bonus.value).toBe(4);
    expect(sheet.saves.dex.bonus.value).toBe(1);
    expect(sheet.casters).toMatchObject([
      {
        class: "wizard",
        saveDc: { value: 13 },
        attack: { value: 5 },
        cantripsKnown: { value: 3 },
        preparedMax: { value: 4 },
      },
    ]);
    expect(sheet.spellSlots).toMatchObject([{ level: 1, max: { value: 2 } }]);
    expect(sheet.coins.gp).toBe(13);
    expect(sheet.languages.map(({ id }) => id).sort()).toEqual(["common", "draconic", "elvish"]);
  });

  it("knows the spells of its class, its lineage and its feat, each cast as its source says", () => {
    const by = (id: string) => sheet.spells.find((spell) => spell.id === id);
    expect(by("prestidigitation")).toMatchObject({ how: "cantrip", ability: "int" });
    expect(by("find-familiar")).toMatchObject({
      how: "always",
      free: { uses: { value: 1 }, recovery: "long-rest" },
    });
    expect(by("magic-missile")).toMatchObject({ how: "prepared", asClass: "wizard" });
    expect(by("detect-magic")).toMatchObject({ how: "spellbook", ritual: true });
    expect(by("feather-fall")).toMatchObject({ how: "spellbook", ritual: false });
  });

  it("recovers half its level in slots, rounded up, once a day", () => {
    expect(sheet.resources.find(({ id }) => id === "wizard/arcane-recovery")).toMatchObject({
      max: { value: 1 },
      recovery: "long-rest",
    });
  });

  it("says where every part of a number comes from", () => {
    expect(
      sheet.abilities.int.score.parts.map(({ value, source }) => [value, source.kind, source.id]),
    ).toEqual([
      [15, "rule", "base-score"],
      [2, "background", "sage"],
    ]);
    expect(sheet.hitPoints.parts.map(({ value, note }) => [value, note])).toEqual([
      [6, "first-level"],
      [2, "each-level"],
    ]);
  });

  it("prepares only from its book", () => {
    const wrong = applyChoice(pack, wizard, {
      slot: "level/1/class/wizard/prepared",
      take: ["shield", "sleep", "mage-armor", "thunderwave"],
    });
    expect(codes(wrong)).toEqual(["level/1/class/wizard/prepared spell.not-in-spellbook"]);
  });
});

describe("the choices at level 1", () => {
  it("ask every class for what its text asks", () => {
    const asked = (id: string) =>
      listSlots(pack, build([10, 10, 10, 10, 10, 10], { "level/1/class": [id] }))
        .filter((slot) => slot.slot.startsWith("level/1/class/"))
        .map((slot) => `${slot.slot.slice(`level/1/class/${id}/`.length)} ${slot.count}`);
    expect(asked("barbarian")).toEqual(["skills 2", "weapon-mastery 2"]);
    expect(asked("bard")).toEqual(["skills 3", "instruments 3", "cantrips 2", "prepared 4"]);
    expect(asked("cleric")).toEqual(["skills 2", "divine-order 1", "cantrips 3", "prepared 4"]);
    expect(asked("druid")).toEqual(["skills 2", "primal-order 1", "cantrips 2", "prepared 4"]);
    expect(asked("fighter")).toEqual(["skills 2", "fighting-style 1", "weapon-mastery 3"]);
    expect(asked("monk")).toEqual(["skills 2", "tool 1"]);
    expect(asked("paladin")).toEqual(["skills 2", "weapon-mastery 2", "prepared 2"]);
    expect(asked("ranger")).toEqual(["skills 3", "weapon-mastery 2", "prepared 2"]);
    expect(asked("rogue")).toEqual(["skills 4", "expertise 2", "language 1", "weapon-mastery 2"]);
    expect(asked("sorcerer")).toEqual(["skills 2", "cantrips 4", "prepared 2"]);
    expect(asked("warlock")).toEqual(["skills 2", "invocations 1", "cantrips 2", "prepared 2"]);
    expect(asked("wizard")).toEqual(["skills 2", "cantrips 3", "spellbook 6", "prepared 4"]);
  });

  it("ask every species for what its text asks", () => {
    const asked = (id: string) =>
      listSlots(pack, build([10, 10, 10, 10, 10, 10], { species: [id] }))
        .filter((slot) => slot.slot.startsWith("species/"))
        .map((slot) => slot.slot.slice("species/".length));
    expect(Object.fromEntries([...pack.species.keys()].map((id) => [id, asked(id)]))).toEqual({
      dragonborn: ["draconic-ancestry"],
      dwarf: [],
      elf: ["elven-lineage", "elven-lineage/ability", "keen-senses"],
      gnome: ["gnomish-lineage", "gnomish-lineage/ability"],
      goliath: ["giant-ancestry"],
      halfling: [],
      human: ["size", "skillful", "versatile"],
      orc: [],
      tiefling: ["size", "fiendish-legacy", "fiendish-legacy/ability"],
    });
  });

  it("let a human or a tiefling be small", () => {
    const small = (id: string) =>
      sheetOf(build([10, 10, 10, 10, 10, 10], { species: [id], "species/size": ["small"] })).size;
    expect(small("human")).toBe("small");
    expect(small("tiefling")).toBe("small");
    expect(sheetOf(build([10, 10, 10, 10, 10, 10], { species: ["elf"] })).size).toBe("medium");
  });

  it("do not offer a skill that the background gives, and say why", () => {
    const made = build([10, 10, 10, 10, 10, 10], {
      "level/1/class": ["rogue"],
      background: ["criminal"],
    });
    expect(option(made, "level/1/class/rogue/skills", "stealth")).toMatchObject({
      legal: false,
      why: { code: "choice.already-have", params: { source: "criminal" } },
    });
    expect(option(made, "level/1/class/rogue/skills", "athletics")).toMatchObject({ legal: true });
  });

  it("offer expertise only in skills that the character is proficient in", () => {
    const made = build([10, 10, 10, 10, 10, 10], {
      "level/1/class": ["rogue"],
      background: ["criminal"],
      "level/1/class/rogue/skills": ["acrobatics", "athletics", "insight", "perception"],
    });
    expect(option(made, "level/1/class/rogue/expertise", "stealth")?.legal).toBe(true);
    expect(option(made, "level/1/class/rogue/expertise", "arcana")).toMatchObject({
      why: { code: "choice.not-proficient" },
    });
    const expert = sheetOf(
      applyChoice(pack, made, {
        slot: "level/1/class/rogue/expertise",
        take: ["stealth", "perception"],
      }),
    );
    expect(expert.skills.find(({ id }) => id === "stealth")).toMatchObject({
      proficiency: "expertise",
      bonus: { value: 4 },
    });
    expect(expert.passivePerception.value).toBe(14);
  });

  it("let a barbarian master melee weapons only and a rogue only what it is proficient with", () => {
    const barbarian = build([10, 10, 10, 10, 10, 10], { "level/1/class": ["barbarian"] });
    expect(option(barbarian, "level/1/class/barbarian/weapon-mastery", "longbow")).toBeUndefined();
    const rogue = build([10, 10, 10, 10, 10, 10], { "level/1/class": ["rogue"] });
    expect(option(rogue, "level/1/class/rogue/weapon-mastery", "greatsword")).toMatchObject({
      why: { code: "choice.not-proficient" },
    });
    expect(option(rogue, "level/1/class/rogue/weapon-mastery", "rapier")?.legal).toBe(true);
    expect(option(rogue, "level/1/class/rogue/weapon-mastery", "scimitar")?.legal).toBe(true);
  });

  it("refuse invocations whose prerequisite is a later level", () => {
    const made = build([10, 10, 10, 10, 10, 10], { "level/1/class": ["warlock"] });
    const legal = slotAt(pack, made, "level/1/class/warlock/invocations")?.options.filter(
      (entry) => entry.legal,
    );
    expect(legal?.map(({ id }) => id)).toEqual([
      "armor-of-shadows",
      "eldritch-mind",
      "pact-of-the-blade",
      "pact-of-the-chain",
      "pact-of-the-tome",
    ]);
  });

  it("give the second Magic Initiate another list", () => {
    const made = build([10, 10, 10, 10, 10, 10], {
      species: ["human"],
      "species/versatile": ["magic-initiate"],
      background: ["acolyte"],
    });
    expect(option(made, "species/versatile/magic-initiate/list", "cleric")).toMatchObject({
      legal: false,
    });
    expect(option(made, "species/versatile/magic-initiate/list", "druid")).toMatchObject({
      legal: true,
    });
    const druid = applyChoice(pack, made, {
      slot: "species/versatile/magic-initiate/list",
      take: ["druid"],
    });
    expect(option(druid, "species/versatile/magic-initiate/cantrips", "druidcraft")?.legal).toBe(
      true,
    );
    expect(
      option(druid, "species/versatile/magic-initiate/cantrips", "sacred-flame"),
    ).toBeUndefined();
  });

  it("refuse a feat that the background gave already, unless it may be taken again", () => {
    const made = build([10, 10, 10, 10, 10, 10], { species: ["human"], background: ["criminal"] });
    expect(option(made, "species/versatile", "alert")).toMatchObject({
      why: { code: "feat.not-repeatable" },
    });
    expect(option(made, "species/versatile", "skilled")).toMatchObject({
      legal: true,
      suggested: true,
    });
    expect(option(made, "species/versatile", "grappler")).toBeUndefined();
  });

  it("give a protector heavy armor and a thaumaturge a cantrip and a bonus", () => {
    const cleric = (order: string) =>
      build([14, 8, 13, 10, 15, 12], {
        "level/1/class": ["cleric"],
        "level/1/class/cleric/divine-order": [order],
      });
    expect(sheetOf(cleric("protector")).armorTraining.map(({ id }) => id)).toContain("heavy");
    const thaumaturge = sheetOf(cleric("thaumaturge"));
    expect(thaumaturge.casters[0]?.cantripsKnown.value).toBe(4);
    expect(thaumaturge.skills.find(({ id }) => id === "religion")?.bonus.value).toBe(2);
    expect(openSlots(cleric("thaumaturge"))).toContain(
      "level/1/class/cleric/divine-order/thaumaturge/cantrip",
    );
  });
});

describe("ability scores", () => {
  const withMethod = (method: string, values: Parameters<typeof scores>[0]) =>
    [
      { slot: "abilities/method", take: [method] },
      { slot: "abilities/scores", take: [], scores: scores(values) },
    ].reduce(
      (made, choice) => applyChoice(pack, made, choice),
      build([10, 10, 10, 10, 10, 10], {}),
    );

  it("of the standard array are those six numbers", () => {
    expect(codes(withMethod("standard-array", [15, 14, 13, 12, 10, 8]))).toEqual([]);
    expect(codes(withMethod("standard-array", [15, 15, 13, 12, 10, 8]))).toEqual([
      "abilities/scores abilities.not-standard-array",
    ]);
  });

  it("may be bought for 27 points, from 8 to 15", () => {
    expect(codes(withMethod("point-buy", [15, 15, 15, 8, 8, 8]))).toEqual([]);
    expect(codes(withMethod("point-buy", [15, 15, 15, 9, 8, 8]))).toEqual([
      "abilities/scores abilities.point-budget",
    ]);
    expect(codes(withMethod("point-buy", [16, 8, 8, 8, 8, 8]))).toEqual([
      "abilities/scores abilities.point-range",
    ]);
  });

  it("may be rolled, if they are the best three of the four dice kept on record", () => {
    const rolls = [
      [6, 6, 6, 1],
      [5, 5, 5, 1],
      [4, 4, 4, 4],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 1, 1, 6],
    ];
    const rolled = (values: Parameters<typeof scores>[0]) =>
      applyChoice(pack, withMethod("rolled", values), { slot: "abilities/rolls", take: [], rolls });
    expect(codes(rolled([18, 15, 12, 9, 6, 8]))).toEqual([]);
    expect(codes(rolled([18, 18, 12, 9, 6, 8]))).toEqual([
      "abilities/scores abilities.not-rolled-scores",
    ]);
    expect(codes(withMethod("rolled", [18, 15, 12, 9, 6, 8]))).toEqual([
      "abilities/scores abilities.rolls-missing",
    ]);
  });

  it("rise with the background by 2 and 1 or by 1 each, never past 20", () => {
    const raised = (take: string[]) =>
      build([15, 14, 13, 12, 10, 8], { background: ["soldier"], "background/abilities": take });
    expect(codes(raised(["str", "str", "con"]))).toEqual([]);
    expect(codes(raised(["str", "dex", "con"]))).toEqual([]);
    expect(codes(raised(["str", "str", "str"]))).toEqual([
      "background/abilities abilities.increase-shape",
    ]);
    expect(codes(raised(["int", "str", "con"]))).toEqual([
      "background/abilities choice.unknown-option",
    ]);
    expect(
      sheetOf(
        build([20, 14, 13, 12, 10, 8], {
          background: ["soldier"],
          "background/abilities": ["str", "str", "con"],
        }),
      ).abilities.str.score.value,
    ).toBe(20);
  });

  it("are suggested by the class for a random character", () => {
    const keep = build([10, 10, 10, 10, 10, 10], { "level/1/class": ["wizard"] });
    const fresh = {
      ...keep,
      choices: keep.choices.filter((choice) => choice.slot === "level/1/class"),
    };
    const made = randomBuild(pack, "array", { keep: fresh });
    expect(made.choices.find((choice) => choice.slot === "abilities/scores")?.scores).toEqual(
      scores([8, 12, 13, 15, 14, 10]),
    );
  });
});

describe("a random character", () => {
  it.each(["wizard", "druid", "bard", "sorcerer", "warlock"])(
    "who is a %s learns no spell a second time",
    (id) => {
      for (const background of ["sage", "acolyte"]) {
        const keep: Build = {
          ...build([10, 10, 10, 10, 10, 10], {}),
          choices: [
            { slot: "level/1/class", take: [id] },
            { slot: "background", take: [background] },
          ],
        };
        for (let seed = 0; seed < 12; seed += 1) {
          const learned = randomBuild(pack, `twice-${seed}`, { keep })
            // What is prepared from a book stands in the book as well.
            .choices.filter((choice) => choice.slot !== "level/1/class/wizard/prepared")
            .flatMap((choice) => choice.take.filter((taken) => pack.spells.has(taken)));
          expect(learned).toEqual([...new Set(learned)]);
        }
      }
    },
  );
});

describe("changing one's mind", () => {
  it("drops the lineage with the species", () => {
    const dwarf = applyChoice(pack, wizard, { slot: "species", take: ["dwarf"] });
    expect(dwarf.choices.filter((choice) => choice.slot.startsWith("species/"))).toEqual([]);
    expect(codes(dwarf)).toEqual([]);
  });

  it("opens a class skill again that the new background gives", () => {
    const rogue = build([10, 10, 10, 10, 10, 10], {
      "level/1/class": ["rogue"],
      "level/1/class/rogue/skills": ["stealth", "acrobatics", "perception", "insight"],
    });
    const criminal = applyChoice(pack, rogue, { slot: "background", take: ["criminal"] });
    expect(slotAt(pack, criminal, "level/1/class/rogue/skills")).toMatchObject({
      taken: ["acrobatics", "perception", "insight"],
      open: true,
    });
  });

  it("takes a choice back with all that hung from it", () => {
    const none = removeChoice(pack, wizard, "level/1/class");
    expect(none.choices.some((choice) => choice.slot.startsWith("level/"))).toBe(false);
    expect(none.choices.some((choice) => choice.slot === "equipment/class")).toBe(false);
    expect(none.choices.some((choice) => choice.slot === "equipment/background")).toBe(true);
  });

  it("takes an empty choice as taking it back", () => {
    expect(applyChoice(pack, wizard, { slot: "languages", take: [] })).toEqual(
      removeChoice(pack, wizard, "languages"),
    );
  });
});

describe("starting equipment", () => {
  it("is worn sensibly: the best armor there is training for, the shield, a weapon in hand", () => {
    const cleric = sheetOf(
      build([14, 8, 13, 10, 15, 12], { "level/1/class": ["cleric"], "equipment/class": ["a"] }),
    );
    const wearing = Object.fromEntries(cleric.inventory.map((item) => [item.entry, item.wearing]));
    expect(wearing).toMatchObject({ "chain-shirt": "worn", shield: "off-hand", mace: "main-hand" });
    expect(cleric.armorClass.value).toBe(14);
  });

  it("holds the tool chosen elsewhere where the text says so", () => {
    const soldier = build([15, 14, 13, 8, 10, 12], {
      background: ["soldier"],
      "background/tool": ["gaming-set-dice"],
      "equipment/background": ["a"],
    });
    expect(sheetOf(soldier).inventory.map(({ entry }) => entry)).toContain("gaming-set-dice");
  });

  it("may be coins alone", () => {
    const fighter = build([15, 14, 13, 8, 10, 12], {
      "level/1/class": ["fighter"],
      "equipment/class": ["c"],
    });
    expect(sheetOf(fighter)).toMatchObject({ coins: { gp: 155 }, inventory: [] });
  });
});

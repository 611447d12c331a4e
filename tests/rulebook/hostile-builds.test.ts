import { describe, expect, it } from "vitest";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { build, levels, pack, times } from "./support/make";

type Six = [number, number, number, number, number, number];
const able: Six = [13, 14, 14, 14, 14, 14];
const broken = (made: Build): string[] =>
  checkBuild(pack, made)
    .filter(({ severity }) => severity === "violation")
    .map(
      ({ slot, code, params }) =>
        `${slot} ${code}${params.id === undefined ? "" : ` ${params.id}`}`,
    );
const said = (taken: Record<string, readonly string[]>, more: Partial<Build> = {}, scores = able) =>
  broken(build(scores, taken, more));

const wizard = (level: number) => ({
  ...levels(...times(level, "wizard")),
  "level/1/class/wizard/spellbook": [
    "magic-missile",
    "shield",
    "sleep",
    "mage-armor",
    "alarm",
    "identify",
  ],
  "level/3/class/wizard/spellbook": ["mirror-image", "invisibility"],
  ...(level < 5 ? {} : { "level/5/class/wizard/spellbook": ["fireball", "fly"] }),
});

describe("a wizard's mastered spells", () => {
  it("are of the level that the feature names, not lower", () => {
    const mastered = (first: string, second: string) =>
      said({
        ...wizard(18),
        "level/18/class/wizard/spell-mastery-1": [first],
        "level/18/class/wizard/spell-mastery-2": [second],
      });
    expect(mastered("magic-missile", "mirror-image")).toEqual([]);
    expect(mastered("magic-missile", "sleep")).toEqual([
      "level/18/class/wizard/spell-mastery-2 spell.level sleep",
    ]);
    expect(mastered("mirror-image", "invisibility")).toEqual([
      "level/18/class/wizard/spell-mastery-1 spell.level mirror-image",
    ]);
    // Cast with a reaction, not with an action.
    expect(mastered("shield", "mirror-image")).toEqual([
      "level/18/class/wizard/spell-mastery-1 spell.wrong-kind shield",
    ]);
  });

  it("that sign a wizard are of level 3 and stand in the book", () => {
    const signed = (...take: string[]) =>
      said({ ...wizard(20), "level/20/class/wizard/signature-spells": take });
    expect(signed("fireball", "fly")).toEqual([]);
    expect(signed("fireball", "invisibility")).toEqual([
      "level/20/class/wizard/signature-spells spell.level invisibility",
    ]);
    expect(signed("fireball", "haste")).toEqual([
      "level/20/class/wizard/signature-spells spell.not-in-spellbook haste",
    ]);
  });

  it("cannot be copied from another class's list, nor above what can be prepared", () => {
    const copied = (id: string) => said({ ...wizard(3), "spellbook/wizard/copied": [id] });
    expect(copied("misty-step")).toEqual([]);
    expect(copied("cure-wounds")).toEqual([
      "spellbook/wizard/copied spell.not-on-list cure-wounds",
    ]);
    expect(copied("haste")).toEqual(["spellbook/wizard/copied spell.level haste"]);
    expect(copied("sleep")).toEqual(["spellbook/wizard/copied choice.already-have sleep"]);
  });
});

describe("a warlock", () => {
  const warlock = (level: number) => ({
    ...levels(...times(level, "warlock")),
    "level/1/class/warlock/cantrips": ["eldritch-blast", "mage-hand"],
  });
  const high = {
    ...warlock(15),
    "level/11/class/warlock/mystic-arcanum": ["circle-of-death"],
    "level/13/class/warlock/mystic-arcanum": ["plane-shift"],
    "level/15/class/warlock/mystic-arcanum": ["demiplane"],
  };
  const swap = (level: number, ...take: string[]) =>
    said({ ...high, [`level/${level}/class/warlock/mystic-arcanum/swap`]: take });

  it("replaces an arcanum by one of the same level only", () => {
    expect(swap(14, "circle-of-death", "eyebite")).toEqual([]);
    expect(swap(14, "plane-shift", "forcecage")).toEqual([]);
    expect(swap(13, "circle-of-death", "eyebite")).toEqual([]);
    expect(swap(13, "circle-of-death", "forcecage")).toEqual([
      "level/13/class/warlock/mystic-arcanum/swap spell.wrong-kind forcecage",
    ]);
    expect(swap(14, "plane-shift", "eyebite")).toEqual([
      "level/14/class/warlock/mystic-arcanum/swap spell.wrong-kind eyebite",
    ]);
    expect(swap(12, "circle-of-death", "hex")).toEqual([
      "level/12/class/warlock/mystic-arcanum/swap spell.level hex",
    ]);
  });

  const blade = {
    ...warlock(8),
    "level/1/class/warlock/invocations": ["pact-of-the-blade"],
    "level/2/class/warlock/invocations": ["agonizing-blast", "devils-sight"],
    "level/2/class/warlock/invocations/agonizing-blast/cantrip": ["eldritch-blast"],
    "level/5/class/warlock/invocations": ["thirsting-blade", "eldritch-mind"],
  };

  it("keeps an invocation that another one needs", () => {
    expect(
      said({
        ...blade,
        "level/8/class/warlock/invocations/swap": ["pact-of-the-blade", "misty-visions"],
      }),
    ).toEqual(["level/8/class/warlock/invocations/swap choice.needed-by pact-of-the-blade"]);
    expect(
      said({
        ...blade,
        "level/5/class/warlock/invocations/swap": ["pact-of-the-blade", "misty-visions"],
      }),
    ).toEqual([
      "level/5/class/warlock/invocations prerequisite.option thirsting-blade",
      "level/5/class/warlock/invocations/swap choice.needed-by pact-of-the-blade",
    ]);
  });

  it("may let it go once nothing needs it any more", () => {
    expect(
      said({
        ...blade,
        "level/7/class/warlock/invocations/swap": ["thirsting-blade", "misty-visions"],
        "level/8/class/warlock/invocations/swap": ["pact-of-the-blade", "armor-of-shadows"],
      }),
    ).toEqual([]);
  });

  it("cannot have the same invocation twice, before or after it was traded", () => {
    expect(said({ ...blade, "level/7/class/warlock/invocations": ["devils-sight"] })).toEqual([
      "level/7/class/warlock/invocations choice.already-have devils-sight",
    ]);
    expect(
      said({
        ...blade,
        "level/5/class/warlock/invocations": ["thirsting-blade", "devils-sight"],
        "level/8/class/warlock/invocations/swap": ["devils-sight", "misty-visions"],
      }),
    ).toEqual(["level/5/class/warlock/invocations choice.already-have devils-sight"]);
  });

  it("needs a cantrip that deals damage before a blast can agonize", () => {
    const bare = {
      ...levels(...times(4, "warlock")),
      "level/1/class/warlock/cantrips": ["mage-hand", "minor-illusion"],
      "level/2/class/warlock/invocations": ["agonizing-blast"],
    };
    expect(said(bare)).toEqual([
      "level/2/class/warlock/invocations prerequisite.cantrip agonizing-blast",
    ]);
    expect(said({ ...bare, "level/4/class/warlock/cantrips": ["eldritch-blast"] })).toEqual([
      "level/2/class/warlock/invocations prerequisite.cantrip agonizing-blast",
    ]);
  });

  it("cannot agonize a cantrip that a feat taught, and may still learn it as its own", () => {
    const taught = {
      ...warlock(5),
      "level/4/class/warlock/feat": ["magic-initiate"],
      "level/4/class/warlock/feat/magic-initiate/list": ["wizard"],
      "level/4/class/warlock/feat/magic-initiate/ability": ["int"],
      "level/4/class/warlock/feat/magic-initiate/cantrips": ["chill-touch", "fire-bolt"],
      "level/5/class/warlock/invocations": ["agonizing-blast"],
    };
    const cantrip = "level/5/class/warlock/invocations/agonizing-blast/cantrip";
    expect(said({ ...taught, [cantrip]: ["eldritch-blast"] })).toEqual([]);
    expect(said({ ...taught, [cantrip]: ["fire-bolt"] })).toEqual([
      `${cantrip} choice.unknown-option fire-bolt`,
    ]);
    expect(said({ ...taught, "level/4/class/warlock/cantrips": ["chill-touch"] })).toEqual([]);
  });

  it("learns another origin feat from each lesson", () => {
    const taught = (...feats: string[]) =>
      said({
        ...warlock(2),
        "level/1/class/warlock/invocations": ["eldritch-mind"],
        "level/2/class/warlock/invocations": [
          "lessons-of-the-first-ones",
          "lessons-of-the-first-ones",
        ],
        "level/2/class/warlock/invocations/lessons-of-the-first-ones/feat": feats.slice(0, 1),
        "level/2/class/warlock/invocations/lessons-of-the-first-ones-2/feat": feats.slice(1),
      });
    expect(taught("skilled", "alert")).toEqual([]);
    expect(taught("skilled", "skilled")).toEqual([
      "level/2/class/warlock/invocations/lessons-of-the-first-ones-2/feat choice.already-have skilled",
    ]);
    expect(taught("skilled", "grappler")).toEqual([
      "level/2/class/warlock/invocations/lessons-of-the-first-ones-2/feat choice.unknown-option grappler",
    ]);
  });

  it("has pact magic, which is not the Spellcasting that the boon of spell recall asks for", () => {
    const boon = (...classes: string[]) =>
      said({
        ...levels(...classes),
        [`level/19/class/${classes[18]}/feat`]: ["boon-of-spell-recall"],
      });
    expect(boon(...times(19, "warlock"))).toEqual([
      "level/19/class/warlock/feat prerequisite.feature boon-of-spell-recall",
    ]);
    expect(boon(...times(19, "rogue"))).toEqual([
      "level/19/class/rogue/feat prerequisite.feature boon-of-spell-recall",
    ]);
    expect(boon(...times(19, "paladin"))).toEqual([]);
  });
});

describe("half casters", () => {
  it("trade a cantrip of their fighting style when they gain a level", () => {
    const paladin = {
      ...levels(...times(4, "paladin")),
      "level/2/class/paladin/fighting-style": ["blessed-warrior"],
      "level/2/class/paladin/fighting-style/blessed-warrior/cantrips": ["guidance", "light"],
    };
    const swap = (...take: string[]) =>
      said({
        ...paladin,
        "level/4/class/paladin/fighting-style/blessed-warrior/cantrips/swap": take,
      });
    expect(swap("light", "sacred-flame")).toEqual([]);
    expect(swap("light", "light")).toEqual([
      "level/4/class/paladin/fighting-style/blessed-warrior/cantrips/swap choice.already-have light",
    ]);
    expect(swap("light", "guidance")).toEqual([
      "level/4/class/paladin/fighting-style/blessed-warrior/cantrips/swap choice.already-have guidance",
    ]);
    expect(swap("light", "fire-bolt")).toEqual([
      "level/4/class/paladin/fighting-style/blessed-warrior/cantrips/swap spell.not-on-list fire-bolt",
    ]);
  });

  it("prepare nothing above their slots and nothing of another list", () => {
    const ranger = (id: string) =>
      said({ ...levels(...times(4, "ranger")), "level/4/class/ranger/prepared": [id] });
    expect(ranger("longstrider")).toEqual([]);
    expect(ranger("barkskin")).toEqual(["level/4/class/ranger/prepared spell.level barkskin"]);
    expect(ranger("bless")).toEqual(["level/4/class/ranger/prepared spell.not-on-list bless"]);
    expect(ranger("hunters-mark")).toEqual([
      "level/4/class/ranger/prepared choice.already-have hunters-mark",
    ]);
  });
});

describe("feats, skills and classes", () => {
  it("keep to their prerequisites", () => {
    const feat = (id: string, scores: Six = able) =>
      said({ ...levels(...times(4, "rogue")), "level/4/class/rogue/feat": [id] }, {}, scores);
    expect(feat("grappler")).toEqual([]);
    expect(feat("grappler", [12, 12, 14, 14, 14, 14])).toEqual([
      "level/4/class/rogue/feat prerequisite.ability grappler",
    ]);
    expect(feat("archery")).toEqual(["level/4/class/rogue/feat prerequisite.feature archery"]);
    expect(feat("boon-of-fate")).toEqual([
      "level/4/class/rogue/feat prerequisite.level boon-of-fate",
    ]);
  });

  it("raise no score above 20, and with a boon none above 30", () => {
    const raised = (...take: string[]) =>
      said(
        {
          ...levels(...times(4, "rogue")),
          "level/4/class/rogue/feat": ["ability-score-improvement"],
          "level/4/class/rogue/feat/ability-score-improvement/abilities": take,
        },
        {},
        [13, 20, 14, 14, 14, 14],
      );
    const slot = "level/4/class/rogue/feat/ability-score-improvement/abilities";
    expect(raised("str", "str")).toEqual([]);
    expect(raised("dex", "str")).toEqual([`${slot} abilities.above-maximum dex`]);
    expect(raised("str", "str", "str").length).toBeGreaterThan(0);
  });

  it("give expertise only in what is known, and once", () => {
    const rogue = (...take: string[]) =>
      said({
        ...levels(...times(6, "rogue")),
        "level/1/class/rogue/skills": ["stealth", "acrobatics", "deception", "insight"],
        "level/1/class/rogue/expertise": ["stealth", "insight"],
        "level/6/class/rogue/expertise": take,
      });
    expect(rogue("acrobatics", "deception")).toEqual([]);
    expect(rogue("stealth", "arcana")).toEqual([
      "level/6/class/rogue/expertise choice.already-have stealth",
      "level/6/class/rogue/expertise choice.not-proficient arcana",
    ]);
    expect(rogue("acrobatics", "acrobatics")).toEqual([
      "level/6/class/rogue/expertise choice.repeated acrobatics",
    ]);
  });

  it("ask 13 in the abilities of the new class and of every old one", () => {
    const joined = (scores: Six, ...classes: string[]) => said(levels(...classes), {}, scores);
    expect(joined([13, 8, 8, 8, 8, 13], "paladin", "sorcerer")).toEqual([]);
    expect(joined([13, 8, 8, 8, 8, 12], "paladin", "fighter")).toEqual([
      "level/2/class multiclass.prerequisite fighter",
    ]);
    expect(joined([8, 13, 8, 8, 12, 13], "sorcerer", "ranger")).toEqual([
      "level/2/class multiclass.prerequisite ranger",
    ]);
    // Old classes are asked again by the third.
    expect(joined([8, 13, 8, 13, 8, 13], "rogue", "wizard", "warlock", "rogue", "wizard")).toEqual(
      [],
    );
    expect(joined([8, 13, 8, 13, 8, 12], "rogue", "wizard", "warlock")).toEqual([
      "level/3/class multiclass.prerequisite warlock",
    ]);
  });

  it("teach no skill twice", () => {
    expect(
      said({
        species: ["human"],
        "species/skillful": ["stealth"],
        background: ["criminal"],
        ...levels("rogue"),
      }),
    ).toEqual(["species/skillful choice.already-have stealth"]);
  });
});

describe("what is worn and held", () => {
  const held = (...inventory: NonNullable<Build["inventory"]>[number][]) =>
    said({ ...levels("paladin") }, { inventory });
  const thing = (item: string, wearing: "worn" | "main-hand" | "off-hand" | "two-hands") => ({
    id: `${item}-${wearing}`,
    item,
    quantity: 1,
    wearing,
  });

  it("fills no third hand, wherever a shield is said to be", () => {
    expect(held(thing("greatsword", "two-hands"))).toEqual([]);
    expect(held(thing("longsword", "main-hand"), thing("shield", "off-hand"))).toEqual([]);
    expect(held(thing("greatsword", "two-hands"), thing("shield", "off-hand"))).toEqual([
      "inventory equipment.hands-full",
    ]);
    expect(held(thing("greatsword", "two-hands"), thing("shield", "worn"))).toEqual([
      "inventory equipment.hands-full",
    ]);
  });

  it("needs both hands for a weapon of two hands", () => {
    expect(held(thing("greatsword", "main-hand"))).toEqual([]);
    expect(held(thing("greatsword", "main-hand"), thing("shield", "off-hand"))).toEqual([
      "inventory equipment.hands-full",
    ]);
    expect(held(thing("lance", "main-hand"), thing("shield", "off-hand"))).toEqual([]);
  });

  it("attunes three things, and four for a thief of level 13", () => {
    const rings = [1, 2, 3, 4].map((copy) => ({
      id: `ring-${copy}`,
      item: "pouch",
      name: `Ring ${copy}`,
      quantity: 1,
      attuned: true,
    }));
    const attuned = (level: number) =>
      said(
        { ...levels(...times(level, "rogue")), "level/3/class/rogue/subclass": ["thief"] },
        { inventory: rings },
      );
    expect(attuned(12)).toEqual(["inventory equipment.too-many-attuned"]);
    expect(attuned(13)).toEqual([]);
  });

  it("starts with a package that the class has", () => {
    expect(said({ ...levels("warlock"), "equipment/class": ["c"] })).toEqual([
      "equipment/class choice.unknown-option c",
    ]);
    expect(
      said({
        ...levels("paladin"),
        "equipment/class": ["a"],
        "equipment/class/holy-symbol": ["arcane-focus-orb"],
      }),
    ).toEqual(["equipment/class/holy-symbol choice.unknown-option arcane-focus-orb"]);
  });
});

describe("scores brought on a finished sheet", () => {
  const final = (scores: Six, taken: Record<string, readonly string[]>) =>
    said({ "abilities/method": ["final"], ...taken }, {}, scores);

  it("stand no higher than 20 without a feature that lifts them", () => {
    expect(final([20, 10, 10, 10, 10, 10], levels(...times(4, "paladin")))).toEqual([]);
    expect(final([22, 10, 10, 10, 10, 10], levels(...times(4, "paladin")))).toEqual([
      "abilities/scores abilities.above-maximum str",
    ]);
    expect(final([24, 10, 24, 10, 10, 10], levels(...times(20, "barbarian")))).toEqual([]);
    expect(final([26, 10, 24, 10, 10, 10], levels(...times(20, "barbarian")))).toEqual([
      "abilities/scores abilities.above-maximum str",
    ]);
    const boon = {
      ...levels(...times(19, "paladin")),
      "level/19/class/paladin/feat": ["boon-of-truesight"],
    };
    expect(final([10, 10, 10, 10, 10, 21], boon)).toEqual([]);
  });
});

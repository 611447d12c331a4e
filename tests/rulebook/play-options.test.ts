import { describe, expect, it } from "vitest";
import { castSpell } from "@/lib/rulebook/cast";
import { displaced } from "@/lib/rulebook/equip";
import {
  pointsToSlot,
  slotMakings,
  slotToPoints,
  sorceryPoints,
} from "@/lib/rulebook/font-of-magic";
import {
  concentrate,
  concentrationDc,
  freshPlay,
  gainTemporary,
  longRest,
  type PlayState,
  resourceLeft,
  setCondition,
  settleConcentration,
  slotsLeft,
  spendSlot,
  takeDamage,
} from "@/lib/rulebook/play";
import { bookOf, prepareSpell, unprepareSpell } from "@/lib/rulebook/prepare";
import { build, levels, pack, sheetOf, times } from "./support/make";

const sharp: [number, number, number, number, number, number] = [10, 14, 14, 16, 12, 16];
const done = <T>(value: T | undefined | string): T => {
  if (value === undefined || typeof value === "string") throw new Error(`refused: ${value}`);
  return value;
};

const wizardBuild = build(sharp, {
  ...levels(...times(3, "wizard")),
  species: ["elf"],
  "species/elven-lineage": ["high-elf"],
  "level/1/class/wizard/cantrips": ["fire-bolt", "light", "mage-hand"],
  "level/1/class/wizard/spellbook": [
    "detect-magic",
    "mage-armor",
    "magic-missile",
    "shield",
    "sleep",
    "thunderwave",
  ],
  "level/1/class/wizard/prepared": ["detect-magic", "magic-missile", "shield", "sleep"],
});
const wizard = sheetOf(wizardBuild);

describe("casting", () => {
  it("spends a slot of the level chosen", () => {
    const after = done<PlayState>(
      castSpell(wizard, freshPlay, { spell: "magic-missile", by: "slot", level: 2 }),
    );
    expect(slotsLeft(wizard, after, 1)).toBe(4);
    expect(slotsLeft(wizard, after, 2)).toBe(1);
  });

  it("costs nothing for a cantrip or a ritual, which may even stand unprepared in the book", () => {
    expect(castSpell(wizard, freshPlay, { spell: "fire-bolt", by: "cantrip" })).toEqual(freshPlay);
    const ritual = done<PlayState>(
      castSpell(wizard, freshPlay, { spell: "detect-magic", by: "ritual" }),
    );
    expect(ritual).toEqual({ ...freshPlay, concentration: "detect-magic" });
  });

  it("moves concentration, and what was due for the earlier spell is void", () => {
    const shaken = takeDamage(wizard, concentrate(freshPlay, "sleep"), 4);
    expect(shaken.concentrationSaves).toEqual([10]);
    const after = done<PlayState>(
      castSpell(wizard, shaken, { spell: "detect-magic", by: "slot", level: 1 }),
    );
    expect(after.concentration).toBe("detect-magic");
    expect(after.concentrationSaves).toBeUndefined();
  });

  it("refuses what is not prepared, too low a slot, an unknown spell and the unconscious", () => {
    const refused = "cannot_cast";
    expect(castSpell(wizard, freshPlay, { spell: "mage-armor", by: "slot", level: 1 })).toBe(
      refused,
    );
    expect(castSpell(wizard, freshPlay, { spell: "sleep", by: "ritual" })).toBe(refused);
    expect(castSpell(wizard, freshPlay, { spell: "sleep", by: "cantrip" })).toBe(refused);
    expect(castSpell(wizard, freshPlay, { spell: "wish", by: "slot", level: 9 })).toBe(refused);
    expect(castSpell(wizard, freshPlay, { spell: "sleep", by: "pact", level: 1 })).toBe(
      "nothing_left",
    );
    const down = takeDamage(wizard, freshPlay, wizard.hitPoints.value);
    expect(castSpell(wizard, down, { spell: "fire-bolt", by: "cantrip" })).toBe(refused);
  });

  it("says when no slot of the level is left", () => {
    let play: PlayState = freshPlay;
    for (let times = 0; times < 2; times += 1)
      play = done<PlayState>(castSpell(wizard, play, { spell: "shield", by: "slot", level: 2 }));
    expect(castSpell(wizard, play, { spell: "shield", by: "slot", level: 2 })).toBe("nothing_left");
  });

  it("is impossible in armor without training", () => {
    const iron = sheetOf({
      ...wizardBuild,
      inventory: [{ id: "plate", item: "plate-armor", quantity: 1, wearing: "worn" }],
    });
    expect(castSpell(iron, freshPlay, { spell: "fire-bolt", by: "cantrip" })).toBe("cannot_cast");
  });

  it("pays with a slot for a spell that a feature casts in no other way, which is no ritual", () => {
    const druid = sheetOf(build([10, 14, 14, 10, 16, 10], levels("druid", "druid")));
    const after = done<PlayState>(
      castSpell(druid, freshPlay, { spell: "find-familiar", by: "slot", level: 1 }),
    );
    expect(slotsLeft(druid, after, 1)).toBe(2);
    expect(castSpell(druid, freshPlay, { spell: "find-familiar", by: "ritual" })).toBe(
      "cannot_cast",
    );
    const warlock = sheetOf(
      build([10, 14, 14, 10, 10, 16], {
        ...levels("warlock"),
        "level/1/class/warlock/invocations": ["armor-of-shadows"],
      }),
    );
    expect(castSpell(warlock, freshPlay, { spell: "mage-armor", by: "pact", level: 1 })).toBe(
      "cannot_cast",
    );
  });

  it("uses up what a feature gives for free", () => {
    const ranger = sheetOf(build(sharp, levels("ranger")));
    const uses = ranger.spells.find(({ id }) => id === "hunters-mark")?.free?.uses;
    const most = typeof uses === "object" ? uses.value : 0;
    let play: PlayState = freshPlay;
    for (let time = 0; time < most; time += 1)
      play = done<PlayState>(castSpell(ranger, play, { spell: "hunters-mark", by: "free" }));
    expect(play.concentration).toBe("hunters-mark");
    expect(castSpell(ranger, play, { spell: "hunters-mark", by: "free" })).toBe("nothing_left");
  });
});

describe("concentration", () => {
  const held = concentrate(freshPlay, "sleep");

  it("is tested against half the damage, at least 10 and at most 30", () => {
    expect([1, 19, 21, 22, 59, 60, 200].map(concentrationDc)).toEqual([10, 10, 10, 11, 29, 30, 30]);
  });

  it("is tested once for each damage, temporary hit points or not", () => {
    const hit = takeDamage(wizard, takeDamage(wizard, gainTemporary(held, 30), 24), 3);
    expect(hit.concentrationSaves).toEqual([12, 10]);
    expect(takeDamage(wizard, freshPlay, 5).concentrationSaves).toBeUndefined();
  });

  it("holds save by save, and a failed one ends it with all that were due", () => {
    const hit = takeDamage(wizard, takeDamage(wizard, held, 3), 3);
    const once = settleConcentration(hit, true);
    expect(once).toMatchObject({ concentration: "sleep", concentrationSaves: [10] });
    expect(settleConcentration(hit, false)?.concentration).toBeUndefined();
    expect(settleConcentration(held, true)).toBeUndefined();
  });

  it("ends with consciousness, and no save is asked of the fallen", () => {
    const down = takeDamage(wizard, takeDamage(wizard, held, 1), 500);
    expect(down.concentration ?? down.concentrationSaves).toBeUndefined();
    const stunned = setCondition(wizard, takeDamage(wizard, held, 1), "stunned", true);
    expect(stunned.concentration ?? stunned.concentrationSaves).toBeUndefined();
  });
});

describe("font of magic", () => {
  const sorcerer = sheetOf(build(sharp, levels(...times(5, "sorcerer"))));

  it("makes slots of points by the table, up to the sorcerer's level", () => {
    expect(slotMakings(sorcerer)).toEqual([
      { level: 1, cost: 2 },
      { level: 2, cost: 3 },
      { level: 3, cost: 5 },
    ]);
    const made = done<PlayState>(pointsToSlot(sorcerer, freshPlay, 2));
    expect(resourceLeft(sorcerer, made, sorceryPoints)).toBe(2);
    expect(slotsLeft(sorcerer, made, 2)).toBe(4);
    expect(pointsToSlot(sorcerer, made, 2)).toBeUndefined();
    expect(pointsToSlot(sorcerer, freshPlay, 4)).toBeUndefined();
  });

  it("lets the made slot vanish in a night", () => {
    const made = done<PlayState>(pointsToSlot(sorcerer, freshPlay, 1));
    expect(longRest(sorcerer, made)).toEqual(freshPlay);
  });

  it("turns a slot into points, never above the most", () => {
    expect(slotToPoints(sorcerer, freshPlay, 1)).toBeUndefined();
    const spent = done<PlayState>(pointsToSlot(sorcerer, freshPlay, 1));
    const back = done<PlayState>(slotToPoints(sorcerer, spent, 3));
    expect(resourceLeft(sorcerer, back, sorceryPoints)).toBe(5);
    expect(slotsLeft(sorcerer, back, 3)).toBe(1);
  });

  it("is nobody else's", () => {
    expect(slotMakings(wizard)).toEqual([]);
    const spent = done<PlayState>(spendSlot(wizard, freshPlay, 1));
    expect(slotToPoints(wizard, spent, 1)).toBeUndefined();
    expect(pointsToSlot(wizard, freshPlay, 1)).toBeUndefined();
  });
});

describe("encumbrance as a table option", () => {
  it("outlasts the night", () => {
    expect(longRest(wizard, { ...freshPlay, encumbrance: true, damage: 3 })).toEqual({
      ...freshPlay,
      encumbrance: true,
    });
  });
});

describe("the spell book", () => {
  const book = (made = wizardBuild) => bookOf(pack, made, "wizard");
  const entry = (id: string, made = wizardBuild) => book(made).find(({ row }) => row.id === id);

  it("has the whole list of the class with what stands in the way of each", () => {
    expect(entry("sleep")).toMatchObject({ prepared: true });
    expect(entry("mage-armor")).toEqual({ row: pack.spells.get("mage-armor"), prepared: false });
    expect(entry("charm-person")?.why?.code).toBe("spell.not-in-spellbook");
    expect(entry("cure-wounds")).toBeUndefined();
  });

  it("prepares within the number and lets go again", () => {
    const one = done(prepareSpell(pack, wizardBuild, "wizard", "mage-armor") as typeof wizardBuild);
    expect(entry("mage-armor", one)?.prepared).toBe(true);
    const two = done(prepareSpell(pack, one, "wizard", "thunderwave") as typeof wizardBuild);
    const max = wizard.casters[0]?.preparedMax.value ?? 0;
    expect(max).toBe(6);
    const more = {
      ...two,
      choices: [...two.choices, { slot: "spellbook/wizard/copied", take: ["charm-person"] }],
    };
    expect(prepareSpell(pack, more, "wizard", "charm-person")).toEqual({ code: "full" });
    const instead = done(
      prepareSpell(pack, more, "wizard", "charm-person", "sleep") as typeof wizardBuild,
    );
    expect(entry("charm-person", instead)?.prepared).toBe(true);
    expect(entry("sleep", instead)?.prepared).toBe(false);
    expect(unprepareSpell(pack, two, "wizard", "charm-person")).toEqual({ code: "not_prepared" });
  });

  it("refuses with the rule that stands against it", () => {
    expect(prepareSpell(pack, wizardBuild, "wizard", "charm-person")).toMatchObject({
      code: "spell.not-in-spellbook",
    });
    expect(prepareSpell(pack, wizardBuild, "wizard", "sleep")).toEqual({ code: "already" });
    const cleric = build(sharp, levels("cleric"));
    expect(prepareSpell(pack, cleric, "cleric", "aid")).toMatchObject({ code: "spell.level" });
    expect(prepareSpell(pack, cleric, "cleric", "magic-missile")).toMatchObject({
      code: "spell.not-on-list",
    });
  });

  it("leaves alone what a class exchanges only at a new level", () => {
    const bard = build(sharp, {
      ...levels("bard"),
      "level/1/class/bard/prepared": ["charm-person"],
    });
    expect(unprepareSpell(pack, bard, "bard", "charm-person")).toEqual({ code: "fixed" });
    expect(done(prepareSpell(pack, bard, "bard", "healing-word") as typeof bard)).toMatchObject({});
  });
});

describe("putting things on", () => {
  const rows = [
    { entry: "leather", wearing: "worn", suit: true },
    { entry: "ring", wearing: "worn", suit: false },
    { entry: "sword", wearing: "main-hand", suit: false },
    { entry: "shield", wearing: "off-hand", suit: false },
    { entry: "plate", wearing: "carried", suit: true },
    { entry: "maul", wearing: "carried", suit: false },
  ] as const;

  it("lays aside what cannot be used with it, and nothing else", () => {
    expect(displaced(rows, "plate", "worn")).toEqual(["leather"]);
    expect(displaced(rows, "maul", "two-hands")).toEqual(["sword", "shield"]);
    expect(displaced(rows, "maul", "main-hand")).toEqual(["sword"]);
    expect(displaced(rows, "ring", "worn")).toEqual([]);
    expect(displaced(rows, "plate", "carried")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Cleric, Character Creation, Playing the Game.
const acolyte = {
  background: "acolyte",
  tools: ["calligraphers-supplies"],
  feats: ["magic-initiate"],
};
const sage = { background: "sage", tools: ["calligraphers-supplies"], feats: ["magic-initiate"] };
const wizardly = ["fire-bolt", "ray-of-frost", "mage-armor"];
const first = ["guiding-bolt", "healing-word", "shield-of-faith", "command", "sanctuary"];
const second = ["spiritual-weapon", "hold-person", "prayer-of-healing", "silence"];
const third = ["spirit-guardians", "dispel-magic", "remove-curse"];

describe("a cleric worked out by hand", () => {
  it("of level 1, a dwarf protector in chain mail", () => {
    expectNumbers(
      {
        scores: [16, 8, 14, 10, 16, 12],
        classes: [{ class: "cleric", levels: 1 }],
        species: "dwarf",
        ...acolyte,
        options: ["protector", "wis"],
        skills: ["insight", "religion", "medicine", "persuasion"],
        spells: [
          ...["guidance", "sacred-flame", "thaumaturgy", "light", "mending"],
          ...["healing-word", "bless", "cure-wounds", "guiding-bolt", "shield-of-faith"],
        ],
        inventory: [
          { item: "chain-mail", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "warhammer", wearing: "main-hand" },
        ],
      },
      {
        hp: 11,
        ac: 18,
        init: "-1",
        speed: "30",
        passive: 13,
        saves: "3 -1 2 0 5 3",
        skills: "-1 3 0 3 1 0 5 1 0 5 0 3 1 3 2 -1 -1 3",
        attacks: ["warhammer +5 1d8+3 bludgeoning", "unarmed-strike +5 1+3 bludgeoning DC 13"],
        casting: ["cleric wis 13 +5, 3 cantrips, 4 prepared, to 1"],
        slots: "2",
        resources: ["dwarf/stonecunning 2 long-rest"],
        defenses: ["resists poison"],
      },
    );
  });

  it("of level 1, a thaumaturge of little Wisdom, whose bonus is still 1", () => {
    expectNumbers(
      {
        scores: [10, 12, 12, 14, 8, 10],
        classes: [{ class: "cleric", levels: 1 }],
        species: "halfling",
        ...sage,
        options: ["thaumaturge", "int"],
        skills: ["arcana", "history", "insight", "religion"],
        spells: [
          ...wizardly,
          ...["guidance", "sacred-flame", "thaumaturgy", "spare-the-dying"],
          ...["bless", "cure-wounds", "guiding-bolt", "shield-of-faith"],
        ],
        inventory: [
          { item: "chain-shirt", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "mace", wearing: "main-hand" },
        ],
      },
      {
        hp: 9,
        ac: 16,
        init: "+1",
        speed: "30",
        passive: 9,
        saves: "0 1 1 2 1 2",
        skills: "1 -1 5 0 0 4 1 0 2 -1 2 -1 0 0 5 1 1 -1",
        attacks: ["mace +2 1d6 bludgeoning", "unarmed-strike +2 1 bludgeoning DC 10"],
        casting: ["cleric wis 9 +1, 4 cantrips, 4 prepared, to 1"],
        slots: "2",
      },
    );
  });

  it("of level 5 and the Life Domain, a human with a shield +1", () => {
    const sheet = expectNumbers(
      {
        scores: [14, 10, 14, 10, 18, 12],
        classes: [{ class: "cleric", levels: 5, subclass: "life-domain" }],
        species: "human",
        size: "medium",
        ...acolyte,
        feats: ["magic-initiate", "alert"],
        options: ["protector", "wis"],
        skills: ["insight", "religion", "medicine", "persuasion", "perception"],
        spells: [
          ...["guidance", "sacred-flame", "thaumaturgy", "light", "mending", "resistance"],
          ...[
            ...first,
            "spiritual-weapon",
            "hold-person",
            "prayer-of-healing",
            "spirit-guardians",
            "dispel-magic",
          ],
        ],
        inventory: [
          { item: "half-plate-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand", bonus: 1 },
          { item: "mace", wearing: "main-hand" },
        ],
      },
      {
        hp: 38,
        ac: 18,
        init: "+3",
        speed: "30",
        passive: 17,
        saves: "2 0 2 0 7 4",
        skills: "0 4 0 2 1 0 7 1 0 7 0 7 1 4 3 0 0 4",
        attacks: ["mace +5 1d6+2 bludgeoning", "unarmed-strike +5 1+2 bludgeoning DC 13"],
        casting: ["cleric wis 15 +7, 4 cantrips, 9 prepared, to 3"],
        slots: "4 3 2",
        resources: ["cleric/channel-divinity 2 one-on-short-rest"],
        extras: ["divine-spark 1d8+4", "sear-undead 4d8", "preserve-life 25"],
      },
    );
    const domain = [
      "aid",
      "bless",
      "cure-wounds",
      "lesser-restoration",
      "mass-healing-word",
      "revivify",
    ];
    for (const id of domain)
      expect(sheet.spells.find((spell) => spell.id === id)?.how, id).toBe("always");
    expect(sheet.spells.filter(({ how }) => how === "prepared").length).toBe(9);
  });

  it("of level 11, a thaumaturge of potent spellcasting", () => {
    const sheet = expectNumbers(
      {
        scores: [10, 14, 14, 12, 20, 10],
        classes: [{ class: "cleric", levels: 11, subclass: "life-domain" }],
        species: "halfling",
        ...sage,
        options: ["thaumaturge", "potent-spellcasting", "wis"],
        skills: ["arcana", "history", "insight", "religion"],
        spells: [
          ...wizardly,
          ...[
            "guidance",
            "sacred-flame",
            "thaumaturgy",
            "mending",
            "resistance",
            "spare-the-dying",
          ],
          ...[
            ...first,
            ...second,
            ...third,
            "banishment",
            "freedom-of-movement",
            "flame-strike",
            "heal",
          ],
        ],
        inventory: [
          { item: "breastplate", wearing: "worn" },
          { item: "quarterstaff", wearing: "two-hands" },
        ],
      },
      {
        hp: 80,
        ac: 16,
        init: "+2",
        speed: "30",
        passive: 15,
        saves: "0 2 2 1 9 4",
        skills: "2 5 10 0 0 5 9 0 1 5 1 5 0 0 10 2 2 5",
        attacks: [
          "quarterstaff +4 1d6 bludgeoning",
          "quarterstaff:two-hands +4 1d8 bludgeoning",
          "unarmed-strike +4 1 bludgeoning DC 12",
        ],
        casting: ["cleric wis 17 +9, 6 cantrips, 16 prepared, to 6"],
        slots: "4 3 3 3 2 1",
        resources: [
          "cleric/channel-divinity 3 one-on-short-rest",
          "cleric/divine-intervention 1 long-rest",
        ],
        extras: ["divine-spark 2d8+5", "sear-undead 5d8", "preserve-life 55"],
      },
    );
    expect(sheet.spells.find(({ id }) => id === "sacred-flame")?.damage).toMatchObject([
      { dice: "3d8", type: "radiant", bonus: { value: 5 } },
    ]);
  });

  it("of level 17 in plate, exhausted twice", () => {
    expectNumbers(
      {
        scores: [16, 10, 16, 8, 20, 12],
        classes: [{ class: "cleric", levels: 17, subclass: "life-domain" }],
        species: "dwarf",
        ...acolyte,
        options: ["protector", "divine-strike", "wis"],
        skills: ["insight", "religion", "medicine", "persuasion"],
        spells: [
          ...[
            "guidance",
            "light",
            "mending",
            "resistance",
            "sacred-flame",
            "spare-the-dying",
            "thaumaturgy",
          ],
          ...[
            ...first,
            "bane",
            ...second,
            ...third,
            "banishment",
            "freedom-of-movement",
            "flame-strike",
            "hallow",
          ],
          ...["heal", "fire-storm", "holy-aura"],
        ],
        inventory: [
          { item: "plate-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand", bonus: 1 },
          { item: "morningstar", wearing: "main-hand" },
        ],
      },
      {
        hp: 156,
        ac: 21,
        init: "-4",
        speed: "20",
        passive: 11,
        saves: "-1 -4 -1 -5 7 3",
        skills: "-4 1 -5 -1 -3 -5 7 -3 -5 7 -5 1 -3 3 1 -4 -4 1",
        attacks: ["morningstar +5 1d8+3 piercing", "unarmed-strike +5 1+3 bludgeoning DC 17"],
        casting: ["cleric wis 19 +7, 5 cantrips, 19 prepared, to 9"],
        slots: "4 3 3 3 2 1 1 1 1",
        resources: [
          "cleric/channel-divinity 3 one-on-short-rest",
          "cleric/divine-intervention 1 long-rest",
          "dwarf/stonecunning 6 long-rest",
        ],
        extras: [
          "divine-spark 3d8+5",
          "sear-undead 5d8",
          "once-per-turn-weapon-hit 2d8",
          "preserve-life 85",
        ],
        defenses: ["resists poison"],
      },
      { exhaustion: 2 },
    );
  });

  it("of level 20 with Wisdom 22", () => {
    expectNumbers(
      {
        scores: [8, 14, 16, 10, 22, 12],
        classes: [{ class: "cleric", levels: 20, subclass: "life-domain" }],
        species: "halfling",
        ...sage,
        feats: ["magic-initiate", "boon-of-dimensional-travel"],
        options: ["thaumaturge", "potent-spellcasting", "wis"],
        skills: ["arcana", "history", "insight", "religion"],
        spells: [
          ...wizardly,
          ...[
            "guidance",
            "sacred-flame",
            "thaumaturgy",
            "mending",
            "resistance",
            "spare-the-dying",
          ],
          ...[
            ...first,
            ...second,
            ...third,
            "banishment",
            "freedom-of-movement",
            "flame-strike",
            "hallow",
          ],
          ...["heal", "blade-barrier", "fire-storm", "plane-shift", "holy-aura", "gate"],
        ],
        inventory: [
          { item: "chain-shirt", wearing: "worn", bonus: 2 },
          { item: "shield", wearing: "off-hand" },
          { item: "mace", wearing: "main-hand" },
        ],
      },
      {
        hp: 163,
        ac: 19,
        init: "+2",
        speed: "30",
        passive: 16,
        saves: "-1 2 3 0 12 7",
        skills: "2 6 12 -1 1 6 12 1 0 6 0 6 1 1 12 2 2 6",
        attacks: ["mace +5 1d6-1 bludgeoning", "unarmed-strike +5 1-1 bludgeoning DC 13"],
        casting: ["cleric wis 20 +12, 6 cantrips, 22 prepared, to 9"],
        slots: "4 3 3 3 3 2 2 1 1",
        resources: [
          "cleric/channel-divinity 4 one-on-short-rest",
          "cleric/divine-intervention 1 long-rest",
        ],
        extras: [
          "divine-spark 4d8+6",
          "sear-undead 6d8",
          "temporary-hit-points 12",
          "preserve-life 100",
        ],
      },
    );
  });
});

import { describe, expect, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Bard, Character Creation, Playing the Game.
const criminal = { background: "criminal", feats: ["alert"] };
const instruments = [
  "musical-instrument-lute",
  "musical-instrument-flute",
  "musical-instrument-drum",
];
const thief = { tools: ["thieves-tools", ...instruments] };
const scholar = { tools: ["calligraphers-supplies", ...instruments] };

describe("a bard worked out by hand", () => {
  it("of level 1, a halfling with two daggers", () => {
    expectNumbers(
      {
        scores: [8, 14, 12, 13, 10, 17],
        classes: [{ class: "bard", levels: 1 }],
        species: "halfling",
        ...criminal,
        ...thief,
        skills: ["sleight-of-hand", "stealth", "performance", "persuasion", "deception"],
        spells: [
          "vicious-mockery",
          "light",
          "charm-person",
          "healing-word",
          "dissonant-whispers",
          "sleep",
        ],
        inventory: [
          { item: "leather-armor", wearing: "worn" },
          { item: "dagger", quantity: 2 },
        ],
      },
      {
        hp: 9,
        ac: 13,
        init: "+4",
        speed: "30",
        passive: 10,
        saves: "-1 4 1 1 0 5",
        skills: "2 0 1 -1 5 1 0 3 1 0 1 0 5 5 1 4 4 0",
        attacks: [
          "dagger +4 1d4+2 piercing",
          "dagger:thrown +4 1d4+2 piercing 20/60",
          "dagger:off-hand +4 1d4 piercing",
          "unarmed-strike +1 1-1 bludgeoning DC 9",
        ],
        casting: ["bard cha 13 +5, 2 cantrips, 4 prepared, to 1"],
        slots: "2",
        resources: ["bard/bardic-inspiration 3 1d6 long-rest"],
      },
    );
  });

  it("of level 3 and the College of Lore, a human with a rapier never learned", () => {
    expectNumbers(
      {
        scores: [8, 16, 14, 12, 10, 17],
        classes: [{ class: "bard", levels: 3, subclass: "college-of-lore" }],
        species: "human",
        size: "small",
        background: "sage",
        feats: ["magic-initiate", "skilled"],
        tools: [...scholar.tools, "thieves-tools"],
        options: ["cha"],
        skills: [
          "arcana",
          "history",
          "deception",
          "persuasion",
          "performance",
          "insight",
          "investigation",
          "perception",
          "stealth",
          "acrobatics",
          "nature",
        ],
        expertise: ["persuasion", "perception"],
        spells: [
          "vicious-mockery",
          "minor-illusion",
          "fire-bolt",
          "ray-of-frost",
          "magic-missile",
          "charm-person",
          "healing-word",
          "sleep",
          "dissonant-whispers",
          "suggestion",
          "shatter",
        ],
        inventory: [
          { item: "studded-leather-armor", wearing: "worn" },
          { item: "rapier", wearing: "main-hand" },
          { item: "shortbow" },
        ],
      },
      {
        hp: 24,
        ac: 15,
        init: "+3",
        speed: "30",
        passive: 14,
        saves: "-1 5 2 1 0 5",
        // Jack of All Trades adds 1 where there is no proficiency.
        skills: "5 1 3 0 5 3 2 4 3 1 3 4 5 7 2 4 5 1",
        attacks: [
          "rapier +3 1d8+3 piercing",
          "shortbow +5 1d6+3 piercing 80/320",
          "unarmed-strike +1 1-1 bludgeoning DC 9",
        ],
        casting: ["bard cha 13 +5, 2 cantrips, 6 prepared, to 2"],
        slots: "4 2",
        resources: ["bard/bardic-inspiration 3 1d6 long-rest"],
      },
    );
  });

  it("of level 6 with a lyre that lends its magic to spells", () => {
    const sheet = expectNumbers(
      {
        scores: [10, 14, 14, 10, 12, 20],
        classes: [{ class: "bard", levels: 6, subclass: "college-of-lore" }],
        species: "elf",
        ...criminal,
        ...thief,
        options: ["wood-elf", "cha"],
        skills: [
          "sleight-of-hand",
          "stealth",
          "perception",
          "deception",
          "persuasion",
          "performance",
          "insight",
          "acrobatics",
          "history",
        ],
        expertise: ["persuasion", "deception"],
        spells: [
          "vicious-mockery",
          "minor-illusion",
          "mage-hand",
          "charm-person",
          "healing-word",
          "sleep",
          "dissonant-whispers",
          "faerie-fire",
          "suggestion",
          "shatter",
          "hypnotic-pattern",
          "fear",
          "dispel-magic",
          "fireball",
          "revivify",
        ],
        inventory: [
          { item: "leather-armor", wearing: "worn", bonus: 1 },
          {
            item: "musical-instrument-lyre",
            wearing: "main-hand",
            requiresAttunement: true,
            attuned: true,
            effects: [
              { change: "spell-save-dc", add: 1 },
              { change: "spell-attack", add: 1 },
            ],
          },
          { item: "dagger" },
        ],
      },
      {
        hp: 45,
        ac: 14,
        init: "+5",
        speed: "35",
        passive: 14,
        saves: "0 5 2 0 1 8",
        skills: "5 2 1 1 11 3 4 6 1 2 1 4 8 11 1 5 5 2",
        attacks: [
          "dagger +5 1d4+2 piercing",
          "dagger:thrown +5 1d4+2 piercing 20/60",
          "unarmed-strike +3 1 bludgeoning DC 11",
        ],
        casting: ["bard cha 17 +9, 3 cantrips, 10 prepared, to 3"],
        slots: "4 3 3",
        resources: ["bard/bardic-inspiration 5 1d8 short-rest"],
      },
    );
    // Magical Discoveries: always prepared, and bard spells like the others.
    for (const id of ["fireball", "revivify"])
      expect(sheet.spells.find((spell) => spell.id === id)).toMatchObject({
        how: "always",
        asClass: "bard",
        saveDc: { value: 17 },
      });
    expect(sheet.spells.filter(({ how }) => how === "prepared").length).toBe(10);
  });

  it("of level 14, whose Magical Secrets came with new spells and with replacements of levels without any", () => {
    const foreign = [
      "conjure-animals",
      "counterspell",
      "haste",
      "spirit-guardians",
      "banishment",
      "wall-of-force",
      "heal",
      "fire-storm",
    ];
    const sheet = expectNumbers(
      {
        scores: [8, 16, 14, 10, 12, 20],
        classes: [{ class: "bard", levels: 14, subclass: "college-of-lore" }],
        species: "halfling",
        background: "sage",
        feats: ["magic-initiate"],
        ...scholar,
        options: ["cha"],
        skills: [
          "arcana",
          "history",
          "deception",
          "persuasion",
          "performance",
          "insight",
          "perception",
          "stealth",
        ],
        expertise: ["persuasion", "deception", "perception", "stealth"],
        spells: [
          "vicious-mockery",
          "minor-illusion",
          "mage-hand",
          "message",
          "fire-bolt",
          "ray-of-frost",
          "mage-armor",
          "fireball",
          "revivify",
          "charm-person",
          "healing-word",
          "sleep",
          "suggestion",
          "hypnotic-pattern",
          "dispel-magic",
          "polymorph",
          "dimension-door",
          "greater-restoration",
          ...foreign,
        ],
        choices: {
          "level/6/class/bard/college-of-lore/magical-discoveries": ["fireball", "revivify"],
        },
        inventory: [
          { item: "studded-leather-armor", wearing: "worn", bonus: 2 },
          { item: "shortbow" },
        ],
      },
      {
        hp: 101,
        ac: 17,
        init: "+3",
        speed: "30",
        passive: 21,
        saves: "-1 8 2 0 1 10",
        skills: "5 3 5 1 15 5 6 7 2 3 2 11 10 15 2 5 13 3",
        attacks: ["shortbow +8 1d6+3 piercing 80/320", "unarmed-strike +4 1-1 bludgeoning DC 12"],
        casting: ["bard cha 18 +10, 4 cantrips, 17 prepared, to 7"],
        slots: "4 3 3 3 2 1 1",
        resources: ["bard/bardic-inspiration 5 1d10 short-rest"],
      },
    );
    for (const id of foreign)
      expect(sheet.spells.find((spell) => spell.id === id)).toMatchObject({
        how: "prepared",
        asClass: "bard",
      });
    expect(sheet.spells.filter(({ how }) => how === "prepared").length).toBe(17);
  });

  it("of level 20 with the Words of Creation", () => {
    const sheet = expectNumbers(
      {
        scores: [8, 16, 14, 10, 12, 22],
        classes: [{ class: "bard", levels: 20, subclass: "college-of-lore" }],
        species: "halfling",
        background: "criminal",
        feats: ["alert", "boon-of-spell-recall"],
        ...thief,
        skills: [
          "sleight-of-hand",
          "stealth",
          "deception",
          "persuasion",
          "performance",
          "insight",
          "perception",
          "arcana",
        ],
        expertise: ["persuasion", "deception", "perception", "stealth"],
        spells: [
          ...["vicious-mockery", "minor-illusion", "mage-hand", "message", "fireball", "revivify"],
          ...[
            "charm-person",
            "healing-word",
            "sleep",
            "faerie-fire",
            "command",
            "suggestion",
            "shatter",
          ],
          ...[
            "hypnotic-pattern",
            "fear",
            "dispel-magic",
            "polymorph",
            "dimension-door",
            "greater-restoration",
          ],
          ...["hold-monster", "dominate-person", "mass-suggestion", "forcecage", "glibness"],
          ...["foresight", "true-polymorph", "prismatic-wall", "wish"],
        ],
        inventory: [{ item: "studded-leather-armor", wearing: "worn" }, { item: "dagger" }],
      },
      {
        hp: 143,
        ac: 15,
        init: "+9",
        speed: "30",
        passive: 23,
        saves: "-1 9 2 0 1 12",
        skills: "6 4 6 2 18 3 7 9 3 4 3 13 12 18 3 9 15 4",
        attacks: [
          "dagger +9 1d4+3 piercing",
          "dagger:thrown +9 1d4+3 piercing 20/60",
          "unarmed-strike +5 1-1 bludgeoning DC 13",
        ],
        casting: ["bard cha 20 +12, 4 cantrips, 22 prepared, to 9"],
        slots: "4 3 3 3 3 2 2 1 1",
        resources: ["bard/bardic-inspiration 6 1d12 short-rest"],
      },
    );
    expect(sheet.spells.find(({ id }) => id === "vicious-mockery")?.damage).toEqual([
      { dice: "4d6", type: "psychic" },
    ]);
    expect(sheet.spells.filter(({ how }) => how === "always").map(({ id }) => id)).toEqual([
      "fireball",
      "revivify",
      "power-word-heal",
      "power-word-kill",
    ]);
  });
});

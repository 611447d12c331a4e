import { describe, expect, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Druid, Character Creation, Playing the Game.
const sage = {
  background: "sage",
  tools: ["calligraphers-supplies", "herbalism-kit"],
  feats: ["magic-initiate"],
};
const acolyte = { ...sage, background: "acolyte" };
const languages = ["common", "dwarvish", "giant", "druidic"];
const wizardly = ["fire-bolt", "ray-of-frost", "mage-armor"];
const clerical = ["sacred-flame", "light", "bless"];
const first = ["cure-wounds", "entangle", "faerie-fire", "goodberry", "healing-word"];
const second = ["moonbeam", "spike-growth", "heat-metal", "barkskin"];

describe("a druid worked out by hand", () => {
  it("of level 1, a halfling magician with sickle and staff", () => {
    const sheet = expectNumbers(
      {
        scores: [8, 14, 14, 12, 16, 10],
        classes: [{ class: "druid", levels: 1 }],
        species: "halfling",
        ...sage,
        languages,
        options: ["magician", "int"],
        skills: ["arcana", "history", "nature", "perception"],
        spells: [
          ...wizardly,
          ...["druidcraft", "produce-flame", "shillelagh"],
          ...["cure-wounds", "entangle", "faerie-fire", "thunderwave"],
        ],
        inventory: [
          { item: "leather-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "sickle", wearing: "main-hand" },
          { item: "druidic-focus-wooden-staff" },
        ],
      },
      {
        hp: 10,
        ac: 15,
        init: "+2",
        speed: "30",
        passive: 15,
        saves: "-1 2 2 3 5 0",
        skills: "2 3 6 -1 0 3 3 0 1 3 6 5 0 0 1 2 2 3",
        attacks: [
          "sickle +1 1d4-1 slashing",
          "druidic-focus-wooden-staff +1 1d6-1 bludgeoning",
          "unarmed-strike +1 1-1 bludgeoning DC 9",
        ],
        casting: ["druid wis 13 +5, 3 cantrips, 4 prepared, to 1"],
        slots: "2",
      },
    );
    expect(sheet.spells.find(({ id }) => id === "speak-with-animals")).toMatchObject({
      how: "always",
      ritual: true,
    });
  });

  it("of level 3 in the polar land, a dwarf warden", () => {
    const sheet = expectNumbers(
      {
        scores: [10, 14, 14, 10, 16, 12],
        classes: [{ class: "druid", levels: 3, subclass: "circle-of-the-land" }],
        species: "dwarf",
        ...acolyte,
        languages,
        options: ["warden", "polar", "wis"],
        skills: ["insight", "religion", "nature", "survival"],
        spells: [
          ...clerical,
          ...["druidcraft", "produce-flame"],
          ...["cure-wounds", "entangle", "faerie-fire", "goodberry", "moonbeam", "spike-growth"],
        ],
        inventory: [
          { item: "hide-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "scimitar", wearing: "main-hand" },
        ],
      },
      {
        hp: 27,
        ac: 16,
        init: "+2",
        speed: "30",
        passive: 13,
        saves: "0 2 2 2 5 1",
        skills: "2 3 0 0 1 0 5 1 0 3 2 3 1 1 2 2 2 5",
        attacks: ["scimitar +4 1d6+2 slashing", "unarmed-strike +2 1 bludgeoning DC 10"],
        casting: ["druid wis 13 +5, 2 cantrips, 6 prepared, to 2"],
        slots: "4 2",
        resources: ["druid/wild-shape 2 one-on-short-rest", "dwarf/stonecunning 2 long-rest"],
        extras: [
          "lands-aid 2d6",
          "known-forms 4",
          "form-challenge 0.25",
          "form-hours 1",
          "temporary-hit-points 3",
        ],
        defenses: ["resists poison"],
      },
    );
    for (const id of ["fog-cloud", "hold-person"])
      expect(sheet.spells.find((spell) => spell.id === id)?.how).toBe("always");
    expect(sheet.spells.find(({ id }) => id === "ray-of-frost")?.how).toBe("cantrip");
  });

  it("of level 7 in the temperate land, a human with primal strike", () => {
    expectNumbers(
      {
        scores: [14, 14, 14, 10, 18, 8],
        classes: [{ class: "druid", levels: 7, subclass: "circle-of-the-land" }],
        species: "human",
        size: "medium",
        background: "soldier",
        feats: ["savage-attacker", "alert"],
        tools: ["gaming-set-dice", "herbalism-kit"],
        languages,
        options: ["warden", "temperate", "primal-strike"],
        skills: ["athletics", "intimidation", "nature", "perception", "survival"],
        spells: [
          ...["druidcraft", "produce-flame", "shillelagh"],
          ...[
            ...first,
            "moonbeam",
            "spike-growth",
            "heat-metal",
            "call-lightning",
            "conjure-animals",
            "wall-of-fire",
          ],
        ],
        inventory: [
          { item: "breastplate", wearing: "worn", bonus: 1 },
          { item: "shield", wearing: "off-hand" },
          { item: "longsword", wearing: "main-hand" },
        ],
      },
      {
        hp: 52,
        ac: 19,
        init: "+5",
        speed: "30",
        passive: 17,
        saves: "2 2 2 3 7 -1",
        skills: "2 4 0 5 -1 0 4 2 0 4 3 7 -1 -1 0 2 2 7",
        attacks: ["longsword +5 1d8+2 slashing", "unarmed-strike +5 1+2 bludgeoning DC 13"],
        casting: ["druid wis 15 +7, 3 cantrips, 11 prepared, to 4"],
        slots: "4 3 3 1",
        resources: [
          "druid/wild-shape 3 one-on-short-rest",
          "druid/wild-resurgence 1 long-rest",
          "circle-of-the-land/natural-recovery 1 long-rest",
          "circle-of-the-land/natural-recovery-spell 1 long-rest",
        ],
        extras: [
          "lands-aid 2d6",
          "known-forms 6",
          "form-challenge 0.5",
          "form-hours 3",
          "temporary-hit-points 7",
          "slot-levels-recovered 4",
          "once-per-turn-weapon-hit 1d8",
        ],
      },
    );
  });

  it("of level 10 in the tropical land, a magician of potent spellcasting", () => {
    expectNumbers(
      {
        scores: [8, 14, 14, 12, 20, 10],
        classes: [{ class: "druid", levels: 10, subclass: "circle-of-the-land" }],
        species: "halfling",
        ...sage,
        languages,
        options: ["magician", "potent-spellcasting", "tropical", "int"],
        skills: ["arcana", "history", "nature", "perception"],
        spells: [
          ...wizardly,
          ...["druidcraft", "produce-flame", "shillelagh", "guidance", "starry-wisp"],
          ...[
            ...first,
            ...second,
            "call-lightning",
            "conjure-animals",
            "wall-of-fire",
            "ice-storm",
          ],
          ...["greater-restoration", "tree-stride"],
        ],
        inventory: [
          { item: "studded-leather-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "dagger", wearing: "main-hand" },
        ],
      },
      {
        hp: 73,
        ac: 16,
        init: "+2",
        speed: "30",
        passive: 19,
        saves: "-1 2 2 5 9 0",
        skills: "2 5 10 -1 0 5 5 0 1 5 10 9 0 0 1 2 2 5",
        attacks: [
          "dagger +6 1d4+2 piercing",
          "dagger:thrown +6 1d4+2 piercing 20/60",
          "unarmed-strike +3 1-1 bludgeoning DC 11",
        ],
        casting: ["druid wis 17 +9, 5 cantrips, 15 prepared, to 5"],
        slots: "4 3 3 3 2",
        resources: [
          "druid/wild-shape 3 one-on-short-rest",
          "druid/wild-resurgence 1 long-rest",
          "circle-of-the-land/natural-recovery 1 long-rest",
          "circle-of-the-land/natural-recovery-spell 1 long-rest",
        ],
        extras: [
          "lands-aid 3d6",
          "known-forms 8",
          "form-challenge 1",
          "form-hours 5",
          "temporary-hit-points 10",
          "slot-levels-recovered 5",
        ],
        defenses: ["resists poison", "immune to poisoned"],
      },
    );
  });

  it("of level 15 in the tropical land, whose cantrips reach 300 feet farther", () => {
    expectNumbers(
      {
        scores: [8, 14, 14, 12, 20, 10],
        classes: [{ class: "druid", levels: 15, subclass: "circle-of-the-land" }],
        species: "halfling",
        ...sage,
        languages,
        options: ["magician", "potent-spellcasting", "tropical", "int"],
        skills: ["arcana", "history", "nature", "perception"],
        spells: [
          ...wizardly,
          ...["druidcraft", "produce-flame", "shillelagh", "guidance", "starry-wisp"],
          ...[
            ...first,
            ...second,
            "call-lightning",
            "conjure-animals",
            "wall-of-fire",
            "ice-storm",
          ],
          ...["greater-restoration", "tree-stride", "heal", "fire-storm", "earthquake"],
        ],
        inventory: [
          { item: "studded-leather-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
        ],
      },
      {
        hp: 108,
        ac: 16,
        init: "+2",
        speed: "30",
        passive: 20,
        saves: "-1 2 2 6 10 0",
        skills: "2 5 11 -1 0 6 5 0 1 5 11 10 0 0 1 2 2 5",
        attacks: ["unarmed-strike +4 1-1 bludgeoning DC 12"],
        casting: ["druid wis 18 +10, 5 cantrips, 18 prepared, to 8"],
        slots: "4 3 3 3 2 1 1 1",
        resources: [
          "druid/wild-shape 3 one-on-short-rest",
          "druid/wild-resurgence 1 long-rest",
          "circle-of-the-land/natural-recovery 1 long-rest",
          "circle-of-the-land/natural-recovery-spell 1 long-rest",
        ],
        extras: [
          "lands-aid 4d6",
          "known-forms 8",
          "form-challenge 1",
          "form-hours 7",
          "temporary-hit-points 15",
          "slot-levels-recovered 8",
          "druid-cantrip-range 300",
        ],
        defenses: ["resists poison", "immune to poisoned"],
      },
    );
  });

  it("of level 20 in the arid land, a warden with a scimitar +1", () => {
    expectNumbers(
      {
        scores: [10, 16, 16, 10, 22, 12],
        classes: [{ class: "druid", levels: 20, subclass: "circle-of-the-land" }],
        species: "halfling",
        ...acolyte,
        feats: ["magic-initiate", "boon-of-truesight"],
        languages,
        options: ["warden", "primal-strike", "arid", "wis"],
        skills: ["insight", "religion", "perception", "survival"],
        spells: [
          ...clerical,
          ...["druidcraft", "produce-flame", "shillelagh", "starry-wisp"],
          ...[...first, ...second, "call-lightning", "conjure-animals", "dispel-magic"],
          ...["wall-of-fire", "ice-storm", "polymorph", "greater-restoration", "heal", "sunbeam"],
          ...["reverse-gravity", "earthquake", "foresight", "shapechange"],
        ],
        inventory: [
          { item: "half-plate-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "scimitar", wearing: "main-hand", bonus: 1 },
        ],
      },
      {
        hp: 163,
        ac: 19,
        init: "+3",
        speed: "30",
        passive: 22,
        saves: "0 3 3 6 12 1",
        skills: "3 6 0 0 1 0 12 1 0 6 0 12 1 1 6 3 3 12",
        attacks: ["scimitar +10 1d6+4 slashing", "unarmed-strike +6 1 bludgeoning DC 14"],
        casting: ["druid wis 20 +12, 4 cantrips, 22 prepared, to 9"],
        slots: "4 3 3 3 3 2 2 1 1",
        resources: [
          "druid/wild-shape 4 one-on-short-rest",
          "druid/wild-resurgence 1 long-rest",
          "druid/archdruid 1 long-rest",
          "circle-of-the-land/natural-recovery 1 long-rest",
          "circle-of-the-land/natural-recovery-spell 1 long-rest",
        ],
        extras: [
          "lands-aid 4d6",
          "known-forms 8",
          "form-challenge 1",
          "form-hours 10",
          "temporary-hit-points 20",
          "slot-levels-recovered 10",
          "once-per-turn-weapon-hit 2d8",
        ],
        defenses: ["resists fire", "immune to poisoned"],
      },
    );
  });
});

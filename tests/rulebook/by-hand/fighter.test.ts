import { describe, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Fighter, Equipment / Weapons, Playing the Game.
const soldier = { background: "soldier", tools: ["gaming-set-dice"], feats: ["savage-attacker"] };

describe("a fighter worked out by hand", () => {
  it("of level 1, a halfling with two blades and the style for them", () => {
    expectNumbers(
      {
        scores: [10, 17, 15, 8, 12, 13],
        classes: [{ class: "fighter", levels: 1 }],
        species: "halfling",
        background: "criminal",
        tools: ["thieves-tools"],
        feats: ["alert"],
        options: ["two-weapon-fighting"],
        skills: ["sleight-of-hand", "stealth", "acrobatics", "perception"],
        masteries: ["scimitar", "shortsword", "longbow"],
        inventory: [
          { item: "studded-leather-armor", wearing: "worn" },
          { item: "scimitar", wearing: "main-hand" },
          { item: "shortsword", wearing: "off-hand" },
          { item: "longbow" },
        ],
      },
      {
        hp: 12,
        ac: 15,
        init: "+5",
        speed: "30",
        passive: 13,
        saves: "2 3 4 -1 1 1",
        skills: "5 1 -1 0 1 -1 1 1 -1 1 -1 3 1 1 -1 5 5 1",
        attacks: [
          "scimitar +5 1d6+3 slashing nick",
          "scimitar:off-hand +5 1d6+3 slashing nick",
          "shortsword +5 1d6+3 piercing vex",
          "shortsword:off-hand +5 1d6+3 piercing vex",
          "longbow +5 1d8+3 piercing slow 150/600",
          "unarmed-strike +2 1 bludgeoning DC 10",
        ],
        resources: ["fighter/second-wind 2 one-on-short-rest"],
        extras: ["second-wind-healing 1d10+1"],
      },
    );
  });

  it("of level 5, an elf archer: a blowgun adds no Dexterity, a second hand crossbow shoots as far as the first", () => {
    expectNumbers(
      {
        scores: [8, 18, 14, 10, 14, 10],
        classes: [{ class: "fighter", levels: 5, subclass: "champion" }],
        species: "elf",
        ...soldier,
        options: ["wood-elf", "wis", "archery"],
        skills: ["athletics", "intimidation", "acrobatics", "survival", "perception"],
        masteries: ["heavy-crossbow", "hand-crossbow", "blowgun", "greatsword"],
        inventory: [
          { item: "studded-leather-armor", wearing: "worn", bonus: 1 },
          { item: "heavy-crossbow", wearing: "two-hands" },
          { item: "hand-crossbow", quantity: 2 },
          { item: "blowgun" },
          { item: "greatsword" },
        ],
      },
      {
        hp: 44,
        ac: 17,
        init: "+4 advantage",
        speed: "35",
        passive: 15,
        saves: "2 4 5 0 2 0",
        skills: "7 2 0 2 0 0 2 3 0 2 0 5 0 0 0 4 4 5",
        attacks: [
          "heavy-crossbow +9 1d10+4 piercing push 100/400",
          "hand-crossbow +9 1d6+4 piercing vex 30/120",
          "hand-crossbow:off-hand +9 1d6 piercing vex 30/120",
          "blowgun +9 1 piercing vex 25/100",
          "greatsword +2 2d6-1 slashing graze disadvantage",
          "unarmed-strike +2 1-1 bludgeoning DC 10",
        ],
        perAction: 2,
        crit: 19,
        resources: ["fighter/second-wind 3 one-on-short-rest", "fighter/action-surge 1 short-rest"],
        extras: ["second-wind-healing 1d10+5", "tactical-mind 1d10"],
      },
    );
  });

  it("of level 9, an orc with two styles and a greatsword", () => {
    expectNumbers(
      {
        scores: [18, 12, 16, 10, 12, 8],
        classes: [{ class: "fighter", levels: 9, subclass: "champion" }],
        species: "orc",
        ...soldier,
        options: ["defense", "great-weapon-fighting"],
        skills: ["athletics", "intimidation", "perception", "survival"],
        masteries: ["greatsword", "javelin", "longbow", "halberd"],
        inventory: [
          { item: "chain-mail", wearing: "worn" },
          { item: "greatsword", wearing: "two-hands" },
        ],
      },
      {
        hp: 85,
        ac: 17,
        init: "+1 advantage",
        speed: "30",
        passive: 15,
        saves: "8 1 7 0 1 -1",
        skills: "1 1 0 8 -1 0 1 3 0 1 0 5 -1 -1 0 1 1 5",
        attacks: ["greatsword +8 2d6+4 slashing graze", "unarmed-strike +8 1+4 bludgeoning DC 16"],
        perAction: 2,
        crit: 19,
        resources: [
          "orc/adrenaline-rush 4 short-rest",
          "orc/relentless-endurance 1 long-rest",
          "fighter/second-wind 3 one-on-short-rest",
          "fighter/action-surge 1 short-rest",
          "fighter/indomitable 1 long-rest",
        ],
        extras: [
          "second-wind-healing 1d10+9",
          "tactical-mind 1d10",
          "indomitable 9",
          "temporary-hit-points 4",
        ],
      },
    );
  });

  it("of level 11, a human too weak for the splint, with rapier +2 and shield +1", () => {
    expectNumbers(
      {
        scores: [13, 20, 14, 10, 12, 10],
        classes: [{ class: "fighter", levels: 11, subclass: "champion" }],
        species: "human",
        size: "medium",
        ...soldier,
        feats: ["savage-attacker", "alert"],
        options: ["defense", "two-weapon-fighting"],
        skills: ["athletics", "intimidation", "acrobatics", "perception", "stealth"],
        masteries: ["rapier", "longbow", "scimitar", "shortsword", "dagger"],
        inventory: [
          { item: "splint-armor", wearing: "worn" },
          { item: "shield", wearing: "off-hand", bonus: 1 },
          { item: "rapier", wearing: "main-hand", bonus: 2 },
        ],
      },
      {
        hp: 92,
        ac: 21,
        init: "+9 advantage",
        speed: "20",
        passive: 15,
        saves: "5 5 6 0 1 0",
        skills: "9 1 0 5 0 0 1 4 0 1 0 5 0 0 0 5 9 1",
        attacks: ["rapier +11 1d8+7 piercing vex", "unarmed-strike +5 1+1 bludgeoning DC 13"],
        perAction: 3,
        crit: 19,
        resources: [
          "fighter/second-wind 4 one-on-short-rest",
          "fighter/action-surge 1 short-rest",
          "fighter/indomitable 1 long-rest",
        ],
        extras: ["second-wind-healing 1d10+11", "tactical-mind 1d10", "indomitable 11"],
      },
    );
  });

  it("of level 18, a dwarf with a glaive +1", () => {
    expectNumbers(
      {
        scores: [20, 14, 20, 10, 14, 10],
        classes: [{ class: "fighter", levels: 18, subclass: "champion" }],
        species: "dwarf",
        ...soldier,
        options: ["defense", "great-weapon-fighting"],
        skills: ["athletics", "intimidation", "perception", "insight"],
        masteries: ["glaive", "javelin", "longbow", "maul", "handaxe", "halberd"],
        inventory: [
          { item: "plate-armor", wearing: "worn", bonus: 2 },
          { item: "glaive", wearing: "two-hands", bonus: 1 },
          { item: "javelin", quantity: 4 },
        ],
      },
      {
        hp: 220,
        ac: 21,
        init: "+2 advantage",
        speed: "30",
        passive: 18,
        saves: "11 2 11 0 2 0",
        skills: "2 2 0 11 0 0 8 6 0 2 0 8 0 0 0 2 2 2",
        attacks: [
          "glaive +12 1d10+6 slashing graze reach 10",
          "javelin +11 1d6+5 piercing slow",
          "javelin:thrown +11 1d6+5 piercing slow 30/120",
          "unarmed-strike +11 1+5 bludgeoning DC 19",
        ],
        perAction: 3,
        crit: 18,
        resources: [
          "dwarf/stonecunning 6 long-rest",
          "fighter/second-wind 4 one-on-short-rest",
          "fighter/action-surge 2 short-rest",
          "fighter/indomitable 3 long-rest",
        ],
        extras: [
          "second-wind-healing 1d10+18",
          "tactical-mind 1d10",
          "indomitable 18",
          "heroic-rally 10",
        ],
        defenses: ["resists poison"],
      },
    );
  });
});

import { describe, expect, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Barbarian, Character Creation, Playing the Game.
const soldier = { background: "soldier", tools: ["gaming-set-dice"], feats: ["savage-attacker"] };
const rage = ["resists bludgeoning raging", "resists piercing raging", "resists slashing raging"];
const mindless = ["immune to charmed raging", "immune to frightened raging"];

describe("a barbarian worked out by hand", () => {
  it("of level 1, an orc with a greataxe", () => {
    expectNumbers(
      {
        scores: [17, 14, 15, 8, 12, 10],
        classes: [{ class: "barbarian", levels: 1 }],
        species: "orc",
        ...soldier,
        skills: ["athletics", "intimidation", "perception", "survival"],
        masteries: ["greataxe", "handaxe"],
        inventory: [
          { item: "greataxe", wearing: "two-hands" },
          { item: "handaxe", quantity: 4 },
        ],
      },
      {
        hp: 14,
        ac: 14,
        init: "+2",
        speed: "30",
        passive: 13,
        saves: "5 2 4 -1 1 0",
        skills: "2 1 -1 5 0 -1 1 2 -1 1 -1 3 0 0 -1 2 2 3",
        attacks: [
          "greataxe +5 1d12+3 slashing cleave",
          "handaxe +5 1d6+3 slashing vex",
          "handaxe:thrown +5 1d6+3 slashing vex 20/60",
          "handaxe:off-hand +5 1d6 slashing vex",
          "unarmed-strike +5 1+3 bludgeoning DC 13",
        ],
        resources: [
          "orc/adrenaline-rush 2 short-rest",
          "orc/relentless-endurance 1 long-rest",
          "barbarian/rage 2 one-on-short-rest",
        ],
        extras: ["temporary-hit-points 2", "raging-strength-attack 2"],
        defenses: rage,
      },
    );
  });

  it("of level 5, a dwarf with battleaxe and shield and bare skin", () => {
    expectNumbers(
      {
        scores: [18, 14, 16, 8, 12, 8],
        classes: [{ class: "barbarian", levels: 5, subclass: "path-of-the-berserker" }],
        species: "dwarf",
        ...soldier,
        skills: ["athletics", "intimidation", "perception", "survival", "nature"],
        masteries: ["battleaxe", "javelin", "handaxe"],
        inventory: [
          { item: "shield", wearing: "off-hand" },
          { item: "battleaxe", wearing: "main-hand" },
          { item: "javelin", quantity: 3 },
        ],
      },
      {
        hp: 60,
        ac: 17,
        init: "+2",
        speed: "40",
        passive: 14,
        saves: "7 2 6 -1 1 -1",
        skills: "2 1 -1 7 -1 -1 1 2 -1 1 2 4 -1 -1 -1 2 2 4",
        attacks: [
          "battleaxe +7 1d8+4 slashing topple DC 15",
          "javelin +7 1d6+4 piercing slow",
          "javelin:thrown +7 1d6+4 piercing slow 30/120",
          "unarmed-strike +7 1+4 bludgeoning DC 15",
        ],
        perAction: 2,
        resources: ["barbarian/rage 3 one-on-short-rest", "dwarf/stonecunning 3 long-rest"],
        extras: ["raging-strength-attack 2", "frenzy 2d6"],
        defenses: [...rage, "resists poison"],
      },
    );
  });

  it("of level 9, a human in half plate with a greatsword +1", () => {
    expectNumbers(
      {
        scores: [20, 14, 16, 10, 10, 8],
        classes: [{ class: "barbarian", levels: 9, subclass: "path-of-the-berserker" }],
        species: "human",
        size: "medium",
        ...soldier,
        feats: ["savage-attacker", "alert"],
        skills: [
          "athletics",
          "intimidation",
          "stealth",
          "animal-handling",
          "perception",
          "survival",
        ],
        masteries: ["greatsword", "javelin", "handaxe"],
        inventory: [
          { item: "half-plate-armor", wearing: "worn" },
          { item: "greatsword", wearing: "two-hands", bonus: 1 },
        ],
      },
      {
        hp: 95,
        ac: 17,
        init: "+6 advantage",
        speed: "40",
        passive: 14,
        saves: "9 2 7 0 0 -1",
        skills: "2 4 0 9 -1 0 0 3 0 0 0 4 -1 -1 0 2 6 4",
        attacks: ["greatsword +10 2d6+6 slashing graze", "unarmed-strike +9 1+5 bludgeoning DC 17"],
        perAction: 2,
        resources: ["barbarian/rage 4 one-on-short-rest"],
        extras: ["raging-strength-attack 3", "frenzy 3d6", "brutal-strike 1d10"],
        defenses: [...rage, ...mindless],
      },
    );
  });

  it("of level 11, a halfling in plate without the training", () => {
    expectNumbers(
      {
        scores: [20, 12, 18, 8, 12, 10],
        classes: [{ class: "barbarian", levels: 11, subclass: "path-of-the-berserker" }],
        species: "halfling",
        background: "criminal",
        tools: ["thieves-tools"],
        feats: ["alert"],
        skills: ["sleight-of-hand", "stealth", "athletics", "perception", "nature"],
        masteries: ["maul", "greataxe", "javelin", "trident"],
        inventory: [
          { item: "plate-armor", wearing: "worn" },
          { item: "maul", wearing: "two-hands" },
        ],
      },
      {
        hp: 126,
        ac: 18,
        // Feral Instinct and the armor cancel out; both are told.
        init: "+5 advantage disadvantage",
        speed: "30",
        passive: 15,
        saves: "9 1 8 -1 1 0",
        skills: "1 1 -1 9 0 -1 1 0 -1 1 3 5 0 0 -1 5 5 1",
        attacks: [
          "maul +9 2d6+5 bludgeoning topple DC 17 disadvantage",
          "unarmed-strike +9 1+5 bludgeoning DC 17 disadvantage",
        ],
        perAction: 2,
        resources: ["barbarian/rage 4 one-on-short-rest"],
        extras: [
          "raging-strength-attack 3",
          "frenzy 3d6",
          "brutal-strike 1d10",
          "relentless-rage 22",
        ],
        defenses: [...rage, ...mindless],
      },
    );
  });

  it("of level 17, a goliath with a belt of giant strength", () => {
    const sheet = expectNumbers(
      {
        scores: [20, 14, 20, 10, 12, 10],
        classes: [{ class: "barbarian", levels: 17, subclass: "path-of-the-berserker" }],
        species: "goliath",
        ...soldier,
        options: ["hills-tumble"],
        skills: ["athletics", "intimidation", "perception", "survival", "nature"],
        masteries: ["greataxe", "handaxe", "javelin", "maul"],
        inventory: [
          { item: "greataxe", wearing: "two-hands" },
          {
            item: "pouch",
            name: "Belt of a fire giant",
            wearing: "worn",
            requiresAttunement: true,
            attuned: true,
            effects: [{ change: "ability-score", ability: "str", set: 25 }],
          },
        ],
      },
      {
        hp: 209,
        ac: 17,
        init: "+2 advantage",
        speed: "45",
        passive: 17,
        saves: "13 2 11 0 1 0",
        skills: "2 1 0 13 0 0 1 6 0 1 6 7 0 0 0 2 2 7",
        attacks: [
          "greataxe +13 1d12+7 slashing cleave",
          "unarmed-strike +13 1+7 bludgeoning DC 21",
        ],
        perAction: 2,
        resources: [
          "goliath/giant-ancestry/hills-tumble 6 long-rest",
          "goliath/large-form 1 long-rest",
          "barbarian/rage 6 one-on-short-rest",
          "barbarian/persistent-rage 1 long-rest",
          "path-of-the-berserker/intimidating-presence 1 long-rest",
        ],
        extras: [
          "raging-strength-attack 4",
          "frenzy 4d6",
          "brutal-strike 2d10",
          "relentless-rage 34",
        ],
        dcs: ["path-of-the-berserker/intimidating-presence 21"],
        defenses: [...rage, ...mindless],
      },
    );
    // Powerful Build: as a Large creature, 30 pounds for each point of Strength.
    expect(sheet.carrying.capacity.value).toBe(750);
  });

  it("of level 20, a dwarf with a shield +1 and a warhammer +2", () => {
    expectNumbers(
      {
        scores: [24, 14, 24, 8, 12, 10],
        classes: [{ class: "barbarian", levels: 20, subclass: "path-of-the-berserker" }],
        species: "dwarf",
        ...soldier,
        feats: ["savage-attacker", "boon-of-truesight"],
        skills: ["athletics", "intimidation", "animal-handling", "perception", "survival"],
        masteries: ["warhammer", "handaxe", "javelin", "maul"],
        inventory: [
          { item: "shield", wearing: "off-hand", bonus: 1 },
          { item: "warhammer", wearing: "main-hand", bonus: 2 },
        ],
      },
      {
        hp: 305,
        ac: 22,
        init: "+2 advantage",
        speed: "40",
        passive: 17,
        saves: "13 2 13 -1 1 0",
        skills: "2 7 -1 13 0 -1 1 6 -1 1 -1 7 0 0 -1 2 2 7",
        attacks: [
          "warhammer +15 1d8+9 bludgeoning push",
          "unarmed-strike +13 1+7 bludgeoning DC 21",
        ],
        perAction: 2,
        resources: [
          "barbarian/rage 6 one-on-short-rest",
          "barbarian/persistent-rage 1 long-rest",
          "dwarf/stonecunning 6 long-rest",
          "path-of-the-berserker/intimidating-presence 1 long-rest",
        ],
        extras: [
          "raging-strength-attack 4",
          "frenzy 4d6",
          "brutal-strike 2d10",
          "relentless-rage 40",
        ],
        dcs: ["path-of-the-berserker/intimidating-presence 21"],
        defenses: [...rage, ...mindless, "resists poison"],
      },
    );
  });
});

import { describe, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Character Creation / Multiclassing and the classes.
const rage = ["resists bludgeoning raging", "resists piercing raging", "resists slashing raging"];

describe("two classes worked out by hand", () => {
  it("barbarian 5 and monk 2: one of two bare skins, both speeds, one Extra Attack", () => {
    expectNumbers(
      {
        scores: [16, 16, 16, 8, 14, 8],
        classes: [
          { class: "barbarian", levels: 5, subclass: "path-of-the-berserker" },
          { class: "monk", levels: 2 },
        ],
        species: "halfling",
        background: "soldier",
        tools: ["gaming-set-dice"],
        feats: ["savage-attacker"],
        skills: ["athletics", "intimidation", "perception", "survival", "nature"],
        masteries: ["quarterstaff", "handaxe", "greataxe"],
        inventory: [{ item: "quarterstaff", wearing: "two-hands" }, { item: "greataxe" }],
      },
      {
        hp: 71,
        ac: 16,
        init: "+3",
        speed: "50",
        passive: 15,
        saves: "6 3 6 -1 2 -1",
        skills: "3 2 -1 6 -1 -1 2 2 -1 2 2 5 -1 -1 -1 3 3 5",
        attacks: [
          "quarterstaff +6 1d6+3 bludgeoning topple DC 14",
          "quarterstaff:two-hands +6 1d8+3 bludgeoning topple DC 14",
          "greataxe +6 1d12+3 slashing cleave",
          "unarmed-strike +6 1d6+3 bludgeoning DC 14",
        ],
        perAction: 2,
        resources: [
          "barbarian/rage 3 one-on-short-rest",
          "monk/monks-focus 2 short-rest",
          "monk/uncanny-metabolism 1 long-rest",
        ],
        extras: ["raging-strength-attack 2", "frenzy 2d6", "uncanny-metabolism 1d6+2"],
        dcs: ["monk/monks-focus 13"],
        defenses: rage,
      },
    );
  });

  it("cleric 5 and druid 3: shared slots, lists apart, two orders that both add Wisdom", () => {
    expectNumbers(
      {
        scores: [10, 14, 14, 10, 18, 10],
        classes: [
          { class: "cleric", levels: 5, subclass: "life-domain" },
          { class: "druid", levels: 3, subclass: "circle-of-the-land" },
        ],
        species: "halfling",
        background: "sage",
        tools: ["calligraphers-supplies"],
        feats: ["magic-initiate"],
        languages: ["common", "dwarvish", "giant", "druidic"],
        options: ["thaumaturge", "magician", "polar", "int"],
        skills: ["arcana", "history", "insight", "religion"],
        spells: [
          ...["fire-bolt", "shocking-grasp", "mage-armor"],
          ...["sacred-flame", "thaumaturgy", "light", "spare-the-dying", "guidance"],
          ...["druidcraft", "produce-flame", "shillelagh"],
          ...[
            "guiding-bolt",
            "command",
            "sanctuary",
            "shield-of-faith",
            "spiritual-weapon",
            "silence",
          ],
          ...["prayer-of-healing", "spirit-guardians", "remove-curse"],
          ...["entangle", "faerie-fire", "goodberry", "moonbeam", "spike-growth", "barkskin"],
        ],
        inventory: [
          { item: "chain-shirt", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "mace", wearing: "main-hand" },
        ],
      },
      {
        hp: 59,
        ac: 17,
        init: "+2",
        speed: "30",
        passive: 14,
        saves: "0 2 2 0 7 3",
        skills: "2 4 11 0 0 3 7 0 0 4 4 4 0 0 7 2 2 4",
        attacks: ["mace +3 1d6 bludgeoning", "unarmed-strike +3 1 bludgeoning DC 11"],
        casting: [
          "cleric wis 15 +7, 5 cantrips, 9 prepared, to 3",
          "druid wis 15 +7, 3 cantrips, 6 prepared, to 2",
        ],
        slots: "4 3 3 2",
        resources: [
          "cleric/channel-divinity 2 one-on-short-rest",
          "druid/wild-shape 2 one-on-short-rest",
        ],
        extras: [
          "divine-spark 1d8+4",
          "sear-undead 4d8",
          "preserve-life 25",
          "lands-aid 2d6",
          "known-forms 4",
          "form-challenge 0.25",
          "form-hours 1",
          "temporary-hit-points 3",
        ],
      },
    );
  });

  it("bard 6 and fighter 2: the fighter brings armor and weapons, no saves", () => {
    expectNumbers(
      {
        scores: [14, 14, 14, 10, 10, 18],
        classes: [
          { class: "bard", levels: 6, subclass: "college-of-lore" },
          { class: "fighter", levels: 2 },
        ],
        species: "halfling",
        background: "criminal",
        feats: ["alert"],
        tools: [
          "thieves-tools",
          "musical-instrument-lute",
          "musical-instrument-flute",
          "musical-instrument-drum",
        ],
        options: ["defense"],
        skills: [
          ...["sleight-of-hand", "stealth", "persuasion", "deception", "performance"],
          ...["insight", "perception", "athletics"],
        ],
        expertise: ["persuasion", "athletics"],
        masteries: ["longsword", "rapier", "longbow"],
        spells: [
          ...["vicious-mockery", "minor-illusion", "mage-hand"],
          ...[
            "charm-person",
            "healing-word",
            "sleep",
            "dissonant-whispers",
            "faerie-fire",
            "suggestion",
            "shatter",
          ],
          ...["hypnotic-pattern", "fear", "dispel-magic", "fireball", "revivify"],
        ],
        inventory: [
          { item: "breastplate", wearing: "worn" },
          { item: "shield", wearing: "off-hand" },
          { item: "longsword", wearing: "main-hand" },
        ],
      },
      {
        hp: 61,
        ac: 19,
        init: "+5",
        speed: "30",
        passive: 13,
        saves: "2 5 2 0 0 7",
        skills: "3 1 1 8 7 1 3 5 1 1 1 3 7 10 1 5 5 1",
        attacks: ["longsword +5 1d8+2 slashing sap", "unarmed-strike +5 1+2 bludgeoning DC 13"],
        casting: ["bard cha 15 +7, 3 cantrips, 10 prepared, to 3"],
        slots: "4 3 3",
        resources: [
          "bard/bardic-inspiration 4 1d8 short-rest",
          "fighter/second-wind 2 one-on-short-rest",
          "fighter/action-surge 1 short-rest",
        ],
        extras: ["second-wind-healing 1d10+2", "tactical-mind 1d10"],
      },
    );
  });

  it("monk 5 and cleric 1 behind a shield, which ends every art of the monk", () => {
    expectNumbers(
      {
        scores: [10, 16, 14, 10, 16, 8],
        classes: [
          { class: "monk", levels: 5, subclass: "warrior-of-the-open-hand" },
          { class: "cleric", levels: 1 },
        ],
        species: "halfling",
        background: "acolyte",
        tools: ["calligraphers-supplies", "masons-tools"],
        feats: ["magic-initiate"],
        options: ["protector", "wis"],
        skills: ["insight", "religion", "acrobatics", "stealth"],
        spells: [
          ...["guidance", "light", "mending", "sacred-flame", "thaumaturgy"],
          ...["bless", "cure-wounds", "guiding-bolt", "healing-word", "shield-of-faith"],
        ],
        inventory: [
          { item: "shield", wearing: "off-hand" },
          { item: "mace", wearing: "main-hand" },
        ],
      },
      {
        hp: 45,
        ac: 15,
        init: "+3",
        speed: "30",
        passive: 13,
        saves: "3 6 2 0 3 -1",
        skills: "6 3 0 0 -1 0 6 -1 0 3 0 3 -1 -1 3 3 6 3",
        attacks: ["mace +3 1d6 bludgeoning", "unarmed-strike +3 1 bludgeoning DC 11"],
        perAction: 2,
        casting: ["cleric wis 14 +6, 3 cantrips, 4 prepared, to 1"],
        slots: "2",
        resources: ["monk/monks-focus 5 short-rest", "monk/uncanny-metabolism 1 long-rest"],
        extras: [
          "deflect 1d10+8",
          "deflect-redirected 2d8+3",
          "slow-fall 25",
          "uncanny-metabolism 1d8+5",
        ],
        dcs: ["monk/monks-focus 14"],
      },
    );
  });
});

import { describe, it } from "vitest";
import { expectNumbers } from "./numbers-on";

// Every number was worked out on paper from the text: Classes / Monk, Character Creation, Playing the Game.
const soldier = {
  background: "soldier",
  tools: ["gaming-set-dice", "masons-tools"],
  feats: ["savage-attacker"],
};
const criminal = {
  background: "criminal",
  tools: ["thieves-tools", "masons-tools"],
  feats: ["alert"],
};
const openHand = (levels: number) => [
  { class: "monk", levels, subclass: "warrior-of-the-open-hand" },
];
const agile = { scores: [10, 18, 14, 8, 16, 10], species: "halfling", ...soldier } as const;
const trained = ["athletics", "intimidation", "acrobatics", "stealth"];

describe("a monk worked out by hand", () => {
  it("of level 1, a wood elf with spear and daggers", () => {
    expectNumbers(
      {
        scores: [12, 17, 13, 10, 16, 8],
        classes: [{ class: "monk", levels: 1 }],
        species: "elf",
        ...criminal,
        options: ["wood-elf", "wis"],
        skills: ["sleight-of-hand", "stealth", "acrobatics", "insight", "perception"],
        inventory: [
          { item: "spear", wearing: "main-hand" },
          { item: "dagger", quantity: 5 },
        ],
      },
      {
        hp: 9,
        ac: 16,
        init: "+5",
        speed: "35",
        passive: 15,
        saves: "3 5 1 0 3 -1",
        skills: "5 3 0 1 -1 0 5 -1 0 3 0 5 -1 -1 0 5 5 3",
        attacks: [
          "spear +5 1d6+3 piercing",
          "spear:two-hands +5 1d8+3 piercing",
          "spear:thrown +5 1d6+3 piercing 20/60",
          "dagger +5 1d6+3 piercing",
          "dagger:thrown +5 1d6+3 piercing 20/60",
          "dagger:off-hand +5 1d6 piercing",
          "unarmed-strike +5 1d6+3 bludgeoning DC 13",
        ],
      },
    );
  });

  it("of level 5, a halfling with a shortsword, and a longsword that is none of the monk's", () => {
    expectNumbers(
      {
        ...agile,
        classes: openHand(5),
        skills: trained,
        inventory: [{ item: "shortsword", wearing: "main-hand" }, { item: "longsword" }],
      },
      {
        hp: 38,
        ac: 17,
        init: "+4",
        speed: "40",
        passive: 13,
        saves: "3 7 2 -1 3 0",
        skills: "7 3 -1 3 0 -1 3 3 -1 3 -1 3 0 0 -1 4 7 3",
        attacks: [
          "shortsword +7 1d8+4 piercing",
          "longsword +0 1d8 slashing",
          "longsword:two-hands +0 1d10 slashing",
          "unarmed-strike +7 1d8+4 bludgeoning DC 15",
        ],
        perAction: 2,
        resources: ["monk/monks-focus 5 short-rest", "monk/uncanny-metabolism 1 long-rest"],
        extras: [
          "deflect 1d10+9",
          "deflect-redirected 2d8+4",
          "slow-fall 25",
          "uncanny-metabolism 1d8+5",
        ],
        dcs: ["monk/monks-focus 14"],
      },
    );
  });

  it("of level 9 in leather: none of the monk's arts, and the armor hampers", () => {
    expectNumbers(
      {
        ...agile,
        classes: openHand(9),
        skills: trained,
        inventory: [
          { item: "leather-armor", wearing: "worn" },
          { item: "quarterstaff", wearing: "two-hands" },
        ],
      },
      {
        hp: 66,
        ac: 15,
        init: "+4 disadvantage",
        speed: "30",
        passive: 13,
        saves: "4 8 2 -1 3 0",
        skills: "8 3 -1 4 0 -1 3 4 -1 3 -1 3 0 0 -1 4 8 3",
        attacks: [
          "quarterstaff +4 1d6 bludgeoning disadvantage",
          "quarterstaff:two-hands +4 1d8 bludgeoning disadvantage",
          "unarmed-strike +4 1 bludgeoning DC 12 disadvantage",
        ],
        perAction: 2,
        resources: [
          "monk/monks-focus 9 short-rest",
          "monk/uncanny-metabolism 1 long-rest",
          "warrior-of-the-open-hand/wholeness-of-body 3 1d8 long-rest",
        ],
        extras: [
          "deflect 1d10+13",
          "deflect-redirected 2d8+4",
          "slow-fall 45",
          "uncanny-metabolism 1d8+9",
          "wholeness-of-body 1d8+3",
        ],
        dcs: ["monk/monks-focus 15"],
      },
    );
  });

  it("of level 14, a dwarf proficient in every save, with a ring of protection", () => {
    expectNumbers(
      {
        scores: [10, 20, 16, 10, 18, 8],
        classes: openHand(14),
        species: "dwarf",
        background: "acolyte",
        tools: ["calligraphers-supplies", "masons-tools"],
        feats: ["magic-initiate"],
        options: ["wis"],
        skills: ["insight", "religion", "acrobatics", "athletics"],
        spells: ["sacred-flame", "light", "bless"],
        inventory: [
          {
            item: "pouch",
            name: "Ring of protection",
            wearing: "worn",
            requiresAttunement: true,
            attuned: true,
            effects: [
              { change: "armor-class", add: 1 },
              { change: "saving-throws", add: 1 },
            ],
          },
        ],
      },
      {
        hp: 129,
        ac: 20,
        init: "+5",
        speed: "55",
        passive: 14,
        saves: "6 11 9 6 10 5",
        skills: "10 4 0 5 -1 0 9 -1 0 4 0 4 -1 -1 5 5 5 4",
        attacks: ["unarmed-strike +10 1d10+5 bludgeoning DC 18"],
        perAction: 2,
        resources: [
          "dwarf/stonecunning 5 long-rest",
          "monk/monks-focus 14 short-rest",
          "monk/uncanny-metabolism 1 long-rest",
          "warrior-of-the-open-hand/wholeness-of-body 4 1d10 long-rest",
        ],
        extras: [
          "deflect 1d10+19",
          "deflect-redirected 2d10+5",
          "slow-fall 70",
          "uncanny-metabolism 1d10+14",
          "patient-defense 2d10",
          "wholeness-of-body 1d10+4",
        ],
        dcs: ["monk/monks-focus 17"],
        defenses: ["resists poison"],
      },
    );
  });

  it("of level 20 with body and mind perfected, and darts, which are no monk weapon", () => {
    const all = ["acid", "bludgeoning", "cold", "fire", "lightning", "necrotic"];
    const others = ["piercing", "poison", "psychic", "radiant", "slashing", "thunder"];
    expectNumbers(
      {
        scores: [10, 24, 16, 10, 22, 8],
        classes: openHand(20),
        species: "halfling",
        ...criminal,
        feats: ["alert", "boon-of-dimensional-travel"],
        skills: ["sleight-of-hand", "stealth", "acrobatics", "insight"],
        inventory: [{ item: "dart", quantity: 10 }],
      },
      {
        hp: 163,
        ac: 23,
        init: "+13",
        speed: "60",
        passive: 16,
        saves: "6 13 9 6 12 5",
        skills: "13 6 0 0 -1 0 12 -1 0 6 0 6 -1 -1 0 13 13 6",
        attacks: ["dart +13 1d4+7 piercing 20/60", "unarmed-strike +13 1d12+7 bludgeoning DC 21"],
        perAction: 2,
        resources: [
          "monk/monks-focus 20 short-rest",
          "monk/uncanny-metabolism 1 long-rest",
          "warrior-of-the-open-hand/wholeness-of-body 6 1d12 long-rest",
        ],
        extras: [
          "deflect 1d10+27",
          "deflect-redirected 2d12+7",
          "slow-fall 100",
          "uncanny-metabolism 1d12+20",
          "patient-defense 2d12",
          "wholeness-of-body 1d12+6",
          "quivering-palm 10d12",
        ],
        dcs: ["monk/monks-focus 20"],
        defenses: [...all, ...others].map((damage) => `resists ${damage} superior-defense`),
      },
    );
  });
});

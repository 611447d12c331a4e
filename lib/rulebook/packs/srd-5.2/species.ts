import type { ChoiceSpec, Grant, OptionRow, Recovery } from "@/lib/rulebook/grants";
import type { DamageType, SpeciesRow } from "@/lib/rulebook/pack";
import { dice, option, ref, traitsOf } from "@/lib/rulebook/packs/srd-5.2/feature";

const chapter = (name: string) => `Character Origins / Species Descriptions / ${name}`;

const darkvision = (range: number): Grant => ({ give: "sense", sense: "darkvision", range });
const uses = (id: string, recovery: Recovery = "long-rest"): Grant => ({
  give: "resource",
  id,
  max: { proficiency: 1 },
  recovery,
});
const once = (id: string): Grant => ({ give: "resource", id, max: 1, recovery: "long-rest" });
const steadfast = (condition: "charmed" | "frightened" | "poisoned"): Grant => ({
  give: "advantage",
  on: "save",
  conditions: [condition],
});
const cantrip = (spell: string): Grant => ({
  give: "spell",
  spell,
  mode: "cantrip",
  ability: "chosen",
});
const later = (spell: string, minCharacterLevel: number): Grant => ({
  give: "spell",
  spell,
  mode: "always",
  ability: "chosen",
  free: { uses: 1, recovery: "long-rest" },
  minCharacterLevel,
});
const castingAbility = (id: string): ChoiceSpec => ({
  id: `${id}/ability`,
  step: "species",
  count: 1,
  from: { of: "ability", ids: ["int", "wis", "cha"] },
  picks: "casting-ability",
});
const choose = (id: string, options: readonly OptionRow[]): ChoiceSpec => ({
  id,
  step: "species",
  count: 1,
  from: { of: "option", options },
});

function dragonborn(): SpeciesRow {
  const at = chapter("Dragonborn");
  const t = traitsOf("dragonborn", at);
  const ancestor = (dragon: string, damage: DamageType): OptionRow =>
    option(`${at} / Draconic Ancestry`, dragon, [{ give: "resistance", damage }]);
  return {
    id: "dragonborn",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium"],
    speed: 30,
    traits: [
      t("Draconic Ancestry", {
        choices: [
          choose("draconic-ancestry", [
            ancestor("Black", "acid"),
            ancestor("Blue", "lightning"),
            ancestor("Brass", "fire"),
            ancestor("Bronze", "lightning"),
            ancestor("Copper", "acid"),
            ancestor("Gold", "fire"),
            ancestor("Green", "poison"),
            ancestor("Red", "fire"),
            ancestor("Silver", "cold"),
            ancestor("White", "cold"),
          ]),
        ],
      }),
      t("Breath Weapon", {
        grants: [
          uses("dragonborn/breath-weapon"),
          { give: "save-dc", id: "dragonborn/breath-weapon", ability: "con" },
          {
            give: "extra",
            dice: dice([1, "1d10"], [5, "2d10"], [11, "3d10"], [17, "4d10"]),
            when: "breath-weapon",
          },
        ],
      }),
      t("Damage Resistance"),
      t("Darkvision", { grants: [darkvision(60)] }),
      t("Draconic Flight", { level: 5, grants: [once("dragonborn/draconic-flight")] }),
    ],
  };
}

function dwarf(): SpeciesRow {
  const at = chapter("Dwarf");
  const t = traitsOf("dwarf", at);
  return {
    id: "dwarf",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium"],
    speed: 30,
    traits: [
      t("Darkvision", { grants: [darkvision(120)] }),
      t("Dwarven Resilience", {
        grants: [{ give: "resistance", damage: "poison" }, steadfast("poisoned")],
      }),
      t("Dwarven Toughness", { grants: [{ give: "hit-points", value: { characterLevel: 1 } }] }),
      t("Stonecunning", { grants: [uses("dwarf/stonecunning")] }),
    ],
  };
}

function elf(): SpeciesRow {
  const at = chapter("Elf");
  const t = traitsOf("elf", at);
  const lineage = `${at} / Elven Lineage`;
  return {
    id: "elf",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium"],
    speed: 30,
    traits: [
      t("Darkvision", { grants: [darkvision(60)] }),
      t("Elven Lineage", {
        choices: [
          choose("elven-lineage", [
            option(lineage, "Drow", [
              darkvision(120),
              cantrip("dancing-lights"),
              later("faerie-fire", 3),
              later("darkness", 5),
            ]),
            option(lineage, "High Elf", [later("detect-magic", 3), later("misty-step", 5)], {
              choices: [
                {
                  id: "cantrip",
                  step: "spells",
                  count: 1,
                  from: { of: "spell", lists: ["wizard"], level: 0 },
                  picks: "spell-cantrip",
                  spellAbility: "chosen",
                  optional: true,
                  default: ["prestidigitation"],
                },
              ],
            }),
            option(lineage, "Wood Elf", [
              { give: "speed", mode: "walk", value: 35, as: "set" },
              cantrip("druidcraft"),
              later("longstrider", 3),
              later("pass-without-trace", 5),
            ]),
          ]),
          castingAbility("elven-lineage"),
        ],
      }),
      t("Fey Ancestry", { grants: [steadfast("charmed")] }),
      t("Keen Senses", {
        choices: [
          {
            id: "keen-senses",
            step: "species",
            count: 1,
            from: { of: "skill", ids: ["insight", "perception", "survival"] },
          },
        ],
      }),
      t("Trance"),
    ],
  };
}

function gnome(): SpeciesRow {
  const at = chapter("Gnome");
  const t = traitsOf("gnome", at);
  const lineage = `${at} / Gnomish Lineage`;
  return {
    id: "gnome",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["small"],
    speed: 30,
    traits: [
      t("Darkvision", { grants: [darkvision(60)] }),
      t("Gnomish Cunning", {
        grants: [{ give: "advantage", on: "save", abilities: ["int", "wis", "cha"] }],
      }),
      t("Gnomish Lineage", {
        choices: [
          choose("gnomish-lineage", [
            option(lineage, "Forest Gnome", [
              cantrip("minor-illusion"),
              {
                give: "spell",
                spell: "speak-with-animals",
                mode: "always",
                ability: "chosen",
                free: { uses: { proficiency: 1 }, recovery: "long-rest" },
              },
            ]),
            option(lineage, "Rock Gnome", [cantrip("mending"), cantrip("prestidigitation")]),
          ]),
          castingAbility("gnomish-lineage"),
        ],
      }),
    ],
  };
}

function goliath(): SpeciesRow {
  const at = chapter("Goliath");
  const t = traitsOf("goliath", at);
  const boon = (title: string, grants: readonly Grant[] = []): OptionRow => {
    const row = option(`${at} / Giant Ancestry`, title, grants);
    return { ...row, grants: [uses(`goliath/giant-ancestry/${row.id}`), ...grants] };
  };
  return {
    id: "goliath",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium"],
    speed: 35,
    traits: [
      t("Giant Ancestry", {
        choices: [
          choose("giant-ancestry", [
            boon("Cloud's Jaunt"),
            boon("Fire's Burn", [
              { give: "extra", dice: "1d10", type: "fire", when: "attack-hit" },
            ]),
            boon("Frost's Chill", [
              { give: "extra", dice: "1d6", type: "cold", when: "attack-hit" },
            ]),
            boon("Hill's Tumble"),
            boon("Stone's Endurance", [
              { give: "extra", dice: "1d12", value: { mod: "con" }, when: "damage-reduced" },
            ]),
            boon("Storm's Thunder", [
              { give: "extra", dice: "1d8", type: "thunder", when: "reaction-to-damage" },
            ]),
          ]),
        ],
      }),
      t("Large Form", { level: 5, grants: [once("goliath/large-form")] }),
      t("Powerful Build", {
        grants: [{ give: "size-step" }, { give: "advantage", on: "check", when: "end-grappled" }],
      }),
    ],
  };
}

function halfling(): SpeciesRow {
  const at = chapter("Halfling");
  const t = traitsOf("halfling", at);
  return {
    id: "halfling",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["small"],
    speed: 30,
    traits: [
      t("Brave", { grants: [steadfast("frightened")] }),
      t("Halfling Nimbleness"),
      t("Luck", { grants: [{ give: "dice-rule", rule: "reroll-ones" }] }),
      t("Naturally Stealthy"),
    ],
  };
}

function human(): SpeciesRow {
  const at = chapter("Human");
  const t = traitsOf("human", at);
  return {
    id: "human",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium", "small"],
    speed: 30,
    traits: [
      t("Resourceful", { grants: [{ give: "on-rest", rest: "long", does: "inspire" }] }),
      t("Skillful", {
        choices: [{ id: "skillful", step: "species", count: 1, from: { of: "skill" } }],
      }),
      t("Versatile", {
        choices: [
          {
            id: "versatile",
            step: "species",
            count: 1,
            from: { of: "feat", categories: ["origin"] },
            suggested: ["skilled"],
          },
        ],
      }),
    ],
  };
}

function orc(): SpeciesRow {
  const at = chapter("Orc");
  const t = traitsOf("orc", at);
  return {
    id: "orc",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium"],
    speed: 30,
    traits: [
      t("Adrenaline Rush", {
        grants: [
          uses("orc/adrenaline-rush", "short-rest"),
          { give: "extra", value: { proficiency: 1 }, amount: true, when: "temporary-hit-points" },
        ],
      }),
      t("Darkvision", { grants: [darkvision(120)] }),
      t("Relentless Endurance", { grants: [once("orc/relentless-endurance")] }),
    ],
  };
}

function tiefling(): SpeciesRow {
  const at = chapter("Tiefling");
  const t = traitsOf("tiefling", at);
  const legacy = (
    title: string,
    damage: DamageType,
    spells: readonly [string, string, string],
  ): OptionRow =>
    option(`${at} / Fiendish Legacy`, title, [
      { give: "resistance", damage },
      cantrip(spells[0]),
      later(spells[1], 3),
      later(spells[2], 5),
    ]);
  return {
    id: "tiefling",
    srdRef: ref(at),
    creatureType: "humanoid",
    sizes: ["medium", "small"],
    speed: 30,
    traits: [
      t("Darkvision", { grants: [darkvision(60)] }),
      t("Fiendish Legacy", {
        choices: [
          choose("fiendish-legacy", [
            legacy("Abyssal", "poison", ["poison-spray", "ray-of-sickness", "hold-person"]),
            legacy("Chthonic", "necrotic", ["chill-touch", "false-life", "ray-of-enfeeblement"]),
            legacy("Infernal", "fire", ["fire-bolt", "hellish-rebuke", "darkness"]),
          ]),
          castingAbility("fiendish-legacy"),
        ],
      }),
      t("Otherworldly Presence", { grants: [cantrip("thaumaturgy")] }),
    ],
  };
}

export const species: readonly SpeciesRow[] = [
  dragonborn(),
  dwarf(),
  elf(),
  gnome(),
  goliath(),
  halfling(),
  human(),
  orc(),
  tiefling(),
];

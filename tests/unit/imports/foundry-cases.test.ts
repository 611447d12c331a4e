import { describe, expect, it } from "vitest";
import { readImport } from "@/lib/imports/read-import";
import { isFault } from "@/lib/kernel/fault";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

type Json = Record<string, unknown>;
const scores = (more: Json = {}) =>
  Object.fromEntries(
    ["str", "dex", "con", "int", "wis", "cha"].map((id) => [
      id,
      { value: more[id] ?? 10, proficient: 0 },
    ]),
  );
const fighter = (levels: number, value?: Json, more: Json = {}): Json => ({
  _id: "fighter",
  name: "Fighter",
  type: "class",
  system: {
    levels,
    hitDice: "d10",
    ...(value ? { advancement: [{ type: "HitPoints", value }] } : {}),
  },
  ...more,
});
const wizard = (levels: number, value: Json): Json => ({
  _id: "wizard",
  name: "Wizard",
  type: "class",
  system: { levels, hitDice: "d6", advancement: [{ type: "HitPoints", value }] },
});
const thing = (name: string, type: string, system: Json = {}, more: Json = {}): Json => ({
  name,
  type,
  system,
  ...more,
});

function actor(items: Json[], system: Json = {}, more: Json = {}): Json {
  const { abilities = {}, ...rest } = system as { abilities?: Json };
  return {
    name: "Case",
    type: "character",
    system: { abilities: scores(abilities), details: {}, attributes: {}, ...rest },
    items,
    ...more,
  };
}

function read(file: Json) {
  const { imported } = readImport(Buffer.from(JSON.stringify(file)));
  const sheet = deriveSheet(srd52, imported.build);
  const { entries, counts } = imported.account.close();
  return { ...imported, sheet, entries, counts, findings: checkBuild(srd52, imported.build) };
}

function codeOf(file: unknown): { code: string; params: Json } {
  try {
    readImport(Buffer.from(JSON.stringify(file)));
  } catch (error) {
    if (isFault(error)) return { code: error.code, params: error.params };
    throw error;
  }
  return { code: "taken", params: {} };
}

describe("an actor of the tabletop", () => {
  it("of another game is refused by that game's name", () => {
    const pf2e = { ...actor([]), system: { abilities: { str: { mod: 4 } } } };
    expect(codeOf({ ...pf2e, _stats: { systemId: "pf2e" } })).toEqual({
      code: "imports.other_game",
      params: { game: "pf2e" },
    });
    expect(codeOf(pf2e)).toEqual({ code: "imports.other_game", params: { game: "pf2e" } });
    expect(codeOf({ ...actor([]), system: {} })).toEqual({
      code: "imports.other_game",
      params: { game: "unknown" },
    });
    expect(codeOf({ ...actor([]), _stats: { systemId: "shadowdark" } }).params.game).toBe(
      "shadowdark",
    );
  });

  it("keeps the dice that fell, and a maximum that was written", () => {
    const rolled = read(
      actor([fighter(4, { 1: "max", 2: 10, 3: 9, 4: 10 })], { abilities: { con: 14 } }),
    );
    expect(rolled.sheet.hitPoints.value).toBe(47);
    const fixed = read(
      actor([fighter(4)], { abilities: { con: 14 }, attributes: { hp: { max: 40, value: 31 } } }),
    );
    expect(fixed.sheet.hitPoints.value).toBe(40);
    expect(fixed.play?.damage).toBe(9);
    const beyond = read(actor([fighter(1)], { attributes: { hp: { max: 400, value: 400 } } }));
    expect(beyond.account.differences).toContainEqual({ what: "hitPoints", file: 400, here: 10 });
  });

  it("begins with the class that it began with", () => {
    const items = [wizard(1, { 1: "avg" }), fighter(1, { 1: "max" })];
    const { sheet } = read(
      actor(items, { abilities: { con: 14 }, details: { originalClass: "fighter" } }),
    );
    expect(sheet.hitPoints.value).toBe(18);
    expect(sheet.classes.map(({ id }) => id)).toEqual(["fighter", "wizard"]);
    expect([
      sheet.saves.str.proficient,
      sheet.saves.con.proficient,
      sheet.saves.int.proficient,
    ]).toEqual([true, true, false]);
  });

  it.each([
    ["Hooded Lantern", "loot", "lantern-hooded"],
    ["Fine Clothes", "equipment", "clothes-fine"],
    ["Playing Cards", "tool", "gaming-set-playing-cards"],
    ["Playing Card Set", "tool", "gaming-set-playing-cards"],
    ["Crystal", "equipment", "arcane-focus-crystal"],
    ["Amulet", "equipment", "holy-symbol-amulet"],
    ["Lute", "tool", "musical-instrument-lute"],
    ["Pan Flute", "tool", "musical-instrument-pan-flute"],
    ["Arrows (20)", "consumable", "arrows"],
    ["Arrow", "consumable", "arrows"],
    ["Ball Bearings (bag of 1,000)", "consumable", "ball-bearings"],
    ["Hempen Rope (50 ft.)", "consumable", "rope"],
    ["Iron Pot", "loot", "pot-iron"],
    ["Crossbow, Light", "weapon", "light-crossbow"],
    ["Studded Leather", "equipment", "studded-leather-armor"],
    ["Rations (1 day)", "consumable", "rations"],
  ])("knows %s by its words", (name, type, id) => {
    const { sheet } = read(actor([thing(name, type)]));
    expect(sheet.inventory.map(({ item }) => item.id)).toEqual([id]);
  });

  it("does not throw away words in brackets", () => {
    const { sheet, entries } = read(
      actor([thing("Potion of Warmth (Greater)", "consumable", { quantity: 2 })]),
    );
    expect(sheet.inventory[0]?.item.id).toBe("homebrew-potion-of-warmth-greater");
    expect(entries).toContainEqual(
      expect.objectContaining({ reason: "homebrew", name: "Potion of Warmth (Greater)" }),
    );
  });

  it("takes a magic item of the book by its row, whose numbers count once", () => {
    const bare = read(actor([])).sheet.armorClass.value;
    const ring = thing("Ring of Protection", "equipment", {
      equipped: true,
      attunement: "required",
      attuned: true,
      magicalBonus: "1",
    });
    const { sheet } = read(
      actor([ring, thing("Potion of Healing (Greater)", "consumable", { quantity: 2 })]),
    );
    expect(sheet.inventory.map(({ item }) => item.id)).toEqual([
      "ring-of-protection",
      "potion-of-healing-greater",
    ]);
    expect(sheet.armorClass.value).toBe(bare + 1);
  });

  it.each([
    { preparation: { mode: "prepared", prepared: true } },
    { method: "spell", prepared: 1 },
  ])("reads what is prepared as %o", (prepared) => {
    const cleric = { name: "Cleric", type: "class", system: { levels: 1, hitDice: "d8" } };
    const bless = thing("Bless", "spell", { level: 1, ...prepared });
    const within = thing("Bane", "spell", {
      level: 1,
      preparation: { mode: "prepared", prepared: false },
      prepared: prepared.method ? 0 : undefined,
    });
    const { sheet, findings } = read(actor([cleric, bless, within]));
    expect(sheet.spells.find(({ id }) => id === "bless")?.how).toBe("prepared");
    expect(sheet.spells.some(({ id }) => id === "bane")).toBe(false);
    expect(findings.filter(({ severity }) => severity === "homebrew")).toEqual([]);
  });

  it("puts a wizard's unprepared spells into the book", () => {
    const spells = ["Sleep", "Shield", "Detect Magic", "Mage Armor", "Alarm", "Identify"].map(
      (name, index) =>
        thing(name, "spell", { level: 1, preparation: { mode: "prepared", prepared: index < 4 } }),
    );
    const { build, findings } = read(actor([wizard(1, { 1: "max" }), ...spells]));
    const book = build.choices.find(({ slot }) => slot.endsWith("/spellbook"));
    expect(new Set(book?.take)).toEqual(
      new Set(["sleep", "shield", "detect-magic", "mage-armor", "alarm", "identify"]),
    );
    expect(findings.filter(({ severity }) => severity === "homebrew")).toEqual([]);
  });

  it.each([
    ["elf-wood", "Elf", "elf", "wood-elf"],
    ["elf-drow", "Elf, Drow", "elf", "drow"],
    ["gnome-rock", "Gnome", "gnome", "rock-gnome"],
    ["tiefling-infernal", "Tiefling", "tiefling", "infernal"],
    ["goliath-cloud", "Goliath", "goliath", "clouds-jaunt"],
  ])("finds the lineage in the identifier %s", (identifier, name, species, lineage) => {
    const { sheet, build } = read(actor([fighter(1), thing(name, "race", { identifier })]));
    expect(sheet.species).toBe(species);
    expect(build.choices.flatMap(({ take }) => take)).toContain(lineage);
  });

  it("tells a dragonborn's ancestry by what they resist", () => {
    const race = thing("Dragonborn", "race", { identifier: "dragonborn" });
    const { sheet, build } = read(
      actor([fighter(1), race], { traits: { dr: { value: ["poison"] } } }),
    );
    expect(build.choices.flatMap(({ take }) => take)).toContain("green");
    expect(sheet.resistances.map(({ id }) => id)).toEqual(["poison"]);
  });

  it("makes no elf of a half-elf, and keeps other rules' species and backgrounds as homebrew", () => {
    const { build, sheet } = read(
      actor([fighter(1)], { details: { race: "Half-Elf", background: "Haunted One" } }),
    );
    expect(sheet.species).toBe("homebrew-half-elf");
    expect(sheet.background).toMatch(/^homebrew-haunted-one/);
    expect(build.homebrew?.map(({ kind }) => kind)).toContain("background");
  });

  it("carries magic: enchantments, bonuses, and what a worn thing does", () => {
    const enchantment = {
      type: "enchantment",
      name: "+1",
      changes: [{ key: "system.magicalBonus", mode: 5, value: "1" }],
    };
    const cloak = {
      name: "Cloak of the Test",
      changes: [
        { key: "system.attributes.ac.bonus", mode: 2, value: "+1" },
        { key: "system.bonuses.abilities.save", mode: 2, value: "1" },
        { key: "system.attributes.hp.formula", mode: 2, value: "@prof" },
      ],
    };
    const { sheet, entries } = read(
      actor([
        fighter(1),
        thing(
          "Longsword",
          "weapon",
          { equipped: true, type: { baseItem: "longsword" } },
          { effects: [enchantment] },
        ),
        thing("Chain Mail", "equipment", {
          equipped: true,
          type: { value: "heavy", baseItem: "chainmail" },
          armor: { value: 16, magicalBonus: "2" },
        }),
        thing(
          "Cloak of the Test",
          "equipment",
          { equipped: true, attunement: "required", attuned: true },
          { effects: [cloak] },
        ),
      ]),
    );
    expect(sheet.attacks.find(({ item }) => item.id === "longsword")?.damage.bonus.value).toBe(1);
    expect(sheet.armorClass.value).toBe(16 + 2 + 1);
    expect(sheet.saves.wis.bonus.value).toBe(1);
    expect(entries).toContainEqual(
      expect.objectContaining({ status: "lost", reason: "formula", name: "Cloak of the Test" }),
    );
  });

  it("holds a second weapon in the other hand, and a shield before it", () => {
    const weapon = (name: string) => thing(name, "weapon", { equipped: true });
    const two = read(actor([fighter(1), weapon("Shortsword"), weapon("Scimitar")])).sheet;
    expect(two.inventory.map(({ wearing }) => wearing)).toEqual(["main-hand", "off-hand"]);
    const shield = thing("Shield", "equipment", { equipped: true, type: { value: "shield" } });
    const board = read(actor([fighter(1), weapon("Shortsword"), weapon("Longbow"), shield]));
    expect(board.sheet.inventory.map(({ wearing }) => wearing)).toEqual([
      "main-hand",
      "carried",
      "off-hand",
    ]);
    expect(board.entries).toContainEqual(
      expect.objectContaining({ reason: "noHands", name: "Longbow" }),
    );
  });

  it("brings wounds, conditions, what is spent, and the picture", () => {
    const png = Buffer.from("not looked at").toString("base64");
    const feat = thing("Second Wind", "feat", {
      type: { value: "class" },
      uses: { spent: 1, max: "2" },
    });
    const file = actor([fighter(3, { 1: "max", 2: "avg", 3: "avg" }), feat], {
      attributes: {
        hp: { value: 5, temp: 3, max: null },
        death: { success: 1, failure: 0 },
        exhaustion: 2,
        inspiration: true,
      },
    });
    const { play, picture } = read({
      ...file,
      img: `data:image/png;base64,${png}`,
      effects: [{ name: "Poisoned", statuses: ["poisoned"], changes: [] }],
    });
    expect(play).toMatchObject({
      damage: 17,
      temporary: 3,
      exhaustion: 2,
      inspiration: true,
      conditions: ["poisoned"],
      spent: { "fighter/second-wind": 1 },
      deathSaves: { successes: 1, failures: 0 },
    });
    expect(picture?.toString()).toBe("not looked at");
  });

  it("lists by name whatever found no place, and says that nothing is lost only when nothing is", () => {
    const plain = actor([fighter(1, { 1: "max" })]);
    for (const id of ["str", "con"])
      Object.assign((plain.system as { abilities: Record<string, Json> }).abilities[id] ?? {}, {
        proficient: 1,
      });
    const all = read(plain);
    expect([all.counts.lost, all.account.differences]).toEqual([0, []]);
    const rich = read(
      actor(
        [
          fighter(1),
          thing("Clockwork Owl", "vehicle"),
          thing("Star Sign", "feat", { type: { value: "class" } }),
        ],
        {
          traits: {
            dv: { value: ["fire"] },
            languages: { value: ["common"], custom: "Trade Tongue" },
          },
          resources: { primary: { label: "Luck", value: 2, max: 3 } },
        },
      ),
    );
    expect(rich.entries.filter(({ status }) => status === "lost").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Clockwork Owl", "Star Sign", "fire", "Trade Tongue", "Luck"]),
    );
  });
});

import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readImport } from "@/lib/imports/read-import";
import { isFault } from "@/lib/kernel/fault";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

function refusalOf(bytes: Buffer): string {
  try {
    readImport(bytes);
  } catch (error) {
    if (isFault(error)) return [error.code, error.params.what].filter(Boolean).join(" ");
    throw error;
  }
  return "taken";
}

const card = {
  spec: "chara_card_v3",
  spec_version: "3.0",
  data: { name: "Vex", description: "{{Char}} meets <USER>, says <BOT>." },
};
const actor = (name: string, type = "character") => ({
  name,
  type,
  system: { abilities: { str: { value: 12 } } },
  items: [{ name: "Rogue", type: "class", system: { levels: 2, hitDice: "d8" } }],
});

describe("a file of another kind", () => {
  it.each([
    ["jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1])],
    ["webp", Buffer.from("RIFF....WEBPVP8 ")],
    ["pdf", Buffer.from("%PDF-1.7")],
    ["xml", Buffer.from('<?xml version="1.0"?><root/>')],
    ["html", Buffer.from("<!DOCTYPE html><p>")],
    ["orcbrew", Buffer.from('{:orcpub.dnd.e5/races {:tortle {:name "Tortle"}}}')],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["binary", Buffer.from([0x80, 0x81, 0xfe, 0xfa])],
    [
      "roll20",
      json({ schema_version: 3, type: "character", character: { attribs: [{ name: "hp" }] } }),
    ],
    ["foundryItem", json({ name: "Longsword", type: "weapon", system: { quantity: 1 } })],
    ["zip", Buffer.from(zipSync({ "readme.txt": strToU8("hello") }))],
  ])("says that it looks like %s", (what, bytes) => {
    expect(refusalOf(bytes)).toBe(`imports.looks_like ${what}`);
  });

  it("is opened where it only is written or wrapped otherwise", () => {
    const text = JSON.stringify(card);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    for (const bytes of [utf16, Buffer.from(text, "utf16le"), Buffer.from(`\ufeff${text}`)])
      expect(readImport(bytes).imported.name).toBe("Vex");
    expect(readImport(json([card])).imported.name).toBe("Vex");
    expect(
      readImport(json({ success: true, payload: { actor: actor("Wrapped") } })).imported.name,
    ).toBe("Wrapped");
  });

  it("with several characters gives each of them, and leaves out creatures beside them", () => {
    const world = json({ actors: [actor("One"), actor("Wolf", "npc"), actor("Two")] });
    expect(readImport(world).names).toEqual(["One", "Two"]);
    expect(readImport(world, 1).imported.name).toBe("Two");
    expect(() => readImport(world, 2)).toThrow(
      expect.objectContaining({ code: "imports.no_such_character" }),
    );
  });
});

describe("a character card", () => {
  it("has the names filled in however they are written", () => {
    expect(readImport(json(card)).imported.biography).toBe("Vex meets you, says Vex.");
  });

  it("tells everything that it holds, and names what it cannot keep", () => {
    const full = {
      ...card,
      data: {
        ...card.data,
        nickname: "V",
        creator: "Mira",
        creator_notes: "Be kind.",
        tags: ["rogue", "wry"],
        source: ["https://example.org/vex"],
        alternate_greetings: ["Evening."],
        character_book: {
          entries: [{ keys: ["guild"], content: "The guild owns the docks.", enabled: true }],
        },
        system_prompt: "Stay in character.",
        extensions: { other: { depth: 4 } },
      },
    };
    const { imported } = readImport(json(full));
    for (const part of [
      "V meets you",
      "Nickname: V",
      "Creator: Mira",
      "Creator's notes: Be kind.",
      "Tags: rogue, wry",
      "Greeting: Evening.",
      "guild: The guild owns the docks.",
      "Source: https://example.org/vex",
    ])
      expect(imported.biography).toContain(part);
    const lost = imported.account.close().entries.filter(({ status }) => status === "lost");
    expect(lost.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["data.system_prompt", "data.extensions.other.depth"]),
    );
  });

  it("packed as CHARX comes with its picture, and the other files are named", () => {
    const packed = zipSync({
      "card.json": strToU8(JSON.stringify(card)),
      "assets/icon/main.png": strToU8("pixels"),
      "assets/emotion/sad.png": strToU8("tears"),
    });
    const { imported } = readImport(Buffer.from(packed));
    expect([imported.kind, imported.name, Buffer.from(imported.picture ?? []).toString()]).toEqual([
      "card",
      "Vex",
      "pixels",
    ]);
    expect(imported.account.beside).toEqual(["assets/emotion/sad.png"]);
  });

  it("is refused when the archive promises more than is unpacked", () => {
    const bomb = zipSync({ "card.json": new Uint8Array(8 * 1024 * 1024) });
    expect(refusalOf(Buffer.from(bomb))).toBe("imports.bomb");
  });
});

describe("another program's own export", () => {
  it("of D&D Beyond gives scores, rolled hit points, skills, things, wounds and story", () => {
    const modifier = (type: string, subType: string, value?: number) => ({
      type,
      subType,
      value,
      friendlyTypeName: type,
      friendlySubtypeName: subType,
    });
    const file = {
      success: true,
      data: {
        id: 7,
        name: "Doric",
        gender: "she/her",
        stats: [8, 16, 14, 10, 13, 10].map((value, index) => ({ id: index + 1, value })),
        bonusStats: [],
        overrideStats: [],
        race: { fullName: "Wood Elf", weightSpeeds: { normal: { walk: 35 } } },
        background: { definition: { name: "Criminal" } },
        classes: [
          {
            level: 3,
            isStartingClass: true,
            hitDiceUsed: 1,
            definition: { name: "Rogue", hitDice: 8 },
            subclassDefinition: { name: "Thief" },
          },
        ],
        feats: [{ definition: { name: "Sentinel" } }],
        modifiers: {
          race: [modifier("bonus", "dexterity-score", 1)],
          class: [
            modifier("proficiency", "stealth"),
            modifier("expertise", "stealth"),
            modifier("language", "goblin"),
          ],
          item: [modifier("bonus", "armor-class", 1)],
        },
        inventory: [
          {
            quantity: 1,
            equipped: true,
            definition: {
              name: "Rapier, +1",
              grantedModifiers: [{ type: "bonus", subType: "magic", value: 1 }],
            },
          },
          { quantity: 3, equipped: false, definition: { name: "Moon Dust", weight: 0.5, cost: 2 } },
        ],
        currencies: { gp: 31, cp: 0 },
        baseHitPoints: 19,
        removedHitPoints: 4,
        temporaryHitPoints: 2,
        alignmentId: 6,
        conditions: [{ id: 11 }],
        notes: { backstory: "Raised by trees." },
        traits: { ideals: "Freedom" },
        surprise: { something: "else" },
      },
    };
    const { imported } = readImport(json(file));
    const sheet = deriveSheet(srd52, imported.build);
    expect(imported).toMatchObject({
      kind: "dndbeyond",
      name: "Doric",
      pronouns: "she/her",
      alignment: "chaotic-neutral",
    });
    expect(sheet).toMatchObject({
      species: "elf",
      background: "criminal",
      classes: [{ id: "rogue", level: 3, subclass: "thief" }],
    });
    expect([sheet.abilities.dex.score.value, sheet.hitPoints.value, sheet.coins.gp]).toEqual([
      17,
      19 + 2 * 3,
      31,
    ]);
    expect(sheet.skills.find(({ id }) => id === "stealth")?.proficiency).toBe("expertise");
    expect(imported.play).toMatchObject({
      damage: 4,
      temporary: 2,
      conditions: ["poisoned"],
      hitDiceSpent: { 8: 1 },
    });
    expect(imported.biography).toBe("Raised by trees.\n\nIdeals: Freedom");
    const lost = imported.account.close().entries.filter(({ status }) => status === "lost");
    expect(lost.map(({ name, path }) => name ?? path)).toEqual(
      expect.arrayContaining(["bonus: armor-class", "data.surprise.something"]),
    );
  });

  it("of Pathbuilder gives what maps from the other game, and names the rest", () => {
    const file = {
      success: true,
      build: {
        name: "Ezren",
        class: "Wizard",
        level: 3,
        ancestry: "Human",
        heritage: "Versatile Human",
        background: "Scholar",
        alignment: "NG",
        abilities: { str: 10, dex: 14, con: 12, int: 18, wis: 12, cha: 10, breakdown: {} },
        proficiencies: { arcana: 2, society: 2, crafting: 2, stealth: 0 },
        languages: ["Common", "Draconic"],
        feats: [["Reach Spell", null, "Class Feat", 1]],
        equipment: [
          ["Rope", 1],
          ["Alchemist Goggles", 1],
        ],
        weapons: [{ name: "Dagger", qty: 2, pot: 1, runes: [] }],
        armor: [],
        money: { gp: 12 },
        spellCasters: [
          { name: "Wizard", spells: [{ spellLevel: 1, list: ["Sleep", "Grim Tendrils"] }] },
        ],
      },
    };
    const { imported } = readImport(json(file));
    const sheet = deriveSheet(srd52, imported.build);
    expect(imported).toMatchObject({
      kind: "pathbuilder",
      name: "Ezren",
      alignment: "neutral-good",
    });
    expect(sheet.classes).toEqual([{ id: "wizard", level: 3 }]);
    expect(sheet.abilities.int.score.value).toBe(18);
    expect(sheet.spells.map(({ id }) => id)).toContain("sleep");
    const lost = imported.account.close().entries.filter(({ status }) => status === "lost");
    expect(lost.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Reach Spell", "Grim Tendrils", "crafting"]),
    );
  });

  it("of DiceCloud gives scores, classes, skills, things and spells", () => {
    const file = {
      meta: { schemaVersion: 2 },
      creatures: [{ _id: "a", name: "Nettle", gender: "they/them", alignment: "Chaotic Good" }],
      creatureProperties: [
        {
          _id: "1",
          type: "attribute",
          name: "Dexterity",
          variableName: "dexterity",
          attributeType: "ability",
          baseValue: { calculation: "15", value: 15 },
          total: 15,
        },
        {
          _id: "2",
          type: "attribute",
          name: "Hit Points",
          variableName: "hitPoints",
          attributeType: "healthBar",
          total: 14,
          damage: 5,
        },
        { _id: "3", type: "class", name: "Druid", variableName: "druid", level: 2 },
        {
          _id: "4",
          type: "skill",
          name: "Perception",
          variableName: "perception",
          skillType: "skill",
          proficiency: 1,
        },
        { _id: "5", type: "item", name: "Sickle", quantity: 1, equipped: true },
        { _id: "6", type: "spell", name: "Entangle", level: 1, prepared: true },
        { _id: "7", type: "note", name: "Diary", summary: { text: "Day one." } },
        { _id: "8", type: "buff", name: "Odd Glow" },
      ],
      creatureVariables: [{}],
    };
    const { imported } = readImport(json(file));
    const sheet = deriveSheet(srd52, imported.build);
    expect(imported).toMatchObject({
      kind: "dicecloud",
      name: "Nettle",
      alignment: "chaotic-good",
      biography: "Diary: Day one.",
    });
    expect(sheet.classes).toEqual([{ id: "druid", level: 2 }]);
    expect([sheet.abilities.dex.score.value, sheet.hitPoints.value, imported.play?.damage]).toEqual(
      [15, 14, 5],
    );
    expect(sheet.spells.map(({ id }) => id)).toContain("entangle");
    expect(imported.account.close().entries.find(({ name }) => name === "Odd Glow")?.status).toBe(
      "lost",
    );
  });
});

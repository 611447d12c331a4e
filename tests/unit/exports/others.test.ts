import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { compilePack, extractPack } from "@foundryvtt/foundryvtt-cli";
import { CCardLib } from "@risuai/ccardlib";
import * as Cards from "character-card-utils";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPngChunks } from "@/lib/exports/card/png-chunks";
import { exportCard, toCardV2, toCardV3 } from "@/lib/exports/card/to-card";
import { spellActivities } from "@/lib/exports/foundry/activities";
import { toFoundry } from "@/lib/exports/foundry/to-foundry";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { sourceOf } from "../../output/source";

const taking = (id: string) => [{ slot: "level/1/class", take: [id] }];

function portrait(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 96, channels: 3, background: "#402" } })
    .withExif({ IFD0: { Copyright: "secret place" } })
    .png()
    .toBuffer();
}

function textOf(png: Uint8Array, keyword: string): unknown {
  const found = readPngChunks(png)?.find(
    ({ type, data }) => type === "tEXt" && data.toString("latin1").startsWith(`${keyword}\0`),
  );
  const text = found?.data.toString("latin1").slice(keyword.length + 1) ?? "";
  return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
}

describe("the character card", () => {
  it("is a V2 card to character-card-utils and a V3 card to ccardlib, whatever the character", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom("en", "fa"),
        (seed, level, locale) => {
          const source = sourceOf({ seed, level, locale });
          const parsed = Cards.parseToV2(JSON.parse(JSON.stringify(toCardV2(source))));
          expect(parsed.data.name).toBe(source.page.character.name);
          expect(parsed.data.character_book?.entries.length).toBeGreaterThanOrEqual(3);
          expect(CCardLib.character.check(toCardV2(source))).toBe("v2");
          expect(CCardLib.character.check(toCardV3(source))).toBe("v3");
        },
      ),
      { numRuns: 8 },
    );
  });

  it("travels inside a whole PNG, in both versions, with nothing else that the picture said", async () => {
    const source = sourceOf({ locale: "fa", choices: taking("wizard") });
    const { body } = await exportCard(source, portrait);
    const png = body as Uint8Array;
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 64, height: 96 });
    expect(textOf(png, "chara")).toEqual(JSON.parse(JSON.stringify(toCardV2(source))));
    expect(textOf(png, "ccv3")).toEqual(JSON.parse(JSON.stringify(toCardV3(source))));
    expect(Buffer.from(png).toString("latin1")).not.toContain("secret place");
  });

  it("lets no name or story act as a macro of the reader", () => {
    const source = sourceOf({ character: { name: "{{user}}", biography: "{{random:a,b}}" } });
    const { data } = toCardV2(source);
    expect(data.name).not.toContain("{{");
    expect(data.description).not.toContain("{{");
    expect(data.first_mes).toContain("{{char}}");
  });
});

describe("the actor of the tabletop", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "mythwright-actor-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is packed and unpacked by the tabletop's own tool without losing an actor or an item", async () => {
    const from = path.join(folder, "from");
    const to = path.join(folder, "to");
    const actors = [
      toFoundry(sourceOf({ choices: taking("wizard"), character: { slug: "one-aaaaaa" } })),
      toFoundry(
        sourceOf({
          level: 5,
          choices: taking("paladin"),
          locale: "fa",
          character: { slug: "two-bbbbbb" },
        }),
      ),
      toFoundry(
        sourceOf({
          level: 20,
          multiclass: true,
          seed: "many",
          character: { slug: "three-cccccc" },
        }),
      ),
    ];
    const { mkdir } = await import("node:fs/promises");
    await mkdir(from, { recursive: true });
    for (const actor of actors) {
      const keyed = {
        ...actor,
        _key: `!actors!${actor._id}`,
        items: actor.items.map((item) => ({
          ...item,
          _key: `!actors.items!${actor._id}.${item._id}`,
          effects: item.effects.map((effect) => ({
            ...effect,
            _key: `!actors.items.effects!${actor._id}.${item._id}.${effect._id}`,
          })),
        })),
      };
      await writeFile(path.join(from, `${actor._id}.json`), JSON.stringify(keyed));
    }
    await compilePack(from, path.join(folder, "pack"), { log: false });
    await extractPack(path.join(folder, "pack"), to, { log: false });
    const files = await readdir(to);
    expect(files).toHaveLength(actors.length);
    const read = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(path.join(to, file), "utf8"))),
    );
    for (const actor of actors) {
      const back = read.find(({ _id }) => _id === actor._id);
      expect(back?.items).toHaveLength(actor.items.length);
      expect(back?.system).toEqual(JSON.parse(JSON.stringify(actor.system)));
    }
  });

  it("has an id of its own for every item, sixteen letters long, the same each time", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (seed, level) => {
        const source = sourceOf({ seed, level, multiclass: true });
        const actor = toFoundry(source);
        const ids = actor.items.map(({ _id }) => _id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{16}$/);
        expect(toFoundry(source)).toEqual(actor);
      }),
      { numRuns: 10 },
    );
  });

  it("carries every class, feature, spell and thing, live or with the sheet's own numbers", () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const { sheet } = source.page;
    const actor = toFoundry(source, "frozen");
    const count = (type: string) => actor.items.filter((item) => item.type === type).length;
    expect(count("class")).toBe(1);
    expect(count("subclass")).toBe(1);
    expect(count("feat")).toBe(sheet.features.length);
    expect(count("spell")).toBe(sheet.spells.length);
    const things = actor.items.filter(
      ({ flags }) => (flags as { mythwright: { entry?: string } }).mythwright.entry,
    );
    expect(things).toHaveLength(sheet.inventory.length);
    expect(actor.system.attributes.ac).toMatchObject({
      calc: "flat",
      flat: sheet.armorClass.value,
    });
    expect(actor.system.attributes.hp).toMatchObject({ max: sheet.hitPoints.value });
    expect(actor.system.abilities.cha).toMatchObject({
      value: sheet.abilities.cha.score.value,
      proficient: 1,
    });
    expect(Object.keys(actor.system.skills)).toHaveLength(18);
    const live = toFoundry(source);
    expect(live.system.attributes).toMatchObject({
      ac: { calc: "default", flat: null },
      hp: { max: null },
    });
    const [paladin] = live.items.filter(({ type }) => type === "class");
    const advancement = Object.values(
      paladin?.system.advancement as Record<string, { type: string; value: unknown }>,
    );
    expect(advancement.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["HitPoints", "Trait", "Subclass", "ItemGrant"]),
    );
    expect(advancement.find(({ type }) => type === "HitPoints")?.value).toMatchObject({ 1: "max" });
  });

  it("names weapons one by one where only some martial ones are known, and tools with their ability", () => {
    const rogue = toFoundry(sourceOf({ level: 1, choices: taking("rogue") }));
    const weapons = rogue.system.traits.weaponProf.value;
    expect(weapons).toEqual(expect.arrayContaining(["sim", "rapier", "shortsword", "scimitar"]));
    expect(weapons.filter((key) => key.includes("-"))).toEqual([]);
    expect(rogue.system.tools).toMatchObject({ thief: { ability: "dex" } });
  });

  it("carries what features and things add as effects with formulas", () => {
    const effectsOf = (actor: ReturnType<typeof toFoundry>, key: string) =>
      actor.items.find(
        ({ flags }) => (flags as { mythwright: { id: string } }).mythwright.id === key,
      )?.effects as { changes: { key: string; value: string }[] }[] | undefined;
    const paladin = toFoundry(sourceOf({ level: 6, choices: taking("paladin") }));
    expect(effectsOf(paladin, "paladin/aura-of-protection")?.[0]?.changes).toEqual([
      expect.objectContaining({
        key: "system.bonuses.abilities.save",
        value: "max(1, @abilities.cha.mod)",
      }),
    ]);
    const base = sourceOf({ level: 1, choices: taking("fighter") });
    const style = { slot: "level/1/class/fighter/fighting-style", take: ["archery"] };
    const choices = [
      ...base.page.character.build.choices.filter(({ slot }) => slot !== style.slot),
      style,
    ];
    const cloak = {
      id: "cloak",
      item: "homebrew-cloak-of-protection",
      quantity: 1,
      wearing: "worn" as const,
      attuned: true,
      effects: [
        { change: "armor-class" as const, add: 1 },
        { change: "saving-throws" as const, add: 1 },
      ],
    };
    const row = { weight: 1, cost: 0, rarity: "uncommon", requiresAttunement: true };
    const homebrew = [{ kind: "item" as const, id: cloak.item, name: "Cloak of Protection", row }];
    const fighter = toFoundry(
      sourceOf({ build: { ...base.page.character.build, choices, inventory: [cloak], homebrew } }),
    );
    expect(effectsOf(fighter, "archery")?.[0]?.changes).toEqual([
      expect.objectContaining({ key: "system.bonuses.rwak.attack", value: "2" }),
    ]);
    expect(effectsOf(fighter, cloak.item)?.[0]?.changes.map(({ key }) => key)).toEqual([
      "system.attributes.ac.bonus",
      "system.bonuses.abilities.save",
    ]);
    expect(fighter.items.find(({ name }) => name.startsWith("Cloak of Protection"))).toMatchObject({
      type: "equipment",
      system: {
        type: { value: "wondrous" },
        attunement: "required",
        attuned: true,
        equipped: true,
      },
    });
  });

  it("strikes unarmed, with a monk's own die and Dexterity", () => {
    const strikeOf = (id: string) =>
      toFoundry(sourceOf({ level: 5, choices: taking(id) })).items.find(
        ({ flags }) => (flags as { mythwright: { id: string } }).mythwright.id === "unarmed-strike",
      );
    expect(strikeOf("monk")?.system.damage).toMatchObject({
      base: {
        custom: { enabled: true, formula: "@scale.monk.martial-arts-die + @mod" },
        types: ["bludgeoning"],
      },
    });
    expect(JSON.stringify(strikeOf("monk")?.system.activities)).toContain('"ability":"dex"');
    expect(strikeOf("fighter")?.system.damage).toMatchObject({
      base: { custom: { formula: "1 + @mod" } },
    });
  });

  it("puts things in the kinds that the tabletop has for them", () => {
    const source = sourceOf({ level: 1, choices: taking("ranger") });
    const inventory = ["arrows", "backpack", "potion-of-healing", "clothes-fine", "rope"].map(
      (item) => ({
        id: item,
        item,
        quantity: 1,
      }),
    );
    const { items } = toFoundry(sourceOf({ build: { ...source.page.character.build, inventory } }));
    const kindOf = (id: string) => {
      const item = items.find(
        ({ flags }) => (flags as { mythwright: { id: string } }).mythwright.id === id,
      );
      return [item?.type, item?.system.type];
    };
    expect(kindOf("arrows")).toEqual(["consumable", { value: "ammo", subtype: "arrow" }]);
    expect(kindOf("backpack")[0]).toBe("container");
    expect(kindOf("potion-of-healing")).toEqual(["consumable", { value: "potion", subtype: "" }]);
    expect(kindOf("clothes-fine")).toEqual(["equipment", { value: "clothing", baseItem: "" }]);
    expect(kindOf("rope")[0]).toBe("loot");
  });

  it("shows the portrait on the actor and on its token", () => {
    const sources = [
      { url: "/media/p/640.webp", format: "webp", width: 640, height: 960, type: "image/webp" },
    ];
    const actor = toFoundry(sourceOf({ character: { portrait: { sources, ai: false } as never } }));
    expect(actor.img).toBe("https://mythwright.test/media/p/640.webp");
    expect(actor.prototypeToken).toMatchObject({ texture: { src: actor.img } });
  });

  it("says of every spell's save what the text says, and lets grow what grows", () => {
    const activitiesOf = (id: string) => {
      const row = srd52.spells.get(id);
      if (!row) throw new Error(`no spell ${id}`);
      return Object.values(spellActivities((nth) => `activity${nth}`, row)) as {
        type: string;
        damage?: { onSave?: string; parts: { types: string[]; scaling: { mode: string } }[] };
      }[];
    };
    expect(activitiesOf("fireball")[0]?.damage?.onSave).toBe("half");
    expect(activitiesOf("disintegrate")[0]?.damage?.onSave).toBe("none");
    expect(activitiesOf("ice-knife").map(({ type }) => type)).toEqual(["attack", "save"]);
    expect(activitiesOf("ice-knife")[1]?.damage).toMatchObject({
      onSave: "none",
      parts: [{ types: ["cold"], scaling: { mode: "whole" } }],
    });
    expect(activitiesOf("ice-storm")[0]?.damage?.parts.map(({ scaling }) => scaling.mode)).toEqual([
      "whole",
      "",
    ]);
  });

  it("lets no text of a user become markup or a roll of the tabletop", () => {
    const biography = '<img src=x onerror="alert(1)"> [[/r 1d20]] @UUID[Actor.x]';
    const { value } = toFoundry(sourceOf({ character: { biography } })).system.details.biography;
    expect(value).not.toMatch(/<img|\[\[|@UUID\[/);
  });
});

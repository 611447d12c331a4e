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
import { toFoundry } from "@/lib/exports/foundry/to-foundry";
import { sourceOf } from "./source";

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
      toFoundry(sourceOf({ level: 5, choices: taking("paladin"), locale: "fa", character: { slug: "two-bbbbbb" } })),
      toFoundry(sourceOf({ level: 20, multiclass: true, seed: "many", character: { slug: "three-cccccc" } })),
    ];
    const { mkdir } = await import("node:fs/promises");
    await mkdir(from, { recursive: true });
    for (const actor of actors) {
      const keyed = {
        ...actor,
        _key: `!actors!${actor._id}`,
        items: actor.items.map((item) => ({ ...item, _key: `!actors.items!${actor._id}.${item._id}` })),
      };
      await writeFile(path.join(from, `${actor._id}.json`), JSON.stringify(keyed));
    }
    await compilePack(from, path.join(folder, "pack"), { log: false });
    await extractPack(path.join(folder, "pack"), to, { log: false });
    const files = await readdir(to);
    expect(files).toHaveLength(actors.length);
    const read = await Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(to, file), "utf8"))));
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

  it("carries every class, feature, spell and thing with the sheet's own numbers", () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const { sheet } = source.page;
    const actor = toFoundry(source);
    const count = (type: string) => actor.items.filter((item) => item.type === type).length;
    expect(count("class")).toBe(1);
    expect(count("subclass")).toBe(1);
    expect(count("feat")).toBe(sheet.features.length);
    expect(count("spell")).toBe(sheet.spells.length);
    const things = ["weapon", "equipment", "consumable", "tool", "loot"].reduce((sum, type) => sum + count(type), 0);
    expect(things).toBe(sheet.inventory.length);
    expect(actor.system.attributes.ac).toMatchObject({ calc: "flat", flat: sheet.armorClass.value });
    expect(actor.system.attributes.hp.max).toBe(sheet.hitPoints.value);
    expect(actor.system.abilities.cha).toMatchObject({ value: sheet.abilities.cha.score.value, proficient: 1 });
    expect(Object.keys(actor.system.skills)).toHaveLength(18);
  });

  it("lets no text of a user become markup or a roll of the tabletop", () => {
    const biography = '<img src=x onerror="alert(1)"> [[/r 1d20]] @UUID[Actor.x]';
    const { value } = toFoundry(sourceOf({ character: { biography } })).system.details.biography;
    expect(value).not.toMatch(/<img|\[\[|@UUID\[/);
  });
});

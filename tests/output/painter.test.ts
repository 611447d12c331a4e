import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Appearance } from "@/lib/characters/appearance";
import { iconCredits } from "@/lib/portraits/painter/credits";
import { drawPortrait } from "@/lib/portraits/painter/draw-portrait";
import { classEmblems, speciesSigils } from "@/lib/portraits/painter/emblem-paths";
import { paintPortrait } from "@/lib/portraits/painter/paint-portrait";
import { paintShareCard } from "@/lib/portraits/painter/paint-share-card";
import type { PainterInput } from "@/lib/portraits/painter/painter-input";
import { captionPicture } from "@/lib/portraits/painter/painting.worker";
import { classIds, speciesIds } from "@/lib/portraits/palette";

const aela: PainterInput = {
  speciesId: "elf",
  lineageId: "wood-elf",
  classId: "ranger",
  backgroundId: "sage",
  level: 3,
  appearance: { hairColour: "auburn", age: "adult" },
  seed: "prt_test",
  name: "Aela Stormborn",
  locale: "en",
};

/** Nothing left to the seed, so that a change of one trait is the only change. */
const decided: Appearance = {
  skin: "porcelain",
  hairStyle: "long",
  hairColour: "auburn",
  eyes: "green",
  age: "adult",
  frame: "average",
  presentation: "feminine",
  marks: [],
  accessory: "none",
  accent: "forest",
};

/** Small and blurred, as the eye takes a card in at a glance. */
async function glance(card: string): Promise<Buffer> {
  const svg = card.replace('width="1024" height="1536"', 'width="128" height="192"');
  return sharp(Buffer.from(svg))
    .flatten({ background: "#000" })
    .resize(32, 48, { kernel: "cubic" })
    .removeAlpha()
    .raw()
    .toBuffer();
}
/** Root of the mean squared difference of channels, 0 to 255. */
function apart(a: Buffer, b: Buffer): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index]! - b[index]!) ** 2;
  return Math.sqrt(sum / a.length);
}

describe("the painter", () => {
  test("paints the same bytes for the same build and seed", async () => {
    const [first, second] = [await paintPortrait(aela), await paintPortrait(structuredClone(aela))];
    expect(first.png.equals(second.png)).toBe(true);
  });

  test("paints a PNG of 1024 by 1536", async () => {
    const { png, width, height } = await paintPortrait(aela);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1024, height: 1536 });
    expect([width, height]).toEqual([1024, 1536]);
  });

  test.each<[string, Partial<PainterInput>]>([
    ["class", { classId: "druid" }],
    ["species", { speciesId: "human" }],
    ["lineage", { lineageId: "drow" }],
    ["background", { backgroundId: "criminal" }],
    ["tier of levels", { level: 20 }],
    ["seed", { seed: "prt_other" }],
    ["skin", { appearance: { skin: "ebony" } }],
    ["hair", { appearance: { hairStyle: "bob" } }],
    ["hair colour", { appearance: { hairColour: "silver" } }],
    ["eyes", { appearance: { eyes: "violet" } }],
    ["age", { appearance: { age: "elder" } }],
    ["build", { appearance: { frame: "slight" } }],
    ["presentation", { appearance: { presentation: "masculine" } }],
    ["marks", { appearance: { marks: ["scarEye", "freckles"] } }],
    ["something worn", { appearance: { accessory: "spectacles" } }],
    ["colour of the clothes", { appearance: { accent: "plum" } }],
  ])("draws another picture for another %s", (_, change) => {
    const sat: PainterInput = { ...aela, appearance: decided };
    const appearance = { ...decided, ...change.appearance };
    expect(drawPortrait({ ...sat, ...change, appearance })).not.toBe(drawPortrait(sat));
  });

  test("knows neither name nor number: a new name or a level within the tier changes nothing", () => {
    for (const [low, high] of [
      [1, 4],
      [5, 10],
      [11, 16],
      [17, 20],
    ] as const) {
      const drawn = drawPortrait({ ...aela, level: low });
      expect(drawPortrait({ ...aela, level: high, name: "نیلوفر", locale: "fa" })).toBe(drawn);
    }
    const tiers = [1, 5, 11, 17].map((level) => drawPortrait({ ...aela, level }));
    expect(new Set(tiers).size).toBe(4);
  });

  test("lays name and level over a picture that leaves the site", async () => {
    const { png } = await paintPortrait(aela);
    const card = (change: Partial<PainterInput>) =>
      captionPicture({ picture: png, input: { ...aela, ...change }, width: 512, height: 768 });
    const plain = await card({});
    expect(await sharp(plain).metadata()).toMatchObject({ format: "png", width: 512, height: 768 });
    expect(Buffer.compare(plain, await card({ name: "Aela the Grey" }))).not.toBe(0);
    expect(Buffer.compare(plain, await card({ level: aela.level + 1 }))).not.toBe(0);
    // Above the ribbon and below the plaque it is the picture itself.
    const middle = { left: 100, top: 200, width: 300, height: 300 };
    const bare = await sharp(png).resize(512, 768).extract(middle).raw().toBuffer();
    const laid = await sharp(plain).removeAlpha().extract(middle).raw().toBuffer();
    expect(Buffer.compare(bare, laid)).toBe(0);
  });

  test("lets hair, skin, age and build be seen at thumbnail size", async () => {
    const plain = {
      ...aela,
      appearance: {
        skin: "porcelain",
        hairStyle: "long",
        hairColour: "black",
        frame: "average",
        age: "young",
        presentation: "feminine",
        accessory: "none",
        marks: [],
      },
    } as PainterInput;
    const seen = await glance(drawPortrait(plain));
    for (const change of [
      { skin: "ebony" },
      { hairStyle: "bob" },
      { hairColour: "flaxen" },
      { frame: "slight" },
    ] as const) {
      const other = await glance(
        drawPortrait({ ...plain, appearance: { ...plain.appearance, ...change } }),
      );
      expect(apart(seen, other), JSON.stringify(change)).toBeGreaterThan(1.2);
    }
  });

  test("tells all 108 pairs of species and class apart at a glance", {
    timeout: 120_000,
  }, async () => {
    const cards: { id: string; seen: Buffer }[] = [];
    for (const speciesId of speciesIds) {
      for (const classId of classIds) {
        const svg = drawPortrait({
          ...aela,
          speciesId,
          classId,
          lineageId: null,
          backgroundId: null,
          appearance: {},
          name: "",
        });
        cards.push({ id: `${speciesId} ${classId}`, seen: await glance(svg) });
      }
    }
    let nearest = { pair: "", distance: Number.POSITIVE_INFINITY };
    cards.forEach((one, index) => {
      for (const other of cards.slice(index + 1)) {
        const distance = apart(one.seen, other.seen);
        if (distance < nearest.distance) nearest = { pair: `${one.id} / ${other.id}`, distance };
      }
    });
    // The same card painted twice is 0 apart; two seeds of one pair are about 12.
    expect(nearest.distance, nearest.pair).toBeGreaterThan(14);
  });

  test("draws something whole for species, classes and levels it does not know", () => {
    const svg = drawPortrait({
      ...aela,
      speciesId: "owlbear",
      classId: "accountant",
      level: 99,
      backgroundId: "unheard-of",
    });
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("draws no coordinate that is not a number, for any pair", () => {
    for (const speciesId of speciesIds)
      for (const classId of classIds)
        expect(
          drawPortrait({
            ...aela,
            speciesId,
            classId,
            seed: `${speciesId}${classId}`,
            appearance: {},
          }),
          `${speciesId} ${classId}`,
        ).not.toMatch(/NaN|undefined|Infinity/);
  }, 60_000);

  test("credits an author for every emblem it borrows", () => {
    const used = [...Object.keys(classEmblems), ...Object.keys(speciesSigils)].sort();
    expect(iconCredits.map((credit) => credit.usedFor).sort()).toEqual(used);
    for (const credit of iconCredits)
      expect(credit).toMatchObject({
        licence: "CC BY 3.0",
        source: expect.stringContaining(credit.icon),
      });
  });
});

describe("the share card", () => {
  const card = { ...aela, line: "Elf · Ranger 3" };

  test("is a PNG of 1200 by 630, the same bytes for the same input", async () => {
    const [first, second] = [await paintShareCard(card), await paintShareCard({ ...card })];
    expect(await sharp(first.png).metadata()).toMatchObject({
      format: "png",
      width: 1200,
      height: 630,
    });
    expect(first.png.equals(second.png)).toBe(true);
  });

  test("shows the picture that it is given, inside the arch", async () => {
    const green = { width: 416, height: 604, channels: 3, background: "#10c040" } as const;
    const picture = await sharp({ create: green }).jpeg().toBuffer();
    const { png } = await paintShareCard({ ...card, picture });
    const mean = async (left: number, top: number) => {
      const { channels } = await sharp(
        await sharp(png).extract({ left, top, width: 60, height: 60 }).toBuffer(),
      ).stats();
      return channels.slice(0, 3).map((channel) => Math.round(channel.mean));
    };
    const [red = 0, grass = 0] = await mean(230, 300);
    expect(grass - red).toBeGreaterThan(120);
    const [outerRed = 0, outerGreen = 0] = await mean(700, 60);
    expect(outerGreen - outerRed).toBeLessThan(60);
  });

  test("is laid out from the right in Persian", async () => {
    const persian = await paintShareCard({
      ...card,
      locale: "fa",
      name: "نیلوفر",
      line: "اِلف · پیشاهنگ ۳",
    });
    const latin = await paintShareCard(card);
    const busy = async (png: Buffer, left: number): Promise<number> => {
      const { channels } = await sharp(
        await sharp(png).extract({ left, top: 60, width: 420, height: 520 }).toBuffer(),
      ).stats();
      return channels.reduce((sum, channel) => sum + channel.stdev, 0);
    };
    expect(await busy(latin.png, 50)).toBeGreaterThan(await busy(latin.png, 730));
    expect(await busy(persian.png, 730)).toBeGreaterThan(await busy(persian.png, 50));
  });
});

import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { verifyPicture } from "@/lib/lineage/verbs/verify-picture";
import { runGeneration } from "@/lib/portraits/run-generation";
import { cutPortrait } from "@/lib/portraits/verbs/cut-portrait";
import { editPortrait } from "@/lib/portraits/verbs/edit-portrait";
import { getPortraitFile } from "@/lib/portraits/verbs/get-portrait-file";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { runtime } from "@/lib/wiring/runtime";
import { ctxFor, refusal } from "../../support/people";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const worker = (): Ctx =>
  makeCtx(
    runtime(),
    { kind: "system", job: "portraits.paint" },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );

let ctx: Ctx;
let characterId: Id<"character">;
let id: Id<"portrait">;

async function painted(sourceId?: Id<"portrait">) {
  const wish = { characterId, provider: "painter" as const, seed: newId("event") };
  const { data } = await perform(requestPortrait, ctx, { ...wish, ...(sourceId && { sourceId }) });
  await runGeneration(worker(), data.id);
  const [row] = await connection()
    .db.select({ id: portraits.id })
    .from(portraits)
    .where(eq(portraits.generationId, data.id));
  return row?.id as Id<"portrait">;
}

beforeAll(async () => {
  ctx = ctxOf(runtime(), await makePerson());
  characterId = (await makeCharacter(ctx, { name: "Edited" })).id;
  id = await painted();
});

const check = async (bytes: Uint8Array) =>
  (await perform(verifyPicture, ctxFor(), { file: Buffer.from(bytes).toString("base64") })).data;
const recordOf = async (portraitId: Id<"portrait">) =>
  (
    await connection()
      .db.select()
      .from(pictureRecords)
      .where(eq(pictureRecords.portraitId, portraitId))
  )[0];

describe("a token", () => {
  it.each([
    ["round", "png"],
    ["hexagon", "webp"],
  ] as const)(
    "is %s, 512 pixels, see-through outside, and known with its parent",
    async (shape, format) => {
      const { data } = await perform(cutPortrait, ctx, { id, shape, format });
      expect(await sharp(data.bytes).metadata()).toMatchObject({
        format,
        width: 512,
        height: 512,
        hasAlpha: true,
      });
      const { data: raw } = await sharp(data.bytes).raw().toBuffer({ resolveWithObject: true });
      expect([raw[3], raw[(256 * 512 + 256) * 4 + 3]]).toEqual([0, 255]);
      const told = await check(data.bytes);
      expect(told).toMatchObject({
        verdict: "known",
        reason: "same_pixels",
        picture: { record: { content: { recipe: { made: "edited", parameters: { shape } } } } },
      });
      expect(told.ancestors[0]?.record.id).toBe((await recordOf(id))?.id);
    },
  );

  it("is refused to strangers, and where its measures are out of bounds", async () => {
    const wish = { id, shape: "round" as const, format: "png" as const };
    expect(await refusal(perform(cutPortrait, ctxFor(), wish))).toMatchObject({
      kind: "not_found",
    });
    expect(await refusal(perform(cutPortrait, ctx, { ...wish, zoom: 99, x: -1 }))).toMatchObject({
      kind: "invalid",
      fields: ["x: too_small_number", "zoom: too_big_number"],
    });
  });
});

describe("a banner", () => {
  it("is three times as wide as it is high", async () => {
    const { data } = await perform(cutPortrait, ctx, { id, shape: "banner", format: "webp" });
    expect(await sharp(data.bytes).metadata()).toMatchObject({ width: 1500, height: 500 });
  });
});

describe("an edit", () => {
  it("is a new portrait of the part that stays, with the old one as its parent", async () => {
    const crop = { left: 0.1, top: 0, width: 0.5, height: 0.5 };
    const edit = { id, crop, warmth: 0.5, brightness: 1.1, frame: "#c9a24a" };
    const { data } = await perform(editPortrait, ctx, edit);
    const parent = await recordOf(id);
    const record = await recordOf(data.id);
    expect(record).toMatchObject({
      parentId: parent?.id,
      record: { content: { sourceType: "algorithmicMedia", recipe: { made: "edited" } } },
    });
    const { data: file } = await perform(getPortraitFile, ctx, { id: data.id, format: "png" });
    const { width } = await sharp(file.bytes).metadata();
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThan(600);
    const told = await check(file.bytes);
    expect(told.ancestors.map(({ record: { id: name } }) => name)).toEqual([parent?.id]);
  });

  it("of nothing, or by a stranger, is refused and leaves no portrait", async () => {
    const rows = () => connection().db.select().from(portraits);
    const before = (await rows()).length;
    const crop = { left: 0.99, top: 0.99, width: 0.01, height: 0.01 };
    expect(await refusal(perform(editPortrait, ctx, { id, crop }))).toMatchObject({
      fields: ["crop: images.too_small"],
    });
    const stranger = ctxOf(runtime(), await makePerson());
    expect(await refusal(perform(editPortrait, stranger, { id }))).toMatchObject({
      kind: "not_found",
    });
    expect(await rows()).toHaveLength(before);
  });
});

describe("a variation", () => {
  it("names the portrait that it varies as its parent", async () => {
    const variation = await painted(id);
    expect((await recordOf(variation))?.parentId).toBe((await recordOf(id))?.id);
  });
});

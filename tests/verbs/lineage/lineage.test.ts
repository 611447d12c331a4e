import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { pictureRecords, signingKeys } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { jobs } from "@/lib/lineage/jobs";
import { fullXmp } from "@/lib/lineage/picture-xmp";
import type { SignedRecord } from "@/lib/lineage/schema";
import { isSigned } from "@/lib/lineage/signed-record";
import { getPortraitRecord } from "@/lib/lineage/verbs/get-portrait-record";
import { listPublicKeys } from "@/lib/lineage/verbs/list-public-keys";
import { rotateSigningKey } from "@/lib/lineage/verbs/rotate-signing-key";
import { verifyPicture } from "@/lib/lineage/verbs/verify-picture";
import { withNote } from "@/lib/platform/images/picture-note";
import { withoutMetadata } from "@/lib/platform/images/without-metadata";
import { runGeneration } from "@/lib/portraits/run-generation";
import { addPortrait } from "@/lib/portraits/verbs/add-portrait";
import { deletePortrait } from "@/lib/portraits/verbs/delete-portrait";
import { editPictureRights } from "@/lib/portraits/verbs/edit-picture-rights";
import { getPortraitFile } from "@/lib/portraits/verbs/get-portrait-file";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { eraseUser } from "@/lib/users/erase-user";
import { runtime } from "@/lib/wiring/runtime";
import { ctxFor, later, newMember, newStaff, refusal } from "../../support/people";
import { chunkBomb, decompressionBomb, paintedImage } from "../../support/stand-ins/odd-images";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const run = promisify(execFile);
const worker = (): Ctx =>
  makeCtx(
    runtime(),
    { kind: "system", job: "lineage" },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );

async function painted(ctx: Ctx, characterId: Id<"character">, seed: string) {
  const wish = { characterId, provider: "painter" as const, seed };
  const { data: asked } = await perform(requestPortrait, ctx, wish);
  await runGeneration(worker(), asked.id);
  const [row] = await connection()
    .db.select({ id: portraits.id })
    .from(portraits)
    .where(eq(portraits.generationId, asked.id));
  return row?.id as Id<"portrait">;
}

async function owned() {
  const ctx = ctxOf(runtime(), await makePerson());
  const character = await makeCharacter(ctx, { name: "Model Subject" });
  const ownerId = ctx.actor.kind === "user" ? ctx.actor.userId : newId("user");
  return { ctx, character, ownerId, id: await painted(ctx, character.id, "moonrise") };
}

const fileOf = async (ctx: Ctx, id: Id<"portrait">, format: "png" | "jpeg" | "webp" = "png") =>
  Buffer.from((await perform(getPortraitFile, ctx, { id, format })).data.bytes);
const check = async (bytes: Uint8Array) =>
  (await perform(verifyPicture, ctxFor(), { file: Buffer.from(bytes).toString("base64") })).data;
const empty = () => jobs["lineage.empty_released"]?.handler(worker(), {});

let first: Awaited<ReturnType<typeof owned>>;
beforeAll(async () => {
  first = await owned();
});

/** The script of the document, as somebody would save it. */
async function offline(bytes: Uint8Array, keys: object) {
  const folder = path.resolve(".data/test-files", `verify-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const script = /```js\n([\s\S]+?)```/.exec(readFileSync("docs/lineage.md", "utf8"))?.[1] ?? "";
  expect(script.split("\n").length).toBeLessThanOrEqual(40);
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("verify.mjs"), script);
  writeFileSync(at("picture"), bytes);
  writeFileSync(at("keys.json"), JSON.stringify(keys));
  const told = run(process.execPath, [at("verify.mjs"), at("picture"), at("keys.json")]);
  return told.then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

async function keySet() {
  const { data } = await perform(listPublicKeys, ctxFor(), {});
  return {
    keys: data.keys.map(({ id, publicKey }) => ({
      kty: "OKP",
      crv: "Ed25519",
      x: publicKey,
      kid: id,
    })),
  };
}

describe("a picture that is made here", () => {
  it("has a signed record of its pixels and its recipe, and names nobody", async () => {
    const { data } = await perform(getPortraitRecord, first.ctx, { id: first.id });
    const { record } = data.picture;
    expect(record.content).toMatchObject({
      sourceType: "algorithmicMedia",
      recipe: { made: "drawn", provider: "painter", seed: "moonrise", prompt: null },
      maker: null,
      licence: "all-rights-reserved",
      training: "prohibited",
    });
    expect(record.content?.pixels.length).toBeGreaterThan(3);
    const key = (await keySet()).keys.find(({ kid }) => kid === record.key);
    expect(isSigned(data.picture, key?.x ?? "")).toBe(true);
    const forged = structuredClone(data.picture);
    forged.record.madeAt = "2001-01-01T00:00:00.000Z";
    expect(isSigned(forged, key?.x ?? "")).toBe(false);
  });

  it.each(["png", "jpeg", "webp"] as const)(
    "is given as a %s that holds its record, and is known again",
    async (format) => {
      const bytes = await fileOf(first.ctx, first.id, format);
      const { format: decoded, xmp } = await sharp(bytes).metadata();
      expect(decoded).toBe(format);
      expect(xmp?.toString()).toContain("digitalsourcetype/algorithmicMedia");
      expect(await check(bytes)).toMatchObject({
        verdict: "known",
        reason: "same_pixels",
        picture: { record: { content: { recipe: { seed: "moonrise" } } } },
      });
      const bare = withoutMetadata(bytes, format) as Uint8Array;
      expect(await check(bare)).toMatchObject({ verdict: "known" });
    },
  );

  it("says on every page where it comes from: its stored files name source and record", async () => {
    const { readStored } = await import("@/lib/files/read-stored");
    const rows = await connection().db.query.files.findMany();
    for (const { key } of rows.flatMap(({ variants }) => variants)) {
      const { xmp } = await sharp((await readStored(key, 10_000_000)) as Buffer).metadata();
      expect(xmp?.toString(), key).toMatch(/digitalsourcetype\/algorithmicMedia".*mw:record="rec_/);
    }
  });

  it("is altered once a pixel differs, and names what it was", async () => {
    const bytes = await fileOf(first.ctx, first.id);
    const { xmp } = await sharp(bytes).metadata();
    const dark = await sharp(bytes)
      .modulate({ brightness: 0.8 })
      .withXmp(xmp?.toString() ?? "")
      .png()
      .toBuffer();
    const told = await check(dark);
    expect(told).toMatchObject({ verdict: "altered", reason: "other_pixels" });
    expect(told.picture?.record.content?.recipe.seed).toBe("moonrise");
  });

  it("is unknown without record and with other pixels, with a forged record, or from another site", async () => {
    const strange = await paintedImage(64, 64);
    expect(await check(strange)).toMatchObject({ verdict: "unknown", reason: "no_record" });
    const { data } = await perform(getPortraitRecord, first.ctx, { id: first.id });
    const forged = structuredClone(data.picture) as SignedRecord;
    forged.record.parent = newId("record");
    const lie = withNote(strange, { xmp: fullXmp(forged) });
    expect(await check(lie)).toMatchObject({ verdict: "unknown", reason: "bad_signature" });
    forged.record.issuer = "https://elsewhere.example";
    forged.record.key = "another";
    const other = withNote(strange, { xmp: fullXmp(forged) });
    expect(await check(other)).toMatchObject({
      verdict: "unknown",
      reason: "other_site",
      otherSite: "https://elsewhere.example",
    });
  });

  it("is checked without the site by the script of the document", async () => {
    const bytes = await fileOf(first.ctx, first.id);
    const keys = await keySet();
    expect(await offline(bytes, keys)).toMatch(/^known: /);
    const { xmp } = await sharp(bytes).metadata();
    const dark = await sharp(bytes)
      .negate()
      .withXmp(xmp?.toString() ?? "")
      .png()
      .toBuffer();
    expect(await offline(dark, keys)).toMatch(/^altered: /);
    expect(await offline(withoutMetadata(bytes, "png") as Uint8Array, keys)).toMatch(/^unknown: /);
    expect(await offline(bytes, { keys: [] })).toMatch(/^unknown: /);
  });
});

describe("what is sent to be verified", () => {
  it.each([
    ["a text", () => Buffer.from("not a picture at all, only words"), "images.not_an_image"],
    ["nothing", () => Buffer.alloc(0), "images.not_an_image"],
    ["a picture that unpacks to a billion pixels", () => decompressionBomb(), "images.too_large"],
    ["a speck", () => paintedImage(8, 8), "images.too_small"],
  ])("is refused where it is %s", async (_name, bytes, code) => {
    expect(await refusal(check(await bytes()))).toMatchObject({
      kind: "invalid",
      fields: [`file: ${code}`],
    });
  });

  it("is never unpacked, where its texts are packed a thousandfold", async () => {
    const told = await check(await chunkBomb("iTXt", 3, 32));
    expect(told).toMatchObject({ verdict: "unknown", reason: "no_record" });
  });
});

describe("the family of a picture", () => {
  it("shows parents to all, children of public characters only, and keeps the link of a removed one", async () => {
    const { ctx, character } = first;
    const parent = await painted(ctx, character.id, "parent");
    const [record] = await connection()
      .db.select()
      .from(pictureRecords)
      .where(eq(pictureRecords.portraitId, parent));
    const bytes = await fileOf(ctx, parent);
    const { storeImage } = await import("@/lib/files/store-image");
    const { shortXmp } = await import("@/lib/lineage/picture-xmp");
    const recordId = newId("record");
    const turned = await sharp(bytes).flop().keepXmp().png().toBuffer();
    const kept = await storeImage(turned, "portraits", first.ownerId, new Date(), {
      xmp: shortXmp(recordId, null),
    });
    if (!kept.ok) throw new Error(kept.failed);
    const { data: added } = await perform(addPortrait, worker(), {
      characterId: character.id,
      file: kept.row,
      ai: false,
      recordId,
      pixels: [...kept.pixels],
      note: kept.note,
    });
    const child = await fileOf(ctx, added.portraitId as Id<"portrait">);
    const known = await check(child);
    expect(known.ancestors.map((one) => one.record.id)).toEqual([record?.id]);
    expect((await check(bytes)).children).toEqual([]);

    await connection()
      .db.update((await import("@/db/schema/characters")).characters)
      .set({ chosenPortraitId: added.portraitId })
      .where(eq((await import("@/db/schema/characters")).characters.id, character.id));
    await perform(publishCharacter, ctx, { id: character.id, visibility: "public" });
    expect((await check(bytes)).children.map((one) => one.record.id)).toEqual([recordId]);

    await perform(deletePortrait, ctx, { id: parent });
    const link = { content: null, id: record?.id };
    expect((await check(child)).ancestors[0]?.record).toMatchObject(link);
    await empty();
    const orphan = await check(child);
    expect(orphan.ancestors[0]?.record).toMatchObject(link);
    const key = (await keySet()).keys.find(({ kid }) => kid === orphan.ancestors[0]?.record.key);
    expect(isSigned(orphan.ancestors[0] as SignedRecord, key?.x ?? "")).toBe(true);
    expect(await check(bytes)).toMatchObject({ verdict: "known", reason: "removed_here" });
    const [left] = await connection()
      .db.select()
      .from(pictureRecords)
      .where(eq(pictureRecords.id, record?.id as Id<"record">));
    expect(left).toMatchObject({ pixels: [], ownerId: null });
  });

  it("loses its content with the account, and the link a year later where nothing was made from it", async () => {
    const { ctx, ownerId, id } = await owned();
    const [row] = await connection()
      .db.select()
      .from(pictureRecords)
      .where(eq(pictureRecords.portraitId, id));
    await eraseUser(worker(), ownerId, "requested");
    await empty();
    const find = () =>
      connection()
        .db.select()
        .from(pictureRecords)
        .where(eq(pictureRecords.id, row?.id as Id<"record">));
    expect((await find())[0]).toMatchObject({ ownerId: null, record: { content: null } });
    const inAYear = { ...worker(), now: () => later(366 * 86_400) };
    await jobs["lineage.purge_links"]?.handler(worker(), {});
    expect(await find()).toHaveLength(1);
    await jobs["lineage.purge_links"]?.handler(inAYear, {});
    expect(await find()).toEqual([]);
    expect(ctx.actor.kind).toBe("user");
  });
});

describe("the owner of a picture", () => {
  it("gives it a licence, lets it be trained on and is named, in a record signed anew", async () => {
    const member = await newMember();
    const ctx = ctxFor({ actor: member.actor });
    const character = await makeCharacter(ctx, { name: "Named" });
    const id = await painted(ctx, character.id, "named");
    const wish = { id, licence: "cc-by-4.0" as const, noAi: false, credited: true };
    expect((await perform(editPictureRights, ctx, wish)).data).toEqual(wish);
    const { data } = await perform(getPortraitRecord, ctx, { id });
    expect(data.picture.record.content).toMatchObject({
      licence: "cc-by-4.0",
      training: "allowed",
      maker: expect.any(String),
    });
    expect((await check(await fileOf(ctx, id))).picture).toEqual(data.picture);
    expect((await sharp(await fileOf(ctx, id)).metadata()).xmp?.toString()).toContain(
      "creativecommons.org/licenses/by/4.0/",
    );
  });

  it("alone reads its record, changes it and has its file; of a public one everybody has the file", async () => {
    const { ctx, character, id } = await owned();
    const stranger = ctxFor({ actor: (await newMember()).actor });
    const gone = { kind: "not_found" };
    expect(await refusal(perform(getPortraitRecord, stranger, { id }))).toMatchObject(gone);
    expect(await refusal(perform(editPictureRights, stranger, { id }))).toMatchObject(gone);
    expect(await refusal(fileOf(stranger, id))).toMatchObject(gone);
    await perform(publishCharacter, ctx, { id: character.id, visibility: "public" });
    expect((await fileOf(ctxFor(), id)).length).toBeGreaterThan(1000);
    const other = await painted(ctx, character.id, "not chosen");
    expect(await refusal(fileOf(ctxFor(), other))).toMatchObject(gone);
    await perform(deleteCharacter, ctx, { id: character.id });
    expect(await refusal(fileOf(ctxFor(), id))).toMatchObject(gone);
  });
});

describe("the signing key", () => {
  it("is replaced by the superuser only, and what the old one signed stays good", async () => {
    const admin = await newStaff("admin");
    expect(
      await refusal(perform(rotateSigningKey, ctxFor({ actor: admin.actor }), {})),
    ).toMatchObject({ kind: "forbidden" });
    const before = await fileOf(first.ctx, first.id);
    const superuser = await newStaff("superuser");
    const { data: made } = await perform(rotateSigningKey, ctxFor({ actor: superuser.actor }), {});
    expect(await check(before)).toMatchObject({ verdict: "known" });
    expect(await offline(before, await keySet())).toMatch(/^known: /);
    const next = await owned();
    const { data } = await perform(getPortraitRecord, next.ctx, { id: next.id });
    expect(data.picture.record.key).toBe(made.id);
    const rows = await connection().db.select().from(signingKeys);
    expect(rows.filter(({ retiredAt }) => retiredAt === null)).toHaveLength(1);
    for (const row of rows) {
      expect(row.sealedKey === null).toBe(row.retiredAt !== null);
      expect(row.sealedKey ?? "").not.toContain("PRIVATE");
    }
  });

  it("is one, also where many begin at the same time", async () => {
    await connection().db.delete(signingKeys);
    const { signingKey } = await import("@/lib/lineage/signing-key");
    const made = await Promise.all(
      Array.from({ length: 6 }, () => runtime().transaction((tx) => signingKey(tx, new Date()))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await connection().db.select().from(signingKeys)).toHaveLength(1);
  });
});

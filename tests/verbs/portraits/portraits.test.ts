import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { generations, portraits } from "@/db/schema/portraits";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { restoreCharacter } from "@/lib/characters/verbs/restore-character";
import { faceForPreview } from "@/lib/exports/portrait-bytes";
import { shareAnswer } from "@/lib/exports/share-answer";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage/storage";
import { jobs as portraitsJobs } from "@/lib/portraits/jobs";
import { activeGenerationsMax, modelPortraitStars } from "@/lib/portraits/limits";
import { runGeneration } from "@/lib/portraits/run-generation";
import { shareCard } from "@/lib/portraits/share-card";
import { cancelGeneration } from "@/lib/portraits/verbs/cancel-generation";
import { choosePortrait } from "@/lib/portraits/verbs/choose-portrait";
import { deletePortrait } from "@/lib/portraits/verbs/delete-portrait";
import { eraseCharacterRows } from "@/lib/portraits/verbs/erase-character-rows";
import { getGeneration } from "@/lib/portraits/verbs/get-generation";
import { listPortraits } from "@/lib/portraits/verbs/list-portraits";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { retryGeneration } from "@/lib/portraits/verbs/retry-generation";
import { sketchPortrait } from "@/lib/portraits/verbs/sketch-portrait";
import { balanceOf } from "@/lib/stars/balance-of";
import { welcomeStars } from "@/lib/stars/limits";
import { reserveStars } from "@/lib/stars/settle-stars";
import { runtime } from "@/lib/wiring/runtime";
import { startInference } from "../../support/stand-ins/inference";

// Before the settings are read: the model is our stand-in, and patience is short.
const model = await startInference({ token: "hf_test" });
Object.assign(process.env, {
  HF_TOKEN: "hf_test",
  HF_ENDPOINT_URL: model.url,
  HF_TIMEOUT_MS: "1500",
});

afterAll(() => model.close());

beforeEach(() => {
  model.state.behaviour = "normal";
});

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

function worker(): Ctx {
  return makeCtx(
    runtime(),
    { kind: "system", job: "portraits.generate" },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
}

async function subject() {
  const ctx = ctxOf(runtime(), await makePerson());
  return { ctx, character: await makeCharacter(ctx, { name: "Model Subject" }) };
}

async function painted(ctx: Ctx, characterId: Id<"character">, seed: string) {
  const { data: run } = await perform(requestPortrait, ctx, {
    characterId,
    provider: "painter",
    seed,
  });
  await runGeneration(worker(), run.id);
  return (await perform(getGeneration, ctx, { id: run.id })).data;
}

// Painting and packing a picture takes seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

describe("a drawn portrait", () => {
  it("is queued, made, kept in several widths and formats, and chosen when it is the first", async () => {
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "painter",
    });
    expect(run).toMatchObject({ state: "queued", progress: 0, provider: "painter" });
    await runGeneration(worker(), run.id);
    const { data: portraitList } = await perform(listPortraits, ctx, { characterId: character.id });
    expect(portraitList.generations[0]).toMatchObject({
      state: "succeeded",
      progress: 100,
      failure: null,
    });
    const [portrait] = portraitList.portraits;
    expect(portrait).toMatchObject({ chosen: true, ai: false, madeBy: "painter" });
    expect(new Set(portrait?.image.sources.map(({ format }) => format))).toEqual(
      new Set(["avif", "webp", "jpeg"]),
    );
    const [file] = await connection()
      .db.select()
      .from(files)
      .where(eq(files.id, portrait?.image.fileId as Id<"file">));
    const kept = await storage().exists(file?.variants[0]?.key ?? "");
    expect(kept).toEqual({ ok: true, exists: true });
  });

  it("is the same picture for the same character and seed", async () => {
    const { ctx, character } = await subject();
    const first = await painted(ctx, character.id, "twice");
    const second = await painted(ctx, character.id, "twice");
    expect(first.portraitId).not.toBe(second.portraitId);
    const rows = await connection()
      .db.select({ sha: files.sha256 })
      .from(files)
      .where(eq(files.ownerId, ctx.actor.kind === "user" ? ctx.actor.userId : newId("user")));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.sha).toBe(rows[1]?.sha);
  });

  it("is made once when the job runs twice", async () => {
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "painter",
    });
    await runGeneration(worker(), run.id);
    await runGeneration(worker(), run.id);
    const { data: portraitList } = await perform(listPortraits, ctx, { characterId: character.id });
    expect(portraitList.portraits).toHaveLength(1);
    expect(portraitList.generations[0]?.state).toBe("succeeded");
  });

  it("can be sketched without being kept, by its owner only", async () => {
    const { ctx, character } = await subject();
    const { data } = await perform(sketchPortrait, ctx, { characterId: character.id });
    expect(Buffer.from(data.webp.subarray(8, 12)).toString()).toBe("WEBP");
    const stranger = ctxOf(runtime(), await makePerson());
    await expect(perform(sketchPortrait, stranger, { characterId: character.id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
  });
});

describe("what a portrait costs", () => {
  const starsOf = (ctx: Ctx) =>
    balanceOf(connection().db, ctx.actor.kind === "user" ? ctx.actor.userId : newId("user"));
  const ask = async (ctx: Ctx, characterId: Id<"character">, provider?: "hugging-face") =>
    (await perform(requestPortrait, ctx, { characterId, provider })).data;

  it("is set aside when it is asked for and spent when the model made it; the painter is free", async () => {
    const { ctx, character } = await subject();
    await painted(ctx, character.id, "free");
    expect(await starsOf(ctx)).toEqual({ available: welcomeStars, reserved: 0 });
    const run = await ask(ctx, character.id, "hugging-face");
    const left = welcomeStars - modelPortraitStars;
    expect(await starsOf(ctx)).toEqual({ available: left, reserved: modelPortraitStars });
    await runGeneration(worker(), run.id);
    await runGeneration(worker(), run.id);
    expect(await starsOf(ctx)).toEqual({ available: left, reserved: 0 });
  });

  it("comes back when the run is cancelled, given up or its character is erased", async () => {
    const { ctx, character } = await subject();
    const whole = { available: welcomeStars, reserved: 0 };
    const cancelled = await ask(ctx, character.id, "hugging-face");
    await perform(cancelGeneration, ctx, { id: cancelled.id });
    await perform(cancelGeneration, ctx, { id: cancelled.id });
    await runGeneration(worker(), cancelled.id);
    expect(await starsOf(ctx)).toEqual(whole);
    const hopeless = await ask(ctx, character.id, "hugging-face");
    await connection()
      .db.update(generations)
      .set({ attempts: 99 })
      .where(eq(generations.id, hopeless.id));
    await runGeneration(worker(), hopeless.id);
    expect(await starsOf(ctx)).toEqual(whole);
    await ask(ctx, character.id, "hugging-face");
    await perform(eraseCharacterRows, worker(), { id: character.id });
    expect(await starsOf(ctx)).toEqual(whole);
  });

  it("is refused by 402 where stars are missing, and then the best there is is the painter", async () => {
    const { ctx, character } = await subject();
    const ownerId = ctx.actor.kind === "user" ? ctx.actor.userId : newId("user");
    const order = { ownerId, subjectId: newId("generation"), amount: welcomeStars - 2 };
    await runtime().transaction((tx) => reserveStars(tx, { ...order, at: new Date() }));
    await expect(ask(ctx, character.id, "hugging-face")).rejects.toMatchObject({
      kind: "unaffordable",
      code: "stars.insufficient",
      params: { needed: modelPortraitStars, available: 2, missing: modelPortraitStars - 2 },
    });
    const { data } = await perform(listPortraits, ctx, { characterId: character.id });
    expect(data).toMatchObject({ generations: [], stars: 2, prices: { painter: 0 } });
    expect(await ask(ctx, character.id)).toMatchObject({ provider: "painter" });
  });
});

describe("a portrait by the model", () => {
  it("keeps prompt, model, seed and parameters with the run", async () => {
    const { ctx, character } = await subject();
    const wish = {
      characterId: character.id,
      provider: "hugging-face" as const,
      prompt: "a quiet hero, oil",
      seed: "7",
      steps: 4,
    };
    const { data: run } = await perform(requestPortrait, ctx, wish);
    await runGeneration(worker(), run.id);
    const { data: done } = await perform(getGeneration, ctx, { id: run.id });
    expect(done).toMatchObject({
      state: "succeeded",
      fellBackTo: null,
      prompt: "a quiet hero, oil",
      seed: "7",
    });
    expect(done.model).not.toBeNull();
    expect(done.parameters).toMatchObject({ steps: 4 });
    const { data: portraitList } = await perform(listPortraits, ctx, { characterId: character.id });
    expect(portraitList.portraits[0]).toMatchObject({ ai: true, madeBy: "hugging-face" });
  });

  it.each([
    ["out_of_credit", "portraits.out_of_credit"],
    ["rate_limited", "portraits.rate_limited"],
    ["hang", "portraits.timeout"],
    ["html_as_png", "portraits.not_an_image"],
    ["refused_prompt", "portraits.refused"],
    ["model_gone", "portraits.model_missing"],
  ] as const)("that answers %s gives way to the painter, and says why", async (behaviour, code) => {
    model.state.behaviour = behaviour;
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "hugging-face",
    });
    await runGeneration(worker(), run.id);
    const { data: done } = await perform(getGeneration, ctx, { id: run.id });
    expect(done).toMatchObject({ state: "succeeded", fellBackTo: "painter", failure: code });
    expect(done.portraitId).not.toBeNull();
    const owner = ctx.actor.kind === "user" ? ctx.actor.userId : newId("user");
    expect(await balanceOf(connection().db, owner)).toEqual({
      available: welcomeStars,
      reserved: 0,
    });
    if (behaviour === "rate_limited") expect(done.retryAt).not.toBeNull();
  });
});

describe("the picture of a link preview", () => {
  it("shows the chosen portrait: drawn again from its seed, or the very picture that a model made", async () => {
    const { ctx, character } = await subject();
    await perform(publishCharacter, ctx, { id: character.id, visibility: "public" });
    const read = async () =>
      (
        await perform(getPublicCharacter, ctx, {
          slug: (await perform(getCharacter, ctx, { id: character.id })).data.slug,
        })
      ).data;
    await painted(ctx, character.id, "moonrise");
    const page = await read();
    expect(await faceForPreview(page)).toEqual({ seed: "moonrise" });
    const answer = await shareAnswer({ page, format: "og.png", locale: "en" });
    const asDrawn = await shareCard(page, "en", { seed: "moonrise" });
    expect(Buffer.compare(answer?.body as Uint8Array, asDrawn)).toBe(0);

    const wish = {
      characterId: character.id,
      provider: "hugging-face" as const,
      prompt: "oil",
      seed: "7",
    };
    const { data: run } = await perform(requestPortrait, ctx, wish);
    await runGeneration(worker(), run.id);
    const { data: made } = await perform(getGeneration, ctx, { id: run.id });
    await perform(choosePortrait, ctx, { id: made.portraitId as Id<"portrait"> });
    const face = await faceForPreview(await read());
    expect(await sharp(face.picture).metadata()).toMatchObject({
      format: "jpeg",
      width: 416,
      height: 604,
    });
  });
});

describe("a run", () => {
  it("can be cancelled while the model is thinking, and leaves no portrait", async () => {
    model.state.behaviour = "hang";
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "hugging-face",
    });
    const working = runGeneration(worker(), run.id);
    await expect
      .poll(async () => (await perform(getGeneration, ctx, { id: run.id })).data.state)
      .toBe("running");
    await perform(cancelGeneration, ctx, { id: run.id });
    await working;
    const { data: portraitList } = await perform(listPortraits, ctx, { characterId: character.id });
    expect(portraitList.generations[0]?.state).toBe("cancelled");
    expect(portraitList.portraits).toEqual([]);
  });

  it("is taken up again when its worker died", async () => {
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "painter",
    });
    const long = new Date(Date.now() - 10 * 60_000);
    await connection()
      .db.update(generations)
      .set({ state: "running", createdAt: long, heartbeatAt: long, attempts: 1 })
      .where(eq(generations.id, run.id));
    await connection().db.execute(sql`delete from jobs.job where data->>'id' = ${run.id}`);
    await portraitsJobs["portraits.take_up_stalled"]?.handler(worker(), {});
    const jobs = await connection().db.execute(
      sql`select name from jobs.job where data->>'id' = ${run.id}`,
    );
    expect([...jobs]).toEqual([{ name: "portraits.paint" }]);
    await runGeneration(worker(), run.id);
    expect((await perform(getGeneration, ctx, { id: run.id })).data.state).toBe("succeeded");
  });

  it("gives up after some tries instead of turning for ever", async () => {
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "painter",
    });
    await connection()
      .db.update(generations)
      .set({ attempts: 4 })
      .where(eq(generations.id, run.id));
    await runGeneration(worker(), run.id);
    expect((await perform(getGeneration, ctx, { id: run.id })).data).toMatchObject({
      state: "failed",
      failure: "portraits.gave_up",
    });
  });

  it("can be tried again as a child of the first, once the first has ended", async () => {
    const { ctx, character } = await subject();
    const { data: run } = await perform(requestPortrait, ctx, {
      characterId: character.id,
      provider: "painter",
      seed: "s",
    });
    await expect(perform(retryGeneration, ctx, { id: run.id })).rejects.toEqual(
      fault("portraits.still_running", "conflict"),
    );
    await perform(cancelGeneration, ctx, { id: run.id });
    const { data: again } = await perform(retryGeneration, ctx, { id: run.id });
    expect(again).toMatchObject({ parentId: run.id, seed: "s", state: "queued" });
  });

  it("is refused beyond as many as may run at once, and to strangers", async () => {
    const { ctx, character } = await subject();
    for (let asked = 0; asked < activeGenerationsMax; asked++)
      await perform(requestPortrait, ctx, { characterId: character.id, provider: "painter" });
    await expect(perform(requestPortrait, ctx, { characterId: character.id })).rejects.toEqual(
      fault("portraits.too_many_running", "conflict"),
    );
    const stranger = ctxOf(runtime(), await makePerson());
    await expect(perform(requestPortrait, stranger, { characterId: character.id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(perform(listPortraits, stranger, { characterId: character.id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
  });
});

describe("choosing and deleting", () => {
  it("shows the chosen one, and the newest that is left when the chosen one goes", async () => {
    const { ctx, character } = await subject();
    const first = await painted(ctx, character.id, "one");
    const second = await painted(ctx, character.id, "two");
    await perform(choosePortrait, ctx, { id: second.portraitId as string });
    const { data } = await perform(deletePortrait, ctx, { id: second.portraitId as string });
    expect(data.chosenPortraitId).toBe(first.portraitId);
    const keysOf = async (id: unknown) =>
      (
        await connection()
          .db.select({ file: files })
          .from(portraits)
          .innerJoin(files, eq(files.id, portraits.fileId))
          .where(eq(portraits.id, id as never))
      )[0]?.file.variants.map(({ key }) => key) ?? [];
    const there = async (keys: string[]) =>
      (await Promise.all(keys.map((key) => storage().exists(key)))).map(
        (one) => one.ok && one.exists,
      );
    const [firstKeys, secondKeys] = [
      await keysOf(first.portraitId),
      await keysOf(second.portraitId),
    ];
    const remove = portraitsJobs["portraits.remove_file"];
    await remove?.handler(worker(), { id: second.portraitId });
    await remove?.handler(worker(), { id: first.portraitId });
    expect(new Set(await there(secondKeys))).toEqual(new Set([false]));
    expect(new Set(await there(firstKeys))).toEqual(new Set([true]));

    await perform(deleteCharacter, ctx, { id: character.id });
    const eraseAfter = (days: number) =>
      portraitsJobs["portraits.erase_deleted"]?.handler(
        { ...worker(), now: () => new Date(Date.now() + days * 86_400_000) },
        {},
      );
    await eraseAfter(30);
    expect(new Set(await there(firstKeys))).toEqual(new Set([true]));
    await perform(restoreCharacter, ctx, { id: character.id });
    await eraseAfter(32);
    await perform(deleteCharacter, ctx, { id: character.id });
    await eraseAfter(32);
    expect(new Set(await there(firstKeys))).toEqual(new Set([false]));
    const { sql } = connection();
    for (const table of ["portraits", "generations", "character_versions"])
      expect(
        await sql`select 1 from ${sql(table)} where character_id = ${character.id}`,
      ).toHaveLength(0);
    expect(await sql`select 1 from characters where id = ${character.id}`).toHaveLength(0);
  });

  it("belongs to the owner of the character alone", async () => {
    const { ctx, character } = await subject();
    const first = await painted(ctx, character.id, "one");
    await perform(choosePortrait, ctx, { id: first.portraitId as string });
    const [row] = await connection()
      .db.select()
      .from(characters)
      .where(eq(characters.id, character.id));
    expect(row?.chosenPortraitId).toBe(first.portraitId);
    const stranger = ctxOf(runtime(), await makePerson());
    await expect(
      perform(choosePortrait, stranger, { id: first.portraitId as string }),
    ).rejects.toEqual(fault("portraits.not_found", "not_found"));
  });
});

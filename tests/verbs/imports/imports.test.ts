import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { CharacterId } from "@/lib/characters/schema";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import { toCardV3 } from "@/lib/exports/card/to-card";
import { toDocument } from "@/lib/exports/document/to-document";
import { toFoundry } from "@/lib/exports/foundry/to-foundry";
import { previewImport } from "@/lib/imports/verbs/preview-import";
import { takeImport } from "@/lib/imports/verbs/take-import";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage/storage";
import { getPlay } from "@/lib/play/verbs/get-play";
import { addPicture } from "@/lib/portraits/add-picture";
import { listPortraits } from "@/lib/portraits/verbs/list-portraits";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { runtime } from "@/lib/wiring/runtime";
import { sourceOf } from "@/tests/output/source";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });
const taking = (id: string) => [{ slot: "level/1/class", take: [id] }];
const text = (value: unknown) => JSON.stringify(value);

async function member(): Promise<Ctx> {
  return ctxOf(runtime(), await makePerson());
}

function queue(): Ctx {
  return makeCtx(
    runtime(),
    { kind: "system", job: "portraits.add_picture" },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
}

function nobody(): Ctx {
  return makeCtx(
    runtime(),
    { kind: "guest" },
    {
      door: "script",
      requestId: newId("event"),
      locale: "en",
      address: "127.0.0.9",
      userAgent: null,
    },
  );
}

describe("showing what a file holds", () => {
  it("gives back our own document, card and actor exactly, losing nothing", async () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    for (const file of [toDocument(source), toCardV3(source), toFoundry(source)]) {
      const { data } = await perform(previewImport, nobody(), { text: text(file) });
      expect(data).toMatchObject({
        name: "Aela Stormborn",
        build: source.page.character.build,
        findings: { open: 0, violations: 0 },
        account: { nothingLost: true, counts: { lost: 0 } },
        difference: null,
        summary: { level: 5, classes: [{ id: "paladin", level: 5 }] },
      });
    }
  });

  it("finds the choices of an actor that another program made, and names what it cannot carry", async () => {
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const { flags: _flags, ...actor } = toFoundry(source);
    const strange = { name: "Vorpal Spoon", type: "weapon", system: { quantity: 1 } };
    const items = [...actor.items.map(({ flags: _own, ...item }) => item), strange];
    const { data } = await perform(previewImport, nobody(), { text: text({ ...actor, items }) });
    const sheet = deriveSheet(srd52, data.build);
    expect(data.kind).toBe("foundry");
    expect(sheet.classes).toEqual(source.page.sheet.classes);
    expect(sheet.species).toBe(source.page.sheet.species);
    for (const id of ["str", "dex", "con", "int", "wis", "cha"] as const) {
      expect(sheet.abilities[id].score.value).toBe(source.page.sheet.abilities[id].score.value);
    }
    expect(sheet.hitPoints.value).toBe(source.page.sheet.hitPoints.value);
    expect(sheet.armorClass.value).toBe(source.page.sheet.armorClass.value);
    expect(sheet.spells.map(({ id }) => id).sort()).toEqual(
      source.page.sheet.spells.map(({ id }) => id).sort(),
    );
    expect(data.account.entries).toContainEqual(
      expect.objectContaining({ name: "Vorpal Spoon", status: "changed", reason: "homebrew" }),
    );
    expect(sheet.inventory.map(({ name, item }) => name ?? item.id)).toContain(
      "homebrew-vorpal-spoon",
    );
  });

  it("takes from a foreign card the name and everything that it tells, and says what stays behind", async () => {
    const card = {
      spec: "chara_card_v2",
      spec_version: "2.0",
      data: {
        name: "Vex",
        description: "{{char}} is a thief.",
        personality: "Wry.",
        first_mes: "Hi {{User}}.",
        system_prompt: "Be brief.",
      },
    };
    const { data } = await perform(previewImport, nobody(), { text: text(card) });
    expect(data).toMatchObject({
      kind: "card",
      name: "Vex",
      biography: "Vex is a thief.\n\nWry.\n\nGreeting: Hi you.",
      account: { nothingLost: false, counts: { lost: 1 } },
    });
    expect(data.account.entries.find(({ status }) => status === "lost")).toMatchObject({
      path: "data.system_prompt",
      reason: "prompt",
    });
    expect(data.findings.open).toBeGreaterThan(0);
  });

  it("shows the difference from a character of yours, and nobody else's", async () => {
    const ctx = await member();
    const mine = await makeCharacter(ctx, { name: "Wren" });
    const file = text(toDocument(sourceOf({ level: 5, choices: taking("paladin") })));
    const { data } = await perform(previewImport, ctx, {
      text: file,
      against: mine.id,
      locale: "fa",
    });
    expect(data.difference).toContainEqual({
      what: "name",
      before: "Wren",
      after: "Aela Stormborn",
    });
    expect(data.difference?.find(({ what }) => what === "classes")?.after).toMatch(/پالادین/);
    await expect(
      perform(previewImport, await member(), { text: file, against: mine.id }),
    ).rejects.toEqual(fault("characters.not_found", "not_found"));
  });

  it("asks for one file, and refuses a broken one with a reason", async () => {
    await expect(perform(previewImport, nobody(), {})).rejects.toEqual(
      fault("imports.empty", "invalid"),
    );
    await expect(perform(previewImport, nobody(), { text: "{}", base64: "e30=" })).rejects.toEqual(
      fault("imports.empty", "invalid"),
    );
    await expect(perform(previewImport, nobody(), { base64: "e30=" })).rejects.toEqual(
      fault("imports.unknown", "invalid"),
    );
  });
});

describe("taking what a file holds", () => {
  it("brings wounds and the portrait, once however often the job runs", async () => {
    const ctx = await member();
    const png = await sharp({ create: { width: 64, height: 96, channels: 3, background: "#402" } })
      .png()
      .toBuffer();
    const actor = {
      name: "Wounded",
      type: "character",
      img: `data:image/png;base64,${png.toString("base64")}`,
      system: { abilities: { con: { value: 14 } }, attributes: { hp: { value: 3, max: null } } },
      items: [
        {
          name: "Fighter",
          type: "class",
          system: {
            levels: 1,
            hitDice: "d10",
            advancement: [{ type: "HitPoints", value: { 1: "max" } }],
          },
        },
      ],
    };
    const { data } = await perform(takeImport, ctx, { text: text(actor) });
    const play = await perform(getPlay, ctx, { id: data.id });
    expect(play.data.hitPoints).toMatchObject({ current: 3, max: 12 });
    const key = "imports/picture-of-the-test.bin";
    const job = { characterId: CharacterId.parse(data.id), key, ai: false };
    for (let times = 0; times < 2; times += 1) {
      await storage().put(key, png, {
        contentType: "application/octet-stream",
        cacheControl: "no-store",
      });
      await addPicture.handler(queue(), job);
    }
    const { portraits: items } = (
      await perform(listPortraits, ctx, { characterId: job.characterId })
    ).data;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ madeBy: "upload", ai: false });
    expect(await storage().exists(key)).toEqual({ ok: true, exists: false });
  });

  it("makes a private character of it", async () => {
    const ctx = await member();
    const source = sourceOf({ level: 5, choices: taking("paladin") });
    const { data } = await perform(takeImport, ctx, { text: text(toDocument(source)) });
    expect(data).toMatchObject({
      name: "Aela Stormborn",
      visibility: "private",
      level: 5,
      classId: "paladin",
      biography: "Born in a storm.\n\nRaised by the sea.",
      build: source.page.character.build,
    });
    expect((await perform(getCharacter, ctx, { id: data.id })).data.name).toBe("Aela Stormborn");
  });

  it("replaces only what was shown, as a new version that can be undone", async () => {
    const ctx = await member();
    const mine = await makeCharacter(ctx, { name: "Wren" });
    const file = text(toDocument(sourceOf({ level: 5, choices: taking("paladin") })));
    await expect(perform(takeImport, ctx, { text: file, replace: mine.id })).rejects.toEqual(
      fault("imports.not_previewed", "conflict"),
    );
    const { data: shown } = await perform(previewImport, ctx, { text: file, against: mine.id });
    await perform(updateCharacter, ctx, { id: mine.id, biography: "Changed meanwhile." });
    await expect(
      perform(takeImport, ctx, { text: file, replace: mine.id, digest: shown.digest }),
    ).rejects.toEqual(fault("imports.not_previewed", "conflict"));
    const { data: again } = await perform(previewImport, ctx, { text: file, against: mine.id });
    const { data: taken } = await perform(takeImport, ctx, {
      text: file,
      replace: mine.id,
      digest: again.digest,
    });
    expect(taken).toMatchObject({ id: mine.id, name: "Aela Stormborn", version: 3 });
    expect(
      (await perform(listVersions, ctx, { id: mine.id })).data.items.map(({ kind }) => kind),
    ).toEqual(["replaced", "described", "created"]);
  });

  it("refuses a stranger's character, somebody without a row and a token without the scope", async () => {
    const file = text(toDocument(sourceOf()));
    const mine = await makeCharacter(await member());
    await expect(
      perform(takeImport, await member(), { text: file, replace: mine.id, digest: "x" }),
    ).rejects.toEqual(fault("characters.not_found", "not_found"));
    await expect(perform(takeImport, nobody(), { text: file })).rejects.toEqual(
      fault("auth.required", "unauthenticated"),
    );
    const ctx = await member();
    if (ctx.actor.kind !== "user") throw new Error("a person is needed");
    const { userId, userKind, role } = ctx.actor;
    const actor = {
      kind: "token" as const,
      tokenId: "tok",
      scopes: ["characters:read"],
      userId,
      userKind,
      role,
    };
    await expect(perform(takeImport, { ...ctx, actor }, { text: file })).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
  });
});

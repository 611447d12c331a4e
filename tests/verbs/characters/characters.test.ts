import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { archiveCharacter } from "@/lib/characters/verbs/archive-character";
import { chooseForCharacter } from "@/lib/characters/verbs/choose-for-character";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { duplicateCharacter } from "@/lib/characters/verbs/duplicate-character";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { getWizard } from "@/lib/characters/verbs/get-wizard";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { restoreCharacter } from "@/lib/characters/verbs/restore-character";
import { rollAbilities } from "@/lib/characters/verbs/roll-abilities";
import { surpriseCharacter } from "@/lib/characters/verbs/surprise-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { choiceAt } from "@/lib/rulebook/build";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { restoreVersion } from "@/lib/versions/verbs/restore-version";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

async function member(): Promise<Ctx> {
  return ctxOf(runtime(), await makePerson());
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

function tokenOf(ctx: Ctx, scopes: string[]): Ctx {
  if (ctx.actor.kind !== "user") throw new Error("a person is needed");
  const { userId, userKind, role } = ctx.actor;
  return { ...ctx, actor: { kind: "token", tokenId: "tok", scopes, userId, userKind, role } };
}

describe("creating", () => {
  it("makes a complete legal character of the same seed twice alike", async () => {
    const ctx = await member();
    const first = await makeCharacter(ctx, { seed: "moonrise" });
    const second = await makeCharacter(ctx, { seed: "moonrise" });
    expect(first.openChoices).toBe(0);
    expect(first.violations).toBe(0);
    expect(first.name).not.toBe("");
    expect(second.build).toEqual(first.build);
    expect(second.slug).not.toBe(first.slug);
  });

  it("refuses somebody without a row", async () => {
    await expect(perform(createCharacter, nobody(), {})).rejects.toEqual(
      fault("auth.required", "unauthenticated"),
    );
  });

  it("refuses a token without the scope", async () => {
    const ctx = tokenOf(await member(), ["characters:read"]);
    await expect(perform(createCharacter, ctx, {})).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
  });

  it("names every field that is wrong", async () => {
    const refused = perform(createCharacter, await member(), {
      name: "x".repeat(81),
      pronouns: 7,
      nonsense: true,
    } as never);
    await expect(refused).rejects.toMatchObject({
      kind: "invalid",
      fields: expect.arrayContaining([
        { path: "name", code: "too_big_string", params: { limit: 80 } },
        expect.objectContaining({ path: "pronouns", code: "wrong_type" }),
        expect.objectContaining({ code: "unknown_field" }),
      ]),
    });
  });

  it("stops at what a guest may keep", async () => {
    const ctx = ctxOf(runtime(), await makePerson({ kind: "guest" }));
    for (let made = 0; made < 5; made++) await perform(createCharacter, ctx, {});
    await expect(perform(createCharacter, ctx, {})).rejects.toEqual(
      fault("characters.too_many", "conflict"),
    );
  });

  it("does a repeated request with the same key once", async () => {
    const ctx = { ...(await member()), idempotencyKey: newId("event") };
    const first = await perform(createCharacter, ctx, { name: "Once" });
    const again = await perform(createCharacter, ctx, { name: "Once" });
    expect(again).toMatchObject({ replayed: true, data: { id: first.data.id } });
    await expect(perform(createCharacter, ctx, { name: "Other" })).rejects.toEqual(
      fault("request.idempotency_key_reused", "invalid"),
    );
  });
});

describe("choosing", () => {
  it("takes a choice, shows the new sheet and writes the ledger", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { data: view } = await perform(chooseForCharacter, ctx, {
      id: draft.id,
      version: draft.version,
      choices: [{ slot: "species", take: ["dwarf"] }],
      step: "class",
    });
    expect(view.character).toMatchObject({ speciesId: "dwarf", version: 2, step: "class" });
    expect(view.texts["species/dwarf"]?.name).toBe("Dwarf");
    const { data: ledger } = await perform(listVersions, ctx, { id: draft.id });
    expect(ledger.items.map((entry) => entry.kind)).toEqual(["chose", "created"]);
  });

  it("speaks Persian when asked to", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { data } = await perform(getWizard, ctx, { id: draft.id, locale: "fa" });
    expect(data.texts["ability/str"]?.name).toMatch(/\p{Script=Arabic}/u);
  });

  it("refuses to write over a version that somebody else wrote", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const species = (take: string) => ({
      id: draft.id,
      version: draft.version,
      choices: [{ slot: "species", take: [take] }],
    });
    const results = await Promise.allSettled([
      perform(chooseForCharacter, ctx, species("elf")),
      perform(chooseForCharacter, ctx, species("orc")),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((result) => result.status === "rejected");
    expect(refused?.reason).toEqual(fault("characters.changed_elsewhere", "stale"));
  });

  it("does not show or change another's character", async () => {
    const { data: draft } = await perform(createCharacter, await member(), {});
    const stranger = await member();
    await expect(perform(getCharacter, stranger, { id: draft.id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(
      perform(chooseForCharacter, stranger, { id: draft.id, choices: [] }),
    ).rejects.toEqual(fault("characters.not_found", "not_found"));
  });

  it("completes only the step that was asked for", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { data: view } = await perform(surpriseCharacter, ctx, {
      id: draft.id,
      only: "species",
      seed: "s",
    });
    expect(view.character.speciesId).not.toBeNull();
    expect(view.character.classId).toBeNull();
    const { data: whole } = await perform(surpriseCharacter, ctx, { id: draft.id, seed: "s" });
    expect(whole.character).toMatchObject({
      openChoices: 0,
      violations: 0,
      speciesId: view.character.speciesId,
    });
  });

  it("keeps every die on record and does not roll twice unless told", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { data: view } = await perform(rollAbilities, ctx, { id: draft.id });
    const rolls = choiceAt(view.character.build, "abilities/rolls")?.rolls ?? [];
    expect(rolls).toHaveLength(6);
    expect(rolls.flat().every((die) => die >= 1 && die <= 6)).toBe(true);
    await expect(perform(rollAbilities, ctx, { id: draft.id })).rejects.toEqual(
      fault("characters.already_rolled", "conflict"),
    );
    const { data: again } = await perform(rollAbilities, ctx, { id: draft.id, again: true });
    expect(again.character.version).toBe(view.character.version + 1);
  });
});

describe("the shelf", () => {
  it("pages without losing or repeating any, in every order", async () => {
    const ctx = await member();
    for (const name of ["Bo", "Ana", "Cy", "Dee", "Eve"])
      await perform(createCharacter, ctx, { name });
    for (const sort of ["updated", "created", "name", "level"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { data } = await perform(listCharacters, ctx, { limit: 2, sort, cursor });
        seen.push(...data.items.map((item) => item.name));
        cursor = data.nextCursor ?? undefined;
      } while (cursor);
      expect([...seen].sort()).toEqual(["Ana", "Bo", "Cy", "Dee", "Eve"]);
    }
  });

  it("finds a name by a part of it and takes LIKE's signs literally", async () => {
    const ctx = await member();
    for (const name of ["50% off", "Stormborn", "under_score"])
      await perform(createCharacter, ctx, { name });
    const found = async (query: string) =>
      (await perform(listCharacters, ctx, { query })).data.items.map((item) => item.name);
    expect(await found("ORM")).toEqual(["Stormborn"]);
    expect(await found("%")).toEqual(["50% off"]);
    expect(await found("_")).toEqual(["under_score"]);
  });

  it("refuses a page mark that is not ours", async () => {
    await expect(perform(listCharacters, await member(), { cursor: "bm9wZQ" })).rejects.toEqual(
      fault("request.cursor", "invalid"),
    );
  });

  it("archives, takes down again, deletes and brings back", async () => {
    const ctx = await member();
    const { data: kept } = await perform(createCharacter, ctx, { name: "Kept" });
    await perform(archiveCharacter, ctx, { id: kept.id, archived: true });
    expect((await perform(listCharacters, ctx, {})).data.items).toEqual([]);
    expect((await perform(listCharacters, ctx, { archived: true })).data.items).toHaveLength(1);
    await perform(deleteCharacter, ctx, { id: kept.id });
    await expect(perform(getCharacter, ctx, { id: kept.id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    const { data: back } = await perform(restoreCharacter, ctx, { id: kept.id });
    expect(back.name).toBe("Kept");
  });

  it("copies everything but the ledger and the publication", async () => {
    const ctx = await member();
    const original = await makeCharacter(ctx, { biography: "Born in a storm." });
    await perform(publishCharacter, ctx, { id: original.id, visibility: "public" });
    const { data: copy } = await perform(duplicateCharacter, ctx, { id: original.id });
    expect(copy).toMatchObject({
      build: original.build,
      biography: "Born in a storm.",
      visibility: "private",
      version: 1,
    });
    expect(copy.id).not.toBe(original.id);
  });

  it("makes one version of the same content, however often it is sent and whatever else stands beside it", async () => {
    const ctx = await member();
    const made = await makeCharacter(ctx);
    const { name, pronouns, alignment, biography, appearance, build } = made;
    const whole = { name, pronouns, alignment, biography, appearance, build: build as never };
    for (const _time of [1, 2, 3])
      await perform(updateCharacter, ctx, { id: made.id, name: "Aela the Quiet" });
    await perform(updateCharacter, ctx, { id: made.id, ...whole, name: "Aela the Quiet" });
    const { data } = await perform(updateCharacter, ctx, { id: made.id, step: "review" });
    expect(data).toMatchObject({ name: "Aela the Quiet", version: made.version + 1 });
  });

  it("makes an earlier version the newest and loses nothing in between", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, { name: "First" });
    await perform(updateCharacter, ctx, { id: draft.id, name: "Second" });
    const { data: restored } = await perform(restoreVersion, ctx, { id: draft.id, version: 1 });
    expect(restored).toMatchObject({ name: "First", version: 3 });
    expect((await perform(listVersions, ctx, { id: draft.id })).data.items).toHaveLength(3);
  });
});

describe("publishing", () => {
  it("shows a public character to anybody and a private one to nobody", async () => {
    const ctx = await member();
    const made = await makeCharacter(ctx);
    await expect(perform(getPublicCharacter, nobody(), { slug: made.slug })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "public",
    });
    const { data: page } = await perform(getPublicCharacter, nobody(), { slug: shown.slug });
    expect(page.character.name).toBe(made.name);
    expect(JSON.stringify(page)).not.toContain("@example.test");
    await perform(publishCharacter, ctx, { id: made.id, visibility: "private" });
    await expect(perform(getPublicCharacter, nobody(), { slug: shown.slug })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
  });

  it("opens an unlisted character only to those who have the secret", async () => {
    const ctx = await member();
    const made = await makeCharacter(ctx, { name: "Nobody Lists Me" });
    const { data: shown } = await perform(publishCharacter, ctx, {
      id: made.id,
      visibility: "unlisted",
    });
    const withSecret = shown.url.slice("/c/".length);
    expect(
      (await perform(getPublicCharacter, nobody(), { slug: withSecret })).data.character.name,
    ).toBe(made.name);
    await expect(perform(getPublicCharacter, nobody(), { slug: shown.slug })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    const listed = await perform(listShowcase, nobody(), { query: made.name });
    expect(listed.data.items).toEqual([]);
  });

  it("refuses an unfinished or unnamed character", async () => {
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    await expect(
      perform(publishCharacter, ctx, { id: draft.id, visibility: "public" }),
    ).rejects.toEqual(fault("characters.incomplete", "conflict"));
  });

  it("lets a guest share by link but not in the showcase", async () => {
    const ctx = ctxOf(runtime(), await makePerson({ kind: "guest" }));
    const made = await makeCharacter(ctx);
    await expect(
      perform(publishCharacter, ctx, { id: made.id, visibility: "public" }),
    ).rejects.toEqual(fault("characters.sign_up_to_publish", "forbidden"));
    expect(
      (await perform(publishCharacter, ctx, { id: made.id, visibility: "unlisted" })).data.url,
    ).toContain("/c/");
  });

  it("names the tags that its pages are kept under", async () => {
    const ctx = await member();
    const made = await makeCharacter(ctx);
    const { tags } = await perform(publishCharacter, ctx, { id: made.id, visibility: "public" });
    expect(tags).toEqual(expect.arrayContaining(["showcase", `character:${made.slug}`]));
  });
});

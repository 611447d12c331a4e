import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { linesPerEntryMax } from "@/lib/characters/limits";
import { chooseForCharacter } from "@/lib/characters/verbs/choose-for-character";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { levelDownCharacter } from "@/lib/characters/verbs/level-down-character";
import { levelUpCharacter } from "@/lib/characters/verbs/level-up-character";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import { choiceAt } from "@/lib/rulebook/build";
import { choicesMax } from "@/lib/rulebook/build-input";
import { nameOf } from "@/lib/rulebook/text";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { mergeCharacter } from "@/lib/versions/verbs/merge-character";
import { restoreVersion } from "@/lib/versions/verbs/restore-version";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });
const member = async (): Promise<Ctx> => ctxOf(runtime(), await makePerson({ name: "Mina" }));
const scores = { str: 14, dex: 13, con: 12, int: 15, wis: 10, cha: 8 };

async function wizard(ctx: Ctx) {
  const { data: draft } = await perform(createCharacter, ctx, { name: "Aela" });
  const choose = async (...choices: { slot: string; take: string[]; scores?: typeof scores }[]) => {
    await perform(chooseForCharacter, ctx, { id: draft.id, choices });
  };
  return { id: draft.id, choose };
}

async function newestLines(ctx: Ctx, id: string, locale: "en" | "fa" = "en") {
  const { data } = await perform(listVersions, ctx, { id, locale, limit: 2 });
  return data.items[0]?.lines;
}

describe("the ledger in words", () => {
  it("says what was chosen, in the words of the table", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    await choose({ slot: "species", take: ["elf"] });
    expect(await newestLines(ctx, id)).toEqual(["Species: chose Elf"]);
    await choose({ slot: "level/1/class", take: ["wizard"] });
    expect(await newestLines(ctx, id)).toEqual(["Gained level 1: Wizard"]);
    await choose({ slot: "level/1/class/wizard/cantrips", take: ["fire-bolt", "light"] });
    expect(await newestLines(ctx, id)).toEqual(["Took Fire Bolt and Light as cantrips"]);
    await choose({ slot: "level/1/class/wizard/cantrips", take: ["fire-bolt", "mage-hand"] });
    expect(await newestLines(ctx, id)).toEqual([
      "Took Mage Hand as a cantrip",
      "Gave up the cantrip Light",
    ]);
    expect(await newestLines(ctx, id, "fa")).toEqual([
      "دست جادویی را کانتریپ خود کرد",
      "از کانتریپ روشنایی گذشت",
    ]);
    await choose(
      { slot: "abilities/method", take: ["manual"] },
      { slot: "abilities/scores", take: [], scores },
    );
    await choose({ slot: "abilities/scores", take: [], scores: { ...scores, str: 16 } });
    expect(await newestLines(ctx, id)).toEqual(["Strength 14 → 16"]);
    await choose({ slot: "species", take: ["orc"] });
    expect(await newestLines(ctx, id)).toContain("Species: Elf → Orc");
  });

  it("tells of levels, of what was written and of what is carried", async () => {
    const ctx = await member();
    const { id } = await makeCharacter(ctx, { name: "Aela", seed: "ledger" });
    const { data: up } = await perform(levelUpCharacter, ctx, { id, roll: 3 });
    const taken = choiceAt(up.character.build, "level/2/class")?.take[0] ?? "";
    const lines = await newestLines(ctx, id);
    expect(lines).toContain(`Gained level 2: ${nameOf("class", taken, "en")}`);
    expect(lines).toContain("Hit points of level 2: rolled 3");
    await perform(levelDownCharacter, ctx, { id });
    expect((await newestLines(ctx, id))?.join()).toContain("Took level 2 back");
    await perform(updateCharacter, ctx, { id, name: "Vesna" });
    expect(await newestLines(ctx, id)).toEqual(["Name: \u2068Aela\u2069 → \u2068Vesna\u2069"]);
    await perform(editInventory, ctx, {
      id,
      edits: [{ do: "add", item: "rope", quantity: 2, name: "Old rope" }],
    });
    expect(await newestLines(ctx, id)).toEqual(["Took up \u2068Old rope\u2069 (2 of it)"]);
    await perform(editInventory, ctx, { id, edits: [{ do: "coins", gp: 777 }] });
    expect((await newestLines(ctx, id))?.at(-1)).toMatch(/^Gold pieces: .+ → 777$/);
  });

  it("says who and what kind of change, and where everybody may see it", async () => {
    const ctx = await member();
    const { id } = await makeCharacter(ctx, { name: "Aela" });
    await perform(updateCharacter, ctx, { id, pronouns: "he/him" });
    await perform(publishCharacter, ctx, { id, visibility: "public" });
    const program = { ...ctx, origin: { ...ctx.origin, door: "endpoint" as const } };
    await perform(updateCharacter, program, { id, pronouns: "she/her" });
    const { data } = await perform(listVersions, ctx, { id, limit: 30 });
    expect(data.items.map(({ title }) => title)).toEqual([
      "Changed through the API",
      "Written",
      "Created",
    ]);
    expect(data.items[0]).toMatchObject({
      by: { you: true },
      permalink: expect.stringMatching(/^\/c\/.+@v3$/),
    });
    expect(data.items[1]?.permalink).toMatch(/@v2$/);
    expect(data.items[2]?.permalink, "was never shown").toBeNull();
  });

  it("has a page mark, and tells the last of a page against the one before it", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    for (const species of ["elf", "orc", "dwarf"])
      await choose({ slot: "species", take: [species] });
    const { data: first } = await perform(listVersions, ctx, { id, limit: 2 });
    expect(first.items.map(({ lines }) => lines[0])).toEqual([
      "Species: Orc → Dwarf",
      "Species: Elf → Orc",
    ]);
    const { data: second } = await perform(listVersions, ctx, {
      id,
      limit: 2,
      cursor: first.nextCursor ?? undefined,
    });
    expect(second.items.map(({ version, lines }) => [version, lines[0]])).toEqual([
      [2, "Species: chose Elf"],
      [1, undefined],
    ]);
  });

  it("leaves out what would drown the page, and says how much", async () => {
    const ctx = await member();
    const whole = await makeCharacter(ctx, { seed: "many choices" });
    await perform(updateCharacter, ctx, { id: whole.id, build: { pack: "srd-5.2", choices: [] } });
    const { data } = await perform(listVersions, ctx, { id: whole.id, limit: 1 });
    expect(data.items[0]?.lines).toHaveLength(linesPerEntryMax);
    expect(data.items[0]?.more).toBeGreaterThan(0);
  });
});

describe("one version", () => {
  it("is shown whole with the sheet of then", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    await choose({ slot: "species", take: ["elf"] });
    await choose({ slot: "species", take: ["dwarf"] });
    const { data } = await perform(getVersion, ctx, { id, version: 2, locale: "fa" });
    expect(data).toMatchObject({
      version: 2,
      newest: 3,
      sheet: { species: "elf" },
      content: { name: "Aela" },
    });
    expect(data.texts["species/elf"]?.name).toBe(nameOf("species", "elf", "fa"));
  });

  it("is nobody else's, and must be there", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    await expect(perform(getVersion, ctx, { id, version: 9 })).rejects.toEqual(
      fault("characters.version_not_found", "not_found"),
    );
    const stranger = await member();
    const hidden = fault("characters.not_found", "not_found");
    await expect(perform(getVersion, stranger, { id, version: 1 })).rejects.toEqual(hidden);
    await expect(perform(compareVersions, stranger, { id, from: 1 })).rejects.toEqual(hidden);
  });
});

describe("two versions side by side", () => {
  it("tell what was chosen otherwise and explain every number that moved", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    await choose(
      { slot: "level/1/class", take: ["wizard"] },
      { slot: "abilities/method", take: ["manual"] },
      { slot: "abilities/scores", take: [], scores },
    );
    await choose({ slot: "abilities/scores", take: [], scores: { ...scores, con: 16 } });
    const { data } = await perform(compareVersions, ctx, { id, from: 2, to: 3 });
    expect(data.changes.map(({ text }) => text)).toEqual(["Constitution 12 → 16"]);
    const hitPoints = data.numbers.find(({ id: number }) => number === "hitPoints");
    expect(hitPoints).toMatchObject({ label: "Hit points", from: { value: 7 }, to: { value: 9 } });
    for (const { from, to } of data.numbers)
      for (const explained of [from, to])
        if (explained)
          expect(explained.parts.reduce((sum, { value }) => sum + value, 0)).toBe(explained.value);
    expect(data.numbers.map(({ id: number }) => number)).toEqual(
      expect.arrayContaining(["score/con", "modifier/con", "save/con"]),
    );
    const { data: turned } = await perform(compareVersions, ctx, { id, from: 3, to: 2 });
    expect(turned.changes.map(({ text }) => text)).toEqual(["Constitution 16 → 12"]);
  });

  it("differ in nothing from themselves, and from what was brought back", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    await choose({ slot: "species", take: ["elf"] });
    await choose({ slot: "species", take: ["orc"] });
    await perform(restoreVersion, ctx, { id, version: 2 });
    const { data } = await perform(compareVersions, ctx, { id, from: 2 });
    expect(data).toMatchObject({ changes: [], numbers: [], to: { version: 4 } });
  });
});

describe("a save that only goes on in the wizard", () => {
  it("is remembered and makes no version, whatever it came with", async () => {
    const ctx = await member();
    const { id, choose } = await wizard(ctx);
    await choose({ slot: "species", take: ["elf"] });
    const at = async () => (await perform(getCharacter, ctx, { id })).data;
    const before = await at();
    const species = { slot: "species", take: ["elf"] };
    await perform(chooseForCharacter, ctx, { id, choices: [species], step: "class" });
    expect(await at()).toEqual({ ...before, step: "class" });
    await perform(updateCharacter, ctx, { id, name: "Aela", step: "biography" });
    expect(await at()).toEqual({ ...before, step: "biography" });
    await perform(mergeCharacter, ctx, { id, base: 1, choices: [species], step: "spells" });
    expect(await at()).toEqual({ ...before, step: "spells" });
    expect((await perform(listVersions, ctx, { id })).data.items).toHaveLength(before.version);
  });
});

describe("the choices of a build", () => {
  it("are as many as a build may have, also where they are taken one by one or merged", async () => {
    const ctx = await member();
    const odd = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => ({
        slot: `nowhere/${from + at}`,
        take: ["nothing"],
      }));
    const build = { pack: "srd-5.2" as const, choices: odd(0, choicesMax - 1) };
    const { data: made } = await perform(createCharacter, ctx, { name: "Full", build });
    const { id } = made;
    await perform(chooseForCharacter, ctx, { id, choices: odd(700, 701) });
    const full = fault("characters.too_many_choices", "conflict");
    await expect(perform(chooseForCharacter, ctx, { id, choices: odd(701, 702) })).rejects.toEqual(
      full,
    );
    await expect(
      perform(mergeCharacter, ctx, { id, base: 1, choices: odd(701, 703) }),
    ).rejects.toEqual(full);
    await perform(chooseForCharacter, ctx, { id, choices: odd(701, 702), remove: ["nowhere/700"] });
    const { data } = await perform(getCharacter, ctx, { id });
    expect(data.build.choices).toHaveLength(choicesMax);
  });
});

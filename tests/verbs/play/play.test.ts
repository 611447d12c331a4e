import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import type { createCharacter } from "@/lib/characters/verbs/create-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { levelDownCharacter } from "@/lib/characters/verbs/level-down-character";
import { levelUpCharacter } from "@/lib/characters/verbs/level-up-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { getPlay } from "@/lib/play/verbs/get-play";
import { playCharacter } from "@/lib/play/verbs/play-character";
import { type Build, choiceAt } from "@/lib/rulebook/build";
import { buildFromExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import { deriveSheet } from "@/lib/rulebook/derive";
import { startingCoins, startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { restoreVersion } from "@/lib/versions/verbs/restore-version";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

async function member(): Promise<Ctx> {
  return ctxOf(runtime(), await makePerson());
}

function tokenOf(ctx: Ctx, scopes: string[]): Ctx {
  if (ctx.actor.kind !== "user") throw new Error("a person is needed");
  const { userId, userKind, role } = ctx.actor;
  return { ...ctx, actor: { kind: "token", tokenId: "tok", scopes, userId, userKind, role } };
}

/** A legal wizard of that level. */
function wizardBuild(level = 1) {
  const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: ["wizard"] }] };
  return randomBuild(srd52, "a quiet library", { keep, level });
}

/** As it would arrive from outside. */
const sent = (build: Build): InputOf<typeof createCharacter>["build"] =>
  JSON.parse(JSON.stringify(build));

async function wizard(ctx: Ctx, level = 1) {
  return makeCharacter(ctx, { surprise: false, name: "Aela", build: sent(wizardBuild(level)) });
}

describe("a level gained", () => {
  it("adds the class of the level, tells what is new and writes the ledger", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const { data } = await perform(levelUpCharacter, ctx, { id, ifMatch: '"v1"' });
    expect(data).toMatchObject({
      level: 2,
      proficiencyBonus: { before: 2, after: 2 },
      character: { level: 2 },
    });
    expect(data.hitPoints.after).toBeGreaterThan(data.hitPoints.before);
    expect(data.features.map((feature) => feature.name)).toContain("Scholar");
    expect(data.grown).toContainEqual({ what: "slots", level: 1, before: 2, after: 3 });
    expect(data.choices.map((choice) => choice.slot)).toContain("level/2/class/wizard/spellbook");
    expect(data.character.openChoices).toBe(data.choices.length);
    const { data: ledger } = await perform(listVersions, ctx, { id });
    expect(ledger.items[0]).toMatchObject({
      kind: "level.up",
      change: [{ code: "level.up", params: { level: 2, class: "wizard" } }],
    });
  });

  it("names what is new in the language asked for", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const { data } = await perform(levelUpCharacter, ctx, { id, locale: "fa" });
    expect(data.features[0]?.name).toMatch(/\p{Script=Arabic}/u);
    const { data: third } = await perform(levelUpCharacter, ctx, { id, locale: "fa" });
    const recovery = third.grown.find((row) => row.id === "wizard/arcane-recovery");
    expect(recovery).toMatchObject({
      what: "extra",
      before: 1,
      after: 2,
      name: "بازیابی جادو · سطح جایگاه‌های بازگشته",
    });
  });

  it("takes another class, even where a prerequisite is missing, and reports that", async () => {
    const ctx = await member();
    const build = wizardBuild();
    const weak = build.choices.map((choice) =>
      choice.slot === "abilities/scores"
        ? { ...choice, scores: { str: 8, dex: 8, con: 8, int: 8, wis: 8, cha: 8 } }
        : choice,
    );
    const drawn = await makeCharacter(ctx, {
      surprise: false,
      build: sent({ ...build, choices: weak }),
    });
    const { data } = await perform(levelUpCharacter, ctx, { id: drawn.id, class: "paladin" });
    expect(choiceAt(data.character.build, "level/2/class")?.take).toEqual(["paladin"]);
    expect(data.character.violations).toBeGreaterThan(drawn.violations);
  });

  it("keeps the hit die on record, as it fell here or at the table", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const table = await perform(levelUpCharacter, ctx, { id, roll: 5 });
    expect(choiceAt(table.data.character.build, "level/2/hp")).toMatchObject({
      take: ["rolled"],
      rolls: [[5]],
    });
    const ours = await perform(levelUpCharacter, ctx, { id, hitPoints: "rolled" });
    const [[rolled = 0] = []] = choiceAt(ours.data.character.build, "level/3/hp")?.rolls ?? [];
    expect(rolled).toBeGreaterThanOrEqual(1);
    expect(rolled).toBeLessThanOrEqual(6);
  });

  it("refuses a class that nobody knows and a die with too many faces", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    await expect(perform(levelUpCharacter, ctx, { id, class: "baker" })).rejects.toMatchObject({
      kind: "invalid",
      fields: [{ path: "class", code: "not_allowed" }],
    });
    await expect(perform(levelUpCharacter, ctx, { id, roll: 9 })).rejects.toMatchObject({
      kind: "invalid",
      fields: [{ path: "roll", code: "too_big_number", params: { limit: 6 } }],
    });
  });

  it("ends at level 20", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 20);
    await expect(perform(levelUpCharacter, ctx, { id })).rejects.toEqual(
      fault("characters.level_max", "conflict"),
    );
  });
});

describe("a level lost", () => {
  it("undoes a level gained exactly", async () => {
    const ctx = await member();
    const before = await wizard(ctx, 4);
    const up = await perform(levelUpCharacter, ctx, { id: before.id, roll: 3 });
    const { data: down } = await perform(levelDownCharacter, ctx, { id: before.id });
    expect(down.character.build).toEqual(before.build);
    expect(down).toMatchObject({ level: 4, features: [], choices: [] });
    expect(down.hitPoints).toEqual({
      before: up.data.hitPoints.after,
      after: up.data.hitPoints.before,
    });
  });

  it("is brought back from the ledger", async () => {
    const ctx = await member();
    const before = await wizard(ctx, 3);
    await perform(levelDownCharacter, ctx, { id: before.id });
    const { data } = await perform(restoreVersion, ctx, { id: before.id, version: 1 });
    expect(data.build).toEqual(before.build);
    expect(data.level).toBe(3);
  });

  it("stops at level 1", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    await expect(perform(levelDownCharacter, ctx, { id })).rejects.toEqual(
      fault("characters.level_min", "conflict"),
    );
  });
});

describe.each([
  ["level up", levelUpCharacter],
  ["level down", levelDownCharacter],
] as const)("%s", (_name, change) => {
  it("is the owner's alone", async () => {
    const { id } = await wizard(await member(), 2);
    await expect(perform(change, await member(), { id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
  });

  it("needs the scope to write", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 2);
    const reader = tokenOf(ctx, ["characters:read"]);
    await expect(perform(change, reader, { id })).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
    await perform(change, tokenOf(ctx, ["characters:write"]), { id });
  });

  it("refuses to write over a version that was never read", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 2);
    await perform(change, ctx, { id, ifMatch: '"v1"' });
    await expect(perform(change, ctx, { id, ifMatch: '"v1"' })).rejects.toEqual(
      fault("characters.changed_elsewhere", "stale"),
    );
  });
});

describe("play", () => {
  const act = async (ctx: Ctx, id: string, ...acts: unknown[]) =>
    (await perform(playCharacter, ctx, { id, acts })).data;

  it("starts fresh", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 5);
    const { data } = await perform(getPlay, ctx, { id });
    expect(data.hitPoints.current).toBe(data.hitPoints.max);
    expect(data.slots).toEqual([
      { level: 1, left: 4, max: 4 },
      { level: 2, left: 3, max: 3 },
      { level: 3, left: 2, max: 2 },
    ]);
    expect(data.hitDice).toEqual([{ die: 6, left: 5, max: 5 }]);
  });

  it("counts damage, temporary hit points first, and healing up to the maximum", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 5);
    const hurt = await act(ctx, id, { act: "temporary", amount: 5 }, { act: "damage", amount: 8 });
    expect(hurt.hitPoints).toMatchObject({ current: hurt.hitPoints.max - 3, temporary: 0 });
    const healed = await act(ctx, id, { act: "heal", amount: 50 });
    expect(healed.hitPoints.current).toBe(healed.hitPoints.max);
  });

  it("is written without a version, a ledger entry or a page made anew", async () => {
    const ctx = await member();
    const made = await wizard(ctx);
    const done = await perform(playCharacter, ctx, {
      id: made.id,
      acts: [{ act: "inspiration", on: true }],
    });
    expect(done.tags).toEqual([]);
    const { data: after } = await perform(getCharacter, ctx, { id: made.id });
    expect(after).toEqual(made);
    const { data: ledger } = await perform(listVersions, ctx, { id: made.id });
    expect(ledger.items).toHaveLength(1);
  });

  it("brings the character down, through death saves, and back", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 5);
    const { hitPoints } = await act(ctx, id, { act: "inspiration", on: true });
    const down = await act(
      ctx,
      id,
      { act: "damage", amount: hitPoints.max },
      { act: "death_save", d20: 12 },
    );
    expect(down.state).toMatchObject({
      conditions: ["unconscious"],
      deathSaves: { successes: 1, failures: 0 },
    });
    await expect(act(ctx, id, { act: "long_rest" })).rejects.toEqual(
      fault("characters.cannot_rest", "conflict"),
    );
    const twenty = await act(ctx, id, { act: "death_save", d20: 20 });
    expect(twenty).toMatchObject({
      hitPoints: { current: 1 },
      rolls: [{ act: "death_save", die: 20, face: 20 }],
    });
    await expect(act(ctx, id, { act: "death_save" })).rejects.toEqual(
      fault("characters.not_dying", "conflict"),
    );
  });

  it("rolls initiative, which gives a monk of level 15 four points again", async () => {
    const ctx = await member();
    const abilities = { str: 10, dex: 20, con: 14, int: 10, wis: 16, cha: 10 };
    const { build } = buildFromExternalSheet(srd52, {
      abilities,
      classes: [{ class: "monk", levels: 15 }],
    });
    const { id } = await makeCharacter(ctx, { surprise: false, name: "Ume", build: sent(build) });
    const resource = "monk/monks-focus";
    await act(ctx, id, { act: "spend_resource", resource, count: 13 });
    const rolled = await act(ctx, id, { act: "initiative" });
    expect(rolled.resources.find((row) => row.id === resource)).toMatchObject({ left: 4, max: 15 });
  });

  it("brings back even the dead, when the table says so", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    expect((await act(ctx, id, { act: "damage", amount: 999 })).state.dead).toBe(true);
    const back = await act(ctx, id, { act: "revive" });
    expect(back).toMatchObject({
      hitPoints: { current: 1 },
      state: { dead: false, conditions: [] },
    });
    // Whoever died with levels of exhaustion returns with one less.
    await act(ctx, id, { act: "exhaustion", level: 3 }, { act: "damage", amount: 999 });
    expect((await act(ctx, id, { act: "revive" })).state).toMatchObject({
      dead: false,
      exhaustion: 2,
    });
  });

  it("spends slots until none is left, and a night brings them back", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const spent = await act(
      ctx,
      id,
      { act: "spend_slot", level: "1" },
      { act: "spend_slot", level: 1 },
    );
    expect(spent.slots).toEqual([{ level: 1, left: 0, max: 2 }]);
    await expect(act(ctx, id, { act: "spend_slot", level: 1 })).rejects.toEqual(
      fault("characters.nothing_left", "conflict"),
    );
    expect((await act(ctx, id, { act: "restore_slot", level: 1 })).slots[0]?.left).toBe(1);
    expect((await act(ctx, id, { act: "long_rest" })).slots[0]?.left).toBe(2);
  });

  it("spends uses, and hit dice with the die as it fell", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 3);
    const spent = await act(ctx, id, { act: "spend_resource", resource: "wizard/arcane-recovery" });
    expect(spent.resources.find((row) => row.id === "wizard/arcane-recovery")?.left).toBe(0);
    const rested = await act(ctx, id, { act: "damage", amount: 8 }, { act: "hit_die", die: 6 });
    expect(rested.hitDice).toEqual([{ die: 6, left: 2, max: 3 }]);
    expect(rested.rolls[0]?.face).toBeLessThanOrEqual(6);
    expect(rested.hitPoints.current).toBeGreaterThan(rested.hitPoints.max - 8);
  });

  it("does all acts or none", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    await expect(
      act(ctx, id, { act: "damage", amount: 1 }, { act: "spend_slot", level: 9 }),
    ).rejects.toEqual(fault("characters.nothing_left", "conflict"));
    const { data } = await perform(getPlay, ctx, { id });
    expect(data.state.damage).toBe(0);
  });

  it("loses no blow of two devices that strike at once", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 5);
    await Promise.all([1, 2, 3].map((amount) => act(ctx, id, { act: "damage", amount })));
    const { data } = await perform(getPlay, ctx, { id });
    expect(data.state.damage).toBe(6);
  });

  it("is clipped to what the sheet has after a level is lost", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx, 3);
    await act(ctx, id, { act: "spend_slot", level: 2 }, { act: "hit_die", die: 6 });
    await perform(levelDownCharacter, ctx, { id });
    const { data } = await perform(getPlay, ctx, { id });
    expect(data.state.slotsSpent).toEqual({});
    expect(data.slots.map((slot) => slot.level)).toEqual([1]);
  });

  it("sets conditions and exhaustion, six levels of which kill", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const prone = await act(ctx, id, { act: "condition", condition: "prone", on: "true" });
    expect(prone.state.conditions).toEqual(["prone"]);
    const up = await act(ctx, id, { act: "condition", condition: "prone", on: false });
    expect(up.state.conditions).toEqual([]);
    expect((await act(ctx, id, { act: "exhaustion", level: 6 })).state.dead).toBe(true);
  });

  it("refuses an act that nobody knows", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    await expect(act(ctx, id, { act: "fly" })).rejects.toEqual(fault("request.invalid", "invalid"));
  });

  it("is the owner's alone and needs the scopes", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const stranger = await member();
    const rest = [{ act: "long_rest" as const }];
    await expect(act(stranger, id, ...rest)).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(perform(getPlay, stranger, { id })).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    const reader = tokenOf(ctx, ["characters:read"]);
    await expect(act(reader, id, ...rest)).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
    await perform(getPlay, reader, { id });
  });
});

describe("the inventory", () => {
  const edit = async (ctx: Ctx, id: string, ...edits: unknown[]) =>
    (await perform(editInventory, ctx, { id, edits })).data;

  it("writes down what the starting packages gave before it changes anything", async () => {
    const ctx = await member();
    const made = await wizard(ctx);
    const before = startingInventory(srd52, made.build);
    const after = await edit(ctx, made.id, { do: "add", item: "shield", name: "Door of a barn" });
    expect(after.build.inventory?.slice(0, -1)).toEqual(before);
    expect(after.build.inventory?.at(-1)).toMatchObject({
      item: "shield",
      quantity: 1,
      name: "Door of a barn",
    });
    expect(after.build.coins).toBeUndefined();
  });

  it("puts more of the same onto the pile, and takes all of it away", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const twice = await edit(
      ctx,
      id,
      { do: "add", item: "torch", quantity: 3 },
      { do: "add", item: "torch" },
    );
    const pile = twice.build.inventory?.filter((row) => row.item === "torch") ?? [];
    expect(pile).toMatchObject([{ quantity: 4 }]);
    const none = await edit(ctx, id, { do: "quantity", entry: pile[0]?.id, quantity: 0 });
    expect(none.build.inventory?.some((row) => row.item === "torch")).toBe(false);
  });

  it("wears armor, so that the armor class follows, and takes it off", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const carried = await edit(ctx, id, { do: "add", item: "plate-armor" });
    const entry = carried.build.inventory?.at(-1)?.id;
    const worn = await edit(ctx, id, { do: "wear", entry, wearing: "worn" });
    expect(deriveSheet(srd52, worn.build).armorClass.value).toBe(18);
    const off = await edit(ctx, id, { do: "wear", entry, wearing: "carried" });
    expect(deriveSheet(srd52, off.build).armorClass.value).toBeLessThan(18);
  });

  it("attunes, and reports the fourth instead of refusing it", async () => {
    const ctx = await member();
    const { id, violations } = await wizard(ctx);
    const names = ["One", "Two", "Three", "Four"];
    const found = await edit(
      ctx,
      id,
      ...names.map((name) => ({ do: "add", item: "dagger", name })),
    );
    const rows = found.build.inventory?.slice(-4) ?? [];
    const all = await edit(
      ctx,
      id,
      ...rows.map((row) => ({ do: "attune", entry: row.id, on: true })),
    );
    expect(all.violations).toBe(violations + 1);
  });

  it("counts the purse coin by coin and writes the ledger", async () => {
    const ctx = await member();
    const made = await wizard(ctx);
    const { gp } = startingCoins(srd52, made.build);
    const rich = await edit(ctx, made.id, { do: "coins", pp: "7" });
    expect(rich.build.coins).toEqual({ cp: 0, sp: 0, ep: 0, gp, pp: 7 });
    const { data: ledger } = await perform(listVersions, ctx, { id: made.id });
    expect(ledger.items[0]).toMatchObject({
      kind: "inventory",
      change: [{ code: "inventory.coins", params: { pp: 7 } }],
    });
  });

  it("names the edit that speaks of what nobody knows, and does none of them", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const wrong = edit(ctx, id, { do: "coins", gp: 1 }, { do: "add", item: "moonbeam-in-a-jar" });
    await expect(wrong).rejects.toMatchObject({
      fields: [{ path: "edits.1.item", code: "not_allowed" }],
    });
    await expect(edit(ctx, id, { do: "remove", entry: "nothing" })).rejects.toMatchObject({
      fields: [{ path: "edits.0.entry", code: "not_allowed" }],
    });
    const { data } = await perform(getCharacter, ctx, { id });
    expect(data.version).toBe(1);
  });

  it("is the owner's alone, needs the scope and the newest version", async () => {
    const ctx = await member();
    const { id } = await wizard(ctx);
    const coins = { do: "coins", gp: 1 };
    await expect(edit(await member(), id, coins)).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(edit(tokenOf(ctx, ["characters:read"]), id, coins)).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
    const stale = perform(editInventory, ctx, { id, ifMatch: '"v9"', edits: [coins] });
    await expect(stale).rejects.toEqual(fault("characters.changed_elsewhere", "stale"));
  });
});

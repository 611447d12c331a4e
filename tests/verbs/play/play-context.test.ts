import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import type { createCharacter } from "@/lib/characters/verbs/create-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { prepareSpell } from "@/lib/characters/verbs/prepare-spell";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { getPlay } from "@/lib/play/verbs/get-play";
import { playCharacter } from "@/lib/play/verbs/play-character";
import { type Build, choiceAt } from "@/lib/rulebook/build";
import { startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

async function member(): Promise<Ctx> {
  return ctxOf(runtime(), await makePerson());
}

function reader(ctx: Ctx): Ctx {
  if (ctx.actor.kind !== "user") throw new Error("a person is needed");
  const { userId, userKind, role } = ctx.actor;
  return {
    ...ctx,
    actor: { kind: "token", tokenId: "tok", scopes: ["characters:read"], userId, userKind, role },
  };
}

const sent = (build: Build): InputOf<typeof createCharacter>["build"] =>
  JSON.parse(JSON.stringify(build));

async function made(ctx: Ctx, classId: string, level = 1) {
  const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: [classId] }] };
  const build = randomBuild(srd52, "a table by the fire", { keep, level });
  return makeCharacter(ctx, { surprise: false, name: "Aela", build: sent(build) });
}

const act = async (ctx: Ctx, id: string, ...acts: unknown[]) =>
  (await perform(playCharacter, ctx, { id, acts } as InputOf<typeof playCharacter>)).data;
const edit = async (ctx: Ctx, id: string, ...edits: unknown[]) =>
  (await perform(editInventory, ctx, { id, edits } as InputOf<typeof editInventory>)).data;

/** A prepared spell of level 1. */
function preparedOf(build: Build, classId: string): string {
  const spell = choiceAt(build, `level/1/class/${classId}/prepared`)?.take[0];
  if (!spell) throw new Error("nothing is prepared");
  return spell;
}

describe("what is in effect", () => {
  it("begins and ends with its acts, changes what the next act finds, and is taken back by undo", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "barbarian", 3);
    const on = (effect: string, more = {}) => ({ act: "effect", effect, on: true, ...more });
    const raging = await act(ctx, id, on("rage"), { act: "damage", amount: 9, type: "slashing" });
    expect(raging.state).toMatchObject({
      effects: [{ id: "rage" }],
      damage: 4,
      spent: { "barbarian/rage": 1 },
    });
    const { max } = raging.hitPoints;
    const aided = await act(ctx, id, on("aid", { level: 3 }));
    expect(aided.hitPoints).toMatchObject({ max: max + 10, current: max + 6 });
    const undone = await act(ctx, id, { act: "undo" });
    expect([undone.hitPoints.max, undone.state.effects]).toEqual([max, [{ id: "rage" }]]);
    const stunned = await act(ctx, id, { act: "condition", condition: "stunned", on: true });
    expect(stunned.state.effects).toBeUndefined();
    await act(
      ctx,
      id,
      on("rage"),
      { act: "effect", effect: "rage", on: "false" },
      { act: "condition", condition: "stunned", on: false },
    );
    await act(ctx, id, on("rage"));
    await expect(
      act(ctx, id, { act: "effect", effect: "rage", on: false }, on("rage")),
    ).rejects.toEqual(fault("characters.nothing_left", "conflict"));
    await expect(act(ctx, id, on("wish"))).rejects.toMatchObject({ kind: "invalid" });
  });

  it("comes with the casting of a mark, goes with its concentration, and lets nobody cast in a rage", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "ranger", 2);
    const marked = await act(ctx, id, { act: "cast", spell: "hunters-mark", by: "free" });
    expect(marked.state).toMatchObject({
      concentration: "hunters-mark",
      effects: [{ id: "hunters-mark", level: 1, held: true }],
    });
    const dropped = await act(ctx, id, { act: "concentrate", spell: null });
    expect(dropped.state.effects).toBeUndefined();
    const mixed = await made(ctx, "barbarian", 1);
    await act(ctx, mixed.id, { act: "effect", effect: "rage", on: true });
    await expect(act(ctx, mixed.id, { act: "concentrate", spell: "bless" })).rejects.toEqual(
      fault("characters.cannot_cast", "conflict"),
    );
  });
});

describe("casting at the table", () => {
  it("spends the slot and tells what cannot be cast", async () => {
    const ctx = await member();
    const { id, build } = await made(ctx, "wizard", 3);
    const spell = preparedOf(build, "wizard");
    const after = await act(ctx, id, { act: "cast", spell, by: "slot", level: "2" });
    expect(after.slots).toEqual([
      { level: 1, left: 4, max: 4 },
      { level: 2, left: 1, max: 2 },
    ]);
    expect(after.state.concentration).toBe(
      srd52.spells.get(spell)?.duration.concentration ? spell : undefined,
    );
    await expect(
      act(ctx, id, { act: "cast", spell: "wish", by: "slot", level: 1 }),
    ).rejects.toEqual(fault("characters.cannot_cast", "conflict"));
    const empty = [1, 2].map(() => ({ act: "cast", spell, by: "slot", level: 2 }));
    await expect(act(ctx, id, ...empty)).rejects.toEqual(
      fault("characters.nothing_left", "conflict"),
    );
  });

  it("asks for a save after damage and ends what was not held", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "wizard", 5);
    await act(
      ctx,
      id,
      { act: "concentrate", spell: "detect-magic" },
      { act: "temporary", amount: 50 },
    );
    const hit = await act(ctx, id, { act: "damage", amount: 24 }, { act: "damage", amount: 3 });
    expect(hit.state.concentrationSaves).toEqual([12, 10]);
    const held = await act(ctx, id, { act: "concentration_save", kept: "true" });
    expect(held.state).toMatchObject({ concentration: "detect-magic", concentrationSaves: [10] });
    const lost = await act(ctx, id, { act: "concentration_save", kept: false });
    expect(lost.state.concentration ?? lost.state.concentrationSaves).toBeUndefined();
  });

  it("turns sorcery points into slots and back", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "sorcerer", 3);
    const slots = (view: Awaited<ReturnType<typeof act>>) => view.slots[0];
    const points = (view: Awaited<ReturnType<typeof act>>) =>
      view.resources.find((row) => row.id === "sorcerer/font-of-magic")?.left;
    const more = await act(ctx, id, { act: "make_slot", level: 1 });
    expect([slots(more), points(more)]).toEqual([{ level: 1, left: 5, max: 5 }, 1]);
    const back = await act(ctx, id, { act: "slot_to_points", level: 1 });
    expect([slots(back)?.left, points(back)]).toEqual([4, 2]);
    expect(slots(await act(ctx, id, { act: "long_rest" }))?.max).toBe(4);
  });
});

describe("taking back", () => {
  it("undoes call after call, each with all its acts, the latest first", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "fighter", 5);
    const fresh = (await perform(getPlay, ctx, { id })).data;
    expect(fresh.undo).toBeNull();
    const one = await act(ctx, id, { act: "damage", amount: 4 }, { act: "inspiration", on: true });
    expect(one.undo).toBe("inspiration");
    const two = await act(ctx, id, { act: "damage", amount: 3 });
    expect(two.undo).toBe("damage");
    expect((await act(ctx, id, { act: "undo" })).state).toEqual(one.state);
    const whole = await act(ctx, id, { act: "undo" });
    expect(whole.state).toEqual(fresh.state);
    await expect(act(ctx, id, { act: "undo" })).rejects.toEqual(
      fault("characters.nothing_to_undo", "conflict"),
    );
  });

  it("keeps ten states and no state within a state", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "fighter", 5);
    for (let blow = 1; blow <= 12; blow += 1) await act(ctx, id, { act: "damage", amount: 1 });
    for (let step = 1; step <= 10; step += 1) await act(ctx, id, { act: "undo" });
    const { data } = await perform(getPlay, ctx, { id });
    expect(data.state.damage).toBe(2);
    expect(data.undo).toBeNull();
  });
});

describe("preparing", () => {
  it("lets one spell go for another and writes the ledger", async () => {
    const ctx = await member();
    const before = await made(ctx, "cleric", 3);
    const { id, build } = before;
    const [old] = choiceAt(build, "level/1/class/cleric/prepared")?.take ?? [];
    const held = new Set(build.choices.flatMap((choice) => choice.take));
    const fresh = [...srd52.spells.values()].find(
      (row) => row.level === 1 && row.classes.includes("cleric") && !held.has(row.id),
    );
    const given = { id, class: "cleric", spell: String(fresh?.id), on: true };
    await expect(perform(prepareSpell, ctx, given)).rejects.toEqual(
      fault("characters.prepared_full", "conflict"),
    );
    const { data } = await perform(prepareSpell, ctx, { ...given, instead: old });
    expect(data).toMatchObject({ openChoices: 0, violations: 0, version: 2 });
    const now = choiceAt(data.build, "level/1/class/cleric/prepared")?.take;
    expect(now).toContain(fresh?.id);
    expect(now).not.toContain(old);
    const { data: ledger } = await perform(listVersions, ctx, { id });
    expect(ledger.items[0]).toMatchObject({
      kind: "prepared",
      change: [
        { code: "spell.prepared", params: { spell: fresh?.id, class: "cleric", instead: old } },
      ],
    });
    const { data: less } = await perform(prepareSpell, ctx, { ...given, on: false });
    expect(less.openChoices).toBe(1);
  });

  it("refuses what the rules do not allow and leaves the character alone", async () => {
    const ctx = await member();
    const { id, build } = await made(ctx, "bard", 2);
    const spell = preparedOf(build, "bard");
    const letGo = perform(prepareSpell, ctx, { id, class: "bard", spell, on: false });
    await expect(letGo).rejects.toEqual(fault("characters.prepared_fixed", "conflict"));
    const again = perform(prepareSpell, ctx, { id, class: "bard", spell, on: true });
    await expect(again).rejects.toEqual(fault("characters.prepared_already", "conflict"));
    const foreign = perform(prepareSpell, ctx, {
      id,
      class: "bard",
      spell: "magic-missile",
      on: true,
    });
    await expect(foreign).rejects.toEqual(fault("characters.cannot_prepare", "conflict"));
    expect((await perform(getCharacter, ctx, { id })).data.version).toBe(1);
  });

  it("is the owner's alone, needs the scope and the newest version", async () => {
    const ctx = await member();
    const { id, build } = await made(ctx, "cleric");
    const given = { id, class: "cleric", spell: preparedOf(build, "cleric"), on: false };
    await expect(perform(prepareSpell, await member(), given)).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(perform(prepareSpell, reader(ctx), given)).rejects.toEqual(
      fault("auth.scope_missing", "forbidden"),
    );
    await expect(perform(prepareSpell, ctx, { ...given, ifMatch: '"v9"' })).rejects.toEqual(
      fault("characters.changed_elsewhere", "stale"),
    );
    const unknown = perform(prepareSpell, ctx, { ...given, class: "" });
    await expect(unknown).rejects.toEqual(fault("request.invalid", "invalid"));
  });
});

describe("the order of what is carried", () => {
  it("is the owner's, and a thing keeps everything else it has", async () => {
    const ctx = await member();
    const { id, build } = await made(ctx, "fighter");
    const rows = startingInventory(srd52, build);
    const last = rows.at(-1);
    const after = await edit(ctx, id, { do: "move", entry: last?.id, to: 0 });
    expect(after.build.inventory).toEqual([last, ...rows.slice(0, -1)]);
    const far = await edit(ctx, id, { do: "move", entry: last?.id, to: 400 });
    expect(far.build.inventory).toEqual(rows);
  });
});

describe("a pack", () => {
  it("is opened onto the piles there are", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "fighter");
    const packed = await edit(
      ctx,
      id,
      { do: "add", item: "torch", quantity: 2, name: "" },
      { do: "add", item: "dungeoneers-pack", quantity: 2 },
    );
    const torches = (view: typeof packed) =>
      view.build.inventory
        ?.filter((row) => row.item === "torch")
        .reduce((sum, row) => sum + row.quantity, 0) ?? 0;
    const bundle = packed.build.inventory?.find((row) => row.item === "dungeoneers-pack");
    const inside =
      srd52.packs.get("dungeoneers-pack")?.contents.find(({ item }) => item === "torch")
        ?.quantity ?? 0;
    const opened = await edit(ctx, id, { do: "unpack", entry: bundle?.id });
    expect(torches(opened) - torches(packed)).toBe(inside);
    const left = opened.build.inventory?.find((row) => row.id === bundle?.id);
    expect(left?.quantity).toBe((bundle?.quantity ?? 0) - 1);
    const torch = opened.build.inventory?.find((row) => row.item === "torch");
    await expect(edit(ctx, id, { do: "unpack", entry: torch?.id })).rejects.toMatchObject({
      fields: [{ path: "edits.0.entry", code: "not_allowed" }],
    });
  });
});

describe("a thing of the owner's own", () => {
  it("has a name, a weight and a note, is flagged, and can be taken away and put back where it was", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "fighter");
    const sword = {
      do: "make",
      name: "Music box",
      weight: "1.5",
      quantity: 2,
      note: "Plays in the rain",
    };
    const after = await edit(ctx, id, sword, { do: "add", item: "torch" });
    const row = after.build.inventory?.at(-2);
    expect(row).toMatchObject({ quantity: 2, note: "Plays in the rain" });
    expect(after.homebrew).toBeGreaterThan(0);
    expect(after.build.homebrew?.at(-1)).toMatchObject({ name: "Music box", row: { weight: 1.5 } });
    const gone = await edit(ctx, id, { do: "remove", entry: row?.id });
    expect(gone.build.inventory?.some((entry) => entry.id === row?.id)).toBe(false);
    const back = await edit(ctx, id, {
      do: "put_back",
      row,
      to: (after.build.inventory?.length ?? 0) - 2,
    });
    expect(back.build).toEqual(after.build);
    const { data: ledger } = await perform(listVersions, ctx, { id });
    expect(ledger.items[0]?.change[0]).toMatchObject({
      code: "inventory.put_back",
      params: { quantity: 2 },
    });
    await expect(edit(ctx, id, { do: "put_back", row, to: 0 })).rejects.toMatchObject({
      fields: [{ path: "edits.0.entry", code: "not_allowed" }],
    });
  });

  it("makes room for the next when nobody carries it any more", async () => {
    const ctx = await member();
    const { id } = await made(ctx, "fighter");
    const first = await edit(ctx, id, { do: "make", name: "One" });
    await edit(ctx, id, { do: "remove", entry: first.build.inventory?.at(-1)?.id });
    const second = await edit(ctx, id, { do: "make", name: "Two" });
    expect(second.build.homebrew?.map(({ name }) => name)).toEqual(["Two"]);
  });

  it("is named and noted, and the note stays at home", async () => {
    const ctx = await member();
    const { id, build } = await made(ctx, "fighter");
    const [entry] = startingInventory(srd52, build);
    const told = await edit(
      ctx,
      id,
      { do: "name", entry: entry?.id, name: "Old Faithful" },
      { do: "note", entry: entry?.id, note: "Stolen from the duke" },
    );
    expect(told.build.inventory?.[0]).toMatchObject({
      name: "Old Faithful",
      note: "Stolen from the duke",
    });
    const { data: shown } = await perform(publishCharacter, ctx, { id, visibility: "public" });
    const { data } = await perform(getPublicCharacter, await member(), { slug: shown.slug });
    expect(JSON.stringify(data)).toContain("Old Faithful");
    expect(JSON.stringify(data)).not.toContain("duke");
    const plain = await edit(
      ctx,
      id,
      { do: "name", entry: entry?.id, name: "" },
      { do: "note", entry: entry?.id, note: "" },
    );
    expect(plain.build.inventory?.[0]).toEqual(entry);
  });
});

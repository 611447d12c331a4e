import { beforeAll, describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { getPlay } from "@/lib/play/verbs/get-play";
import { playCharacter } from "@/lib/play/verbs/play-character";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });
type Things = (Partial<InventoryEntry> & { item: string })[];
type Acts = InputOf<typeof playCharacter>["acts"];

let ctx: Ctx;
beforeAll(async () => {
  ctx = ctxOf(runtime(), await makePerson());
});

/** A wizard of level 5 with these things, by the ids `e0`, `e1`... */
async function bearing(things: Things, character = "wizard") {
  const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: [character] }] };
  const made = randomBuild(srd52, "a cabinet of wonders", { keep, level: 5 });
  const inventory = things.map((thing, at) => ({
    id: `e${at}`,
    quantity: 1,
    wearing: "worn",
    attuned: true,
    ...thing,
  }));
  const build = JSON.parse(JSON.stringify({ ...made, inventory } as Build));
  const { id } = await makeCharacter(ctx, { surprise: false, name: "Aela", build });
  const play = async (...acts: Acts) => (await perform(playCharacter, ctx, { id, acts })).data;
  const carried = async () => {
    const { data } = await perform(getCharacter, ctx, { id });
    return (data.build as Build).inventory?.map(({ id: entry, quantity }) => [entry, quantity]);
  };
  return { id, play, carried };
}

const leftOf = (view: { resources: readonly { id: string; left: number }[] }, id: string) =>
  view.resources.find((row) => row.id === id)?.left;

describe("charges of a thing", () => {
  it("are spent, survive every rest, and come back at dawn by their dice", async () => {
    const { play } = await bearing([{ item: "wand-of-fireballs" }]);
    const spent = await play({ act: "spend_resource", resource: "item/e0", count: 6 });
    expect(leftOf(spent, "item/e0")).toBe(1);
    expect(spent.resources.at(-1)).toMatchObject({ name: "Wand of Fireballs", recovery: "dawn" });
    expect(leftOf(await play({ act: "long_rest" }), "item/e0")).toBe(1);
    const told = await play({ act: "dawn", regained: { "item/e0": 3 } });
    expect(leftOf(told, "item/e0")).toBe(4);
    const rolled = await play({ act: "dawn" });
    const [die] = rolled.rolls;
    expect(die).toMatchObject({ act: "dawn", die: 6, plus: 1, of: "item/e0" });
    expect(leftOf(rolled, "item/e0")).toBe(Math.min(7, 4 + (die?.face ?? 0) + 1));
  });

  it("pay for its spells, and concentration goes to them", async () => {
    const { play } = await bearing([{ item: "wand-of-fireballs" }, { item: "wand-of-web" }]);
    const fired = await play({ act: "cast_item", entry: "e0", spell: "fireball", charges: 3 });
    expect(leftOf(fired, "item/e0")).toBe(4);
    const webbed = await play({ act: "cast_item", entry: "e1", spell: "web" });
    expect(leftOf(webbed, "item/e1")).toBe(6);
    expect(webbed.state.concentration).toBe("web");
    await expect(play({ act: "cast_item", entry: "e0", spell: "web" })).rejects.toEqual(
      fault("characters.cannot_use", "conflict"),
    );
  });

  it("end with a die that can end the wand: it leaves the inventory, and undoing gives it back", async () => {
    const { play, carried } = await bearing([{ item: "wand-of-web" }]);
    const all = { act: "spend_resource", resource: "item/e0", count: 7 } as const;
    const kept = await play({ ...all, d20: 2 });
    expect(kept.rolls).toEqual([{ act: "last_charge", of: "item/e0", die: 20, face: 2 }]);
    expect(await carried()).toEqual([["e0", 1]]);
    await play({ act: "undo" });
    const broken = await play({ ...all, d20: 1 });
    expect(broken.usedUp).toEqual(["e0"]);
    expect(await carried()).toEqual([]);
    const back = await play({ act: "undo" });
    expect(leftOf(back, "item/e0")).toBe(7);
    expect(await carried()).toEqual([["e0", 1]]);
  });

  it("wait for attunement, and letting go refills nothing", async () => {
    const { id, play } = await bearing([{ item: "wand-of-web" }]);
    await play({ act: "spend_resource", resource: "item/e0", count: 3 });
    const attune = (on: boolean) =>
      perform(editInventory, ctx, { id, edits: [{ do: "attune", entry: "e0", on }] });
    await attune(false);
    await expect(play({ act: "spend_resource", resource: "item/e0", count: 1 })).rejects.toEqual(
      fault("characters.cannot_use", "conflict"),
    );
    await attune(true);
    const { data } = await perform(getPlay, ctx, { id });
    expect(leftOf(data, "item/e0")).toBe(4);
  });

  it("name each use of the day by its own name, in both languages", async () => {
    const { id } = await bearing([{ item: "helm-of-telepathy" }]);
    const names = async (locale: "en" | "fa") =>
      (await perform(getPlay, ctx, { id, locale })).data.resources.map(({ name }) => name);
    expect(await names("en")).toContain("Helm of Telepathy · Suggestion");
    expect((await names("fa")).join()).toContain("تلقین");
  });
});

describe("a potion", () => {
  it("heals by its dice and is gone, one at a time", async () => {
    const { play, carried } = await bearing([{ item: "potion-of-healing", quantity: 2 }]);
    const hurt = await play({ act: "damage", amount: 15 });
    const healed = await play({ act: "use_item", entry: "e0", faces: [1, 4] });
    expect(healed.hitPoints.current).toBe(hurt.hitPoints.current + 1 + 4 + 2);
    expect(healed.rolls.map(({ face }) => face)).toEqual([1, 4]);
    expect(await carried()).toEqual([["e0", 1]]);
    const both = await play({ act: "use_item", entry: "e0" });
    expect(both.rolls).toHaveLength(2);
    expect(await carried()).toEqual([]);
    await expect(play({ act: "use_item", entry: "e0" })).rejects.toEqual(
      fault("characters.cannot_use", "conflict"),
    );
    const undone = await play({ act: "undo" });
    expect(undone.hitPoints.current).toBe(healed.hitPoints.current);
    expect(await carried()).toEqual([["e0", 1]]);
  });

  it("that is given back and drunk again in one call counts once", async () => {
    const { play, carried } = await bearing([{ item: "potion-of-healing", quantity: 3 }]);
    const drink = { act: "use_item", entry: "e0" } as const;
    await play(drink);
    await play({ act: "undo" }, drink, drink);
    expect(await carried()).toEqual([["e0", 1]]);
  });

  it("that is drunk more often than there are of it changes nothing at all", async () => {
    const { play, carried } = await bearing([{ item: "potion-of-healing" }]);
    const twice = { act: "use_item", entry: "e0" } as const;
    await expect(play(twice, twice)).rejects.toEqual(fault("characters.nothing_left", "conflict"));
    expect(await carried()).toEqual([["e0", 1]]);
  });

  it("lasts until it is ended or the rest is over", async () => {
    const { play } = await bearing([
      { item: "potion-of-flying" },
      { item: "potion-of-heroism" },
      { item: "potion-of-poison" },
    ]);
    const flown = await play({ act: "use_item", entry: "e0" });
    expect(flown.state.potions).toEqual(["potion-of-flying"]);
    const brave = await play({ act: "use_item", entry: "e1" });
    expect(brave.state.temporary).toBe(10);
    expect(brave.state.effects).toMatchObject([{ id: "bless" }]);
    const sick = await play({ act: "use_item", entry: "e2", faces: [1, 1, 1, 1] });
    expect(sick.state.temporary).toBe(6);
    const rested = await play({ act: "short_rest" });
    expect(rested.state.potions).toBeUndefined();
  });
});

describe("a scroll", () => {
  const scroll = (level: number, spell: string) => ({ item: `spell-scroll-level-${level}`, spell });

  it("of the reader's own level is simply read", async () => {
    const { play, carried } = await bearing([scroll(3, "fly")]);
    const read = await play({ act: "use_item", entry: "e0" });
    expect(read.rolls).toEqual([]);
    expect(read.state.concentration).toBe("fly");
    expect(await carried()).toEqual([]);
  });

  it("above it asks for a check, and is gone whether it works or not", async () => {
    const { play, carried } = await bearing([scroll(6, "sunbeam"), scroll(6, "sunbeam")]);
    const failed = await play({ act: "use_item", entry: "e0", faces: [1] });
    expect(failed.rolls).toMatchObject([{ die: 20, face: 1 }]);
    expect(failed.state.concentration).toBeUndefined();
    const worked = await play({ act: "use_item", entry: "e1", faces: [20] });
    expect(worked.state.concentration).toBe("sunbeam");
    expect(await carried()).toEqual([]);
  });

  it("of a spell on no list of theirs, or of nothing, cannot be read", async () => {
    const { play } = await bearing([scroll(1, "cure-wounds"), { item: "spell-scroll-level-1" }]);
    for (const entry of ["e0", "e1"])
      await expect(play({ act: "use_item", entry })).rejects.toEqual(
        fault("characters.cannot_use", "conflict"),
      );
  });
});

import { describe, expect, it } from "vitest";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { picksAtOnceMax } from "@/lib/characters/limits";
import { chooseForCharacter } from "@/lib/characters/verbs/choose-for-character";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import { choiceAt } from "@/lib/rulebook/build";
import { homebrewEntriesMax } from "@/lib/rulebook/build-input";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { mergeCharacter } from "@/lib/versions/verbs/merge-character";
import { runtime } from "@/lib/wiring/runtime";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });
const member = async (): Promise<Ctx> => ctxOf(runtime(), await makePerson());
const species = (id: string) => ({ slot: "species", take: [id] });

async function draftWith(ctx: Ctx, ...choices: { slot: string; take: string[] }[]) {
  const { data } = await perform(createCharacter, ctx, { name: "Aela" });
  if (choices.length > 0) await perform(chooseForCharacter, ctx, { id: data.id, choices });
  return data.id;
}

describe("merging into a character that moved on", () => {
  it("writes both where nothing overlaps, and tells who brought what", async () => {
    const ctx = await member();
    const id = await draftWith(ctx);
    await perform(chooseForCharacter, ctx, {
      id,
      choices: [{ slot: "background", take: ["sage"] }],
    });
    const { data } = await perform(mergeCharacter, ctx, {
      id,
      base: 1,
      choices: [species("elf")],
      name: "Vesna",
    });
    expect(data).toMatchObject({
      merged: true,
      overlaps: [],
      character: { name: "Vesna", version: 3, speciesId: "elf" },
    });
    expect(data.fromTheirs.map(({ text }) => text)).toEqual(["Background: chose Sage"]);
    expect(data.fromMine.map(({ piece }) => piece)).toEqual(["name", "choice:species"]);
    expect(choiceAt(data.character.build, "background")?.take).toEqual(["sage"]);
    const { data: ledger } = await perform(listVersions, ctx, { id, limit: 1 });
    expect(ledger.items[0]).toMatchObject({
      kind: "merged",
      title: "Two devices brought together",
    });
  });

  it("writes nothing while an overlap is undecided, and shows both sides and the base", async () => {
    const ctx = await member();
    const id = await draftWith(ctx, species("human"));
    await perform(chooseForCharacter, ctx, { id, choices: [species("orc")] });
    const mine = { id, base: 2, choices: [species("elf")] };
    const { data } = await perform(mergeCharacter, ctx, mine);
    expect(data).toMatchObject({
      merged: false,
      character: { version: 3, speciesId: "orc" },
      overlaps: [
        { piece: "choice:species", label: "Species", base: "Human", mine: "Elf", theirs: "Orc" },
      ],
    });
    const { data: fa } = await perform(mergeCharacter, ctx, { ...mine, locale: "fa" });
    expect(fa.overlaps[0]?.theirs).toBe("اورک");
    const { data: done } = await perform(mergeCharacter, ctx, {
      ...mine,
      picks: { "choice:species": "mine" },
    });
    expect(done).toMatchObject({ merged: true, character: { version: 4, speciesId: "elf" } });
  });

  it("makes no version where theirs is all there is", async () => {
    const ctx = await member();
    const id = await draftWith(ctx);
    await perform(updateCharacter, ctx, { id, name: "Vesna" });
    const { data } = await perform(mergeCharacter, ctx, {
      id,
      base: 1,
      name: "Mine",
      picks: { name: "theirs" },
    });
    expect(data).toMatchObject({ merged: true, character: { name: "Vesna", version: 2 } });
  });

  it("takes a whole build, as a client keeps it", async () => {
    const ctx = await member();
    const { id, build } = await makeCharacter(ctx, { name: "Aela" });
    const { data: theirs } = await perform(editInventory, ctx, {
      id,
      edits: [{ do: "add", item: "rope", quantity: 1, name: "Theirs" }],
    });
    const mine = { ...build, xp: 300 };
    const { data } = await perform(mergeCharacter, ctx, { id, base: 1, build: mine as never });
    expect(data.character.build).toMatchObject({ xp: 300, inventory: theirs.build.inventory });
  });

  it("refuses a base that never was, a newest that moved, a stranger and nonsense", async () => {
    const ctx = await member();
    const id = await draftWith(ctx);
    const merge = (input: object, as = ctx) =>
      perform(mergeCharacter, as, { id, base: 1, ...input } as never);
    await expect(merge({ base: 7 })).rejects.toEqual(
      fault("characters.version_not_found", "not_found"),
    );
    await expect(merge({ ifMatch: '"v9"' })).rejects.toEqual(
      fault("characters.changed_elsewhere", "stale"),
    );
    await expect(merge({}, await member())).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    await expect(merge({ picks: { name: "ours" } })).rejects.toEqual(
      fault("request.invalid", "invalid"),
    );
  });

  it("carries no more of one's own than a build may", async () => {
    const ctx = await member();
    const { id, build } = await makeCharacter(ctx, { name: "Aela" });
    const made = (of: string) => ({
      ...build,
      homebrew: Array.from({ length: homebrewEntriesMax }, (_, index) => ({
        kind: "item",
        id: `homebrew-${of}-${index}`,
        name: of,
        row: { weight: 1, cost: 0 },
      })),
    });
    const theirs = await perform(mergeCharacter, ctx, {
      id,
      base: 1,
      build: made("theirs") as never,
    });
    expect(theirs.data.merged).toBe(true);
    await expect(
      perform(mergeCharacter, ctx, { id, base: 1, build: made("mine") as never }),
    ).rejects.toEqual(fault("homebrew.too_many_carried", "conflict"));
  });

  it("says how many overlaps can be decided at once", async () => {
    const ctx = await member();
    const id = await draftWith(ctx);
    const picks = Object.fromEntries(
      Array.from({ length: picksAtOnceMax + 1 }, (_, index) => [`x${index}`, "mine"]),
    );
    const refused = await perform(mergeCharacter, ctx, { id, base: 1, picks } as never).catch(
      (error) => error,
    );
    expect(refused.fields).toEqual([
      { path: "picks", code: "too_big_array", params: { limit: picksAtOnceMax } },
    ]);
  });

  it("lets two devices merge at once and loses neither", async () => {
    const ctx = await member();
    const id = await draftWith(ctx);
    await Promise.all([
      perform(mergeCharacter, ctx, { id, base: 1, choices: [species("elf")] }),
      perform(mergeCharacter, ctx, { id, base: 1, pronouns: "they/them" }),
      perform(mergeCharacter, ctx, { id, base: 1, biography: "Once." }),
    ]);
    const { data } = await perform(getCharacter, ctx, { id });
    expect(data).toMatchObject({
      speciesId: "elf",
      pronouns: "they/them",
      biography: "Once.",
      version: 4,
    });
  });
});

import { expect, it } from "vitest";
import { ctxOf, makePerson } from "@/db/seed/factories";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { levelDownCharacter } from "@/lib/characters/verbs/level-down-character";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { restoreCharacter } from "@/lib/characters/verbs/restore-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import type { Build } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { resolve } from "@/lib/rulebook/resolve";
import { runtime } from "@/lib/wiring/runtime";

/** Two classes; the second was taken with the last level. */
function multiclassBuild(): Build {
  for (let seed = 0; seed < 200; seed += 1) {
    const build = randomBuild(srd52, `two-classes-${seed}`, { level: 2, multiclass: true });
    if (resolve(srd52, build).classes.length === 2) return build;
  }
  throw new Error("no seed takes a second class");
}

async function found(ctx: Ctx, filter: { class?: string }, slug: string): Promise<boolean> {
  const {
    data: { items },
  } = await perform(listShowcase, ctx, { ...filter, limit: 50 });
  return items.some((card) => card.slug === slug);
}

it("a class finds everybody with a level in it, for as long as they are public and have it", async () => {
  const ctx = ctxOf(runtime(), await makePerson());
  const build = multiclassBuild();
  const [first, second] = resolve(srd52, build).classes.map(({ id }) => id) as [string, string];
  const {
    data: { id },
  } = await perform(createCharacter, ctx, { build, name: "Two Callings" });
  const {
    data: { slug },
  } = await perform(publishCharacter, ctx, { id, visibility: "public" });
  const places = async () => [
    await found(ctx, { class: first }, slug),
    await found(ctx, { class: second }, slug),
  ];

  expect(await places()).toEqual([true, true]);
  const {
    data: { items },
  } = await perform(listShowcase, ctx, { class: second, limit: 50 });
  expect(items.find((card) => card.slug === slug)?.classes).toEqual([
    { id: first, level: 1 },
    { id: second, level: 1 },
  ]);

  await perform(publishCharacter, ctx, { id, visibility: "unlisted" });
  expect(await places()).toEqual([false, false]);
  await perform(publishCharacter, ctx, { id, visibility: "public" });
  await perform(deleteCharacter, ctx, { id });
  expect(await places()).toEqual([false, false]);
  await perform(restoreCharacter, ctx, { id });
  expect(await places()).toEqual([true, true]);

  await perform(levelDownCharacter, ctx, { id });
  expect(await places()).toEqual([true, false]);
  expect(await found(ctx, {}, slug)).toBe(true);
});

it("pages of a class follow one another without a gap", async () => {
  const ctx = ctxOf(runtime(), await makePerson());
  const made: string[] = [];
  for (const seed of ["one", "two", "three"]) {
    const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: ["druid"] }] };
    const build = randomBuild(srd52, seed, { keep });
    const {
      data: { id },
    } = await perform(createCharacter, ctx, { build, name: `Druid ${seed}` });
    made.push((await perform(publishCharacter, ctx, { id, visibility: "public" })).data.slug);
  }
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const { data: page } = await perform(listShowcase, ctx, {
      class: "druid",
      limit: 1,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...page.items.map(({ slug }) => slug));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen.slice(0, 3)).toEqual(made.toReversed());
  expect(new Set(seen).size).toBe(seen.length);
});

it("a homebrew species is called by its name wherever only the summary is read", async () => {
  const ctx = ctxOf(runtime(), await makePerson());
  const id = "homebrew-mossling-db05b68e";
  const human = srd52.species.get("human");
  const row = { creatureType: "humanoid", sizes: ["small"], speed: human?.speed ?? 30, traits: [] };
  const entry = { id, kind: "species" as const, name: "Mossling", row };
  const keep: Build = {
    pack: "srd-5.2",
    homebrew: [entry as never],
    choices: [{ slot: "species", take: [id] }],
  };
  const build = randomBuild(srd52, "mossling", { keep });
  const { data: made } = await perform(createCharacter, ctx, { build, name: "Fern" });
  expect(made).toMatchObject({ speciesId: id, speciesName: "Mossling" });
  const {
    data: { slug },
  } = await perform(publishCharacter, ctx, { id: made.id, visibility: "public" });
  const {
    data: { items },
  } = await perform(listShowcase, ctx, { limit: 50 });
  expect(items.find((card) => card.slug === slug)?.speciesName).toBe("Mossling");
  const {
    data: { character },
  } = await perform(getPublicCharacter, ctx, { slug });
  expect(character.speciesName).toBe("Mossling");
});

it("a public page tells what is still open", async () => {
  const ctx = ctxOf(runtime(), await makePerson());
  const build = multiclassBuild();
  const {
    data: { id },
  } = await perform(createCharacter, ctx, { build, name: "Half Done" });
  const {
    data: { slug },
  } = await perform(publishCharacter, ctx, { id, visibility: "public" });
  expect((await perform(getPublicCharacter, ctx, { slug })).data.findings).toEqual([]);
  const open = { ...build, choices: build.choices.filter(({ slot }) => slot !== "species") };
  await perform(updateCharacter, ctx, { id, build: open });
  const {
    data: { findings },
  } = await perform(getPublicCharacter, ctx, { slug });
  expect(findings.filter(({ severity }) => severity === "open").length).toBeGreaterThan(0);
});

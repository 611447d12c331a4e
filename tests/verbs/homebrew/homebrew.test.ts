import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { homebrewEntries } from "@/db/schema/homebrew";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { applyHomebrewUpdates } from "@/lib/characters/verbs/apply-homebrew-updates";
import { chooseForCharacter } from "@/lib/characters/verbs/choose-for-character";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { getWizard } from "@/lib/characters/verbs/get-wizard";
import { listHomebrewUpdates } from "@/lib/characters/verbs/list-homebrew-updates";
import { prepareSpell } from "@/lib/characters/verbs/prepare-spell";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { toDocument } from "@/lib/exports/document/to-document";
import { toFoundry } from "@/lib/exports/foundry/to-foundry";
import { libraryOf } from "@/lib/homebrew/library";
import { entriesPerGuestMax, entriesPerMemberMax } from "@/lib/homebrew/limits";
import { traitChoice } from "@/lib/homebrew/trait-choices";
import { createEntry } from "@/lib/homebrew/verbs/create-entry";
import { deleteEntry } from "@/lib/homebrew/verbs/delete-entry";
import { getEntry } from "@/lib/homebrew/verbs/get-entry";
import { getLibrary } from "@/lib/homebrew/verbs/get-library";
import { listEntries } from "@/lib/homebrew/verbs/list-entries";
import { updateEntry } from "@/lib/homebrew/verbs/update-entry";
import { previewImport } from "@/lib/imports/verbs/preview-import";
import { takeImport } from "@/lib/imports/verbs/take-import";
import type { Ctx } from "@/lib/kernel/ctx";
import { everyPage } from "@/lib/kernel/every-page";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { purgeExpired } from "@/lib/users/purge-expired";
import { mergeCharacter } from "@/lib/versions/verbs/merge-character";
import { deliverPendingEvents } from "@/lib/wiring/deliver-pending-events";
import { runtime } from "@/lib/wiring/runtime";
import { sourceOf } from "@/tests/output/source";
import { actorOf, ctxFor, later, newMember } from "../../support/people";

const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });
const member = async (): Promise<Ctx> => ctxOf(runtime(), await makePerson());
const blade = {
  weight: 3,
  cost: 0,
  basedOn: "longsword",
  bonus: 2,
  effects: [{ change: "saving-throws", add: 1 }],
};
const owlfolk = {
  creatureType: "humanoid",
  sizes: ["small"],
  speed: 25,
  traits: [
    {
      name: "Night eyes",
      line: "Sees.",
      grants: [{ give: "sense", sense: "darkvision", range: 90 }],
    },
  ],
};
const streak = {
  category: "origin",
  prerequisites: [],
  grants: [{ give: "initiative", value: 3 }],
  choices: [],
};
const spark = {
  level: 0,
  school: "evocation",
  classes: ["wizard"],
  casting: { time: "action", ritual: false },
  range: { kind: "feet", amount: 30 },
  components: { verbal: true, somatic: false, material: false },
  duration: { kind: "instantaneous", concentration: false },
};
const gambler = (feat: string) => ({
  abilities: ["dex", "int", "cha"],
  feat,
  skills: ["deception", "insight"],
  tool: { category: "gaming-set" },
  equipment: [{ id: "a", items: [], gold: 50 }],
});

const write = async (ctx: Ctx, input: InputOf<typeof createEntry>) =>
  (await perform(createEntry, ctx, input)).data;
const choose = async (ctx: Ctx, id: string, ...choices: { slot: string; take: string[] }[]) =>
  (await perform(chooseForCharacter, ctx, { id: id as never, choices })).data;

describe("writing homebrew", () => {
  it("keeps an entry of every kind, rewrites and deletes it", async () => {
    const ctx = await member();
    const kinds = {
      item: blade,
      feat: streak,
      species: owlfolk,
      spell: spark,
      background: gambler("alert"),
    } as const;
    for (const [kind, row] of Object.entries(kinds))
      await write(ctx, { kind: kind as "item", name: kind, row });
    const { data: all } = await perform(listEntries, ctx, { limit: 3 });
    expect(all.items.map(({ kind }) => kind)).toEqual(["background", "spell", "species"]);
    const { data: rest } = await perform(listEntries, ctx, {
      limit: 3,
      cursor: all.nextCursor ?? undefined,
    });
    expect(rest.items.map(({ kind }) => kind)).toEqual(["feat", "item"]);
    const { data: items } = await perform(listEntries, ctx, { kind: "item" });
    const [item] = items.items;
    if (!item) throw new Error("the item was kept");
    const { data: again } = await perform(updateEntry, ctx, {
      id: item.id,
      name: "Dawnblade",
      row: blade,
    });
    expect(again).toMatchObject({ key: item.key, name: "Dawnblade" });
    await perform(deleteEntry, ctx, { id: item.id });
    await expect(perform(getEntry, ctx, { id: item.id })).rejects.toEqual(
      fault("homebrew.not_found", "not_found"),
    );
  });

  it("names what the engine does not understand, and keeps nothing of it", async () => {
    const ctx = await member();
    await expect(
      write(ctx, { kind: "species", name: "Broken", row: { ...owlfolk, speed: "fast" } }),
    ).rejects.toMatchObject({
      kind: "invalid",
      fields: [{ path: "row.speed", code: "homebrew.broken" }],
    });
    const long = { ...blade, effects: [], note: "x".repeat(20_001) };
    await expect(write(ctx, { kind: "item", name: "Long", row: long })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect((await perform(listEntries, ctx, {})).data.items).toEqual([]);
  });

  it("is nobody else's business, and needs the scope", async () => {
    const ctx = await member();
    const { id } = await write(ctx, { kind: "item", name: "Mine", row: blade });
    const stranger = await member();
    const hidden = fault("homebrew.not_found", "not_found");
    await expect(perform(getEntry, stranger, { id })).rejects.toEqual(hidden);
    await expect(
      perform(updateEntry, stranger, { id, name: "Theirs", row: blade }),
    ).rejects.toEqual(hidden);
    await expect(perform(deleteEntry, stranger, { id })).rejects.toEqual(hidden);
    if (ctx.actor.kind !== "user") throw new Error("a person is needed");
    const { userId, userKind, role } = ctx.actor;
    const reader = {
      kind: "token",
      tokenId: "tok",
      scopes: ["characters:read"],
      userId,
      userKind,
      role,
    } as const;
    await expect(
      write({ ...ctx, actor: reader } as Ctx, { kind: "item", name: "x", row: blade }),
    ).rejects.toEqual(fault("auth.scope_missing", "forbidden"));
  });

  it("stops at what a guest may keep", async () => {
    const ctx = ctxOf(runtime(), await makePerson({ kind: "guest" }));
    for (let made = 0; made < entriesPerGuestMax; made += 1)
      await write(ctx, { kind: "item", name: "x", row: blade });
    await expect(write(ctx, { kind: "item", name: "x", row: blade })).rejects.toEqual(
      fault("homebrew.too_many", "conflict"),
    );
  });
});

describe("taking homebrew", () => {
  it("offers the owner's entries among the pack's, marked, and carries a copy of what is taken", async () => {
    const ctx = await member();
    const own = await write(ctx, { kind: "species", name: "Owlfolk", row: owlfolk });
    const { data: draft } = await perform(createCharacter, ctx, { name: "Hoo" });
    const { data: before } = await perform(getWizard, ctx, { id: draft.id });
    const options = before.slots
      .find(({ slot }) => slot === "species")
      ?.options.map(({ id }) => id);
    expect(options).toEqual(expect.arrayContaining(["elf", own.key]));
    expect(before.texts[`species/${own.key}`]?.name).toBe("Owlfolk (homebrew)");
    expect(before.character.build.homebrew).toBeUndefined();
    const after = await choose(ctx, draft.id, { slot: "species", take: [own.key] });
    expect(after.sheet).toMatchObject({
      size: "small",
      senses: [{ id: "darkvision", range: { value: 90 } }],
    });
    expect(after.texts[`feature/${own.key}/trait-1`]).toEqual({
      name: "Night eyes (homebrew)",
      line: "Sees.",
    });
    expect(after.findings).toContainEqual(
      expect.objectContaining({ code: "homebrew.entry", severity: "homebrew" }),
    );
    expect(after.findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    const { data: other } = await perform(getWizard, await member(), { id: draft.id }).catch(
      () => ({ data: null }),
    );
    expect(other).toBeNull();
  });

  it("lets the copy go with the choice, and takes the newest wording with a new one", async () => {
    const ctx = await member();
    const own = await write(ctx, { kind: "species", name: "Owlfolk", row: owlfolk });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "species", take: [own.key] });
    await perform(updateEntry, ctx, {
      id: own.id,
      name: "Owlfolk",
      row: { ...owlfolk, speed: 40 },
    });
    const { data: still } = await perform(getWizard, ctx, { id: draft.id });
    expect(still.sheet.speed.walk.value).toBe(25);
    const elf = await choose(ctx, draft.id, { slot: "species", take: ["elf"] });
    expect(elf.character.build.homebrew).toBeUndefined();
    const back = await choose(ctx, draft.id, { slot: "species", take: [own.key] });
    expect(back.sheet.speed.walk.value).toBe(40);
    await perform(deleteEntry, ctx, { id: own.id });
    const { data: kept } = await perform(getWizard, ctx, { id: draft.id });
    expect(kept.sheet.species).toBe(own.key);
  });

  it("brings along what an entry names: a background its feat", async () => {
    const ctx = await member();
    const feat = await write(ctx, { kind: "feat", name: "Lucky Streak", row: streak });
    const background = await write(ctx, {
      kind: "background",
      name: "Gambler",
      row: gambler(feat.key),
    });
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { sheet, character } = await choose(ctx, draft.id, {
      slot: "background",
      take: [background.key],
    });
    expect(character.build.homebrew?.map(({ id }) => id).sort()).toEqual(
      [background.key, feat.key].sort(),
    );
    expect(sheet.initiative.bonus.parts).toContainEqual(
      expect.objectContaining({
        value: 3,
        source: expect.objectContaining({ kind: "feat", id: feat.key }),
      }),
    );
  });

  it("puts a spell on its class's list and an item into the pack", async () => {
    const ctx = await member();
    const spell = await write(ctx, { kind: "spell", name: "Spark", row: spark });
    const item = await write(ctx, { kind: "item", name: "Dawnblade", row: blade });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "level/1/class", take: ["wizard"] });
    const { sheet } = await choose(ctx, draft.id, {
      slot: "level/1/class/wizard/cantrips",
      take: [spell.key],
    });
    expect(sheet.spells.map(({ id }) => id)).toEqual([spell.key]);
    const { data: armed } = await perform(editInventory, ctx, {
      id: draft.id,
      edits: [{ do: "add", item: item.key }],
    });
    const entry = armed.build.inventory?.find((row) => row.item === item.key)?.id ?? "";
    await perform(editInventory, ctx, {
      id: draft.id,
      edits: [{ do: "wear", entry, wearing: "main-hand" }],
    });
    const { data: view } = await perform(getWizard, ctx, { id: draft.id });
    expect(view.sheet.attacks[0]?.toHit.parts).toContainEqual(
      expect.objectContaining({ value: 2 }),
    );
    const { data: bare } = await perform(editInventory, ctx, {
      id: draft.id,
      edits: [{ do: "remove", entry }],
    });
    // The copy of a thing stays while it may be put back; nothing counts as homebrew but what is carried.
    expect([bare.homebrew, bare.violations]).toEqual([1, 0]);
  });

  it("asks what a trait of a species leaves open, and hands out the things of the package that is taken", async () => {
    const ctx = await member();
    const kinds = {
      skill: "stealth",
      tool: "smiths-tools",
      language: "elvish",
      feat: "alert",
      resistance: "fire",
    } as const;
    for (const [kind, take] of Object.entries(kinds)) {
      const trait = { name: "Gift", grants: [], choices: [traitChoice(kind as "skill", 1)] };
      const own = await write(ctx, {
        kind: "species",
        name: kind,
        row: { ...owlfolk, traits: [trait] } as never,
      });
      const { data: draft } = await perform(createCharacter, ctx, {});
      const asked = await choose(ctx, draft.id, { slot: "species", take: [own.key] });
      const slot = asked.slots.find(
        (one) => one.slot.startsWith("species/") && one.source.id.startsWith(own.key),
      );
      expect(slot?.options.map(({ id }) => id)).toContain(take);
      const { sheet, findings } = await choose(ctx, draft.id, {
        slot: slot?.slot ?? "",
        take: [take],
      });
      expect(
        JSON.stringify([
          sheet.skills.filter((row) => row.proficiency !== "none"),
          sheet.tools,
          sheet.languages,
          sheet.features,
          sheet.resistances,
        ]),
      ).toContain(`"${take}"`);
      expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    }
    const equipment = [
      { id: "a", items: [{ item: "lamp", quantity: 2 }], gold: 10 },
      { id: "b", items: [], gold: 50 },
    ];
    const own = await write(ctx, {
      kind: "background",
      name: "Lamplighter",
      row: { ...gambler("alert"), equipment },
    });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "background", take: [own.key] });
    const { sheet } = await choose(ctx, draft.id, { slot: "equipment/background", take: ["a"] });
    expect(sheet.inventory).toMatchObject([{ item: { id: "lamp" }, quantity: 2 }]);
    expect(sheet.coins.gp).toBe(10);
  });

  it("prepares a spell of the shelf where the class has it on its list, and lets the copy go with it", async () => {
    const ctx = await member();
    const onList = await write(ctx, {
      kind: "spell",
      name: "Dawn",
      row: { ...spark, level: 1, classes: ["cleric"] },
    });
    const offList = await write(ctx, { kind: "spell", name: "Dusk", row: { ...spark, level: 1 } });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "level/1/class", take: ["cleric"] });
    const prepare = async (spell: string, on = true) =>
      (await perform(prepareSpell, ctx, { id: draft.id, class: "cleric", spell, on })).data;
    expect((await prepare(onList.key)).build.homebrew?.map(({ id }) => id)).toEqual([onList.key]);
    await expect(prepare(offList.key)).rejects.toEqual(
      fault("characters.cannot_prepare", "conflict"),
    );
    expect((await prepare(onList.key, false)).build.homebrew).toBeUndefined();
    const { data: library } = await perform(getLibrary, ctx, {});
    expect(library.map(({ id }) => id).sort()).toEqual([onList.key, offList.key].sort());
    expect((await perform(getLibrary, await member(), {})).data).toEqual([]);
  });

  it("offers a newer version with what it changes, and takes it as one version more", async () => {
    const ctx = await member();
    const own = await write(ctx, { kind: "species", name: "Owlfolk", row: owlfolk });
    const item = await write(ctx, { kind: "item", name: "Dawnblade", row: blade });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "species", take: [own.key] });
    await perform(editInventory, ctx, { id: draft.id, edits: [{ do: "add", item: item.key }] });
    const offered = async (who = ctx) =>
      (await perform(listHomebrewUpdates, who, { id: draft.id, locale: "en" })).data;
    expect((await offered()).items).toEqual([]);
    await perform(updateEntry, ctx, {
      id: own.id,
      name: "Owlfolk of the fen",
      row: { ...owlfolk, speed: 40 },
    });
    const { items, version } = await offered();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ key: own.key, name: "Owlfolk of the fen", kind: "species" });
    expect(items[0]?.changes).toEqual([
      { field: "name", label: "Name", before: "Owlfolk", after: "Owlfolk of the fen" },
      { field: "speed", label: "Speed in feet", before: "25", after: "40" },
    ]);
    expect(items[0]?.numbers).toMatchObject([
      { id: "speed/walk", from: { value: 25 }, to: { value: 40 } },
    ]);
    await expect(offered(await member())).rejects.toEqual(
      fault("characters.not_found", "not_found"),
    );
    const accept = (entries: string[], ifMatch?: string) =>
      perform(applyHomebrewUpdates, ctx, { id: draft.id, entries, ifMatch } as InputOf<
        typeof applyHomebrewUpdates
      >);
    await expect(accept([item.key])).rejects.toEqual(fault("characters.nothing_newer", "conflict"));
    await expect(accept([own.key], '"v1"')).rejects.toMatchObject({
      code: "characters.changed_elsewhere",
    });
    const { data: taken } = await accept([own.key]);
    expect(taken.version).toBe(version + 1);
    expect((await perform(getWizard, ctx, { id: draft.id })).data.sheet.speed.walk.value).toBe(40);
    expect((await offered()).items).toEqual([]);
  });

  it("cannot take from another's shelf", async () => {
    const own = await write(await member(), { kind: "species", name: "Owlfolk", row: owlfolk });
    const ctx = await member();
    const { data: draft } = await perform(createCharacter, ctx, {});
    const { sheet, character } = await choose(ctx, draft.id, { slot: "species", take: [own.key] });
    expect([sheet.species, character.build.homebrew]).toEqual([undefined, undefined]);
  });

  it("stands marked on the public page, for whoever reads it", async () => {
    const ctx = await member();
    const item = await write(ctx, { kind: "item", name: "Dawnblade", row: blade });
    const { id } = await makeCharacter(ctx, { name: "Aela" });
    await perform(editInventory, ctx, { id, edits: [{ do: "add", item: item.key }] });
    const { data: shown } = await perform(publishCharacter, ctx, { id, visibility: "public" });
    const { data: page } = await perform(getPublicCharacter, await member(), {
      slug: shown.slug,
      locale: "fa",
    });
    expect(page.texts[`item/${item.key}`]?.name).toBe("Dawnblade (خودساخته)");
    expect(page.character.homebrew).toBe(1);
  });

  it("travels in our document and in a Foundry actor, and works for whoever takes them", async () => {
    const ctx = await member();
    const own = await write(ctx, { kind: "species", name: "Owlfolk", row: owlfolk });
    const item = await write(ctx, { kind: "item", name: "Dawnblade", row: blade });
    const { id } = await makeCharacter(ctx, { name: "Hoo" });
    await choose(ctx, id, { slot: "species", take: [own.key] });
    await perform(editInventory, ctx, { id, edits: [{ do: "add", item: item.key }] });
    const { data: shown } = await perform(publishCharacter, ctx, { id, visibility: "unlisted" });
    const { data: page } = await perform(getPublicCharacter, ctx, {
      slug: shown.url.replace("/c/", ""),
    });
    const source = { ...sourceOf(), page };
    const stranger = await member();
    for (const file of [toDocument(source), toFoundry(source)]) {
      const given = { text: JSON.stringify(file) };
      const { data: preview } = await perform(previewImport, stranger, given);
      expect(preview.line).toContain("Owlfolk");
      expect(preview.build).toEqual(page.character.build);
      const { data: taken } = await perform(takeImport, stranger, given);
      expect(taken).toMatchObject({ speciesId: own.key, homebrew: 2 });
    }
    const sword = toFoundry(source).items.find(({ name }) => name.startsWith("Dawnblade"));
    expect(sword).toMatchObject({
      name: "Dawnblade (homebrew)",
      system: { source: { custom: "Homebrew" } },
    });
  });

  it("survives a merge with another device", async () => {
    const ctx = await member();
    const own = await write(ctx, { kind: "species", name: "Owlfolk", row: owlfolk });
    const { data: draft } = await perform(createCharacter, ctx, {});
    await choose(ctx, draft.id, { slot: "level/1/class", take: ["wizard"] });
    const { data } = await perform(mergeCharacter, ctx, {
      id: draft.id,
      base: 1,
      choices: [{ slot: "species", take: [own.key] }],
    });
    expect(data.character).toMatchObject({ speciesId: own.key, classId: "wizard" });
  });
});

it("keeps a guest who has written nothing but an entry, as one who has a character", async () => {
  const guestOf = async () => {
    const { data } = await perform(startGuest, ctxFor(), {});
    const actor = await actorOf(data.sessionId);
    if (actor?.kind !== "user") throw new Error("the guest has no session");
    return { sessionId: data.sessionId, actor };
  };
  const [writer, idler] = [await guestOf(), await guestOf()];
  await perform(createEntry, ctxFor({ actor: writer.actor }), {
    kind: "item",
    name: "Owl's lamp",
    row: blade,
  } as never);
  const now = later(8 * 86_400);
  await purgeExpired.handler(ctxFor({ actor: { kind: "system", job: "tidy" }, now }), {});
  expect(await actorOf(idler.sessionId)).toBeNull();
  expect(await actorOf(writer.sessionId)).not.toBeNull();
  const made = { createdAt: new Date(Date.now() - 31 * 86_400_000) };
  await connection().db.update(users).set(made).where(eq(users.id, writer.actor.userId));
  await deliverPendingEvents();
  expect((await perform(listEntries, ctxFor({ actor: writer.actor }), {})).data.items).toHaveLength(
    1,
  );
});

describe("an entry on two devices", () => {
  it("is rewritten by the one that has read the newest, and refused to the other with nothing lost", async () => {
    const ctx = await member();
    const entry = await write(ctx, { kind: "item", name: "Dawnblade", row: blade });
    expect(entry.version).toBe(1);
    const rewrite = (name: string, ifMatch?: string) =>
      perform(updateEntry, ctx, {
        id: entry.id,
        name,
        row: blade,
        ...(ifMatch ? { ifMatch } : {}),
      });
    const both = await Promise.allSettled([rewrite("Mine", '"v1"'), rewrite("Theirs", '"v1"')]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const stale = fault("homebrew.changed_elsewhere", "stale");
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: stale });
    await expect(
      perform(deleteEntry, ctx, { id: entry.id, ifMatch: '"v1"' }),
    ).rejects.toMatchObject({
      code: "homebrew.changed_elsewhere",
      params: { yours: 1, current: 2 },
    });
    expect((await rewrite("Mine after all", '"v2"')).data).toMatchObject({
      name: "Mine after all",
      version: 3,
    });
    await perform(deleteEntry, ctx, { id: entry.id, ifMatch: '"v3"' });
  });
});

describe("a guest who comes to an account with a full shelf", () => {
  it("keeps everything there and can choose from all of it, and writes more only when there is room again", async () => {
    const { db } = connection();
    const own = await newMember();
    const row = { kind: "item" as const, name: "Old", nameFolded: "old", line: "", row: blade };
    const shelve = (ownerId: typeof own.userId, count: number, stem: string) =>
      db.insert(homebrewEntries).values(
        Array.from({ length: count }, (_, at) => ({
          ...row,
          ownerId,
          id: newId("homebrew"),
          key: `homebrew-${stem}-${at}`,
        })),
      );
    await shelve(own.userId, entriesPerMemberMax - 1, "own");
    const { data: guest } = await perform(startGuest, ctxFor(), {});
    await shelve(guest.userId, entriesPerGuestMax, "guest");
    const visitor = await actorOf(guest.sessionId);
    await perform(signIn, ctxFor({ actor: visitor as never }), {
      email: own.email,
      password: own.password,
    });

    const ctx = ctxFor({ actor: own.actor });
    const all = entriesPerMemberMax - 1 + entriesPerGuestMax;
    const library = await everyPage(
      1000,
      async (cursor) =>
        (await perform(listEntries, ctx, { limit: 100, ...(cursor ? { cursor } : {}) })).data,
    );
    expect(new Set(library.map(({ key }) => key)).size).toBe(all);
    expect(await libraryOf(ctx)).toHaveLength(all);
    const tooMany = fault("homebrew.too_many", "conflict");
    await expect(write(ctx, { kind: "item", name: "One more", row: blade })).rejects.toEqual(
      tooMany,
    );
    for (const { id } of library.slice(0, entriesPerGuestMax))
      await perform(deleteEntry, ctx, { id });
    await write(ctx, { kind: "item", name: "One more", row: blade });
    await expect(write(ctx, { kind: "item", name: "Another", row: blade })).rejects.toEqual(
      tooMany,
    );
  });
});

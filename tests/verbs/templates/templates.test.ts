import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { connection } from "@/db/client";
import { generations } from "@/db/schema/portraits";
import { templateCounts, templates, templateVersions, templateViews } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import type { Id } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { jobs } from "@/lib/templates/jobs";
import { versionsKeptMax } from "@/lib/templates/limits";
import { ownTemplates } from "@/lib/templates/own/own-templates";
import { exampleDocument } from "@/lib/templates/route-example";
import { addToTrending } from "@/lib/templates/rules";
import { TemplateDocument } from "@/lib/templates/schema";
import { compareTemplate } from "@/lib/templates/verbs/compare-template";
import { createTemplate } from "@/lib/templates/verbs/create-template";
import { deleteTemplate } from "@/lib/templates/verbs/delete-template";
import { exportTemplate } from "@/lib/templates/verbs/export-template";
import { fillForCharacter } from "@/lib/templates/verbs/fill-for-character";
import { forkTemplate } from "@/lib/templates/verbs/fork-template";
import { getTemplate } from "@/lib/templates/verbs/get-template";
import { likeTemplate } from "@/lib/templates/verbs/like-template";
import { listOwnTemplates } from "@/lib/templates/verbs/list-own-templates";
import { listTemplates } from "@/lib/templates/verbs/list-templates";
import { paintExample } from "@/lib/templates/verbs/paint-example";
import { publishTemplate } from "@/lib/templates/verbs/publish-template";
import { recordView } from "@/lib/templates/verbs/record-view";
import { toggleFavorite } from "@/lib/templates/verbs/toggle-favorite";
import { unlikeTemplate } from "@/lib/templates/verbs/unlike-template";
import { unpublishTemplate } from "@/lib/templates/verbs/unpublish-template";
import { updateTemplate } from "@/lib/templates/verbs/update-template";
import { useTemplate } from "@/lib/templates/verbs/use-template";
import { jobCtx } from "@/lib/wiring/job-ctx";
import { runtime } from "@/lib/wiring/runtime";
import { archivedOf } from "@/tests/support/archive";
import { ctxFor, refusal } from "../../support/people";

type Given = Partial<z.input<typeof TemplateDocument>>;
const documentOf = (given: Given = {}) => ({ ...exampleDocument, ...given }) as never;
const member = async () => {
  const person = await makePerson();
  return { id: person.id, ctx: ctxOf(runtime(), person) };
};
const run = (name: string) => jobs[name]?.handler(jobCtx(name), {});
const rollUp = () => run("templates.roll_up");

async function shown(given: Given = {}) {
  const author = await member();
  const { data } = await perform(createTemplate, author.ctx, { document: documentOf(given) });
  await perform(publishTemplate, author.ctx, { id: data.id });
  return { author, id: data.id, slug: data.slug };
}

beforeAll(async () => {
  runtime();
  await run("templates.keep_own");
});

describe("our own templates", () => {
  it("are forty at least, in both languages, for every species, class, mood and style, and sound", () => {
    expect(ownTemplates.length).toBeGreaterThanOrEqual(40);
    for (const { key, document } of ownTemplates) {
      expect(document.title.en && document.title.fa && document.about.fa, key).toBeTruthy();
      expect(document.examples.length, key).toBeGreaterThanOrEqual(2);
      expect(TemplateDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
    const of = (category: string) =>
      ownTemplates.filter(({ document }) => document.category === category).length;
    expect([of("species"), of("class"), of("mood"), of("style")]).toEqual([9, 12, 7, 10]);
    expect(new Set(ownTemplates.map(({ document }) => document.style)).size).toBe(10);
  });

  it("are there once, however often the job runs, and follow what this version says", async () => {
    await run("templates.keep_own");
    const { db } = connection();
    const rows = await db.select().from(templates).where(sql`${templates.ownKey} is not null`);
    expect(rows).toHaveLength(ownTemplates.length);
    const [first] = rows;
    if (!first) throw new Error("there are some");
    const stale = { ...first.document, title: { en: "Old" } };
    await db.update(templates).set({ document: stale }).where(eq(templates.id, first.id));
    await run("templates.keep_own");
    const [mended] = await db.select().from(templates).where(eq(templates.id, first.id));
    expect(mended).toMatchObject({ version: 2, document: first.document });
  });
});

describe("a template", () => {
  it("is private until it is published, and gone for others when it is taken back or its author suspended", async () => {
    const author = await member();
    const guest = ctxFor();
    const { data } = await perform(createTemplate, author.ctx, { document: documentOf() });
    const seen = () => perform(getTemplate, guest, { id: data.id });
    expect((await refusal(seen())).code).toBe("templates.not_found");
    await perform(publishTemplate, author.ctx, { id: data.id });
    expect((await seen()).data).toMatchObject({ slug: data.slug, isOwn: false });
    const { db } = connection();
    const status = (to: "active" | "suspended") =>
      db.update(users).set({ status: to }).where(eq(users.id, author.id));
    await status("suspended");
    expect((await refusal(seen())).code).toBe("templates.not_found");
    await status("active");
    await perform(unpublishTemplate, author.ctx, { id: data.id });
    expect((await refusal(seen())).code).toBe("templates.not_found");
    expect((await perform(getTemplate, author.ctx, { id: data.slug })).data.isOwn).toBe(true);
  });

  it("names each slot that the prompt and the list do not share, and what is no text", async () => {
    const { ctx } = await member();
    const make = (given: Given) =>
      refusal(perform(createTemplate, ctx, { document: documentOf(given) }));
    expect((await make({ prompt: "one {species}, {class}, {hair}, {cloak}" })).fields).toEqual([
      "document.prompt: templates.slot_unknown",
    ]);
    expect((await make({ prompt: "one {species}, {class}" })).fields).toEqual([
      "document.slots.2.name: templates.slot_unused",
    ]);
    expect((await make({ title: {} })).fields).toEqual(["document.title: templates.no_title"]);
    expect((await make({ prompt: "<lora:x> {species} {class} {hair}" })).kind).toBe("invalid");
    expect((await make({ tags: Array.from({ length: 11 }, (_, at) => `t${at}`) })).kind).toBe(
      "invalid",
    );
  });

  it("keeps its versions, compares them, and refuses what was written over a newer one", async () => {
    const { ctx } = await member();
    const { data } = await perform(createTemplate, ctx, { document: documentOf() });
    const { id } = data;
    const write = (prompt: string, ifMatch?: string) =>
      perform(updateTemplate, ctx, { id, document: documentOf({ prompt }), ifMatch });
    await write("now {species}, {class}, {hair}", '"v1"');
    expect((await refusal(write("late {species}, {class}, {hair}", '"v1"'))).code).toBe(
      "templates.changed_elsewhere",
    );
    const { data: both } = await perform(compareTemplate, ctx, { id, from: 1 });
    expect(both).toMatchObject({ from: 1, to: 2, changed: ["prompt"] });
    await connection()
      .db.update(templates)
      .set({ version: versionsKeptMax + 5 })
      .where(eq(templates.id, id));
    await write("again {species}, {class}, {hair}");
    const kept = await connection()
      .db.select()
      .from(templateVersions)
      .where(eq(templateVersions.templateId, id));
    expect(kept.map(({ version }) => version)).toEqual([versionsKeptMax + 6]);
    expect((await refusal(perform(compareTemplate, ctx, { id, from: 1 }))).code).toBe(
      "templates.version_not_found",
    );
  });

  it("is its author's alone to change, and can be remixed with credit where its licence allows", async () => {
    const { author, id } = await shown();
    const other = await member();
    for (const act of [
      () => perform(updateTemplate, other.ctx, { id, document: documentOf() }),
      () => perform(unpublishTemplate, other.ctx, { id }),
      () => perform(deleteTemplate, other.ctx, { id }),
      () => perform(compareTemplate, other.ctx, { id, from: 1 }),
    ])
      expect((await refusal(act())).code).toBe("templates.not_found");
    const { data: remix } = await perform(forkTemplate, other.ctx, { id });
    expect(remix).toMatchObject({ credit: { title: "Festival Lanterns" }, isPublic: false });
    expect(remix.parent?.slug).toBeDefined();
    await perform(publishTemplate, other.ctx, { id: remix.id });
    const { data: parent } = await perform(getTemplate, ctxFor(), { id });
    expect(parent.remixes.map(({ slug }) => slug)).toEqual([remix.slug]);
    await perform(deleteTemplate, author.ctx, { id });
    const { data: orphan } = await perform(getTemplate, ctxFor(), { id: remix.id });
    expect(orphan).toMatchObject({ parent: null, credit: { title: "Festival Lanterns" } });
    const closed = await shown({ licence: "all-rights-reserved" });
    expect((await refusal(perform(forkTemplate, other.ctx, { id: closed.id }))).code).toBe(
      "templates.not_to_be_remixed",
    );
  });

  it("comes back from its own export as it was", async () => {
    const { id } = await shown();
    const { data: document } = await perform(exportTemplate, ctxFor(), { id });
    const { ctx } = await member();
    const { data } = await perform(createTemplate, ctx, {
      document: JSON.parse(JSON.stringify(document)),
    });
    expect(data.document).toEqual(document);
  });
});

describe("finding templates", () => {
  const find = async (input: z.input<typeof listTemplates.input>) =>
    (await perform(listTemplates, ctxFor(), input)).data;
  const slugs = async (input: z.input<typeof listTemplates.input>) =>
    (await find(input)).items.map(({ slug }) => slug);

  it("goes by words of titles in either language, prompts and tags, folded, and by category, style and tag", async () => {
    expect(await slugs({ search: "STAINED glass", limit: 100 })).toContain("class-cleric");
    expect(await slugs({ search: "فانوس هاي" })).toContain("mood-joyful");
    expect(await slugs({ search: "zzqx" })).toEqual([]);
    expect(await slugs({ category: "species", limit: 100 })).toHaveLength(9);
    expect(await slugs({ style: "miniature" })).toContain("style-miniature");
    expect(await slugs({ tags: "forest, nature" })).toEqual(["class-druid"]);
    expect(await slugs({ trending: "true", limit: 5 })).toHaveLength(5);
  });

  it.each(["trending", "new", "used"] as const)(
    "pages by %s without a gap or a repeat",
    async (sort) => {
      const all = await slugs({ sort, limit: 100 });
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await find({ sort, limit: 7, cursor });
        paged.push(...page.items.map(({ slug }) => slug));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(paged).toEqual(all);
      expect(new Set(paged).size).toBe(paged.length);
      expect(paged.length).toBeGreaterThanOrEqual(ownTemplates.length);
    },
  );
});

describe("what is counted", () => {
  const rowOf = async (id: Id<"template">) =>
    (await connection().db.select().from(templates).where(eq(templates.id, id)))[0];

  it("likes and favourites count once a person however often they are set, and can be taken back", async () => {
    const { id } = await shown();
    const fans = await Promise.all([member(), member(), member()]);
    await Promise.all(
      fans.flatMap(({ ctx }) => [
        perform(likeTemplate, ctx, { id }),
        perform(likeTemplate, ctx, { id }),
      ]),
    );
    const [fan] = fans;
    if (!fan) throw new Error("there are three");
    await perform(unlikeTemplate, fan.ctx, { id });
    await perform(unlikeTemplate, fan.ctx, { id });
    expect((await perform(toggleFavorite, fan.ctx, { id })).data.favorite).toBe(true);
    await Promise.all([rollUp(), rollUp()]);
    await rollUp();
    expect(await rowOf(id)).toMatchObject({ likes: 2, favorites: 1 });
    const { data: favorites } = await perform(listOwnTemplates, fan.ctx, { of: "favorites" });
    expect(favorites.items.map((card) => card.id)).toEqual([id]);
    expect((await perform(toggleFavorite, fan.ctx, { id })).data.favorite).toBe(false);
    await rollUp();
    expect(await rowOf(id)).toMatchObject({ favorites: 0 });
    expect(await connection().db.select().from(templateCounts)).toEqual([]);
  });

  it("a reader counts once a day without a cookie, a program never, and what tells them apart goes after two days", async () => {
    const { id } = await shown();
    const reader = { address: "10.9.8.7" };
    const look = (given: Parameters<typeof ctxFor>[0]) =>
      perform(recordView, ctxFor(given), { id });
    await look(reader);
    await look(reader);
    await look({ address: "10.9.8.8" });
    await look({ address: "10.9.8.9", userAgent: "SearchBot/1.0" });
    await rollUp();
    expect(await rowOf(id)).toMatchObject({ views: 2 });
    const { db } = connection();
    const [kept] = await db.select().from(templateViews).where(eq(templateViews.templateId, id));
    expect(kept?.reader.includes("10.9.8")).toBe(false);
    await db.update(templateViews).set({ day: "2026-01-01" });
    await rollUp();
    expect(await db.select().from(templateViews)).toEqual([]);
  });

  it("liking waits for nobody who holds the template's row", async () => {
    const { id } = await shown();
    const fan = await member();
    await runtime().transaction(async (tx) => {
      await tx.select().from(templates).where(eq(templates.id, id)).for("no key update");
      await perform(likeTemplate, fan.ctx, { id });
    });
    await rollUp();
    expect(await rowOf(id)).toMatchObject({ likes: 1 });
  });

  it("a like of today lifts a template over more likes of a month ago, and the author's own lift nothing", async () => {
    const [today, before] = [await shown(), await shown()];
    const day = 86_400_000;
    const insert = (templateId: Id<"template">, at: Date, weight: number) =>
      connection()
        .db.insert(templateCounts)
        .values({ templateId, kind: "like", delta: 1, weight, at });
    for (let like = 0; like < 5; like++)
      await insert(before.id, new Date(Date.now() - 30 * day), 2);
    const { trending } = (await rowOf(today.id)) ?? { trending: 0 };
    await perform(likeTemplate, today.author.ctx, { id: today.id });
    await rollUp();
    expect((await rowOf(today.id))?.trending).toBe(trending);
    await insert(today.id, new Date(), 2);
    await rollUp();
    const [one, other] = [await rowOf(today.id), await rowOf(before.id)];
    expect(one?.trending).toBeGreaterThan(other?.trending ?? 0);
    const at = new Date();
    expect(addToTrending(addToTrending(0, 2, at), -2, at)).toBe(0);
  });
});

describe("using a template", () => {
  it("fills the prompt from the sheet, asks for a batch with its recipe, and counts as a use", async () => {
    const { id } = await shown({ painter: { palette: "gold", sky: "night" } });
    const user = await member();
    const character = await makeCharacter(user.ctx, { name: "Secret Name" });
    const { data: filled } = await perform(fillForCharacter, user.ctx, {
      id,
      characterId: character.id,
    });
    expect(filled.prompt).not.toMatch(/Secret|[{}]/);
    const { data } = await perform(useTemplate, user.ctx, {
      id,
      characterId: character.id,
      provider: "painter",
      seed: "batch",
      count: 4,
    });
    expect(data.generations.map(({ seed }) => seed)).toEqual([
      "batch",
      "batch-2",
      "batch-3",
      "batch-4",
    ]);
    expect(data.generations[0]).toMatchObject({
      prompt: filled.prompt,
      parameters: { palette: "gold", sky: "night" },
    });
    const rows = await connection()
      .db.select()
      .from(generations)
      .where(eq(generations.templateId, id));
    expect(rows).toHaveLength(4);
    await rollUp();
    const [row] = await connection().db.select().from(templates).where(eq(templates.id, id));
    expect(row?.uses).toBe(1);
    const more = perform(useTemplate, user.ctx, { id, characterId: character.id, count: 1 });
    expect((await refusal(more)).code).toBe("portraits.too_many_running");
    const stranger = await member();
    const theirs = perform(fillForCharacter, stranger.ctx, { id, characterId: character.id });
    expect((await refusal(theirs)).code).toBe("characters.not_found");
  });

  it("shows pictures that the painter makes once and keeps", async () => {
    const { id } = await shown();
    const look = async () => (await perform(paintExample, ctxFor(), { id, position: 0 })).data.webp;
    const first = await look();
    expect(Buffer.from(first.subarray(8, 12)).toString()).toBe("WEBP");
    expect(Buffer.from(await look()).equals(Buffer.from(first))).toBe(true);
    const beyond = perform(paintExample, ctxFor(), { id, position: 3 });
    expect((await refusal(beyond)).code).toBe("templates.not_found");
  });

  it("leaves with the archive", async () => {
    const { author, id } = await shown();
    const documents = await archivedOf(author.ctx, author.id);
    expect(documents["templates.json"]).toMatchObject({ templates: [{ id }], versions: [{}] });
  });
});

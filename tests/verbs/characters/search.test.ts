import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { showcaseEntries } from "@/db/schema/showcase";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter, makePerson } from "@/db/seed/factories";
import { findPeople } from "@/lib/admin/verbs/find-people";
import { archiveCharacter } from "@/lib/characters/verbs/archive-character";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { listPublicAddresses } from "@/lib/characters/verbs/list-public-addresses";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { nameColumns } from "@/lib/kernel/name-columns";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import { editProfile } from "@/lib/profiles/verbs/edit-profile";
import { openSession } from "@/lib/sessions/open-session";
import { runtime } from "@/lib/wiring/runtime";
import { foldNames } from "../../../scripts/fold-names.ts";
import { actorOf } from "../../support/people";

const names = [
  "كمانگیر آرش",
  "مه‌پوش",
  "می‌گون",
  "رستم ۱۲",
  "Quíll Ironfist",
  "کاوهٔ خاموش",
  "ژاله",
  "Zed",
  "آذر",
  "گیو",
];

let ctx: Ctx;
let person: Awaited<ReturnType<typeof makePerson>>;
const made = new Map<string, string>();

beforeAll(async () => {
  person = await makePerson({ name: "نيلوفر کوهزاد" });
  const door = ctxOf(runtime(), person);
  const sessionId = await openSession(door, person.id, "browser", "guest");
  const actor = await actorOf(sessionId);
  if (!actor) throw new Error("the session names nobody");
  ctx = { ...door, actor };
  for (const name of names) {
    const { id } = await makeCharacter(ctx, { name });
    made.set(name, id);
    await perform(publishCharacter, ctx, { id, visibility: "public" });
  }
  await makeCharacter(ctx, { name: "ژاله پنهان" });
});

const shown = async (input: InputOf<typeof listShowcase>) =>
  (await perform(listShowcase, ctx, { handle: person.handle ?? "", ...input })).data.items.map(
    ({ name }) => name,
  );
const own = async (input: InputOf<typeof listCharacters>) =>
  (await perform(listCharacters, ctx, input)).data.items.map(({ name }) => name);

const queries: [string, string][] = [
  ["کمانگیر", "كمانگیر آرش"],
  ["ارش", "كمانگیر آرش"],
  ["مهپوش", "مه‌پوش"],
  ["مه پوش", "مه‌پوش"],
  ["می گون", "می‌گون"],
  ["رستم 12", "رستم ۱۲"],
  ["١٢", "رستم ۱۲"],
  ["quill", "Quíll Ironfist"],
  ["fist QUÍ", "Quíll Ironfist"],
  ["كاوه", "کاوهٔ خاموش"],
  ["ed", "Zed"],
];

describe("a search", () => {
  it.each(queries)("for %s finds %s in the showcase and among one's own", async (query, name) => {
    expect(await shown({ query })).toEqual([name]);
    expect(await own({ query })).toEqual([name]);
  });

  it("of one letter finds the newest first, and never what is not public", async () => {
    expect(await shown({ query: "ژ" })).toEqual(["ژاله"]);
    expect(await own({ query: "ژ", sort: "created" })).toEqual(["ژاله پنهان", "ژاله"]);
    expect(await shown({ query: "ا" })).toEqual(["آذر", "ژاله", "کاوهٔ خاموش", "كمانگیر آرش"]);
  });

  it("pages honestly: every match once, in one order", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(listShowcase, ctx, {
        query: "ا",
        limit: 1,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...data.items.map(({ name }) => name));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(await shown({ query: "ا" }));
  });

  it("of nothing but silent signs finds nothing", async () => {
    for (const query of ["—", "\u200c", "«»"]) expect(await shown({ query })).toEqual([]);
  });
});

describe("names in order", () => {
  it("stand in the order of the alphabet, whole and page by page, Latin ones last", async () => {
    const whole = await own({ sort: "name", limit: 100 });
    expect(whole).toEqual([...whole].sort(new Intl.Collator("fa").compare));
    expect(whole.slice(-2)).toEqual(["Quíll Ironfist", "Zed"]);
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(listCharacters, ctx, {
        sort: "name",
        limit: 3,
        ...(cursor ? { cursor } : {}),
      });
      pages.push(...data.items.map(({ name }) => name));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual(whole);
  });
});

describe("the showcase follows", () => {
  it("a name of the owner, a suspension and an archive", async () => {
    const ownerOf = async () =>
      (await perform(listShowcase, ctx, { handle: person.handle ?? "", limit: 1 })).data.items[0]
        ?.owner.name;
    expect(await ownerOf()).toBe("نيلوفر کوهزاد");
    await perform(editProfile, ctx, { name: "Nilufar" });
    expect(await ownerOf()).toBe("Nilufar");
    await perform(editProfile, ctx, { privacy: { name: "members" } });
    expect(await ownerOf()).toBeNull();
    await connection().db.update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
    expect(await shown({})).toEqual([]);
    await connection().db.update(users).set({ status: "active" }).where(eq(users.id, person.id));
    expect(await shown({ limit: 100 })).toHaveLength(names.length);
    await perform(archiveCharacter, ctx, { id: made.get("Zed") ?? "", archived: true });
    expect(await own({ query: "Zed", archived: true })).toEqual(["Zed"]);
  });

  it("in the sitemap, part by part", async () => {
    const { data } = await perform(listPublicAddresses, ctx, {});
    const slugs: string[] = [];
    for (let part = 0; part < data.parts; part += 1)
      slugs.push(
        ...(await perform(listPublicAddresses, ctx, { part })).data.addresses.map(
          ({ slug }) => slug,
        ),
      );
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBeGreaterThanOrEqual(names.length);
  });
});

describe("people", () => {
  it("are found by any spelling of the name, by the handle, by role and status", async () => {
    const staff = ctxOf(runtime(), await makePerson({ role: "moderator" }));
    const person2 = await makePerson({ name: "پريسا آهن‌دل" });
    const found = async (input: InputOf<typeof findPeople>) =>
      (await perform(findPeople, staff, input)).data.items.map(({ id }) => id);
    expect(await found({ query: "پریسا اهندل" })).toEqual([person2.id]);
    expect(await found({ query: `@${person2.handle}` })).toEqual([person2.id]);
    expect(await found({ query: person2.id })).toEqual([person2.id]);
    expect(await found({ query: person2.email ?? "" })).toEqual([person2.id]);
    expect(await found({ query: "پریسا", status: "suspended" })).toEqual([]);
    expect(await found({ role: "moderator" })).toContain(
      staff.actor.kind === "user" ? staff.actor.userId : "",
    );
  });
});

describe("rows from before the folding", () => {
  it("get their keys in the order of their publication", async () => {
    const { sql, db } = connection();
    const ids = [...made.values()];
    await sql`update characters set name_folded = '', name_sort = '', published_number = null where owner_id = ${person.id}`;
    await sql`select setval('showcase_number', 1000, false)`;
    expect(await foldNames(sql)).toBeGreaterThanOrEqual(names.length);
    const rows = await db.select().from(characters).where(eq(characters.ownerId, person.id));
    for (const row of rows) expect(row).toMatchObject(nameColumns(row.name));
    const numbers = ids.map((id) => rows.find((row) => row.id === id)?.publishedNumber ?? 0);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(new Set(numbers).size).toBe(ids.length);
    expect(await db.$count(showcaseEntries, eq(showcaseEntries.ownerId, person.id))).toBe(
      names.length,
    );
    expect(await foldNames(sql)).toBe(0);
    expect(await shown({ query: "مه پوش" })).toEqual(["مه‌پوش"]);
  });
});

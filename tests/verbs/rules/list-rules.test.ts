import { expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import type { InputOf } from "@/lib/kernel/verb";
import type { RuleKind } from "@/lib/rules/schema";
import { getRule } from "@/lib/rules/verbs/get-rule";
import { listRules } from "@/lib/rules/verbs/list-rules";
import { runtime } from "@/lib/wiring/runtime";

const nobody = () =>
  makeCtx(
    runtime(),
    { kind: "guest" },
    {
      door: "script",
      requestId: newId("event"),
      locale: "en",
      address: "10.9.9.1",
      userAgent: null,
    },
  );

async function everyName(kind: RuleKind, locale: "en" | "fa", limit: number): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await perform(listRules, nobody(), {
      kind,
      locale,
      limit,
      ...(cursor ? { cursor } : {}),
    });
    names.push(...data.items.map(({ name }) => name));
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  return names;
}

it.each(["en", "fa"] as const)(
  "a list in %s is in the order of its alphabet, whole and page by page",
  async (locale) => {
    for (const kind of ["species", "spells"] as const) {
      const names = await everyName(kind, locale, 100);
      expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
      expect(await everyName(kind, locale, 37)).toEqual(names);
    }
  },
);

it("a search finds a row by any spelling of its name, and by its id", async () => {
  const search = async (query: string) => {
    const { data } = await perform(listRules, nobody(), {
      kind: "spells",
      locale: "fa",
      query,
      limit: 100,
    });
    return data.items.map(({ id }) => id);
  };
  const { data } = await perform(listRules, nobody(), {
    kind: "spells",
    locale: "fa",
    query: "fireball",
  });
  const [fireball] = data.items;
  expect(data.items.map(({ id }) => id)).toContain("fireball");
  const arabic = (fireball?.name ?? "")
    .replaceAll("ی", "ي")
    .replaceAll("ک", "ك")
    .replaceAll("\u200c", " ");
  expect(await search(arabic)).toContain("fireball");
  expect(await search("—")).toEqual([]);
});

it("a page mark of another list is refused", async () => {
  const cursor = Buffer.from(JSON.stringify(["nothing"])).toString("base64url");
  await expect(perform(listRules, nobody(), { kind: "spells", cursor })).rejects.toMatchObject({
    code: "request.cursor",
  });
});

it("magic items are found by rarity, category, attunement and class, page by page", async () => {
  const list = async (asked: Partial<InputOf<typeof listRules>>) => {
    const { data } = await perform(listRules, nobody(), {
      kind: "magic-items",
      limit: 100,
      ...asked,
    });
    return data.items;
  };
  const swords = await list({ rarity: "legendary", category: "weapon", attunement: "true" });
  expect(swords.map(({ id }) => id)).toContain("vorpal-sword");
  expect(
    swords.every(
      (row) =>
        row.rarity === "legendary" && row.category === "weapon" && row.requiresAttunement === true,
    ),
  ).toBe(true);
  const rings = await list({ category: "ring", attunement: "false" });
  expect(rings.map(({ id }) => id)).toContain("ring-of-swimming");
  expect(rings.map(({ id }) => id)).not.toContain("ring-of-protection");
  const forFighter = (await list({ category: "wand", class: "fighter" })).map(({ id }) => id);
  expect(forFighter).toContain("wand-of-binding");
  expect(forFighter).not.toContain("wand-of-fireballs");
  const [wand] = await list({ query: "wand of fireballs", class: "wizard" });
  expect(wand).toMatchObject({
    id: "wand-of-fireballs",
    charges: { max: 7, regain: "1d6+1" },
    spells: [{ spell: "fireball", charges: 1, most: 3, dc: 15 }],
  });
  expect(await list({ query: "چوب‌دستک گلوله", locale: "fa" })).toHaveLength(1);
  const names = await everyName("magic-items", "fa", 50);
  expect(names).toHaveLength(371);
});

it.each([
  ["en", "spells", "fireball", /8d6 .*Dexterity|Dexterity.*8d6/],
  ["fa", "spells", "fireball", /نجات.*چابکی/],
  ["en", "feats", "alert", /Initiative/],
  ["fa", "gear", "net", /دربند/],
  ["en", "magic-items", "ioun-stone-agility", /Dexterity/],
] as const)(
  "a row in %s brings all that %s/%s needs at the table",
  async (locale, kind, id, says) => {
    const { data } = await perform(getRule, nobody(), { kind, id, locale });
    expect(data.text).toMatch(says);
    const listed = await perform(listRules, nobody(), { kind, locale, query: id, limit: 100 });
    expect(listed.data.items.find((row) => row.id === id)?.text).toBe(data.text);
  },
);

it("a row without a complete text says so", async () => {
  const { data } = await perform(getRule, nobody(), { kind: "alignments", id: "neutral" });
  expect(data.text).toBeNull();
});

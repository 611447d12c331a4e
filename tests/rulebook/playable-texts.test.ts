import { describe, expect, it } from "vitest";
import { playableEn } from "@/lib/rulebook/packs/srd-5.2/playable/en";
import { playableFa } from "@/lib/rulebook/packs/srd-5.2/playable/fa";
import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { playableText } from "@/lib/rulebook/playable-text";
import { playableTexts } from "@/lib/rulebook/playable-texts";
import facts from "./fixtures/srd-5.2-said.json" with { type: "json" };
import { playableFaults } from "./support/playable-faults";

const said: Readonly<Record<string, readonly string[]>> = facts;
const layers = { en: playableEn, fa: playableFa };
const kindOf = (key: string) => key.slice(0, key.indexOf("/"));

/** Kinds of which every entry is written, so that none may be lost. */
const complete: readonly string[] = [
  "contagion",
  "environment",
  "feat",
  "feature",
  "glossary",
  "magic-item",
  "mastery",
  "option",
  "poison",
  "property",
  "spell",
  "trap",
];

describe.each(["en", "fa"] as const)("the playable texts in %s", (locale) => {
  it("say every figure and term of the book, in words of our own", () => {
    const faults = Object.entries(layers[locale]).flatMap(([key, text]) =>
      playableFaults(text, said[key] ?? [], locale).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("leave out no entry of a kind that is written", () => {
    const missing = Object.keys(said).filter(
      (key) => complete.includes(kindOf(key)) && !layers[locale][key],
    );
    expect(missing).toEqual([]);
  });

  it("are read by kind and id", async () => {
    for (const [key, text] of Object.entries(layers[locale]).slice(0, 20))
      expect(await playableText(locale, kindOf(key), key.slice(key.indexOf("/") + 1))).toBe(text);
    expect(await playableText(locale, "spell", "no-such-spell")).toBeUndefined();
    expect(await playableText(locale, "constructor", "name")).toBeUndefined();
  });
});

describe("a playable text", () => {
  it("stands in both languages", () => {
    expect(Object.keys(playableFa).sort()).toEqual(Object.keys(playableEn).sort());
  });

  it("is written for all that a character has or chooses", async () => {
    const { feature, option, feat, spell, mastery, property, condition, sense, background } = en;
    const rows = { feature, option, feat, spell, mastery, property, condition, sense, background };
    const keys = Object.entries(rows).flatMap(([kind, texts]) =>
      Object.keys(texts ?? {}).map((id) => [kind, id] as const),
    );
    const textOf = await playableTexts("en");
    // An invocation's sight: the invocation's own text tells it.
    const missing = keys.filter(([kind, id]) => !textOf(kind, id) && id !== "devils-sight");
    expect(missing).toEqual([]);
  });

  it.each([
    ["condition", "prone", "glossary/prone"],
    ["item", "wand-of-the-war-mage-2", "magic-item/wand-of-the-war-mage-1-2-or-3"],
    ["sense", "blindsight", "glossary/blindsight"],
    ["magic-item", "ioun-stone-greater-absorption", "magic-item/ioun-stone"],
    ["magic-item", "shield-2", "magic-item/shield-1-2-or-3"],
    ["magic-item", "potion-of-healing", "magic-item/potions-of-healing"],
    ["magic-item", "potion-of-healing-superior", "magic-item/potions-of-healing"],
    ["magic-item", "spell-scroll-level-3", "magic-item/spell-scroll"],
    ["magic-item", "stone-of-good-luck", "magic-item/stone-of-good-luck-luckstone"],
  ])("of %s %s is that of its family", async (kind, id, key) => {
    expect(playableEn[key]).toBeDefined();
    expect(await playableText("en", kind, id)).toBe(playableEn[key]);
  });

  it("of a feature is its own or none", async () => {
    expect(await playableText("en", "feature", "barbarian/rage-of-others")).toBeUndefined();
    expect(await playableText("en", "magic-item", "unidentified-wand")).toBeUndefined();
  });
});

describe("the checker of playable texts", () => {
  it("finds a missing figure, save, damage, condition and duration", () => {
    const book = ["8d6", "20 ft", "save dex", "damage fire", "condition prone", "1 minute", "half"];
    const good =
      "Each creature within 20 feet makes a Dexterity saving throw and takes 8d6 fire damage and falls prone for 1 minute, or half.";
    expect(playableFaults(good, book, "en")).toEqual([]);
    for (const [word, token] of [
      ["8d6", "8d6"],
      ["20 feet", "20 ft"],
      ["Dexterity", "save dex"],
      ["fire", "damage fire"],
      ["prone", "condition prone"],
      ["1 minute", "1 minute"],
      ["half", "half"],
    ] as const)
      expect(playableFaults(good.replace(word, "some"), book, "en")).toEqual([
        `does not say: ${token}`,
      ]);
  });

  it("finds the same in Persian", () => {
    const book = ["8d6", "20 ft", "save dex", "damage fire", "condition prone", "DC 15"];
    const good =
      "هر که تا ۲۰ فوت است تاس نجات چابکی با درجهٔ ۱۵ می‌ریزد یا 8d6 آسیب آتش می‌بیند و نقش زمین می‌شود.";
    expect(playableFaults(good, book, "fa")).toEqual([]);
    expect(playableFaults(good.replace("۲۰ فوت", "آن‌جا"), book, "fa")).toEqual([
      "does not say: 20 ft",
    ]);
    expect(playableFaults(good.replace("۲۰", "20"), book, "fa")).toEqual(["not Persian: 20"]);
  });

  it("refuses eight words in a row of the book", () => {
    const prose =
      "you have resistance to the damage type determined by your draconic ancestry trait";
    expect(playableFaults(`${prose}.`, [], "en").length).toBeGreaterThan(0);
  });
});

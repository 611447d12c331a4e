import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, isKeepable, keepableText } from "@/lib/kernel/keepable-text";

const family = "👩‍👩‍👧‍👦";

describe("text that is stored", () => {
  test.each(["a\u0000b", "\ud800", "a\udc00b", "\udc00\ud800"])(
    "%j cannot be kept, and loses only what cannot",
    (text) => {
      expect(isKeepable(text)).toBe(false);
      expect(isKeepable(keepableText(text))).toBe(true);
      expect(keepableText(text)).toBe(text.replace(/[^ab]/g, ""));
    },
  );

  test.each(["", "Mira", "نیلوفرِ بادپا", family, "\ud83d\ude00"])("%j stays as it is", (text) => {
    expect([isKeepable(text), keepableText(text)]).toEqual([true, text]);
  });
});

describe("a text that is too long", () => {
  test.each([
    ["a pair at the cut", `${"a".repeat(79)}😀`, 80, "a".repeat(79)],
    ["a family at the cut", `${"a".repeat(75)}${family}`, 80, "a".repeat(75)],
    ["an accent at the cut", `${"a".repeat(79)}e\u0301b`, 80, "a".repeat(79)],
    ["exactly as long", "a".repeat(80), 80, "a".repeat(80)],
    ["room for the pair", `${"a".repeat(78)}😀b`, 80, `${"a".repeat(78)}😀`],
  ])("is cut before %s", (_what, text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  test("of one endless grapheme is cut all the same", () => {
    expect(cutText(`e${"\u0301".repeat(100_000)}`, 80)).toHaveLength(80);
  });

  test("is a beginning that can be kept, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(150), (text, max) => {
        const cut = cutText(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
        if (isKeepable(text)) expect(isKeepable(cut)).toBe(true);
      }),
    );
  });
});

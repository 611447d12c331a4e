import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawCaption } from "@/lib/portraits/painter/draw-portrait";
import { drawable, fitted, letter } from "@/lib/portraits/painter/lettering";

describe("lettering", () => {
  test("joins Persian letters into their shapes instead of setting them one by one", () => {
    const joined = letter("نیلوفر", "display", 60);
    const apart = [..."نیلوفر"].map((char) => letter(char, "display", 60));
    expect(joined.glyphs).not.toEqual(apart.flatMap((one) => one.glyphs));
    expect(joined.width).toBeLessThan(apart.reduce((sum, one) => sum + one.width, 0));
  });

  test("breaks the joining at a zero-width non-joiner and draws nothing for it", () => {
    expect(letter("می\u200cخواهم", "display", 60).glyphs).not.toEqual(
      letter("میخواهم", "display", 60).glyphs,
    );
  });

  test("keeps Persian figures in reading order within Persian text", () => {
    const year = letter("۱۲", "text", 40).glyphs;
    const phrase = letter("سطح ۱۲", "text", 40).glyphs;
    expect(phrase.slice(0, 2)).toEqual(year);
  });

  test("keeps the order of Latin words inside a Persian line", () => {
    const latin = letter("Aela Storm", "text", 40).glyphs;
    const phrase = letter("دختر Aela Storm بود", "text", 40).glyphs.join(" ");
    expect(phrase).toContain(latin.join(" "));
  });

  test.each(["Ğüneş Łódź", "Владимир", "Ωρίων", "Nguyễn", "Æthelflæd"])(
    "has a face for every letter of %s",
    (name) => {
      expect(letter(name, "display", 40).glyphs.length).toBeGreaterThanOrEqual(
        [...name.replace(/ /g, "")].length,
      );
      expect(letter(name, "display", 40).glyphs).not.toContain(0);
    },
  );

  test("makes a long name smaller, then cuts it, so that it never leaves its room", () => {
    for (const name of [
      "A",
      "Maximiliane von der Heide",
      "Wolfeschlegelsteinhausenbergerdorff".repeat(6),
      "نیلوفر ".repeat(40),
      "🐉".repeat(200),
    ]) {
      const set = fitted(name, "display", 720, 70, 30);
      expect(set.width, name.slice(0, 20)).toBeLessThanOrEqual(720);
      expect(set.size).toBeLessThanOrEqual(70);
    }
  });

  test("takes out marks of direction, controls and emoji selectors", () => {
    expect(drawable("\u202eabc\u202c\u0000\u200f  d\ufe0f\n\te\u2066")).toBe("abc d e");
  });

  const hostile: Record<string, string> = {
    markup: '</text></svg><script>alert(1)</script><image href="https://example.org/x"/>',
    entities: "&lt;b&gt; &#0; ]]> <!-- -->",
    emoji: "🐉🔥👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "200 characters": "ß".repeat(200),
    "direction marks": "\u202e\u2067\u200f\u200enot what it seems\u2069\u202c",
    "a lone surrogate": "A\ud83d B",
    "a tower of accents": `Z${"\u0300\u0301\u0302\u0303".repeat(30)}algo`,
    nothing: "",
    "only spaces": "   \u00a0\u3000 ",
    "null and controls": "\u0000\u0001\u0008x\u007f",
    "a script with no face": "漢字テスト",
  };
  test.each(Object.entries(hostile))(
    "draws a card whatever the name: %s",
    { timeout: 20_000 },
    async (_, name) => {
      const svg = drawCaption({
        speciesId: "human",
        classId: "bard",
        level: 1,
        seed: "hostile",
        name,
        locale: "en",
      });
      expect(svg).not.toMatch(/<script|<image|<text|href|NaN|undefined/);
      expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ width: 1024, height: 1536 });
    },
  );
});

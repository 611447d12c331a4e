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

  const marks = letter("\ufffd", "display", 60).glyphs;
  test.each([
    ["張偉", 2],
    ["さくら", 3],
    ["이순신", 3],
    ["\u05d3\u05d5\u05d3", 3],
    ["👩‍👩‍👧‍👦", 1],
    ["🐉", 1],
    ["ไทย", 3],
  ])("puts a mark for each sign of %s, so that no name is blank", (name, count) => {
    const { glyphs, width } = letter(name, "display", 60);
    expect(glyphs).toEqual(Array(count).fill(marks[0]));
    expect(width).toBeGreaterThan(0);
  });

  test("sets a number from left to right, whatever scripts its digits and marks are of", () => {
    const first = letter("۱۲", "text", 60).glyphs;
    const { glyphs } = letter("نیلوفر ۱۲٬٣4", "text", 60);
    expect(glyphs.slice(0, 2)).toEqual(first);
    expect(glyphs.indexOf(letter("4", "text", 60).glyphs[0] as number)).toBe(4);
  });

  test("keeps the order of two scripts within a line of the other direction", () => {
    const apart = [..."Aela ", ..."Ωρίων"].flatMap((char) => letter(char, "text", 60).glyphs);
    const { glyphs } = letter("دختر Aela Ωρίων", "text", 60);
    expect(glyphs.filter((glyph) => apart.includes(glyph)).slice(0, 4)).toEqual(
      [..."Aela"].flatMap((char) => letter(char, "text", 60).glyphs),
    );
  });

  test("draws the short vowels of a Persian name", () => {
    expect(letter("نیلوفرِ", "display", 60).glyphs.length).toBeGreaterThan(
      letter("نیلوفر", "display", 60).glyphs.length,
    );
  });

  test("leaves the order of a Persian line with a sign of another script alone", () => {
    const line = letter("نیلوفر 張", "display", 60).glyphs;
    expect(line.at(0)).toBe(marks[0]);
    expect(line.slice(-4)).toEqual(letter("نیلوفر", "display", 60).glyphs.slice(-4));
  });

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

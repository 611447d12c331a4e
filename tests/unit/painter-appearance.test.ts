import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Appearance } from "@/lib/characters/appearance";
import { appearanceOptions, resolveAppearance } from "@/lib/characters/appearance-options";
import { emblemOf, paletteOf, speciesIds } from "@/lib/portraits/palette";
import en from "@/messages/en/appearance.json";
import fa from "@/messages/fa/appearance.json";

describe("appearance", () => {
  test("accepts an empty appearance and refuses unknown traits and values", () => {
    expect(Appearance.parse({})).toEqual({});
    expect(Appearance.safeParse({ wings: "yes" }).success).toBe(false);
    expect(Appearance.safeParse({ hairStyle: "on fire" }).success).toBe(false);
    expect(
      Appearance.safeParse({ marks: ["freckles", "scarEye", "runes", "warPaint"] }).success,
    ).toBe(false);
  });

  test("decides everything that was left open, the same way for the same seed, within what the species offers", () => {
    fc.assert(
      fc.property(fc.constantFrom(...speciesIds), fc.string(), (speciesId, seed) => {
        const options = appearanceOptions(speciesId);
        const look = resolveAppearance({ speciesId, seed });
        expect(look).toEqual(resolveAppearance({ speciesId, seed }));
        expect(options.skin).toContain(look.skin);
        if (options.hairStyle.length) expect(options.hairStyle).toContain(look.hairStyle);
        if (look.crest) expect(options.crest).toContain(look.crest);
        if (look.tusks) expect(options.tusks).toContain(look.tusks);
      }),
    );
  });

  test("keeps what was chosen when the species offers it", () => {
    const look = resolveAppearance({
      speciesId: "dwarf",
      seed: "s",
      appearance: { facialHair: "braided", hairColour: "ginger", age: "elder", accent: "plum" },
    });
    expect(look).toMatchObject({
      facialHair: "braided",
      hairColour: "ginger",
      age: "elder",
      accent: "plum",
    });
  });

  test("drops what another species left behind", () => {
    const look = resolveAppearance({
      speciesId: "dragonborn",
      seed: "s",
      appearance: { facialHair: "full", hairStyle: "locs", skin: "porcelain", tusks: "large" },
    });
    expect(look).toMatchObject({ facialHair: "none", hairStyle: "bald", tusks: null });
    expect(look.skin).toMatch(/^scale/);
  });

  test("gives a dragonborn the scales of its ancestry and a drow the skin of the deep", () => {
    expect(
      resolveAppearance({ speciesId: "dragonborn", lineageId: "bronze", seed: "any" }).skin,
    ).toBe("scaleBronze");
    expect(["twilight", "dusk", "moonlit", "cinder"]).toContain(
      resolveAppearance({ speciesId: "elf", lineageId: "drow", seed: "any" }).skin,
    );
  });

  test.each([
    ["English", en],
    ["Persian", fa],
  ])("names every value of every trait in %s", (_, words) => {
    const shown = words as unknown as Record<string, Record<string, string>>;
    for (const speciesId of speciesIds)
      for (const [trait, values] of Object.entries(appearanceOptions(speciesId)))
        for (const value of values) expect(shown[trait]?.[value], `${trait}.${value}`).toBeTruthy();
  });
});

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe("palettes", () => {
  test.each(speciesIds)(
    "of %s keep text at 7 : 1 and accents at 4.5 : 1 in both themes",
    (speciesId) => {
      const { light, dark } = paletteOf(speciesId);
      expect(contrast(light.text, "#F7F1E3")).toBeGreaterThanOrEqual(7);
      expect(contrast(light.text, light.tint)).toBeGreaterThanOrEqual(7);
      expect(contrast(dark.text, "#1A1614")).toBeGreaterThanOrEqual(7);
      expect(contrast(dark.text, dark.tint)).toBeGreaterThanOrEqual(7);
      for (const tints of [light, dark])
        expect(contrast(tints.accent, tints.onAccent)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("light the page of an unknown species like a human's, and give an unknown class an emblem", () => {
    expect(paletteOf("owlbear")).toEqual(paletteOf("human"));
    expect(emblemOf("accountant")).toBe(emblemOf("fighter"));
  });
});

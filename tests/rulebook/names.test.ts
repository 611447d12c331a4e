import { describe, expect, it } from "vitest";
import { generateName } from "@/lib/rulebook/packs/srd-5.2/names/generate-name";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

const seeds = Array.from({ length: 200 }, (_, index) => `seed-${index}`);

describe("a generated name", () => {
  it("is the same for the same species and seed", () => {
    expect(generateName("elf", "moon")).toEqual(generateName("elf", "moon"));
  });

  it.each([...srd52.species.keys()])(
    "of a %s is written in both scripts and seldom repeats",
    (species) => {
      const names = seeds.map((seed) => generateName(species, seed));
      for (const { latin, persian } of names) {
        expect(latin).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)?$/);
        expect(persian).toMatch(
          /^[\p{Script=Arabic}\u200c\u0654]+( [\p{Script=Arabic}\u200c\u0654]+)*$/u,
        );
      }
      expect(new Set(names.map((name) => name.latin)).size).toBeGreaterThan(150);
    },
  );

  it("falls back to human names for a homebrew species", () => {
    expect(generateName("homebrew-cat-folk", "1").latin).not.toBe("");
  });
});

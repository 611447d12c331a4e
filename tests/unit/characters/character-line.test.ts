import { describe, expect, test } from "vitest";
import { characterLine } from "@/lib/characters/character-line";
import { legalityOf } from "@/lib/characters/legality";

const fighterAndWizard = [
  { id: "fighter", level: 1 },
  { id: "wizard", level: 4 },
];

describe("what a character is, in a line", () => {
  test("names the species and every class with its levels", () => {
    const facts = { speciesId: "elf", speciesName: null, classes: fighterAndWizard };
    expect(characterLine(facts, "en")).toBe("Elf · Fighter 1 / Wizard 4");
    expect(characterLine(facts, "fa")).toMatch(/^اِلف · \S+ ۱ \/ \S+ ۴$/);
  });

  test("calls homebrew by its own name, with the mark", () => {
    const facts = {
      speciesId: "homebrew-mossling-db05b68e",
      speciesName: "Mossling",
      classes: [{ id: "barbarian", level: 1 }],
    };
    expect(characterLine(facts, "en")).toBe("Mossling (homebrew) · Barbarian 1");
    expect(characterLine(facts, "fa")).toMatch(/^\u2068Mossling\u2069 \(خودساخته\) · /);
  });

  test.each([
    [{ speciesId: null, speciesName: null, classes: [] }, ""],
    [{ speciesId: "elf", speciesName: null, classes: [] }, "Elf"],
    [{ speciesId: null, speciesName: null, classes: [{ id: "bard", level: 20 }] }, "Bard 20"],
  ])("leaves out what is not chosen yet: %#", (facts, line) => {
    expect(characterLine(facts, "en")).toBe(line);
  });
});

describe("what a seal may say", () => {
  test.each([
    [[], "legal"],
    [["homebrew"], "homebrew"],
    [["homebrew", "open"], "open"],
    [["open", "violation", "homebrew"], "violations"],
  ] as const)("%j is %s", (severities, verdict) => {
    const legality = legalityOf(severities.map((severity) => ({ severity })));
    expect(legality.verdict).toBe(verdict);
  });

  test("counts each kind", () => {
    const findings = (["open", "open", "violation", "homebrew"] as const).map((severity) => ({
      severity,
    }));
    expect(legalityOf(findings)).toMatchObject({ violations: 1, open: 2, homebrew: 1 });
  });
});

import { describe, expect, it } from "vitest";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { sectionName } from "@/lib/rulebook/section-name";

/** Every section that is named inside a value. */
function sectionsIn(
  value: unknown,
  found = new Set<string>(),
  seen = new Set<unknown>(),
): Set<string> {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    sectionsIn(inner, found, seen);
  if ("section" in value && typeof value.section === "string") found.add(value.section);
  return found;
}

describe("the place of a rule", () => {
  it("is named in Persian for every row of the pack", () => {
    const foreign = [...sectionsIn(srd52)]
      .map((one) => sectionName(one, "fa"))
      .filter((name) => /[A-Za-z]/.test(name));
    expect(foreign).toEqual([]);
  });

  it("is named in Persian under every number of a sheet", () => {
    const shown = new Set<string>();
    for (const character of srd52.classes.keys())
      for (const level of [1, 5, 20]) {
        const build = randomBuild(srd52, `section-${character}-${level}`, {
          level,
          keep: { pack: srd52.id, choices: [{ slot: "level/1/class", take: [character] }] },
        });
        const state = {
          exhaustion: 1,
          conditions: ["restrained", "prone"] as const,
          encumbrance: true,
        };
        sectionsIn(deriveSheet(srd52, build, state as never), shown);
      }
    expect(shown.size).toBeGreaterThan(60);
    expect(
      [...shown].map((one) => sectionName(one, "fa")).filter((name) => /[A-Za-z]/.test(name)),
    ).toEqual([]);
  });

  it("keeps the English headings in English", () => {
    expect(sectionName("Playing the Game / The Six Abilities / Ability Modifiers", "en")).toBe(
      "The Six Abilities / Ability Modifiers",
    );
    expect(sectionName("Rules Glossary / Armor Class", "fa")).toBe("واژه‌نامهٔ قواعد / درجهٔ زره");
  });
});

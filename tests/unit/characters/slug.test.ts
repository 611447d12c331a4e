import { describe, expect, it } from "vitest";
import { newSlug } from "@/lib/characters/slug";

describe("the address of a character", () => {
  it.each([
    ["Aela Stormborn", "aela-stormborn"],
    ["Bjørn Łuk", "bjorn-luk"],
    ["Дмитрий", "dmitriy"],
    ["نیلوفر", "dwarf-fighter"],
    ["李小龍", "dwarf-fighter"],
    ["🎲 -- 🎲", "dwarf-fighter"],
    ["a".repeat(200), "a".repeat(60)],
  ])("of %s begins with %s", (name, stem) => {
    expect(newSlug(name, ["dwarf", null, "fighter"])).toMatch(new RegExp(`^${stem}-[2-9a-z]{6}$`));
  });
});

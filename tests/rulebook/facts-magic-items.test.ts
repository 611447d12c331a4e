import { describe, expect, it } from "vitest";
import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import { magicItems } from "@/lib/rulebook/packs/srd-5.2/magic-items/magic-items";
import facts from "./fixtures/srd-5.2-magic-items.json" with { type: "json" };

const rowsOf = (group: string) => magicItems.filter((row) => row.group === group);

/** Every number and every die that a row holds, wherever it stands in it. */
function heldBy(rows: readonly MagicItemRow[]): { numbers: Set<number>; dice: Set<string> } {
  const numbers = new Set<number>();
  const dice = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "number") numbers.add(value);
    else if (typeof value === "string" && /^\d+(?:d\d+)?/.test(value)) {
      if (value.includes("d")) dice.add(value.replace(/×.*/, ""));
      for (const found of value.match(/\d+/g) ?? []) numbers.add(Number(found));
    } else if (typeof value === "object" && value !== null)
      for (const [inner, held] of Object.entries(value))
        if (!["id", "group", "cost", "srdRef"].includes(inner)) visit(held, inner || key);
  };
  for (const row of rows) visit(row, "");
  return { numbers, dice };
}

describe("the chapter of magic items", () => {
  it("has an entry for every row, and rows for every entry", () => {
    const groups = new Set(magicItems.map(({ group }) => group));
    expect(facts.map(({ group }) => group).filter((group) => !groups.has(group))).toEqual([]);
    expect(groups.size).toBe(facts.length);
  });

  it("has the rarities of the rows", () => {
    const wrong = facts.flatMap(({ group, rarities }) => {
      const ours = [...new Set(rowsOf(group).map(({ rarity }) => rarity))].sort();
      return ours.join() === rarities.join() ? [] : [[group, ours, rarities]];
    });
    expect(wrong).toEqual([]);
  });

  it("has the attunement of the rows, and by whom", () => {
    const said = ({ attunement, requiresAttunement }: MagicItemRow): string | null => {
      if (!requiresAttunement || !attunement) return null;
      if (attunement.spellcaster) return "a Spellcaster";
      if (attunement.species) return "a Dwarf or a Creature Attuned to a Belt of Dwarvenkind";
      return attunement.classes?.join() ?? "anybody";
    };
    const wrong = facts.flatMap(({ group, attunement }) => {
      const printed =
        attunement?.startsWith("a ") && !/Spellcaster|Dwarf/.test(attunement)
          ? attunement
              .slice(2)
              .toLowerCase()
              .replace(/,? or /, ", ")
              .replace(/, /g, ",")
          : attunement;
      const ours = [...new Set(rowsOf(group).map(said))];
      return ours.length === 1 && ours[0] === printed ? [] : [[group, ours, printed]];
    });
    expect(wrong).toEqual([]);
  });

  it("rolls no die that its rows do not hold", () => {
    const missing = facts.flatMap(({ group, dice }) => {
      const held = heldBy(rowsOf(group)).dice;
      return dice.filter((die) => !held.has(die)).map((die) => `${group} ${die}`);
    });
    expect(missing).toEqual([]);
  });

  it("gives no number that its rows do not hold", () => {
    const missing = facts.flatMap(({ group, numbers }) => {
      const held = heldBy(rowsOf(group)).numbers;
      return numbers.filter((number) => !held.has(number)).map((number) => `${group} ${number}`);
    });
    expect(missing).toEqual([]);
  });
});

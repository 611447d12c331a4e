import { describe, expect, it } from "vitest";
import { editInventoryOf, InventoryEdit } from "@/lib/characters/inventory-edit";
import {
  type MagicChoice,
  type MagicPattern,
  magicAsks,
  magicPatterns,
  magicThing,
} from "@/lib/characters/magic-patterns";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { isSound } from "@/lib/rulebook/homebrew";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: ["cleric"] }] };
const base: Build = { ...randomBuild(srd52, "magic", { keep, level: 1 }), inventory: [] };
const of: Partial<Record<MagicPattern, string>> = {
  weapon: "longsword",
  armor: "chain-mail",
  score: "str",
  resistance: "fire",
};
const chosen = (pattern: MagicPattern, more: Partial<MagicChoice> = {}): MagicChoice => ({
  pattern,
  name: "Thing",
  by: magicAsks[pattern].by?.[0] ?? 0,
  of: of[pattern] ?? "",
  attunement: magicAsks[pattern].attunement,
  ...more,
});

function having(...choices: MagicChoice[]): Build {
  return choices.reduce((build, choice) => {
    const next = editInventoryOf(build, InventoryEdit.parse(magicThing(choice)));
    if ("field" in next) throw new Error(next.field);
    return next;
  }, base);
}
const worn = (build: Build, wearing: "worn" | "main-hand" | "off-hand"): Build => ({
  ...build,
  inventory: (build.inventory ?? []).map((entry) => ({ ...entry, wearing })),
});

describe("magic items by their pattern", () => {
  it.each(magicPatterns)(
    "makes a %s that the engine understands, flagged and never a violation",
    (pattern) => {
      const build = having(chosen(pattern));
      expect(build.homebrew?.every(isSound)).toBe(true);
      const findings = checkBuild(srd52, build).filter(({ slot }) => slot === "inventory");
      expect(findings.map(({ severity }) => severity)).toEqual(["homebrew"]);
    },
  );

  it("weighs and hits like what it is based on, better by its bonus", () => {
    const sword = worn(having(chosen("weapon", { by: 2 })), "main-hand");
    const attack = deriveSheet(srd52, sword).attacks[0];
    expect(attack?.toHit.parts).toContainEqual(
      expect.objectContaining({ value: 2, note: "magic" }),
    );
    expect(sword.homebrew?.[0]?.row).toMatchObject({ weight: 3, basedOn: "longsword", bonus: 2 });
    const mail = worn(having(chosen("armor", { by: 1 })), "worn");
    expect(deriveSheet(srd52, mail).armorClass.value).toBe(17);
  });

  it("is worn and attuned at once where it is worn for its effects alone", () => {
    const plain = deriveSheet(srd52, base);
    const sheet = deriveSheet(
      srd52,
      having(
        chosen("ward"),
        chosen("focus", { by: 2 }),
        chosen("score", { by: 25 }),
        chosen("resistance"),
        chosen("speed"),
      ),
    );
    expect(sheet.armorClass.value).toBe(plain.armorClass.value + 1);
    expect(sheet.saves.wis.bonus.value).toBe(plain.saves.wis.bonus.value + 1);
    expect(sheet.casters[0]?.saveDc.value).toBe((plain.casters[0]?.saveDc.value ?? 0) + 2);
    expect(sheet.abilities.str.score.value).toBe(25);
    expect(sheet.resistances.map(({ id }) => id)).toContain("fire");
    expect(sheet.speed.walk.value).toBe(plain.speed.walk.value + 10);
  });

  it("is like a weapon or an armor, or like nothing", () => {
    const rope = InventoryEdit.parse({ do: "make", name: "Rope", basedOn: "rope" });
    expect(editInventoryOf(base, rope)).toEqual({ field: "basedOn" });
    expect(InventoryEdit.safeParse({ do: "make", name: "x", bonus: 99 }).success).toBe(false);
  });
});

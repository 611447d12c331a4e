import { describe, expect, it } from "vitest";
import { toInventoryRows } from "@/components/characters/inventory/to-inventory-rows";
import { editInventoryOf, InventoryEdit } from "@/lib/characters/inventory-edit";
import type { Build } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { textsIn } from "@/lib/rulebook/texts-in";

const start: Build = { ...randomBuild(srd52, "a vault"), inventory: [] };

const add = (more: Record<string, unknown>) => {
  const edit = InventoryEdit.parse({ do: "add", ...more });
  const next = editInventoryOf(start, edit);
  return "field" in next ? next.field : next.inventory;
};
const rowsOf = (build: Build) => toInventoryRows(build, "en", () => "numbers");

describe("a magic item in the inventory", () => {
  it("is added with what it is made of, or the spell on it, where these fit", () => {
    expect(add({ item: "flame-tongue", base: "greatsword" })).toMatchObject([
      { item: "flame-tongue", base: "greatsword" },
    ]);
    expect(add({ item: "flame-tongue", base: "longbow" })).toBe("base");
    expect(add({ item: "ring-of-protection", base: "longsword" })).toBe("base");
    expect(add({ item: "spell-scroll-level-3", spell: "fireball" })).toMatchObject([
      { spell: "fireball" },
    ]);
    expect(add({ item: "spell-scroll-level-1", spell: "fireball" })).toBe("spell");
    expect(add({ item: "longsword", spell: "fireball" })).toBe("spell");
  });

  it("with charges is a thing of its own; potions lie on one pile", () => {
    const twice = (item: string) => {
      const edit = InventoryEdit.parse({ do: "add", item });
      const once = editInventoryOf(start, edit);
      if ("field" in once) throw new Error(once.field);
      const both = editInventoryOf(once, edit);
      return "field" in both ? [] : both.inventory;
    };
    expect(twice("wand-of-web")).toHaveLength(2);
    expect(twice("potion-of-healing")).toMatchObject([{ quantity: 2 }]);
  });

  it("can be made of something else, identified and studied", () => {
    const build = (() => {
      const edit = InventoryEdit.parse({ do: "add", item: "weapon-1", base: "mace" });
      const next = editInventoryOf(start, edit);
      if ("field" in next) throw new Error(next.field);
      return next;
    })();
    const entry = build.inventory?.[0]?.id;
    const edited = (...edits: Record<string, unknown>[]) =>
      edits.reduce<Build>((now, given) => {
        const next = editInventoryOf(now, InventoryEdit.parse({ entry, ...given }));
        if ("field" in next) throw new Error(next.field);
        return next;
      }, build).inventory?.[0];
    expect(edited({ do: "base", base: "rapier" })?.base).toBe("rapier");
    expect(() => edited({ do: "base", base: "arrows" })).toThrow("base");
    expect(edited({ do: "identify", on: false })?.unidentified).toBe(true);
    expect(edited({ do: "identify", on: false }, { do: "identify", on: true })).not.toHaveProperty(
      "unidentified",
    );
    expect(edited({ do: "study", on: true })?.studied).toBe(true);
  });

  it("that nobody knows is named by its kind, and a curse is told once it is known", () => {
    const carrying = (more: Record<string, unknown>): Build => ({
      ...start,
      inventory: [{ id: "e0", item: "berserker-axe", quantity: 1, ...more }],
    });
    const [unknown] = rowsOf(carrying({ unidentified: true }));
    expect(unknown).toMatchObject({ name: "Unidentified weapon" });
    expect(JSON.stringify({ ...unknown, stored: undefined })).not.toContain("erserker");
    expect(rowsOf(carrying({}))[0]?.magic?.cursed).toBe(false);
    expect(rowsOf(carrying({ attuned: true }))[0]?.magic?.cursed).toBe(true);
    expect(rowsOf(carrying({ curseKnown: true }))[0]?.magic?.cursed).toBe(true);
  });

  it("gives its charges its own name", () => {
    const build: Build = {
      ...start,
      inventory: [{ id: "e0", item: "wand-of-web", quantity: 1, name: "Old Sticky" }],
    };
    const { resources } = deriveSheet(srd52, build);
    expect(textsIn({ resources }, build, "en")["resource/item/e0"]?.name).toBe("Old Sticky");
  });
});

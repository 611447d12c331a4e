import { describe, expect, it } from "vitest";
import type { InventoryEntry, ItemEffect } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const build = (character: string, level = 5) => {
  const made = randomBuild(srd52, `items-${character}`, {
    level,
    keep: { pack: srd52.id, choices: [{ slot: "level/1/class", take: [character] }] },
  });
  return (inventory: Omit<InventoryEntry, "id" | "quantity">[]) => ({
    ...made,
    inventory: inventory.map((entry, at) => ({ id: `e${at}`, quantity: 1, ...entry })),
  });
};
const wizard = build("wizard");
const fighter = build("fighter");
const worn = (effects: ItemEffect[], item = "clothes-fine") => ({
  item,
  wearing: "worn" as const,
  effects,
});
const sheetOf = (made: ReturnType<typeof wizard>) => deriveSheet(srd52, made);

describe("a thing changes", () => {
  it("a score as far as its own maximum, and says so in its part", () => {
    const plain = sheetOf(wizard([]));
    const con = plain.abilities.con.score.value;
    const raised = sheetOf(
      wizard([worn([{ change: "ability-score", ability: "con", add: 2, max: con + 1 }])]),
    );
    expect(raised.abilities.con.score.value).toBe(con + 1);
    const none = sheetOf(
      wizard([worn([{ change: "ability-score", ability: "con", add: 2, max: con - 1 }])]),
    );
    expect(none.abilities.con.score.value).toBe(con);
  });

  it("armor class only while neither armor nor shield is on", () => {
    const bracers = worn([{ change: "armor-class", add: 2, while: "unarmored-no-shield" }]);
    const bare = sheetOf(fighter([])).armorClass.value;
    expect(sheetOf(fighter([bracers])).armorClass.value).toBe(bare + 2);
    const suit = { item: "leather-armor", wearing: "worn" as const };
    const suited = sheetOf(fighter([suit])).armorClass.value;
    expect(sheetOf(fighter([suit, bracers])).armorClass.value).toBe(suited);
    const shield = { item: "shield", wearing: "off-hand" as const };
    expect(sheetOf(fighter([shield, bracers])).armorClass.value).toBe(
      sheetOf(fighter([shield])).armorClass.value,
    );
  });

  it("the damage of the weapons that it names and of no other", () => {
    const bracers = worn([
      { change: "weapon-damage", add: 2, of: { ids: ["longbow", "shortbow"] } },
    ]);
    const things = [{ item: "longbow" }, { item: "dagger" }];
    const damage = (made: ReturnType<typeof fighter>, id: string) =>
      sheetOf(made).attacks.find((attack) => attack.id === id)?.damage.bonus.value;
    expect(damage(fighter([...things, bracers]), "longbow")).toBe(
      (damage(fighter(things), "longbow") ?? 0) + 2,
    );
    for (const id of ["dagger", "dagger:thrown"])
      expect(damage(fighter([...things, bracers]), id)).toBe(damage(fighter(things), id));
  });

  it("the row of a magic weapon also while it is only carried, once attuned where it must be", () => {
    const toHit = (entry: Omit<InventoryEntry, "id" | "quantity">) =>
      sheetOf(fighter([entry])).attacks.find(({ id }) => id === "longsword")?.toHit.value ?? 0;
    const plain = toHit({ item: "longsword" });
    expect(toHit({ item: "longsword", bonus: 1 })).toBe(plain + 1);
    expect(toHit({ item: "longsword", bonus: 1, wearing: "main-hand" })).toBe(plain + 1);
    expect(toHit({ item: "longsword", bonus: 1, requiresAttunement: true })).toBe(plain);
    expect(toHit({ item: "longsword", bonus: 1, requiresAttunement: true, attuned: true })).toBe(
      plain + 1,
    );
  });

  it("a shot with magic ammunition, in a row of its own with both bonuses", () => {
    const sheet = sheetOf(
      fighter([
        { item: "longbow", bonus: 1 },
        { item: "arrows", bonus: 2, name: "Moon arrows" },
      ]),
    );
    const rows = sheet.attacks.filter(({ item }) => item.id === "longbow");
    expect(rows.map(({ id }) => id)).toEqual(["longbow", "longbow:e1"]);
    expect(rows[1]?.toHit.value).toBe((rows[0]?.toHit.value ?? 0) + 2);
    expect(rows[1]?.ammunition?.name).toBe("Moon arrows");
    expect(
      sheetOf(fighter([{ item: "longbow" }, { item: "bolts", bonus: 2 }])).attacks.length,
    ).toBe(sheetOf(fighter([{ item: "longbow" }])).attacks.length);
  });

  it("dice on a hit of this weapon alone", () => {
    const flame: ItemEffect = {
      change: "extra-damage",
      dice: "2d6",
      damage: "fire",
      of: { this: true },
    };
    const sheet = sheetOf(fighter([{ item: "longsword", effects: [flame] }, { item: "dagger" }]));
    const extra = (id: string) => sheet.attacks.find((attack) => attack.id === id)?.extraDamage;
    expect(extra("longsword")).toMatchObject([{ dice: "2d6", type: "fire" }]);
    expect(extra("dagger")).toBeUndefined();
  });

  it("whether armor hinders: training, Strength, Stealth", () => {
    const mail = { item: "plate-armor", wearing: "worn" as const };
    const before = sheetOf(wizard([mail]));
    expect(before.cannotCast).toHaveLength(1);
    const after = sheetOf(
      wizard([
        {
          ...mail,
          effects: [
            { change: "armor-trained" },
            { change: "armor-needs-no-strength" },
            { change: "armor-quiet" },
          ],
        },
      ]),
    );
    expect(after.cannotCast).toEqual([]);
    expect(after.speed.walk.value).toBe(before.speed.walk.value + 10);
    const stealth = (sheet: typeof after) =>
      sheet.skills.find(({ id }) => id === "stealth")?.marks ?? [];
    expect(stealth(after)).toEqual([]);
    expect(stealth(before).length).toBeGreaterThan(0);
  });

  it("how many hands are full: a shield that floats takes none", () => {
    const shield = { item: "shield", wearing: "off-hand" as const };
    const both = { item: "greatsword", wearing: "two-hands" as const };
    const codes = (made: ReturnType<typeof fighter>) =>
      checkBuild(srd52, made).map(({ code }) => code);
    expect(codes(fighter([shield, both]))).toContain("equipment.hands-full");
    const floating = { ...shield, effects: [{ change: "shield-needs-no-hand" } as const] };
    expect(codes(fighter([floating, both]))).not.toContain("equipment.hands-full");
    expect(sheetOf(fighter([floating, both])).armorClass.value).toBe(
      sheetOf(fighter([shield])).armorClass.value,
    );
  });

  it("rolls, defenses and languages, each with its source", () => {
    const sheet = sheetOf(
      fighter([
        worn([
          { change: "advantage", on: "check", skills: ["stealth"] },
          { change: "advantage", on: "save", abilities: ["dex"] },
          { change: "condition-immunity", condition: "frightened" },
          { change: "vulnerability", damage: "fire" },
          { change: "language", language: "giant" },
        ]),
      ]),
    );
    const from = expect.objectContaining({ id: "clothes-fine" });
    expect(sheet.skills.find(({ id }) => id === "stealth")?.marks).toContainEqual(
      expect.objectContaining({ mode: "advantage", source: from }),
    );
    expect(sheet.saves.dex.marks).toContainEqual(
      expect.objectContaining({ mode: "advantage", source: from }),
    );
    expect(sheet.conditionImmunities).toContainEqual({ id: "frightened", sources: [from] });
    expect(sheet.vulnerabilities).toEqual([{ id: "fire", sources: [from] }]);
    expect(sheet.languages.find(({ id }) => id === "giant")?.sources).toContainEqual(from);
  });
});

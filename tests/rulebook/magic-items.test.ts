import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { baseIds } from "@/lib/rulebook/item-bases";
import { byHand, magicItems } from "@/lib/rulebook/packs/srd-5.2/magic-items/magic-items";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { fa } from "@/lib/rulebook/packs/srd-5.2/text/fa";
import { randomBuild } from "@/lib/rulebook/random";
import { explainedIn } from "./support/make";

vi.setConfig({ testTimeout: 60_000 });

const of = (character: string, level = 11, species = "human") =>
  randomBuild(srd52, `magic-${character}`, {
    level,
    keep: {
      pack: srd52.id,
      choices: [
        { slot: "species", take: [species] },
        { slot: "level/1/class", take: [character] },
      ],
    },
  });
const carrying = (build: Build, ...things: (string | Partial<InventoryEntry>)[]): Build => ({
  ...build,
  inventory: things.map((thing, at) => ({
    id: `e${at}`,
    quantity: 1,
    wearing: "worn",
    attuned: true,
    item: "",
    ...(typeof thing === "string" ? { item: thing } : thing),
  })),
});
const fighter = of("fighter");
const wizard = of("wizard");
const sheetOf = (build: Build, ...things: (string | Partial<InventoryEntry>)[]) =>
  deriveSheet(srd52, carrying(build, ...things));
const codes = (build: Build, ...things: (string | Partial<InventoryEntry>)[]) =>
  checkBuild(srd52, carrying(build, ...things)).map(({ code }) => code);

describe("the rows of magic items", () => {
  it("are those of the chapter, each variant once, with a name and a line in both languages", () => {
    expect(magicItems).toHaveLength(371);
    expect(new Set(magicItems.map(({ group }) => group)).size).toBe(243);
    expect(srd52.items.size).toBe(371);
    const unnamed = magicItems.flatMap(({ id }) =>
      [en, fa].some((layer) => !layer.item?.[id]?.name || !layer.item[id]?.line) ? [id] : [],
    );
    expect(unnamed).toEqual([]);
  });

  it("are finished by hand under ids that the chapter has", () => {
    const known = new Set(magicItems.map(({ id }) => id));
    expect(Object.keys(byHand).filter((id) => !known.has(id))).toEqual([]);
  });

  it("name only bases, spells, uses and conditions that the rules have", () => {
    const wrong = magicItems.flatMap((row) => {
      const bases = row.bases ? baseIds(srd52, row.bases) : [row.basedOn ?? "dagger"];
      const rows = [srd52.weapons, srd52.armor, srd52.gear];
      const uses = new Set((row.uses ?? []).map(({ id }) => id));
      return [
        ...(bases.length === 0 ? [`${row.id} has no base`] : []),
        ...bases.filter((id) => !rows.some((index) => index.has(id))),
        ...(row.spells ?? []).flatMap(({ spell, use }) => [
          ...(srd52.spells.has(spell) ? [] : [`${row.id} ${spell}`]),
          ...(use === undefined || uses.has(use) ? [] : [`${row.id} ${use}`]),
        ]),
        ...[...uses].filter((id) => !en["item-use"]?.[id] || !fa["item-use"]?.[id]),
        ...[...(row.effects ?? []), ...(row.drink?.effects ?? [])].flatMap((effect) =>
          "when" in effect && effect.when && !(en.when?.[effect.when] && fa.when?.[effect.when])
            ? [`${row.id} when ${effect.when}`]
            : [],
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a magic item on a character", () => {
  it("sets a score and never lowers one", () => {
    expect(sheetOf(wizard, "belt-of-giant-strength-storm").abilities.str.score.value).toBe(29);
    const plain = sheetOf(wizard).abilities.int.score.value;
    expect(sheetOf(wizard, "headband-of-intellect").abilities.int.score.value).toBe(
      Math.max(19, plain),
    );
  });

  it("makes the giants' strength greater beside the hammer", () => {
    const hammer = { item: "hammer-of-thunderbolts", base: "maul", wearing: "two-hands" as const };
    const str = (...things: (string | Partial<InventoryEntry>)[]) =>
      sheetOf(fighter, ...things).abilities.str.score;
    expect(str("belt-of-giant-strength-hill", hammer).value).toBe(25);
    expect(str("belt-of-giant-strength-storm", hammer).value).toBe(30);
    expect(str(hammer).value).toBe(str().value);
  });

  it("is the weapon that was chosen, with its own dice and bonus", () => {
    const tongue = { item: "flame-tongue", base: "greatsword", wearing: "two-hands" as const };
    const attack = sheetOf(fighter, tongue).attacks.find(({ id }) => id === "flame-tongue");
    expect(attack).toMatchObject({
      base: { kind: "weapon", id: "greatsword" },
      damage: { dice: "2d6", type: "slashing" },
      extraDamage: [{ dice: "2d6", type: "fire", when: "ablaze" }],
    });
    const plain = sheetOf(fighter, "greatsword").attacks[0]?.toHit.value ?? 0;
    const two = { item: "weapon-2", base: "greatsword" };
    expect(sheetOf(fighter, two).attacks[0]?.toHit.value).toBe(plain + 2);
    expect(
      sheetOf(fighter, { item: "flame-tongue", base: "longbow" }).attacks[0]?.base?.id,
    ).not.toBe("longbow");
  });

  it("reshapes a weapon: thrown, finesse, radiant, and its own kind of damage", () => {
    const thrown = sheetOf(fighter, "dwarven-thrower").attacks.find(
      ({ id }) => id === "dwarven-thrower:thrown",
    );
    expect(thrown?.range).toEqual({ normal: 20, long: 60 });
    const blade = sheetOf(fighter, "sun-blade").attacks.find(({ id }) => id === "sun-blade");
    expect(blade?.damage.type).toBe("radiant");
    expect(blade?.properties).toContain("finesse");
    const slayer = { item: "dragon-slayer", base: "mace" };
    expect(sheetOf(fighter, slayer).attacks[0]?.extraDamage?.[0]).toMatchObject({
      dice: "3d6",
      type: "bludgeoning",
    });
  });

  it("fires magic ammunition of the kind that was chosen", () => {
    const bolts = { item: "ammunition-2", base: "bolts", wearing: "carried" as const };
    const rows = (bow: string) => sheetOf(fighter, bow, bolts).attacks.map(({ id }) => id);
    expect(rows("heavy-crossbow")).toContain("heavy-crossbow:e1");
    expect(rows("longbow")).not.toContain("longbow:e1");
  });

  it("is armor of the suit that was chosen", () => {
    const plate = { item: "armor-3", base: "plate-armor" };
    expect(sheetOf(fighter, plate).armorClass.value).toBe(
      sheetOf(fighter, "plate-armor").armorClass.value + 3,
    );
    const suit = { item: "mithral-armor", base: "plate-armor" };
    const stealth = sheetOf(wizard, suit).skills.find(({ id }) => id === "stealth");
    const noisy = stealth?.marks.filter(({ source }) => source.id === "mithral-armor") ?? [];
    expect(noisy.filter(({ mode }) => mode === "disadvantage").length).toBeLessThanOrEqual(1);
  });

  it("moves as fast as on foot, and sees further in the dark", () => {
    const slippers = sheetOf(fighter, "slippers-of-spider-climbing");
    expect(slippers.speed.climb?.value).toBe(slippers.speed.walk.value);
    const range = (build: Build, ...things: string[]) =>
      sheetOf(build, ...things).senses.find(({ id }) => id === "darkvision")?.range.value;
    expect(range(fighter, "goggles-of-night")).toBe(60);
    const dwarf = of("fighter", 3, "dwarf");
    expect(range(dwarf, "goggles-of-night")).toBe((range(dwarf) ?? 0) + 60);
  });

  it("works on the person, once studied, or not at all while nobody knows it", () => {
    const save = (...things: (string | Partial<InventoryEntry>)[]) =>
      sheetOf(fighter, ...things).saves.wis.bonus.value;
    const bare = save();
    expect(save({ item: "stone-of-good-luck", wearing: "carried" })).toBe(bare + 1);
    expect(save({ item: "cloak-of-protection", wearing: "carried" })).toBe(bare);
    expect(save({ item: "cloak-of-protection", attuned: false })).toBe(bare);
    expect(save({ item: "cloak-of-protection", unidentified: true })).toBe(bare);
    const wisdom = (...things: (string | Partial<InventoryEntry>)[]) =>
      sheetOf(fighter, ...things).abilities.wis.score.value;
    const tome = { item: "tome-of-understanding", wearing: "carried" as const };
    expect(wisdom(tome)).toBe(wisdom());
    expect(wisdom({ ...tome, studied: true })).toBe(wisdom() + 2);
  });

  it("shows nothing of itself while it is unidentified", () => {
    const sheet = sheetOf(fighter, { item: "ring-of-protection", unidentified: true });
    expect(JSON.stringify(sheet)).not.toContain("ring-of-protection");
    expect(sheet.inventory[0]?.item).toEqual({ kind: "item", id: "unidentified-ring" });
  });

  it("tells apart what counts only sometimes", () => {
    const shield = { item: "arrow-catching-shield", wearing: "off-hand" as const };
    const sheet = sheetOf(fighter, shield);
    expect(sheet.armorClass.value).toBe(
      sheetOf(fighter, { item: "shield", wearing: "off-hand" }).armorClass.value,
    );
    expect(sheet.extras).toContainEqual(
      expect.objectContaining({ id: "arrow-catching-shield", when: "against-ranged-attacks" }),
    );
  });

  it("keeps charges by the thing, attuned or not", () => {
    const of = (attuned: boolean) =>
      sheetOf(wizard, { item: "wand-of-fireballs", attuned }).resources.find(
        ({ id }) => id === "item/e0",
      );
    expect(of(true)).toMatchObject({ recovery: "dawn", item: { entry: "e0", regain: "1d6+1" } });
    expect(of(true)?.max.value).toBe(7);
    expect(of(false)?.item?.asleep).toBe(true);
    const beads = { item: "necklace-of-fireballs", charges: 5 };
    expect(sheetOf(wizard, beads).resources.at(-1)?.max.value).toBe(5);
  });

  it("is refused attunement where it is made for others, or twice, or a fourth time", () => {
    expect(codes(fighter, "robe-of-the-archmagi")).toContain("equipment.cannot-attune");
    expect(codes(wizard, "robe-of-the-archmagi")).not.toContain("equipment.cannot-attune");
    expect(codes(of("fighter", 3, "dwarf"), "dwarven-thrower")).not.toContain(
      "equipment.cannot-attune",
    );
    expect(codes(fighter, "dwarven-thrower", "belt-of-dwarvenkind")).not.toContain(
      "equipment.cannot-attune",
    );
    expect(codes(fighter, "ring-of-protection", "ring-of-protection")).toContain(
      "equipment.attuned-twice",
    );
    const three = ["ring-of-protection", "cloak-of-protection", "amulet-of-health"];
    expect(codes(fighter, ...three)).not.toContain("equipment.too-many-attuned");
    expect(codes(fighter, ...three, "gauntlets-of-ogre-power")).toContain(
      "equipment.too-many-attuned",
    );
  });
});

const entries = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...magicItems.map(({ id }) => id)),
    wearing: fc.constantFrom("carried", "worn", "main-hand", "off-hand", "two-hands"),
    attuned: fc.boolean(),
    studied: fc.boolean(),
    unidentified: fc.boolean(),
    base: fc.constantFrom("longsword", "dagger", "plate-armor", "arrows", "nonsense"),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ item }) => item, maxLength: 8 },
);

describe("any set of magic items on any character", () => {
  it("leaves every number explained, and the old sheet once it is gone", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        entries,
        (seed, level, things) => {
          const plain = { ...randomBuild(srd52, seed, { level }), inventory: [] };
          const before = deriveSheet(srd52, plain);
          const inventory = things.map((thing, at) => ({ id: `e${at}`, ...thing }));
          const sheet = deriveSheet(srd52, { ...plain, inventory } as Build, {
            potions: ["potion-of-giant-strength-fire", "potion-of-flying"],
          });
          const wrong = explainedIn(sheet).filter(
            ({ number }) =>
              number.parts.length === 0 ||
              number.parts.reduce((sum, part) => sum + part.value, 0) !== number.value ||
              number.parts.some((part) => part.srdRef.section === ""),
          );
          expect(wrong).toEqual([]);
          expect(sheet.inventory).toHaveLength(inventory.length);
          expect(() => checkBuild(srd52, { ...plain, inventory } as Build)).not.toThrow();
          expect(deriveSheet(srd52, plain)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

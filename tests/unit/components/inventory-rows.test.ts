import { describe, expect, it } from "vitest";
import {
  type BookSpell,
  canBePrepared,
  isHeld,
  matches,
  noFilter,
} from "@/components/characters/book/book-spell";
import { type CatalogueRow, found } from "@/components/characters/inventory/catalogue";
import {
  applyEdits,
  type InventoryRow,
  loadOf,
} from "@/components/characters/inventory/inventory-state";
import {
  toCatalogueRows,
  toInventoryRows,
} from "@/components/characters/inventory/to-inventory-rows";
import { bonusesOf, modesOf } from "@/components/play/dice/roll-ask";
import { editInventoryOf, type InventoryEdit } from "@/lib/characters/inventory-edit";
import { textSearch } from "@/lib/kernel/fold-text";
import { actFromForm, actsFromForm } from "@/lib/play/act-from-form";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const build = randomBuild(srd52, "a pack on a stick", {
  keep: { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: ["fighter"] }] },
  level: 1,
});

const undescribed = () => undefined;

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("an act from a form", () => {
  it("takes its amount, its kind of damage or its points from the fields beside the button", () => {
    expect(actFromForm(form({ do: '{"act":"damage"}', amount: "7", type: "fire" }))).toEqual({
      act: "damage",
      amount: 7,
      type: "fire",
    });
    const pool = {
      do: '{"act":"spend_resource","resource":"lay-on-hands","count":1}',
      "count:lay-on-hands": "4",
    };
    expect(actFromForm(form(pool))).toMatchObject({ act: "spend_resource", count: 4 });
    expect(
      actFromForm(form({ ...pool, do: '{"act":"spend_resource","resource":"rage","count":1}' })),
    ).toMatchObject({
      count: 1,
    });
  });

  it("spends the hit dice that were set aside before a short rest, and never more than there can be", () => {
    const rest = form({ do: '{"act":"short_rest"}', "dice:8": "2", "dice:10": "1", "dice:7": "3" });
    expect(actsFromForm(rest)).toEqual([
      { act: "hit_die", die: 8 },
      { act: "hit_die", die: 8 },
      { act: "hit_die", die: 10 },
      { act: "short_rest" },
    ]);
    const wild = form({
      do: '{"act":"short_rest"}',
      "dice:8": "1000000000",
      "dice:6": "-4",
      "dice:12": "many",
    });
    expect(actsFromForm(wild)).toHaveLength(21);
    expect(actsFromForm(form({ do: "nonsense" }))).toEqual([{}]);
  });
});

describe("the pack", () => {
  it("foresees what the server will answer", () => {
    const rows = toInventoryRows(build, "en", undescribed);
    const coins = deriveSheet(srd52, build).coins;
    const [first, second] = rows;
    if (!first || !second) throw new Error("an empty pack");
    const edits: InventoryEdit[] = [
      { do: "move", entry: first.entry, to: 2 },
      { do: "quantity", entry: first.entry, quantity: 5 },
      { do: "name", entry: first.entry, name: "Grandmother's" },
      { do: "note", entry: second.entry, note: "Mended twice" },
      { do: "wear", entry: second.entry, wearing: "carried" },
      { do: "attune", entry: second.entry, on: true },
      { do: "remove", entry: rows.at(-1)?.entry ?? "" },
      { do: "coins", pp: 3 },
    ];
    const after = edits.reduce((before, edit) => {
      const next = editInventoryOf(before, edit);
      if ("field" in next) throw new Error(next.field);
      return next;
    }, build);
    const shown = applyEdits({ rows, coins }, edits);
    const described = (row: InventoryRow) => [
      row.entry,
      row.quantity,
      row.own,
      row.note,
      row.wearing,
      row.attuned,
    ];
    expect(shown.rows.map(described)).toEqual(
      toInventoryRows(after, "en", undescribed).map(described),
    );
    expect(shown.coins).toEqual(after.coins);
    expect(loadOf(shown)).toBe(deriveSheet(srd52, after).carrying.load);
  });

  it("offers every thing of the rules, named in the reader's language", () => {
    const catalogue = toCatalogueRows(build, "fa", undescribed);
    const all =
      srd52.weapons.size + srd52.armor.size + srd52.gear.size + srd52.tools.size + srd52.packs.size;
    expect(catalogue).toHaveLength(all);
    expect(catalogue.filter(({ name }) => !/\p{Script=Arabic}/u.test(name))).toEqual([]);
  });

  it("offers what its owner wrote first, marked and with its numbers, and tells them of what is carried", () => {
    const row = {
      weight: 1,
      cost: 0,
      effects: [{ change: "saving-throws", add: 1 }],
      requiresAttunement: true,
    };
    const own = [{ kind: "item", id: "homebrew-cloak", name: "Cloak of dusk", row }] as const;
    const offered = { ...build, homebrew: own };
    const describeNumbers = (item?: { effects?: readonly object[] }) =>
      item?.effects && `${item.effects.length} effects`;
    expect(toCatalogueRows(offered, "en", describeNumbers)[0]).toEqual({
      id: "homebrew-cloak",
      kind: "item",
      name: "Cloak of dusk",
      weight: 1,
      cost: 0,
      numbers: "1 effects",
    });
    const worn = { id: "cloak", item: "homebrew-cloak", quantity: 1, wearing: "worn" } as const;
    const [cloak] = toInventoryRows({ ...offered, inventory: [worn] }, "en", describeNumbers);
    expect(cloak).toMatchObject({
      homebrew: true,
      numbers: "1 effects",
      attunable: true,
      asleep: true,
    });
    const [awake] = toInventoryRows(
      { ...offered, inventory: [{ ...worn, attuned: true }] },
      "en",
      describeNumbers,
    );
    expect(awake?.asleep).toBe(false);
  });

  it("is searched without case, marks, half-spaces or the Arabic forms of letters", () => {
    const row = (name: string, kind: CatalogueRow["kind"]): CatalogueRow => ({
      id: name,
      kind,
      name,
      weight: 1,
      cost: 1,
    });
    const rows = [
      row("Alchemist’s Fire", "gear"),
      row("شمشیر کوتاه", "weapon"),
      row("Plate Armor", "armor"),
    ];
    expect(found(rows, "alchemists  FIRE", null)).toHaveLength(1);
    expect(found(rows, "كوتاه شمشير", null)).toHaveLength(1);
    expect(found(rows, "plate", "weapon")).toHaveLength(0);
    expect(found(rows, "", null)).toHaveLength(3);
  });
});

describe("the spell book", () => {
  const spell = (given: Partial<BookSpell>): BookSpell => ({
    id: "x",
    name: "Détect Magic",
    line: "Sense enchantments.",
    level: 1,
    school: "divination",
    schoolName: "Divination",
    time: "action",
    ritual: true,
    concentration: true,
    facts: { time: "", range: "", duration: "", components: "" },
    status: "none",
    ...given,
  });

  it("is narrowed by every filter, alone and together", () => {
    const one = spell({});
    const fits = (filter: Partial<typeof noFilter>) =>
      matches(one, { ...noFilter, ...filter }, textSearch(filter.query ?? ""));
    expect(fits({ query: "detect" }) && fits({ query: "enchant sense" })).toBe(true);
    expect(fits({ query: "fire" })).toBe(false);
    expect(
      fits({ level: 1, school: "divination", time: "action", ritual: true, concentration: true }),
    ).toBe(true);
    expect([fits({ level: 2 }), fits({ school: "illusion" }), fits({ time: "reaction" })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(fits({ state: "held" })).toBe(false);
    expect(fits({ state: "free" })).toBe(true);
  });

  it("knows what is ready and what could be made so", () => {
    expect(isHeld(spell({ status: "book" }))).toBe(true);
    expect(isHeld(spell({ status: "book", ritual: false }))).toBe(false);
    expect(isHeld(spell({ status: "always" }))).toBe(true);
    expect(canBePrepared(spell({ status: "book" }))).toBe(true);
    expect(canBePrepared(spell({ why: "Of too high a level." }))).toBe(false);
    expect(canBePrepared(spell({ status: "prepared" }))).toBe(false);
  });
});

describe("what a button rolls", () => {
  it("has every part of the number with a name, and leaves out what adds nothing", () => {
    const sheet = deriveSheet(srd52, build, { exhaustion: 1 });
    for (const skill of sheet.skills) {
      const bonuses = bonusesOf(skill.bonus, {});
      expect(bonuses.reduce((sum, { value }) => sum + value, 0)).toBe(skill.bonus.value);
      expect(bonuses.every(({ value, name }) => value !== 0 && name !== "")).toBe(true);
    }
  });

  it("rolls with what always holds and only tells what holds now and then", () => {
    const words = { advantage: "Advantage", disadvantage: "Disadvantage" };
    const source = { kind: "feature", id: "elf/fey-ancestry" };
    const marks = [
      { mode: "disadvantage", source: { kind: "armor", id: "plate-armor" } },
      { mode: "advantage", source, conditions: ["charmed"] },
    ] as const;
    expect(modesOf(marks, {}, words)).toEqual({
      modes: ["disadvantage"],
      hints: ["Advantage: Fey ancestry · Charmed"],
    });
  });
});

import type { Build, Wearing } from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { type ItemFacts, isActive, itemFacts, startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { lineOf, nameOf, type TextKind, type TextLocale } from "@/lib/rulebook/text";
import type { CatalogueRow } from "./catalogue";
import type { InventoryRow } from "./inventory-state";
import type { DescribeNumbers } from "./use-item-numbers";

/** The rows of the inventory with what the rules know of each, laid out on the server: the pack stays there. */
export function toInventoryRows(
  build: Build,
  locale: TextLocale,
  describeNumbers: DescribeNumbers,
): InventoryRow[] {
  const pack = withHomebrew(srd52, build);
  const own = new Map((build.homebrew ?? []).map((entry) => [entry.id, entry]));
  return (build.inventory ?? startingInventory(srd52, build)).flatMap((stored): InventoryRow[] => {
    const facts = itemFacts(pack, stored.item);
    if (!facts) return [];
    const made = own.get(stored.item);
    const line = made?.line ?? lineOf(facts.kind as TextKind, stored.item, locale);
    const numbers = describeNumbers(facts.item, stored);
    const needs = stored.requiresAttunement ?? facts.item?.requiresAttunement ?? false;
    return [
      {
        entry: stored.id,
        name: made?.name ?? nameOf(facts.kind as TextKind, stored.item, locale),
        ...(stored.name ? { own: stored.name } : {}),
        ...(stored.note ? { note: stored.note } : {}),
        ...(line ? { line } : {}),
        ...(made ? { homebrew: true } : {}),
        ...(numbers ? { numbers } : {}),
        asleep:
          !isActive(pack, stored) && stored.wearing !== undefined && stored.wearing !== "carried",
        quantity: stored.quantity,
        wearing: stored.wearing ?? "carried",
        attuned: stored.attuned ?? false,
        attunable:
          needs || stored.attuned === true || facts.kind === "item" || stored.bonus !== undefined,
        weight: facts.weight,
        uses: usesOf(facts),
        suit: facts.armor !== undefined && facts.armor.category !== "shield",
        pack: facts.kind === "pack",
        stored,
      },
    ];
  });
}

function usesOf(facts: ItemFacts): Wearing[] {
  if (facts.armor) return facts.armor.category === "shield" ? ["off-hand"] : ["worn"];
  if (facts.weapon) {
    if (facts.weapon.properties.includes("two-handed")) return ["two-hands"];
    return facts.weapon.versatile
      ? ["main-hand", "off-hand", "two-hands"]
      : ["main-hand", "off-hand"];
  }
  return facts.kind === "pack" ? [] : ["worn", "main-hand", "off-hand"];
}

const catalogueKinds = [
  ["weapon", srd52.weapons],
  ["armor", srd52.armor],
  ["gear", srd52.gear],
  ["tool", srd52.tools],
  ["pack", srd52.packs],
] as const;

/** Everything that can be had, in the order of the reader's alphabet; the owner's own things first. */
export function toCatalogueRows(
  build: Build,
  locale: TextLocale,
  describeNumbers: DescribeNumbers,
): CatalogueRow[] {
  const pack = withHomebrew(srd52, build);
  const own = (build.homebrew ?? [])
    .filter(({ kind }) => kind === "item")
    .flatMap(({ id, name }): CatalogueRow[] => {
      const facts = itemFacts(pack, id);
      if (!facts) return [];
      const numbers = describeNumbers(facts.item);
      return [
        {
          id,
          kind: "item",
          name,
          weight: facts.weight,
          cost: facts.cost,
          ...(numbers ? { numbers } : {}),
        },
      ];
    })
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const rows = catalogueKinds.flatMap(([kind, index]) =>
    [...index.keys()].map((id): CatalogueRow => {
      const facts = itemFacts(srd52, id);
      return {
        id,
        kind,
        name: nameOf(kind, id, locale),
        weight: facts?.weight ?? 0,
        cost: facts?.cost ?? 0,
      };
    }),
  );
  return [...own, ...rows.sort((one, other) => one.name.localeCompare(other.name, locale))];
}

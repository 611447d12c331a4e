import type { Build, InventoryEntry, Wearing } from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import {
  factsOf,
  type ItemFacts,
  isActive,
  itemFacts,
  startingInventory,
} from "@/lib/rulebook/inventory";
import { baseIds, isMagicItem } from "@/lib/rulebook/item-bases";
import type { ItemRow } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { lineOf, nameOf, type TextKind, type TextLocale } from "@/lib/rulebook/text";
import type { CatalogueRow } from "./catalogue";
import type { InventoryRow, MagicFacts } from "./inventory-state";
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
    const facts = factsOf(pack, stored);
    if (!facts) return [];
    const made = own.get(stored.item);
    const magic = magicFacts(facts, stored, locale);
    const known = magic?.unidentified ? `unidentified-${magic.category}` : stored.item;
    const line = made?.line ?? lineOf(facts.kind as TextKind, known, locale);
    const numbers = magic?.unidentified
      ? undefined
      : describeNumbers(magic?.cursed === false ? withoutCurse(facts.item) : facts.item, stored);
    const needs = stored.requiresAttunement ?? facts.item?.requiresAttunement ?? false;
    return [
      {
        entry: stored.id,
        name: made?.name ?? nameOf(facts.kind as TextKind, known, locale),
        ...(magic ? { magic } : {}),
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

/** A curse that its owner does not know of is told nowhere. */
const withoutCurse = (item: ItemRow | undefined): ItemRow | undefined =>
  item && { ...item, effects: item.effects?.filter(({ change }) => change !== "vulnerability") };

function magicFacts(
  { item, base }: ItemFacts,
  stored: InventoryEntry,
  locale: TextLocale,
): MagicFacts | undefined {
  if (!item || !isMagicItem(item)) return undefined;
  const cursed = item.cursed === true && (stored.curseKnown || stored.attuned) === true;
  return {
    rarity: item.rarity,
    category: item.category,
    unidentified: stored.unidentified === true,
    cursed: cursed || stored.curseKnown === true,
    mayBeCursed: item.category === "armor" || item.category === "weapon",
    book: item.works === "studied",
    studied: stored.studied === true,
    ...(base === undefined ? {} : { base }),
    ...(item.bases
      ? {
          bases: baseIds(srd52, item.bases).map((id) => ({
            value: id,
            label: nameOf((itemFacts(srd52, id)?.kind ?? "item") as TextKind, id, locale),
          })),
        }
      : {}),
    ...(stored.spell && !stored.unidentified
      ? { spell: nameOf("spell", stored.spell, locale) }
      : {}),
  };
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

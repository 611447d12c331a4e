import type { InventoryEntry } from "@/lib/rulebook/build";
import { carriedBy, type ItemFacts, itemFacts } from "@/lib/rulebook/inventory";
import type { ArmorRow, WeaponRow } from "@/lib/rulebook/pack";
import type { AttackSheet, CarriedItem } from "@/lib/rulebook/sheet";
import { damagePart, weaponActivity } from "./activities";
import type { ExportContext } from "./export-context";
import { changesOfItem, foundryEffect } from "./foundry-effects";
import { foundryId } from "./foundry-id";
import { type ItemList, type Json, noUses } from "./item-base";
import { baseItemKey, propertyKeys, toolKey } from "./keys";

const copperPerGold = 100;
const ammunitionKeys: Readonly<Record<string, string>> = {
  arrows: "arrow",
  bolts: "crossbowBolt",
  "bullets-sling": "slingBullet",
  "bullets-firearm": "firearmBullet",
  needles: "blowgunNeedle",
};
const toolKinds = {
  artisan: "art",
  "gaming-set": "game",
  "musical-instrument": "music",
  other: "",
} as const;

export function addThings(context: ExportContext, list: ItemList): void {
  const entries = new Map(carriedBy(context.resolved).map((entry) => [entry.id, entry]));
  for (const carried of context.sheet.inventory) {
    const entry = entries.get(carried.entry);
    const facts = entry?.unidentified
      ? undefined
      : itemFacts(context.pack, carried.item.id, entry?.base);
    const { type, system } = systemOf(context, carried, facts);
    list.add({
      type,
      key: carried.item.id,
      name: carried.name ?? context.words.of(carried.item),
      system,
      flags: {
        entry: carried.entry,
        ...(facts?.base === undefined || facts.kind !== "item" ? {} : { base: facts.base }),
        ...(carried.spell ? { spell: carried.spell.id } : {}),
      },
      effects: entry?.unidentified ? [] : effectsOf(context, carried, entry, facts),
    });
  }
  addUnarmedStrike(context, list);
}

/** What a thing changes works while it is worn, and attuned where it must be: the tabletop looks at that itself. */
function effectsOf(
  { numbers, words, pack }: ExportContext,
  carried: CarriedItem,
  entry: InventoryEntry | undefined,
  facts: ItemFacts | undefined,
): Json[] {
  if (numbers === "frozen") return [];
  const effects = [...(pack.items.get(carried.item.id)?.effects ?? []), ...(entry?.effects ?? [])];
  const changes = effects.flatMap(changesOfItem);
  const bonus = carried.bonus !== 0 && !facts?.armor && !facts?.weapon ? [] : changes;
  const name = carried.name ?? words.of(carried.item);
  return changes.length === 0 && bonus.length === 0 ? [] : [foundryEffect(name, changes)];
}

function physicalOf(
  { resolved, sheet }: ExportContext,
  carried: CarriedItem,
  facts: ItemFacts | undefined,
): Json {
  const entry = carriedBy(resolved).find(({ id }) => id === carried.entry);
  const needs = entry?.requiresAttunement ?? facts?.item?.requiresAttunement ?? false;
  return {
    quantity: carried.quantity,
    weight: { value: facts?.weight ?? 0, units: "lb" },
    price: { value: (facts?.cost ?? 0) / copperPerGold, denomination: "gp" },
    rarity: facts?.item?.rarity?.replace("very-rare", "veryRare") ?? "",
    identified: entry?.unidentified !== true,
    container: null,
    equipped: carried.wearing !== "carried",
    attunement: needs ? "required" : "",
    attuned: carried.attuned,
    uses: usesOfThing(sheet, carried.entry),
    activities: {},
  };
}

/** Charges with the dice that bring them back at dawn. */
function usesOfThing({ resources }: ExportContext["sheet"], entry: string): Json {
  const charges = resources.find(({ id }) => id === `item/${entry}`);
  if (!charges) return noUses;
  const regain = charges.item?.regain;
  return {
    spent: 0,
    max: String(charges.max.value),
    recovery:
      charges.recovery !== "dawn"
        ? []
        : regain === undefined
          ? [{ period: "dawn", type: "recoverAll" }]
          : [{ period: "dawn", type: "formula", formula: regain }],
  };
}

function systemOf(
  context: ExportContext,
  carried: CarriedItem,
  facts: ItemFacts | undefined,
): { type: string; system: Json } {
  const physical = physicalOf(context, carried, facts);
  const id = facts?.base ?? carried.item.id;
  const magic = carried.bonus !== 0 ? ["mgc"] : [];
  if (facts?.armor)
    return {
      type: "equipment",
      system: { ...physical, ...armorSystem(facts.armor, id, carried.bonus, magic) },
    };
  if (facts?.weapon && facts.kind !== "gear")
    return {
      type: "weapon",
      system: { ...physical, ...weaponSystem(context, carried, facts.weapon, id, magic) },
    };
  if (facts?.kind === "tool")
    return { type: "tool", system: { ...physical, ...toolSystem(context, id) } };
  return otherSystem(context, carried, physical, id, facts);
}

function toolSystem({ pack }: ExportContext, id: string): Json {
  const row = pack.tools.get(id);
  return {
    type: { value: row ? toolKinds[row.category] : "", subtype: "", baseItem: toolKey(id) },
    ability: row?.ability ?? "",
    bonus: "",
    chatFlavor: "",
    proficient: null,
    properties: [],
  };
}

/** Consumables, containers, clothes and wondrous things; whatever is none of these is loot. */
function otherSystem(
  { pack, words }: ExportContext,
  carried: CarriedItem,
  physical: Json,
  id: string,
  facts: ItemFacts | undefined,
): { type: string; system: Json } {
  const gear = pack.gear.get(id);
  if (gear?.kind === "ammunition" || gear?.kind === "consumable" || gear?.kind === "light") {
    return {
      type: "consumable",
      system: {
        ...physical,
        type: consumableType(id, gear.kind),
        damage: { base: damagePart("", []), replace: false },
        magicalBonus: carried.bonus === 0 ? null : String(carried.bonus),
        properties: carried.bonus === 0 ? [] : ["mgc"],
      },
    };
  }
  // The tabletop holds containers one by one.
  if (gear?.kind === "container" && carried.quantity === 1) {
    return {
      type: "container",
      system: {
        ...physical,
        capacity: {
          count: null,
          volume: { value: null, units: "cubicFoot" },
          weight: { value: gear.holds ?? null, units: "lb" },
        },
        currency: { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0 },
        properties: [],
      },
    };
  }
  const worn = facts?.kind === "item" || gear?.kind === "clothing" || carried.wearing !== "carried";
  if (!worn)
    return {
      type: "loot",
      system: { ...physical, type: { value: "gear", subtype: "" }, properties: [] },
    };
  const name = (carried.name ?? words.of(carried.item)).toLowerCase();
  const kind = gear?.kind === "clothing" ? "clothing" : /\bring\b/.test(name) ? "ring" : "wondrous";
  return {
    type: "equipment",
    system: {
      ...physical,
      type: { value: kind, baseItem: "" },
      armor: { value: null, magicalBonus: null, dex: null },
      strength: null,
      proficient: null,
      properties: kind === "clothing" ? [] : ["mgc"],
    },
  };
}

function consumableType(id: string, kind: string): Json {
  if (kind === "ammunition") return { value: "ammo", subtype: ammunitionKeys[id] ?? "" };
  if (/^(?:potion|antitoxin)/.test(id)) return { value: "potion", subtype: "" };
  if (/^poison/.test(id)) return { value: "poison", subtype: "injury" };
  if (/^spell-scroll/.test(id)) return { value: "scroll", subtype: "" };
  return { value: id === "rations" ? "food" : "trinket", subtype: "" };
}

function armorSystem(row: ArmorRow, id: string, bonus: number, magic: string[]): Json {
  return {
    armor: { value: row.base, magicalBonus: bonus === 0 ? null : String(bonus), dex: row.dexCap },
    proficient: null,
    properties: [...magic, ...(row.stealthDisadvantage ? ["stealthDisadvantage"] : [])],
    strength: row.strength ?? null,
    type: { value: row.category, baseItem: baseItemKey(id) },
  };
}

function weaponSystem(
  context: ExportContext,
  carried: CarriedItem,
  row: WeaponRow,
  id: string,
  magic: string[],
): Json {
  const attack = context.sheet.attacks.find(
    (one) => one.id === carried.entry || one.id.startsWith(`${carried.entry}:`),
  );
  const activity = foundryId(context.source.page.character.slug, "activity", carried.entry);
  // A monk's die, where it is larger than the weapon's own.
  const dice = attack && attack.mode !== "two-hands" ? attack.damage.dice : row.damage.dice;
  return {
    ammunition: row.ammunition ? { type: ammunitionKeys[row.ammunition] ?? "" } : {},
    armor: { value: null },
    damage: {
      base: damagePart(dice, [row.damage.type]),
      versatile: row.versatile ? damagePart(row.versatile, []) : damagePart("", []),
    },
    magicalBonus: carried.bonus === 0 ? null : String(carried.bonus),
    mastery: row.mastery,
    proficient: null,
    properties: [...magic, ...row.properties.map((property) => propertyKeys[property] ?? property)],
    range: {
      value: row.range?.normal ?? null,
      long: row.range?.long ?? null,
      reach: null,
      units: "ft",
    },
    type: {
      value: `${row.category}${row.kind === "melee" ? "M" : "R"}`,
      baseItem: baseItemKey(id),
    },
    activities: weaponActivity(activity, row.kind === "ranged", abilityOf(context, row, attack)),
  };
}

/** Said only where the tabletop would take another: a pact weapon's Charisma, a monk's Dexterity. */
function abilityOf(
  { sheet }: ExportContext,
  row: WeaponRow,
  attack: AttackSheet | undefined,
): string {
  if (!attack) return "";
  const [str, dex] = [sheet.abilities.str.modifier.value, sheet.abilities.dex.modifier.value];
  const natural = row.properties.includes("finesse")
    ? dex > str
      ? "dex"
      : "str"
    : row.kind === "ranged"
      ? "dex"
      : "str";
  return attack.ability === natural ? "" : attack.ability;
}

/** Everybody has one; a monk's rolls the die of martial arts. */
function addUnarmedStrike(context: ExportContext, list: ItemList): void {
  const attack = context.sheet.attacks.find(({ id }) => id === "unarmed-strike");
  if (!attack) return;
  const { dice } = attack.damage;
  const scaled = context.resolved.grants.find(({ grant }) => grant.give === "martial-arts")?.owner
    .class;
  const formula = scaled && context.numbers === "live" ? `@scale.${scaled}.martial-arts-die` : dice;
  const plain = /^\d+$/.test(dice) || (scaled && context.numbers === "live");
  const base = damagePart(plain ? "" : dice, [attack.damage.type]);
  list.add({
    type: "weapon",
    key: "unarmed-strike",
    name: context.words.of(attack.item),
    system: {
      quantity: 1,
      weight: { value: 0, units: "lb" },
      price: { value: 0, denomination: "gp" },
      rarity: "",
      identified: true,
      container: null,
      equipped: true,
      attunement: "",
      attuned: false,
      uses: noUses,
      ammunition: {},
      armor: { value: null },
      damage: {
        base: plain ? { ...base, custom: { enabled: true, formula: `${formula} + @mod` } } : base,
        versatile: damagePart("", []),
      },
      magicalBonus: null,
      mastery: "",
      proficient: 1,
      properties: [],
      range: { value: null, long: null, reach: 5, units: "ft" },
      type: { value: "natural", baseItem: "" },
      activities: weaponActivity(
        foundryId(context.source.page.character.slug, "activity", "unarmed-strike"),
        false,
        attack.ability === "str" ? "" : attack.ability,
      ),
    },
  });
}

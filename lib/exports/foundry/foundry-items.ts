import { createHash } from "node:crypto";
import { isHomebrew, withHomebrew } from "@/lib/rulebook/homebrew";
import { itemFacts } from "@/lib/rulebook/inventory";
import type { ArmorRow, WeaponRow } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { CarriedItem, SpellSheet } from "@/lib/rulebook/sheet";
import type { ExportSource } from "../export-source";
import type { Words } from "../words";
import { damagePart, spellActivity, weaponActivity } from "./activities";
import { html } from "./html";
import { baseItemKey, propertyKeys, schoolKeys, toolKey } from "./keys";

type Json = Record<string, unknown>;
export type FoundryItem = { _id: string; name: string; type: string; img: string; system: Json } & Json;

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const copperPerGold = 100;

/** Sixteen letters from what the thing is, so that the same character always exports alike. */
export function foundryId(...parts: readonly (string | number)[]): string {
  const hash = createHash("sha256").update(parts.join("/")).digest();
  return Array.from({ length: 16 }, (_, index) => letters[(hash[index] ?? 0) % letters.length]).join("");
}

/** Everything the actor owns, each as an item of the tabletop's own kinds. */
export function foundryItems(source: ExportSource, words: Words): FoundryItem[] {
  const { sheet, character } = source.page;
  const pack = withHomebrew(srd52, character.build);
  const { name, line } = words;
  const items: FoundryItem[] = [];
  const add = (type: string, key: string, title: string, text: string | undefined, system: Json, flags: Json = {}) => {
    const nth = items.filter((item) => item.flags && (item.flags as { key?: string }).key === key).length;
    items.push({
      _id: foundryId(character.slug, type, key, items.length + nth),
      name: title,
      type,
      img: "icons/svg/item-bag.svg",
      effects: [],
      sort: items.length * 100_000,
      flags: { mythwright: { id: key, ...flags } },
      system: {
        description: { value: text ? `<p>${html(text)}</p>` : "", chat: "" },
        identifier: key.slice(key.lastIndexOf("/") + 1),
        source: isHomebrew(key)
          ? { custom: "Homebrew", rules: "2024", license: "", book: "", page: "" }
          : { custom: "SRD 5.2", rules: "2024", license: "CC-BY-4.0", book: "", page: "" },
        ...system,
      },
    });
  };

  if (sheet.species) {
    add("race", sheet.species, name("species", sheet.species), line("species", sheet.species), {
      advancement: {},
      movement: { walk: String(pack.species.get(sheet.species)?.speed ?? 30), units: "ft" },
      senses: { ranges: {}, units: "ft", special: "" },
      type: { value: sheet.creatureType, subtype: "", custom: "" },
    });
  }
  if (sheet.background) {
    add("background", sheet.background, name("background", sheet.background), line("background", sheet.background), {
      advancement: {},
      startingEquipment: [],
    });
  }
  for (const taken of sheet.classes) {
    const row = pack.classes.get(taken.id);
    add("class", taken.id, name("class", taken.id), line("class", taken.id), {
      advancement: {},
      levels: taken.level,
      hd: { denomination: `d${row?.hitDie ?? 8}`, spent: 0, additional: "" },
      primaryAbility: { value: [...(row?.primaryAbilities ?? [])], all: row?.primaryAny !== true },
      properties: [],
      spellcasting: {
        progression: row?.spellcasting?.progression ?? "none",
        ability: row?.spellcasting?.ability ?? "",
        preparation: { formula: row?.spellcasting ? String(row.spellcasting.prepared[taken.level - 1] ?? 0) : "" },
      },
    });
    if (!taken.subclass) continue;
    add("subclass", taken.subclass, name("subclass", taken.subclass), line("subclass", taken.subclass), {
      advancement: {},
      classIdentifier: taken.id,
      spellcasting: { progression: "none", ability: "", preparation: { formula: "" } },
    });
  }
  for (const feature of sheet.features) {
    const resource = sheet.resources.find(({ source: from, id }) => id === feature.id || from.id === feature.id);
    const origin = pack.species.has(feature.id.split("/")[0] ?? "") ? "race" : "class";
    add("feat", feature.id, name(feature.kind, feature.id), line(feature.kind, feature.id), {
      type: { value: feature.kind === "feat" ? "feat" : origin, subtype: "" },
      properties: [],
      requirements: "",
      prerequisites: { items: [], level: null, repeatable: false },
      activities: {},
      uses: resource ? usesOf(resource.max.value, resource.recovery) : { spent: 0, max: "", recovery: [] },
      advancement: {},
    });
  }
  for (const spell of sheet.spells) {
    const row = pack.spells.get(spell.id);
    if (row) add("spell", spell.id, name("spell", spell.id), line("spell", spell.id), spellSystem(source, spell, row));
  }
  for (const carried of sheet.inventory) {
    const title = carried.name ?? words.of(carried.item);
    const { type, system } = carriedSystem(source, carried);
    add(type, carried.item.id, title, undefined, system, { entry: carried.entry });
  }
  return items;
}

function usesOf(max: number, recovery: string): Json {
  const periods: Record<string, Json[]> = {
    "short-rest": [{ period: "sr", type: "recoverAll" }],
    "long-rest": [{ period: "lr", type: "recoverAll" }],
    "one-on-short-rest": [
      { period: "lr", type: "recoverAll" },
      { period: "sr", type: "formula", formula: "1" },
    ],
    initiative: [{ period: "initiative", type: "recoverAll" }],
    turn: [{ period: "turnStart", type: "recoverAll" }],
  };
  return { spent: 0, max: String(max), recovery: periods[recovery] ?? [] };
}

function spellSystem(
  source: ExportSource,
  spell: SpellSheet,
  row: NonNullable<ReturnType<typeof srd52.spells.get>>,
): Json {
  const { sheet } = source.page;
  const caster = spell.asClass ? srd52.classes.get(spell.asClass) : undefined;
  const pact = caster?.spellcasting?.progression === "pact";
  const prepared = { always: 2, cantrip: 2, prepared: 1, spellbook: 0, "feature-only": 2 } as const;
  const units = {
    feet: "ft",
    miles: "mi",
    self: "self",
    touch: "touch",
    sight: "spec",
    unlimited: "any",
    special: "spec",
  } as const;
  const lasting = {
    instantaneous: "inst",
    rounds: "round",
    minutes: "minute",
    hours: "hour",
    days: "day",
    "until-dispelled": row.duration.triggered ? "dstr" : "disp",
    special: "spec",
  } as const;
  const times = {
    action: "action",
    "bonus-action": "bonus",
    reaction: "reaction",
    minutes: "minute",
    hours: "hour",
  } as const;
  const shapes: Record<string, string> = { emanation: "radius" };
  return {
    ability: spell.asClass ? "" : spell.ability,
    activation: { type: times[row.casting.time], value: row.casting.amount ?? 1, condition: "" },
    duration: {
      value: row.duration.amount === undefined ? "" : String(row.duration.amount),
      units: lasting[row.duration.kind],
      special: "",
    },
    level: row.level,
    materials: {
      value: "",
      consumed: row.components.consumed ?? false,
      cost: (row.components.cost ?? 0) / copperPerGold,
      supply: 0,
    },
    method:
      spell.how === "feature-only" ? (spell.free?.uses === "at-will" ? "atwill" : "innate") : pact ? "pact" : "spell",
    prepared: prepared[spell.how],
    properties: [
      ...(row.components.verbal ? ["vocal"] : []),
      ...(row.components.somatic ? ["somatic"] : []),
      ...(row.components.material ? ["material"] : []),
      ...(row.casting.ritual ? ["ritual"] : []),
      ...(row.duration.concentration ? ["concentration"] : []),
    ],
    range: {
      value: row.range.amount === undefined ? "" : String(row.range.amount),
      units: units[row.range.kind],
      special: "",
    },
    school: schoolKeys[row.school] ?? "",
    sourceItem: spell.asClass
      ? `class:${spell.asClass}`
      : sheet.species && spell.source.id.startsWith(`${sheet.species}/`)
        ? `race:${sheet.species}`
        : "",
    target: {
      template: row.area
        ? {
            count: "",
            contiguous: false,
            stationary: false,
            type: shapes[row.area.shape] ?? row.area.shape,
            size: String(row.area.size),
            width: "",
            height: "",
            units: "ft",
          }
        : { count: "", contiguous: false, stationary: false, type: "", size: "", width: "", height: "", units: "ft" },
      affects: { count: "", type: "", choice: false, special: "" },
    },
    activities: spellActivity(foundryId(source.page.character.slug, "activity", spell.id), row),
    uses:
      spell.free && spell.free.uses !== "at-will"
        ? usesOf(spell.free.uses.value, spell.free.recovery)
        : { spent: 0, max: "", recovery: [] },
  };
}

function carriedSystem(source: ExportSource, carried: CarriedItem): { type: string; system: Json } {
  const pack = withHomebrew(srd52, source.page.character.build);
  const facts = itemFacts(pack, carried.item.id);
  const physical = {
    quantity: carried.quantity,
    weight: { value: facts?.weight ?? 0, units: "lb" },
    price: { value: (facts?.cost ?? 0) / copperPerGold, denomination: "gp" },
    rarity: facts?.item?.rarity?.replace("very-rare", "veryRare") ?? "",
    identified: true,
    container: null,
    equipped: carried.wearing !== "carried",
    attunement: facts?.item?.requiresAttunement ? "required" : "",
    attuned: carried.attuned,
    uses: { spent: 0, max: "", recovery: [] },
    activities: {},
  };
  const id = facts?.item?.basedOn ?? carried.item.id;
  const magic = carried.bonus !== 0 ? ["mgc"] : [];
  if (facts?.armor)
    return { type: "equipment", system: { ...physical, ...armorSystem(facts.armor, id, carried.bonus, magic) } };
  if (facts?.weapon && facts.kind !== "gear") {
    const activities = weaponActivity(
      foundryId(source.page.character.slug, "activity", carried.entry),
      facts.weapon.kind === "ranged",
    );
    return {
      type: "weapon",
      system: { ...physical, ...weaponSystem(facts.weapon, id, carried.bonus, magic), activities },
    };
  }
  if (facts?.kind === "tool") {
    const category = srd52.tools.get(id)?.category;
    const kinds = { artisan: "art", "gaming-set": "game", "musical-instrument": "music", other: "" } as const;
    return {
      type: "tool",
      system: {
        ...physical,
        type: { value: category ? kinds[category] : "", subtype: "", baseItem: toolKey(id) },
        ability: srd52.tools.get(id)?.ability ?? "",
        bonus: "",
        chatFlavor: "",
        proficient: null,
        properties: [],
      },
    };
  }
  const kind = srd52.gear.get(id)?.kind;
  if (kind === "ammunition" || kind === "consumable") {
    return {
      type: "consumable",
      system: {
        ...physical,
        type: { value: kind === "ammunition" ? "ammo" : "trinket", subtype: "" },
        damage: { base: damagePart("", []), replace: false },
        magicalBonus: null,
        properties: [],
      },
    };
  }
  return { type: "loot", system: { ...physical, type: { value: "gear", subtype: "" }, properties: [] } };
}

function armorSystem(row: ArmorRow, id: string, bonus: number, magic: string[]): Json {
  return {
    armor: { value: row.base, magicalBonus: bonus === 0 ? null : String(bonus), dex: row.dexCap },
    proficient: null,
    properties: [...magic, ...(row.stealthDisadvantage ? ["stealthDisadvantage"] : [])],
    strength: row.strength ?? null,
    type: { value: row.category, baseItem: row.category === "shield" ? "" : baseItemKey(id) },
  };
}

function weaponSystem(row: WeaponRow, id: string, bonus: number, magic: string[]): Json {
  const ammunition: Record<string, string> = {
    arrows: "arrow",
    bolts: "crossbowBolt",
    "bullets-sling": "slingBullet",
    "bullets-firearm": "firearmBullet",
    needles: "blowgunNeedle",
  };
  return {
    ammunition: row.ammunition ? { type: ammunition[row.ammunition] ?? "" } : {},
    armor: { value: null },
    damage: {
      base: damagePart(row.damage.dice, [row.damage.type]),
      versatile: row.versatile ? damagePart(row.versatile, []) : damagePart("", []),
    },
    magicalBonus: bonus === 0 ? null : String(bonus),
    mastery: row.mastery,
    proficient: null,
    properties: [...magic, ...row.properties.map((property) => propertyKeys[property] ?? property)],
    range: { value: row.range?.normal ?? null, long: row.range?.long ?? null, reach: null, units: "ft" },
    type: { value: `${row.category}${row.kind === "melee" ? "M" : "R"}`, baseItem: baseItemKey(id) },
  };
}

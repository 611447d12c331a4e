import type { SpellRow } from "@/lib/rulebook/pack";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import { spellActivities } from "./activities";
import type { ExportContext } from "./export-context";
import { foundryId } from "./foundry-id";
import { type ItemList, type Json, noUses, usesOf } from "./item-base";
import { schoolKeys } from "./keys";

const copperPerGold = 100;
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
const times = {
  action: "action",
  "bonus-action": "bonus",
  reaction: "reaction",
  minutes: "minute",
  hours: "hour",
} as const;
const shapes: Readonly<Record<string, string>> = { emanation: "radius" };

export function addSpells(context: ExportContext, list: ItemList): void {
  for (const spell of context.sheet.spells) {
    const row = context.pack.spells.get(spell.id);
    if (!row) continue;
    list.add({
      type: "spell",
      key: spell.id,
      name: context.words.name("spell", spell.id),
      text: context.words.line("spell", spell.id),
      system: spellSystem(context, spell, row),
    });
  }
}

function lastingOf(row: SpellRow): string {
  const { kind, triggered } = row.duration;
  const names = {
    instantaneous: "inst",
    rounds: "round",
    minutes: "minute",
    hours: "hour",
    days: "day",
    "until-dispelled": triggered ? "dstr" : "disp",
    special: "spec",
  } as const;
  return names[kind];
}

function methodOf({ pack }: ExportContext, spell: SpellSheet): string {
  if (spell.how === "feature-only") return spell.free?.uses === "at-will" ? "atwill" : "innate";
  const caster = spell.asClass ? pack.classes.get(spell.asClass) : undefined;
  return caster?.spellcasting?.progression === "pact" ? "pact" : "spell";
}

function sourceItemOf({ bare }: ExportContext, spell: SpellSheet): string {
  if (spell.asClass) return `class:${spell.asClass}`;
  return bare.species && spell.source.id.startsWith(`${bare.species}/`)
    ? `race:${bare.species}`
    : "";
}

function spellSystem(context: ExportContext, spell: SpellSheet, row: SpellRow): Json {
  const place = {
    count: "",
    contiguous: false,
    stationary: false,
    width: "",
    height: "",
    units: "ft",
  };
  const { components, range, duration } = row;
  return {
    ability: spell.asClass ? "" : spell.ability,
    activation: { type: times[row.casting.time], value: row.casting.amount ?? 1, condition: "" },
    duration: {
      value: duration.amount === undefined ? "" : String(duration.amount),
      units: lastingOf(row),
      special: "",
    },
    level: row.level,
    materials: {
      value: "",
      consumed: components.consumed ?? false,
      cost: (components.cost ?? 0) / copperPerGold,
      supply: 0,
    },
    method: methodOf(context, spell),
    prepared: prepared[spell.how],
    properties: [
      ...(components.verbal ? ["vocal"] : []),
      ...(components.somatic ? ["somatic"] : []),
      ...(components.material ? ["material"] : []),
      ...(row.casting.ritual ? ["ritual"] : []),
      ...(duration.concentration ? ["concentration"] : []),
    ],
    range: {
      value: range.amount === undefined ? "" : String(range.amount),
      units: units[range.kind],
      special: "",
    },
    school: schoolKeys[row.school] ?? "",
    sourceItem: sourceItemOf(context, spell),
    target: {
      template: row.area
        ? { ...place, type: shapes[row.area.shape] ?? row.area.shape, size: String(row.area.size) }
        : { ...place, type: "", size: "" },
      affects: { count: "", type: "", choice: false, special: "" },
    },
    activities: spellActivities(
      (nth) => foundryId(context.source.page.character.slug, "activity", spell.id, nth),
      row,
    ),
    uses:
      spell.free && spell.free.uses !== "at-will"
        ? usesOf(String(spell.free.uses.value), spell.free.recovery)
        : noUses,
  };
}

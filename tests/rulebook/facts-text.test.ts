import { describe, expect, it, vi } from "vitest";
import { deriveSheet } from "@/lib/rulebook/derive";
import { featureTexts, textNeeds } from "@/lib/rulebook/feature-ids";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { fa } from "@/lib/rulebook/packs/srd-5.2/text/fa";
import { randomBuild } from "@/lib/rulebook/random";
import type { TextEntry, TextKind, TextLayer } from "@/lib/rulebook/text";
import facts from "./fixtures/srd-5.2-facts.json" with { type: "json" };

vi.setConfig({ testTimeout: 60_000 });

const lineLengthMax = 130;
const { equipment, progression } = facts;
const plainKinds: readonly (readonly [TextKind, readonly string[]])[] = [
  ["ability", ["str", "dex", "con", "int", "wis", "cha"]],
  ["size", ["tiny", "small", "medium", "large", "huge", "gargantuan"]],
  ["school", progression.schools],
  ["damage", progression.damageTypes],
  ["condition", progression.conditions],
  ["property", equipment.properties],
  ["mastery", equipment.masteries],
  ["armor-category", ["light", "medium", "heavy", "shield"]],
  ["resource", featureTexts(srd52).resources],
];
const needs: readonly (readonly [TextKind, string])[] = [
  ...textNeeds(srd52),
  ...plainKinds.flatMap(([kind, ids]) => ids.map((id) => [kind, id] as const)),
];
const layers = { en, fa };

const entries = (layer: TextLayer): readonly (readonly [string, TextEntry])[] =>
  Object.entries(layer).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([id, entry]) => [`${kind} ${id}`, entry] as const),
  );

describe.each(["en", "fa"] as const)("the words of the pack in %s", (locale) => {
  it("name every row, feature, option and resource, with a line of our own", () => {
    const missing = needs.filter(([kind, id]) => {
      const entry = layers[locale][kind]?.[id];
      // A `when` code is itself a phrase and needs no line.
      return !entry?.name || (kind !== "when" && !entry.line);
    });
    expect(missing).toEqual([]);
  });

  it("name whatever the sheets and choices of many characters show", () => {
    const shown = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const row = value as Readonly<Record<string, unknown>>;
      if (typeof row.kind === "string" && typeof row.id === "string")
        shown.add(`${row.kind} ${row.id}`);
      if (typeof row.when === "string") shown.add(`when ${row.when}`);
      Object.values(row).forEach(visit);
    };
    for (let index = 0; index < 60; index++) {
      const build = randomBuild(srd52, `text-${index}`, {
        level: 1 + (index % 20),
        multiclass: index % 2 === 0,
      });
      const sheet = deriveSheet(srd52, build);
      visit(sheet);
      visit(listSlots(srd52, build));
      for (const { id } of sheet.weaponProficiencies) shown.add(`weapon-proficiency ${id}`);
    }
    const known = new Set(entries(layers[locale]).map(([key]) => key));
    expect([...shown].filter((key) => !known.has(key))).toEqual([]);
  });

  it("are short and tidy", () => {
    const untidy = entries(layers[locale]).filter(([, { name, line = "" }]) =>
      [name, line].some(
        (text) => text !== text.trim() || text.includes("  ") || text.length > lineLengthMax,
      ),
    );
    expect(untidy).toEqual([]);
  });
});

describe("the Persian words", () => {
  it("cover exactly what the English ones cover", () => {
    expect(entries(fa).map(([key]) => key)).toEqual(entries(en).map(([key]) => key));
  });

  it("hold no Latin letter outside dice, and no Arabic look-alike", () => {
    // A sum of dice and a number is one expression, in one script.
    const dice = /\b\d+d\d+(?: [+-] \d+)?\b/g;
    const mixed = entries(fa).filter(([, { name, line = "" }]) =>
      /\dd\d+ ?[+-] ?[۰-۹]/.test(`${name} ${line}`),
    );
    expect(mixed).toEqual([]);
    const foreign = entries(fa).filter(([, { name, line = "" }]) =>
      /[A-Za-z0-9]|[يكة٠-٩]/.test(`${name} ${line}`.replace(dice, "")),
    );
    expect(foreign).toEqual([]);
  });

  it("give two spells or two items no shared name", () => {
    for (const kind of [
      "spell",
      "class",
      "species",
      "skill",
      "condition",
      "damage",
      "feat",
      "weapon",
      "armor",
      "gear",
      "tool",
    ] as const) {
      const names = Object.values(fa[kind] ?? {}).map((entry) => entry.name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

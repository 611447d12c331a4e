import { describe, expect, it } from "vitest";
import type { FieldFault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { externalSheetExamples } from "@/lib/rulebook/external-sheet-examples";
import { externalSheetHomebrewExample } from "@/lib/rulebook/external-sheet-homebrew-example";
import { sheetExamples } from "@/lib/rules/route-examples";
import { ruleKinds } from "@/lib/rules/schema";
import { checkRules } from "@/lib/rules/verbs/check-rules";
import { deriveRulesSheet } from "@/lib/rules/verbs/derive-rules-sheet";
import { describeRules } from "@/lib/rules/verbs/describe-rules";
import { getRule } from "@/lib/rules/verbs/get-rule";
import { listRules } from "@/lib/rules/verbs/list-rules";
import { phraseField } from "@/lib/transport/phrase-fault";
import { runtime } from "@/lib/wiring/runtime";

const nobody = () =>
  makeCtx(
    runtime(),
    { kind: "guest" },
    {
      door: "script",
      requestId: newId("event"),
      locale: "en",
      address: `10.0.0.${Math.floor(Math.random() * 250)}`,
      userAgent: null,
    },
  );
const fault = (code: string, kind: string) =>
  expect.objectContaining({ name: "Fault", code, kind });

describe("homebrew on an external sheet", () => {
  const paper = (more: object = {}) =>
    JSON.parse(
      JSON.stringify({ paper: { ...externalSheetHomebrewExample, ...more }, locale: "en" }),
    );

  it("counts in every number it touches, each with its part, and is flagged, not refused", async () => {
    const { data } = await perform(deriveRulesSheet, nobody(), paper());
    const { sheet, findings, texts, unplaced } = data;
    expect(unplaced).toEqual([]);
    expect(sheet).toMatchObject({
      species: "homebrew-owlfolk",
      background: "homebrew-lamplighter",
    });
    expect(sheet.speed.walk.value).toBe(25);
    expect(sheet.senses).toMatchObject([{ id: "darkvision", range: { value: 90 } }]);
    const partOf = (parts: readonly { value: number; source: { id: string } }[], id: string) =>
      parts.find(({ source }) => source.id === id)?.value;
    expect(partOf(sheet.initiative.bonus.parts, "homebrew-quick-wick")).toBe(3);
    expect([
      sheet.armorClass.value,
      partOf(sheet.armorClass.parts, "homebrew-cloak-of-dusk"),
    ]).toEqual([13, 1]);
    expect(sheet.spells.map(({ id, how }) => [id, how])).toEqual(
      expect.arrayContaining([
        ["homebrew-spark", "cantrip"],
        ["homebrew-dawn", "prepared"],
      ]),
    );
    expect(texts["item/homebrew-cloak-of-dusk"]?.name).toBe("Cloak of Dusk (homebrew)");
    expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    expect(findings.some(({ code }) => code === "homebrew.entry")).toBe(true);
  });

  it("names the field of an entry that the engine cannot read, and an id that nothing has", async () => {
    const [species, ...others] = externalSheetHomebrewExample.homebrew;
    const broken = { ...species, row: { ...species.row, speed: "fast" } };
    await expect(
      perform(deriveRulesSheet, nobody(), paper({ homebrew: [broken, ...others] })),
    ).rejects.toMatchObject({
      kind: "invalid",
      fields: [{ path: "paper.homebrew.0.row.speed" }],
    });
    await expect(
      perform(deriveRulesSheet, nobody(), paper({ background: "homebrew-lamplightr" })),
    ).rejects.toMatchObject({
      fields: [{ path: "paper.background", params: { nearest: "homebrew-lamplighter" } }],
    });
  });
});

describe("the reference", () => {
  it("counts what it holds", async () => {
    const { data } = await perform(describeRules, nobody(), {});
    expect(data.packs[0]?.kinds.map(({ kind }) => kind)).toEqual([...ruleKinds]);
    expect(data.packs[0]?.kinds.every(({ rows }) => rows > 0)).toBe(true);
  });

  it.each(ruleKinds)("pages through all %s without losing or repeating any", async (kind) => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await perform(listRules, nobody(), {
        kind,
        limit: 50,
        ...(cursor ? { cursor } : {}),
      });
      ids.push(...data.items.map(({ id }) => id));
      cursor = data.nextCursor ?? undefined;
    } while (cursor);
    const { data } = await perform(describeRules, nobody(), {});
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(data.packs[0]?.kinds.find((row) => row.kind === kind)?.rows);
  });

  it("speaks the language that is asked for", async () => {
    const { data } = await perform(getRule, nobody(), {
      kind: "spells",
      id: "fireball",
      locale: "fa",
    });
    expect(data.name).toMatch(/\p{Script=Arabic}/u);
  });

  it("knows no row that is not there", async () => {
    await expect(perform(getRule, nobody(), { kind: "spells", id: "constructor" })).rejects.toEqual(
      fault("rules.not_found", "not_found"),
    );
  });
});

describe("a sheet", () => {
  it.each(Object.entries(sheetExamples))(
    "comes from the documented example %s",
    async (_name, { value }) => {
      const { data } = await perform(deriveRulesSheet, nobody(), value as never);
      expect(data.unplaced).toEqual([]);
      expect(data.findings.filter(({ severity }) => severity === "violation")).toEqual([]);
      expect(data.attribution).toContain("SRD 5.2");
    },
  );

  it("has numbers whose parts add up", async () => {
    const { data } = await perform(deriveRulesSheet, nobody(), {
      paper: externalSheetExamples.fighter as never,
    });
    let numbers = 0;
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("parts" in value && "value" in value) {
        numbers += 1;
        const parts = value.parts as { value: number }[];
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(value.value as number);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(data.sheet);
    expect(numbers).toBeGreaterThan(80);
  });

  it("answers an external sheet with the build it can have come from", async () => {
    const { data } = await perform(deriveRulesSheet, nobody(), {
      paper: externalSheetExamples.wizard as never,
    });
    const again = await perform(deriveRulesSheet, nobody(), { build: data.build as never });
    expect(again.data.sheet).toEqual(data.sheet);
  });

  it.each([
    ["neither a build nor an external sheet", {}],
    ["both", { build: { pack: "srd-5.2", choices: [] }, paper: externalSheetExamples.wizard }],
    [
      "twenty-one levels",
      {
        paper: {
          ...externalSheetExamples.wizard,
          classes: [
            { class: "wizard", levels: 20 },
            { class: "bard", levels: 1 },
          ],
        },
      },
    ],
    [
      "an effect without a number",
      {
        paper: {
          ...externalSheetExamples.wizard,
          inventory: [{ item: "dagger", effects: [{ change: "armor-class" }] }],
        },
      },
    ],
    ["a thing it does not know", { paper: { ...externalSheetExamples.wizard, luck: 7 } }],
  ])("is refused for %s, with the field named", async (_what, input) => {
    const refused = await perform(deriveRulesSheet, nobody(), input as never).catch(
      (error: unknown) => error,
    );
    expect(refused).toEqual(fault("request.invalid", "invalid"));
    expect((refused as { fields: unknown[] }).fields.length).toBeGreaterThan(0);
  });

  it("is refused for ids that nobody knows, each named where it stands with the nearest one", async () => {
    const strange = "no-such-thing-anywhere";
    const paper = {
      abilities: externalSheetExamples.wizard.abilities,
      classes: [{ class: "wizrd", levels: 3 }],
      species: strange,
      background: "__proto__",
      feats: ["constructor"],
      skills: ["Percpetion"],
      inventory: [{ item: strange, wearing: "worn" as const }],
    };
    const refused = await perform(deriveRulesSheet, nobody(), { paper } as never).catch(
      (error: unknown) => error,
    );
    expect(refused).toEqual(fault("request.invalid", "invalid"));
    expect((refused as { fields: unknown[] }).fields).toEqual([
      { path: "paper.species", code: "rules.unknown_id", params: { id: strange } },
      { path: "paper.background", code: "rules.unknown_id", params: { id: "__proto__" } },
      { path: "paper.feats.0", code: "rules.unknown_id", params: { id: "constructor" } },
      {
        path: "paper.skills.0",
        code: "rules.unknown_id_near",
        params: { id: "Percpetion", nearest: "perception" },
      },
      {
        path: "paper.classes.0.class",
        code: "rules.unknown_id_near",
        params: { id: "wizrd", nearest: "wizard" },
      },
      { path: "paper.inventory.0.item", code: "rules.unknown_item", params: { id: strange } },
    ]);
    const sentences = (refused as { fields: FieldFault[] }).fields.map((field) =>
      phraseField("en", field),
    );
    expect(sentences).toContain("We don't know “wizrd” here. Did you mean “wizard”?");
  });

  it("is refused for a thing without item and name", async () => {
    const paper = { ...externalSheetExamples.wizard, inventory: [{ quantity: 2 }] };
    const refused = await perform(deriveRulesSheet, nobody(), { paper } as never).catch(
      (error: unknown) => error,
    );
    expect((refused as { fields: unknown[] }).fields).toEqual([
      { path: "paper.inventory.0.item", code: "rules.item_or_name" },
    ]);
  });
});

describe("legality", () => {
  it("names the choice, the rule and where it stands", async () => {
    const choices = [
      { slot: "species", take: ["elf"] },
      { slot: "level/1/class", take: ["no-such-class"] },
    ];
    const { data } = await perform(checkRules, nobody(), { build: { pack: "srd-5.2", choices } });
    expect(data.legal).toBe(false);
    expect(data.findings).toContainEqual(
      expect.objectContaining({
        code: "choice.unknown-option",
        severity: "violation",
        slot: "level/1/class",
      }),
    );
  });
});

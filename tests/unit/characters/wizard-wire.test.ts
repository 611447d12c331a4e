import { describe, expect, test } from "vitest";
import { makeWizardView } from "@/lib/characters/make-wizard-view";

import type { WizardView } from "@/lib/characters/wizard-view";
import { packWizard, unpackWizard } from "@/lib/characters/wizard-wire";
import { readSharedJson, writeSharedJson } from "@/lib/kernel/shared-json";
import type { Build } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const kilobytesMax = 120;

function viewOf(classId: string, level: number, without = /$^/): WizardView {
  const keep: Build = { pack: srd52.id, choices: [{ slot: "level/1/class", take: [classId] }] };
  const whole = randomBuild(srd52, `wire-${classId}`, { keep, level });
  const build = { ...whole, choices: whole.choices.filter(({ slot }) => !without.test(slot)) };
  const row = {
    id: "chr_wire",
    build,
    level,
    slug: "wire",
    secret: "s",
    name: "Wire",
    visibility: "private",
  };
  return JSON.parse(
    JSON.stringify(
      makeWizardView(row as unknown as Parameters<typeof makeWizardView>[0], [], "en"),
    ),
  );
}

describe("the wizard's view on its way to the browser", () => {
  test.each([
    ["wizard", 1],
    ["bard", 5],
    ["warlock", 12],
    ["fighter", 20],
  ])("%s %i arrives as it was sent", (classId, level) => {
    const view = viewOf(classId, level);
    expect(unpackWizard(packWizard(view))).toEqual(view);
  });

  test("so does one with everything open", () => {
    const view = viewOf("wizard", 20, /cantrips|prepared|spellbook|feat/);
    expect(unpackWizard(packWizard(view))).toEqual(view);
  });

  test.each(["wizard", "cleric", "bard", "paladin"])(
    `a %s of level 20 weighs at most ${kilobytesMax} KB`,
    (classId) => {
      for (const view of [viewOf(classId, 20), viewOf(classId, 20, /cantrips|prepared|spellbook/)])
        expect(packWizard(view).length / 1024).toBeLessThan(kilobytesMax);
    },
  );
});

test.each<unknown>([
  null,
  "text",
  0,
  [],
  {},
  [[], [[]], {}],
  { a: 1, b: { a: 1 }, c: [1, "1", true, "true", null, "null"] },
  { one: { x: [1, 2] }, two: { x: [1, 2] } },
  ["\u0000", "\u2028", "نیلوفر", { "": -1, "-1": [-1] }],
])("shared JSON brings back what was written: %j", (value) => {
  expect(readSharedJson(writeSharedJson(value))).toEqual(value);
});

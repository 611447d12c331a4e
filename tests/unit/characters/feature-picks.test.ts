import { describe, expect, test } from "vitest";
import { featurePicks } from "@/lib/characters/feature-picks";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const paladin = randomBuild(srd52, "picks", {
  level: 8,
  keep: { pack: srd52.id, choices: [{ slot: "level/1/class", take: ["paladin"] }] },
});

describe("what was chosen stands where the feature is told", () => {
  const picks = featurePicks(paladin, "en");
  const all = Object.entries(picks);

  test("the subclass with the feature that asks for it", () => {
    expect(
      all.filter(([key]) => key.startsWith("feature/paladin/")).flatMap(([, names]) => names),
    ).toContain("Oath of Devotion");
  });

  test("what each increase raised, the same feat twice apart", () => {
    const raised = all.filter(([key]) => key.startsWith("feat/ability-score-improvement/"));
    expect(raised.map(([key]) => key.split("/").at(-1))).toEqual(["4", "8"]);
    for (const [, names] of raised) for (const name of names) expect(name).toMatch(/^\w+ .*\+[12]/);
  });

  test("in the reader's language", () => {
    expect(Object.values(featurePicks(paladin, "fa")).flat().join(" ")).not.toMatch(/[a-z]/i);
  });
});

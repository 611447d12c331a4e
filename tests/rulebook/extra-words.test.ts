import { describe, expect, it } from "vitest";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { textsIn } from "@/lib/rulebook/texts-in";

describe("the words of a sheet", () => {
  it("name the kind of damage of every extra that deals some", () => {
    const keep = { pack: "srd-5.2", choices: [{ slot: "level/1/class", take: ["cleric"] }] };
    const build = randomBuild(srd52, "a lamp among the dead", { keep, level: 5 });
    const sheet = deriveSheet(srd52, build);
    const kinds = sheet.extras.flatMap(({ type }) => type ?? []);
    expect(kinds).toContain("radiant");
    const texts = textsIn([sheet], build, "fa");
    for (const kind of kinds) expect(texts[`damage/${kind}`]?.name).toMatch(/\p{Script=Arabic}/u);
  });
});

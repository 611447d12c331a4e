import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportMarkdown, toMarkdown } from "@/lib/exports/markdown/to-markdown";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";
import { attribution } from "@/lib/rules/schema";
import { sourceOf } from "../../output/source";

const wizard = { slot: "level/1/class", take: ["wizard"] };

describe("the text for screen readers", () => {
  it("says every ability, skill, save, spell and thing of the sheet, in order of use", () => {
    const source = sourceOf({ level: 5, choices: [wizard] });
    const text = toMarkdown(source);
    const { sheet } = source.page;
    expect(text.startsWith("# Aela Stormborn\n")).toBe(true);
    expect(text.match(/^## .+$/gm)).toEqual([
      "## Who",
      "## In a fight",
      "## Abilities",
      "## Skills",
      "## Attacks",
      "## Resources",
      "## Proficiencies and senses",
      "## Spellcasting",
      "## Spells",
      "## Features and traits",
      "## Equipment",
      "## Biography",
      "## Rules check",
      "## Rights",
    ]);
    expect(text).toContain(`Armor class: ${sheet.armorClass.value}`);
    expect(text).toContain(`Hit points: ${sheet.hitPoints.value}`);
    expect(text).toContain(`Intelligence: score ${sheet.abilities.int.score.value}, modifier`);
    expect(
      text.match(
        /^- .+ \(.+\): .+, (not proficient|proficient|expertise|half proficiency), passive \d+/gm,
      ),
    ).toHaveLength(18);
    for (const spell of sheet.spells)
      expect(text).toContain(source.page.texts[`spell/${spell.id}`]?.name);
    expect(text).toContain("Born in a storm.\n\nRaised by the sea.");
    expect(text).toContain(attribution);
  });

  it("says the numbers of spells that come from no class, and of what counts under a condition", () => {
    const fighter = { slot: "level/1/class", take: ["fighter"] };
    const acolyte = toMarkdown(
      sourceOf({ choices: [fighter, { slot: "background", take: ["acolyte"] }] }),
    );
    expect(acolyte).toMatch(/^- Magic Initiate: \w+, save DC 1\d, spell attack \+\d$/m);
    const rogue = { slot: "level/1/class", take: ["rogue"] };
    expect(toMarkdown(sourceOf({ level: 5, choices: [rogue] }))).toMatch(/^- Sneak Attack: 3d6/m);
  });

  it.each(["en", "fa"] as const)(
    "brings the complete text of every spell and feature in %s",
    async (locale) => {
      const source = sourceOf({ locale, level: 5, choices: [wizard] });
      const { sheet, character } = source.page;
      const playable = await playableOfSheet(sheet, character.build, locale);
      const { body } = await exportMarkdown(source);
      for (const { id } of sheet.spells) expect(body).toContain(playable[`spell/${id}`]);
      for (const { kind, id } of sheet.features)
        expect(body, `${kind}/${id}`).toContain(playable[`${kind}/${id}`]);
    },
  );

  it("is written in Persian, with Persian digits, for a Persian reader", () => {
    const source = sourceOf({ locale: "fa", level: 3, choices: [wizard] });
    const text = toMarkdown(source).replace(attribution, "");
    expect(text).toContain("## توانایی‌ها");
    expect(text).toContain("جادوگر ۳");
    const prose = text.replace(/<[^>]*>/g, "").replace(/\b\d*d\d+(?:[+−]\d+)?\b/g, "");
    expect(prose.match(/[A-Za-z]{3,}/g) ?? []).toEqual(["SRD"]);
  });

  it("lets no text of a user open a heading, a list or an element of its own", () => {
    const nasty = "# Not a heading\n- no item\n<script>alert(1)</script>\n1. no list\n=====";
    const text = toMarkdown(
      sourceOf({ character: { name: "<b>*Bold*</b>\n# Two", biography: nasty } }),
    );
    expect(text.match(/^# .+$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/(^|[^\\])<(script|b)/m);
    expect(text).toContain("\\# Not a heading");
    expect(text).toContain("\\- no item");
  });

  it("can be made of any character", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom("en", "fa"),
        (seed, level, locale) => {
          const text = toMarkdown(sourceOf({ seed, level, multiclass: true, locale }));
          expect(text).not.toMatch(/undefined|NaN|\[object|exports\./);
        },
      ),
      { numRuns: 20 },
    );
  });
});

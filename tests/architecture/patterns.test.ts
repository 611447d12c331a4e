import { describe, expect, it } from "vitest";
import { lookMs, type Pattern, patternsOf, worstTexts } from "../support/patterns";

// A pattern that goes back at every letter takes a tenth of a second for a text of 8 KB, and stops the server for everybody. One that
// does not takes a few hundredths of a millisecond, so that the line between them needs no quiet machine.
const length = 8192;
const slowMs = 15;

/** Texts of our own pages, in which whatever somebody wrote stands escaped. */
const overOwnPages = new Set([
  "lib/platform/security/inline-scripts.ts",
  "lib/platform/http-cache/static-page.ts",
]);

function slowText(pattern: Pattern, letters = length): string | null {
  for (const text of worstTexts(pattern, letters)) {
    if (lookMs(pattern, text, slowMs) > slowMs) return `${JSON.stringify(text.slice(0, 24))}…`;
  }
  return null;
}

describe("every pattern of the product", () => {
  const patterns = patternsOf(["{app,components,lib,db}/**/*.{ts,tsx}", "*.ts"]);

  it("is found in the sources", () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it("looks through the worst text in the time of one look", () => {
    const slow = patterns
      .filter(({ file }) => !overOwnPages.has(file))
      .flatMap((pattern) => {
        const text = slowText(pattern);
        return text === null
          ? []
          : [`${pattern.file}: /${pattern.source}/${pattern.flags} on ${text}`];
      });
    expect(slow).toEqual([]);
  });
});

describe("the search for slow patterns", () => {
  it.each([
    "-+$",
    String.raw`(\w+:\/\/[^\s:/@]+:)[^\s@/]+@`,
    String.raw`\beyJ[\w-]+\.[\w-]+\.[\w-]*`,
    String.raw`([\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*@([\p{L}\p{N}-]+\.)+\p{L}{2,}`,
    String.raw`^(.+?)\s*\((.+)\)$`,
    String.raw`-?\d+\.\d+`,
    String.raw`\(.*?\)`,
    String.raw`[\w-]+-Google`,
    String.raw`[^\p{L}]+$`,
    String.raw`<script\b([^>]*)>([\s\S]*?)<\/script\s*>`,
  ])("finds one in /%s/", (source) => {
    const pattern = { source, flags: "gu".slice(0, source.includes("-]") ? 1 : 2), file: "" };
    // Four times the letters take sixteen times as long, which no quick machine makes up for.
    expect(slowText(pattern) ?? slowText(pattern, 4 * length)).not.toBeNull();
  });
});

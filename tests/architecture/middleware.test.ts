import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { middlewareMatcher } from "@/lib/wiring/middleware-matcher";
import { config } from "@/middleware";

/** First part of the address of every page in a group of routes; groups in brackets are no part of it. */
function firstParts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (name.startsWith("(") ? firstParts(`${folder}/${name}`) : [name]));
}

const matched = new Set(config.matcher.flatMap((pattern) => pattern.split(/[/()|]/)));

describe("the middleware", () => {
  it.each(["app/[locale]/(studio)", "app/[locale]/(account)"])(
    "stands before every page of %s",
    (group) => {
      const pages = firstParts(group);
      expect(pages.length).toBeGreaterThan(4);
      expect(pages.filter((page) => !matched.has(page))).toEqual([]);
    },
  );

  it("stands before the pages that the nouns declare (npm run derive)", () => {
    expect(config.matcher).toEqual(middlewareMatcher());
  });

  it("lets pages that are cached whole pass", () => {
    for (const page of ["c", "u", "showcase", "credits"]) expect(matched.has(page)).toBe(false);
  });
});

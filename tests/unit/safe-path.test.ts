import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { safePath } from "@/lib/i18n/safe-path";
import { hostileAddresses } from "../support/hostile-addresses";

const site = "https://mythwright.example";
/** What the doors make of it: the language is taken away, and the reader's own put in its place. */
const ways = [
  (path: string) => path,
  (path: string) => localePath("en", splitLocale(path).path),
  (path: string) => localePath("fa", splitLocale(path).path),
];

describe("where to go afterwards", () => {
  it.each(hostileAddresses)("is the dashboard instead of %j", (address) => {
    expect(safePath(address)).toBe("/dashboard");
  });

  it.each([
    "/",
    "/create",
    "/fa/characters/chr_1?tab=play#top",
    "/settings/confirm?next=%2Fsettings%2Fprivacy",
    "/c/a.b",
  ])("is the page %s when that was asked for", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    undefined,
    null,
    7,
    ["/create"],
    ["//evil.example"],
    { toString: () => "//evil.example" },
  ])("is the dashboard when no text was given (%j)", (value) => {
    expect(safePath(value)).toBe("/dashboard");
  });

  it("is never another host, whatever is made of slashes, dots, languages and a host", () => {
    const parts = fc.constantFrom(
      "/",
      "//",
      "\\",
      ".",
      "..",
      "fa",
      "en",
      "evil.example",
      "@",
      ":",
      "?",
      "#",
      "%2f",
      "%5c",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (given) => {
        for (const way of ways)
          expect(new URL(way(safePath(given.join(""))), `${site}/sign-in`).origin).toBe(site);
      }),
      { numRuns: 5000 },
    );
  });
});

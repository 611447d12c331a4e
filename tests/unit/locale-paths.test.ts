import { describe, expect, test } from "vitest";
import { languageAlternates, localePath, splitLocale } from "@/lib/i18n/paths";

describe("addresses by language", () => {
  test.each([
    ["en", "/", "/"],
    ["fa", "/", "/fa"],
    ["en", "/create?step=2", "/create?step=2"],
    ["fa", "/create?step=2", "/fa/create?step=2"],
    ["fa", "/?page=2", "/fa?page=2"],
    ["fa", "/#top", "/fa#top"],
    ["fa", "https://example.org/a", "https://example.org/a"],
    ["fa", "//example.org/a", "//example.org/a"],
  ] as const)("in %s the page %s lies at %s", (locale, path, address) => {
    expect(localePath(locale, path)).toBe(address);
  });

  test.each([
    ["/", "en", "/"],
    ["/fa", "fa", "/"],
    ["/fa/c/mira", "fa", "/c/mira"],
    ["/fairies", "en", "/fairies"],
    ["/en/create", "en", "/create"],
    ["/fa?page=2", "fa", "/?page=2"],
    ["/fa//elsewhere.example", "fa", "/elsewhere.example"],
    ["/en///elsewhere.example", "en", "/elsewhere.example"],
  ])("%s is read as %s and %s", (address, locale, path) => {
    expect(splitLocale(address)).toEqual({ locale, path });
  });

  test("every page names itself in both languages and by default in English", () => {
    expect(languageAlternates("/credits")).toEqual({
      en: "/credits",
      fa: "/fa/credits",
      "x-default": "/credits",
    });
  });
});

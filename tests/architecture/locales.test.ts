import { describe, expect, it } from "vitest";
import { directionOf, intlTags, localeNames } from "@/lib/i18n/locales";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { isLocale, locales, localeTable, localizeDigits } from "@/lib/kernel/locale";
import { projectFiles, read } from "./project-files";

/** Files that may name a language: the table, its messages and texts, fonts and pictures by language, and what Next reads as text. */
const mayName = [
  "components/credits/typefaces.ts",
  "components/landing/sample-portraits.ts",
  "components/layout/broken-words.ts",
  "components/layout/font-preloads.ts",
  "db/seed/demo-people.ts",
  "lib/i18n/catalogue-fa.ts",
  "lib/rulebook/own-texts.ts",
  "lib/rulebook/section-name.ts",
  "lib/rulebook/text-entry.ts",
  "middleware.ts",
];

describe("a language", () => {
  it("is named in its table, its messages and its texts, and in few files besides", () => {
    const code = projectFiles(
      /^(?:app|lib|components|db|scripts)\/.*\.(?:tsx?|mjs)$|^[a-z-]+\.ts$/,
    );
    const naming = code.filter(
      (file) =>
        !/^lib\/rulebook\/packs\/|^db\/migrations\//.test(file) &&
        /["']fa["']|"\/fa|\/fa\/|\/\^?\\\/fa|\bfa\.json|\(fa\|/.test(read(file)),
    );
    expect(naming.filter((file) => !mayName.includes(file))).toEqual([]);
    expect(naming.length).toBeLessThan(12);
  });

  it.each(locales)("%s has all that a page asks of it", (locale) => {
    const { name, digits, comma, decimal } = localeTable[locale];
    expect([...digits]).toHaveLength(10);
    expect(localeNames[locale]).toBe(name);
    expect(localizeDigits(locale, "1205")).toBe(
      [..."1205"].map((digit) => digits[Number(digit)]).join(""),
    );
    expect(new Intl.NumberFormat(intlTags[locale]).format(1.5)).toBe(
      localizeDigits(locale, "1.5").replace(".", decimal),
    );
    expect(comma.trim()).not.toBe("");
    expect(["ltr", "rtl"]).toContain(directionOf(locale));
    expect(splitLocale(localePath(locale, "/create?step=2"))).toEqual({
      locale,
      path: "/create?step=2",
    });
    expect(isLocale(locale)).toBe(true);
  });

  it.each(["", "constructor", "toString", "EN", "en-GB", 7, null])("%s is none", (value) => {
    expect(isLocale(value)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatExtra,
  formatList,
  formatModifier,
  formatNumber,
  formatRelative,
  localizeDigits,
} from "@/lib/i18n/format";

const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");

describe("numbers", () => {
  test("Persian pages count in Persian digits", () => {
    expect(formatNumber("fa", 1204)).toBe("۱٬۲۰۴");
    expect(formatNumber("en", 1204)).toBe("1,204");
    expect(localizeDigits("fa", "2d6")).toBe("۲d۶");
  });

  test("a modifier always shows its sign, and keeps it before the digit", () => {
    expect(bare(formatModifier("en", 3))).toBe("+3");
    expect(bare(formatModifier("en", 0))).toBe("+0");
    expect(bare(formatModifier("fa", -1))).toBe("−۱");
    expect(formatModifier("fa", -1)).toMatch(/^\u2066.*\u2069$/);
  });
});

describe("dates", () => {
  const nowruz = new Date("2026-03-21T12:00:00Z");

  test("Persian dates are in the Solar Hijri calendar", () => {
    expect(formatDate("fa", nowruz)).toBe("۱ فروردین ۱۴۰۵");
  });

  test("English dates are in the Gregorian calendar", () => {
    expect(formatDate("en", nowruz)).toBe("21 March 2026");
  });

  test("a moment tells the hour of the zone asked for", () => {
    expect(formatDate("en", nowruz, "moment", "Asia/Tehran")).toContain("15:30");
  });

  test("what just happened is not measured", () => {
    expect(formatRelative("en", nowruz, nowruz)).toBe("now");
    expect(formatRelative("en", new Date(nowruz.getTime() - 3 * 86_400_000), nowruz)).toBe(
      "3 days ago",
    );
    expect(formatRelative("fa", new Date(nowruz.getTime() - 86_400_000), nowruz)).toBe("دیروز");
  });
});

test("a list is joined as the language joins it", () => {
  expect(formatList("en", ["sword", "bow", "lyre"])).toBe("sword, bow and lyre");
  expect(formatList("fa", ["شمشیر", "کمان"])).toBe("شمشیر و کمان");
});

test("what is added to dice stands in the figures of the dice, and alone in those of the page", () => {
  expect(formatExtra("fa", { dice: "2d6", value: { value: 3 } })).toBe("2d6 \u2066+3\u2069");
  expect(formatExtra("fa", { value: { value: 3 } })).toBe("\u2066+۳\u2069");
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((m) => [
    m[1],
    { day: m[2]!, candle: m[3]! },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "page", "well"];
const pairs: [text: string, grounds: string[], least: number][] = [
  ["ink", [...grounds, "oxblood-wash", "verdigris-wash", "gold-wash", "amber-wash"], 7],
  ["ink-soft", grounds, 7],
  ["ink-faint", grounds, 4.5],
  ["oxblood-ink", [...grounds, "oxblood-wash"], 7],
  ["verdigris-ink", [...grounds, "verdigris-wash"], 7],
  ["gold-ink", [...grounds, "gold-wash"], 7],
  ["amber-ink", [...grounds, "amber-wash"], 7],
  ["on-oxblood", ["oxblood", "oxblood-deep"], 6],
  ["on-verdigris", ["verdigris"], 5.5],
  ["on-gold", ["gold", "gold-bright"], 5],
  ["rule-strong", ["paper", "page"], 3],
  ["focus", grounds, 3],
];

describe.each(["day", "candle"] as const)("by %s", (theme) => {
  test.each(pairs)("%s stands out from %j by at least %d to 1", (text, on, least) => {
    for (const ground of on) {
      const [ink, under] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
      if (!ink || !under) throw new Error(`tokens.css has no ${text} or ${ground}`);
      expect(contrast(ink, under), `${text} ${ink} on ${ground} ${under}`).toBeGreaterThanOrEqual(
        least,
      );
    }
  });
});

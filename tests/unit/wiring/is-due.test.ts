import { describe, expect, it } from "vitest";
import { isDue } from "@/lib/wiring/is-due";

const at = new Date("2026-11-21T07:17:30Z");

describe("a cron expression", () => {
  it.each([
    "* * * * *",
    "17 * * * *",
    "17 7 * * *",
    "*/17 * * * *",
    "10-20 * 21 11 6",
    "3,17 7 * * 0-6",
    "1-59/4 * * * *",
    "17 7 */2 * *",
  ])("%s names the minute it means", (cron) => expect(isDue(cron, at)).toBe(true));

  it.each([
    "18 * * * *",
    "17 8 * * *",
    "*/5 * * * *",
    "17 7 20 * *",
    "17 7 * 12 *",
    "17 7 * * 0",
    "17 7 2-30/2 * *",
  ])("%s leaves other minutes alone", (cron) => expect(isDue(cron, at)).toBe(false));
});

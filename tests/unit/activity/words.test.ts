import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { csvRow } from "@/lib/activity/csv";
import { activityGroups } from "@/lib/activity/event-types";
import { filterQuery } from "@/lib/activity/filter-query";
import { firstDayOf } from "@/lib/activity/period";
import { type ActivityWords, phraseEvent, phraseFacts } from "@/lib/activity/words";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Every kind of event that the verbs record, as it stands in the sources. */
function recordedTypes(): string[] {
  const sources = readdirSync("lib", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
  const named = sources.flatMap((source) =>
    source.includes("record(")
      ? [...source.matchAll(/\btype(?: =|:)[^\n]*/g)].map(([line]) => line)
      : [],
  );
  const types = named.flatMap((line) =>
    [...line.matchAll(/"([a-z]+\.[a-z_]+)"/g)].map(([, type]) => type as string),
  );
  return [...new Set(types)].sort();
}

const known = Object.values(activityGroups).flat();
const words = (locale: (typeof locales)[number]) =>
  translator(locale, "activity") as unknown as ActivityWords;

describe("activity in words", () => {
  it("has every kind of event that is recorded in exactly one group", () => {
    expect(recordedTypes().length).toBeGreaterThan(40);
    expect([...known].sort()).toEqual(recordedTypes());
    expect(new Set(known).size).toBe(known.length);
  });

  it.each(locales)("says each of them in %s", (locale) => {
    const t = words(locale);
    expect(known.filter((type) => phraseEvent(t, { type }) === t("other"))).toEqual([]);
    expect(phraseEvent(t, { type: "moons.waxed" })).toBe(t("other"));
  });

  it.each(locales)("says the small facts in %s and leaves out what has no words", (locale) => {
    const facts = {
      way: "passkey",
      client: "browser",
      staffId: "usr_x",
      wasGuest: true,
      nonsense: "code_of_ours",
    };
    const said = phraseFacts(words(locale), { type: "accounts.signed_in", facts }, String);
    expect(said).toHaveLength(2);
    expect(said.join()).not.toMatch(/usr_|code_of_ours|passkey"|_/);
    const role = { type: "accounts.role_changed", facts: { from: "user", to: "admin" } };
    expect(phraseFacts(words(locale), role, String)).toHaveLength(1);
  });
});

describe("a spreadsheet of it", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])(
    "takes %j as text, not as a formula",
    (value) => {
      expect(csvRow([value]).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("quotes what would break a row", () => {
    expect(csvRow(["plain", 'a "quoted", part', "two\r\nlines", "پریسا"])).toBe(
      'plain,"a ""quoted"", part","two\r\nlines",پریسا\r\n',
    );
  });
});

describe("the filter of an address", () => {
  it("takes what it knows and what is not empty", () => {
    const params = { group: "ways", other: "x", list: ["a"], empty: " " };
    expect(filterQuery(params, ["group", "list", "empty"])).toEqual({ group: "ways" });
  });

  it("turns a period into its first day, and nonsense into none", () => {
    const now = new Date("2026-11-21T10:00:00Z");
    expect(firstDayOf("1", now)).toEqual({ fromDay: "2026-11-21" });
    expect(firstDayOf("7", now)).toEqual({ fromDay: "2026-11-15" });
    for (const days of [undefined, "2", "-1", "x"]) expect(firstDayOf(days, now)).toEqual({});
  });
});

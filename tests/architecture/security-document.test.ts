import { describe, expect, it } from "vitest";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import { projectFiles, read } from "./project-files";

const file = read("docs/security.md");
const tests = projectFiles(
  /^tests\/(?:(?:api|e2e|unit)|verbs\/(?:users|sessions|credentials|moderation))\/[\w.-]+\.ts$/,
);

const fileOf = (name: string) =>
  tests.filter((file) => file.replace(/^.*\/|(\.(test|spec))?\.ts$/g, "") === name);

/** Rows of the tables of promises: what is promised, and the tests that hold it, as file and title. */
const promises = file.split("\n").flatMap((line) => {
  const [, what = "", held = ""] = /^\| (.+?) +\| (.+?) *\|$/.exec(line) ?? [];
  if (!/^\d+\.\d+\.\d+/.test(what) && !/`[\w-]+` "/.test(held)) return [];
  const cited = [...held.matchAll(/`([\w-]+)`((?:,? "[^"]+")+)/g)].flatMap(
    ([, name = "", titles = ""]) =>
      [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => ({ name, title })),
  );
  return [{ what, held, cited }];
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** "…" stands for what a table of cases fills in. */
const patternOf = (title: string) =>
  new RegExp(`["'\`]${title.split("…").map(escaped).join("[^\\n]*?")}["'\`]`);

describe("docs/security.md", () => {
  it("lists promises", () => {
    expect(promises.length).toBeGreaterThan(70);
    expect(promises.flatMap(({ cited }) => cited).length).toBeGreaterThan(100);
  });

  it.each(promises.flatMap(({ what, cited }) => cited.map((one) => ({ what, ...one }))))(
    '$what: `$name` holds "$title"',
    ({ name, title }) => {
      const files = fileOf(name);
      expect(files, `one file is called ${name}`).toHaveLength(1);
      expect(read(files[0] ?? "")).toMatch(patternOf(title));
    },
  );

  it("names a test for every requirement, or says in words where it is met", () => {
    expect(promises.filter(({ held }) => held.trim() === "").map(({ what }) => what)).toEqual([]);
  });

  // Nobody guesses at anything there.
  const asksNothing = new Set(["accounts.guest", "accounts.passkey.ask"]);

  it("gives every limit of accounts as it is", () => {
    const minutes = { minute: 1, minutes: 1, hours: 60 };
    const rows = [...file.matchAll(/^\| `([\w.-]+)` +\| (\d+) +\| (\d+) (minutes?|hours) /gm)].map(
      ([, name = "", limit, length, unit]) =>
        [
          name,
          {
            limit: Number(limit),
            windowMs: Number(length) * minutes[unit as keyof typeof minutes] * 60_000,
          },
        ] as const,
    );
    const known = Object.entries(ratePolicies)
      .filter(([name]) => /^(accounts|tokens)\./.test(name) && !asksNothing.has(name))
      .map(([name, { limit, windowMs }]) => [name, { limit, windowMs }] as const);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(known));
  });
});

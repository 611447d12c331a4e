import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { permissions } from "@/lib/users/permissions";
import { allRoutes } from "@/lib/wiring/doors";
import { schedules } from "@/lib/wiring/jobs";
import { projectFiles, read } from "./project-files";

// The left column of docs/glossary.md, by where a word would stand. Data, drawings and quotations are left out by place.

/** Parts of names, as they follow each other in `camelCase`, `kebab-case` or `snake_case`. */
const inNames = [
  "way in|ways in|keep a way",
  "shelf|shelves|shelved|own entry|rewording|rewordings",
  "paper sheet|from paper|paper input|paper ids|paper belongings|paper seats",
  "house|keeper|keepers|subordinate|judge|cannot judge",
  "let in|begin sign in|foreseen|trouble|one writer|refuse flood|drain after answer",
  "polite|must have room|must be alone|without dropped|without life|still page|still mark",
  "sitter|sitters|sitting|sittable|reckoned|reckoning|at table|belongings|lay out stuff|lay out catalogue|stuff row",
  "purse|letters to|compose letter|notice kind|notice data|tidy|furniture|papers",
]
  .join("|")
  .split("|");
const nameOf = (name: string) =>
  ` ${name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\d]+/g, " ")
    .toLowerCase()} `;
const leftIn = (name: string) => inNames.filter((words) => nameOf(name).includes(` ${words} `));

/** Phrases, as a reader meets them. */
const phrases =
  /\bways? in\b(?! which)|\bways-in\b|\bthe house\b|\bthis house\b|\bkeepers?\b|\bshel(?:f|ves)\b|\breckon|\bpaper sheet|\b(?:our|your|welcome|its) letters?\b|letter (?:with|is on)|\bLetters:|\bpurse\b|goes on\b|Choose anew|Whoever has the link|Opening the archive|Lighting the lamps|demo folk|put in order|Take a portrait away|By the best there is|How far a run|\bwordings?\b/i;

const drawn = /^lib\/(?:portraits\/painter|rulebook\/packs)\//;
const code = projectFiles(
  /^(?:app|components|lib|db|scripts|tests)\/.*\.(?:tsx?|mjs)$|^[a-z-]+\.(?:ts|mjs)$/,
).filter(
  (file) =>
    !drawn.test(file) &&
    !/words\.test|\/fixtures\/|^db\/migrations|former-jobs|mail-notification/.test(file),
);

/** Names of the field that look alike: an axis of a layout, an adverb, the game's own words. */
const fine: Readonly<Record<string, RegExp>> = {
  sitting: /^tests\/rulebook\//,
  house: /^lib\/exports\/foundry|^tests\/unit\/exports/,
  tidy: /./,
};

/** The text without comments and without what stands between quotes. */
const bare = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/(^|\s)\/\/.*$/gm, " ")
    .replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');

describe("the words of docs/glossary.md", () => {
  it("are those of every file name", () => {
    const wrong = projectFiles(/^(?!db\/migrations\/|app\/api\/v1\/me\/ways-in\/)/).filter((file) =>
      file.split("/").some((part) => leftIn(part).length > 0),
    );
    expect(wrong).toEqual([]);
  });

  it("are those of identifiers", () => {
    const wrong = code.flatMap((file) =>
      [...new Set(bare(read(file)).match(/[A-Za-z_$][\w$]*/g) ?? [])]
        .filter((name) => leftIn(name).some((words) => !fine[words]?.test(file)))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are those of addresses, operations, verbs, jobs and permissions", async () => {
    const names = [
      ...(await allRoutes()).flatMap(({ tag, key, route }) => [
        tag,
        key,
        route.path,
        route.verb.name,
      ]),
      ...Object.keys(permissions),
      ...Object.keys(schedules),
    ];
    expect(names.filter((name) => leftIn(name).length > 0)).toEqual([]);
  });

  it("are those of the API's summaries and descriptions", async () => {
    const said = (await allRoutes()).flatMap(({ route }) => [
      route.summary,
      route.description ?? "",
    ]);
    expect(said.filter((text) => phrases.test(text))).toEqual([]);
  });

  it("are those of what the programs print", () => {
    const printed = projectFiles(/^(?:scripts\/.*|server)\.(?:mjs|ts)$/).flatMap((file) =>
      (read(file).match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [])
        .filter((text) => phrases.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(printed).toEqual([]);
  });

  it("are those of the documents", () => {
    const documents = projectFiles(
      /^(?:docs\/(?!decisions\/|glossary).*|[A-Z]+)\.md$|^\.env\.example$/,
    );
    const wrong = documents.flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => phrases.test(line))
        .map((line) => `${file}: ${line.slice(0, 120)}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(projectFiles(/^messages\/en\/.*\.json$/))("are those of %s", (file) => {
    const texts = Object.entries(flat(JSON.parse(readFileSync(file, "utf8"))));
    const wrong = texts.filter(([, text]) => phrases.test(text)).map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

function flat(value: object, at = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, string][] =>
      typeof inner === "string"
        ? [[`${at}${key}`, inner]]
        : Object.entries(flat(inner as object, `${at}${key}.`)),
    ),
  );
}

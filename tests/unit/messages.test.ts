import { readdirSync, readFileSync } from "node:fs";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { catalogueSource } from "@/scripts/messages";

const root = new URL("../../", import.meta.url);
const namespaces = readdirSync(new URL("messages/en/", root)).filter((file) =>
  file.endsWith(".json"),
);

function flatten(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [
      ...flatten(inner, path ? `${path}.${key}` : key),
    ]),
  );
}

const read = (locale: string, file: string) =>
  flatten(JSON.parse(readFileSync(new URL(`messages/${locale}/${file}`, root), "utf8")));

type Part = {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
};

/** Names of the arguments and tags in an ICU message; `literal` and `#` name nothing. */
function slots(message: string): string[] {
  const named = (parts: readonly Part[]): string[] =>
    parts.flatMap(({ type, value, options, children }) => [
      ...(type === TYPE.literal || type === TYPE.pound ? [] : [value ?? ""]),
      ...Object.values(options ?? {}).flatMap((option) => named(option.value)),
      ...named(children ?? []),
    ]);
  return [...new Set(named(parse(message) as Part[]))].sort();
}

test.each(locales)("the catalogue of %s lists every file of its folder", (locale) => {
  const files = readdirSync(new URL(`messages/${locale}/`, root)).filter((file) =>
    file.endsWith(".json"),
  );
  const names = [
    ...readFileSync(new URL(`lib/i18n/catalogue-${locale}.ts`, root), "utf8").matchAll(
      /\/([\w-]+\.json)"/g,
    ),
  ];
  expect(names.map((m) => m[1]).sort()).toEqual(files.sort());
  expect(catalogueSource(locale, files)).toContain(`export const ${locale} = {`);
});

describe.each(namespaces)("%s", (file) => {
  const [english, persian] = [read("en", file), read("fa", file)];

  test("says in Persian everything it says in English", () => {
    expect([...persian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("fills the same places in both languages", () => {
    for (const [key, message] of english)
      expect([key, slots(persian.get(key) ?? "")]).toEqual([key, slots(message)]);
  });

  test("is written in Persian letters, not in their Arabic cousins", () => {
    for (const [key, message] of persian)
      expect([key, message]).not.toEqual([key, expect.stringMatching(/[يك٠-٩]/)]);
  });
});

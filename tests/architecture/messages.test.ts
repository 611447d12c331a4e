import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, before = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[before + key, value] as [string, string]]
      : flat(value, `${before}${key}.`),
  );
}

const namespaces = projectFiles(/^messages\/en\/.*\.json$/).map((file) =>
  file.replace("messages/en/", ""),
);
const messages = (locale: string, file: string) =>
  new Map(flat(JSON.parse(read(`messages/${locale}/${file}`))));

/** Names of what is filled in, at any depth: `{name}`, the `count` of a plural, `<b>` tags. */
function holes(text: string): string[] {
  const found = new Set([...text.matchAll(/<([a-z]\w*)>/g)].map(([, name]) => `<${name}>`));
  collect(text, found);
  return [...found].sort();
}

// A message is text with arguments in braces; an argument that chooses has messages in braces after each of its cases.
function collect(message: string, found: Set<string>): void {
  for (const inside of braced(message)) {
    const [, name = "", kind = "", cases = ""] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(inside) ?? [];
    if (name) found.add(`{${name}}`);
    if (["plural", "select", "selectordinal"].includes(kind))
      for (const one of braced(cases)) collect(one, found);
  }
}

/** The outermost `{…}` parts, without their braces. */
function braced(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{" && depth++ === 0) start = i + 1;
    if (text[i] === "}" && --depth === 0) parts.push(text.slice(start, i));
  }
  return parts;
}

describe.each(namespaces)("the words of %s", (file) => {
  const en = messages("en", file);
  const fa = messages("fa", file);

  it("are all there in both languages", () => {
    expect([...fa.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("are never empty", () => {
    const empty = [...en, ...fa].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("fill in the same things in both languages", () => {
    const different = [...en].filter(([key, text]) => {
      const other = fa.get(key);
      return other !== undefined && holes(other).join() !== holes(text).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("are Persian where they should be", () => {
    const arabicLetters = [...fa].filter(([, text]) => /[يك]/.test(text)).map(([key]) => key);
    expect(arabicLetters, "Arabic ye or kaf instead of the Persian letters").toEqual([]);
  });
});

describe("the two languages", () => {
  it("have the same namespaces", () => {
    const persian = projectFiles(/^messages\/fa\/.*\.json$/).map((file) =>
      file.replace("messages/fa/", ""),
    );
    expect(persian.sort()).toEqual([...namespaces].sort());
  });
});

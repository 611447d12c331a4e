import { parseSync } from "@swc/core";
import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

const components = projectFiles(/^(app|components)\/.*\.tsx$/);

// What is written left to right in every language, and so has a physical side.
const physicalOnPurpose: Record<string, string> = {
  "components/ui/password-input.tsx": "passwords are always written left to right",
};
// Names that are the same in every language.
const sameInEveryLanguage =
  /^(Mythwright|English|فارسی|SRD 5\.2|OpenAPI|JSON|PDF|GitHub|API|https?:\/\/|[\w.-]+\.example)$/;
const shownAttributes = new Set([
  "aria-label",
  "title",
  "placeholder",
  "alt",
  "label",
  "aria-description",
]);

const physical =
  /(?<![\w-])-?(?:m[lr]|p[lr]|border-[lr]|rounded-(?:[lr]|[tb][lr])|scroll-[mp][lr]|text-(?:left|right)|float-(?:left|right)|(?:left|right)-(?!1\/2))(?=[-\s"'`]|\d|\[)(?:-?[\w[\]./%]+)?/g;

describe("the components", () => {
  it.each(components)("%s names sides logically (start, end), never left and right", (file) => {
    const found = physicalOnPurpose[file]
      ? []
      : classTexts(read(file)).flatMap((text) => text.match(physical) ?? []);
    expect(found).toEqual([]);
  });

  it.each(components)("%s takes its words from the messages", (file) => {
    expect(literalCopy(read(file))).toEqual([]);
  });
});

function classTexts(source: string): string[] {
  return [...source.matchAll(/(?:className|class)=(?:"([^"]*)"|\{([\s\S]*?)\}(?=[\s/>]))/g)].map(
    ([, plain, expression]) => plain ?? expression ?? "",
  );
}

type Node = { type?: string; value?: unknown; name?: { value?: string }; [key: string]: unknown };
const isCopy = (text: string) => /\p{L}{2,}/u.test(text) && !sameInEveryLanguage.test(text.trim());

/** Texts that a person would read, written right into the markup. */
function literalCopy(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value, name } = node as Node;
    if (type === "JSXElement" && isCodeElement(node as Node)) return;
    if (type === "JSXText" && typeof value === "string" && isCopy(value)) found.push(value.trim());
    if (type === "JSXAttribute" && shownAttributes.has(name?.value ?? "")) {
      const literal = value as Node | null;
      if (literal?.type === "StringLiteral" && isCopy(String(literal.value)))
        found.push(String(literal.value));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(source, { syntax: "typescript", tsx: true }).body);
  return found;
}

function isCodeElement(node: Node): boolean {
  const opening = node.opening as { name?: { value?: string } } | undefined;
  return ["code", "kbd", "script", "style", "svg", "text"].includes(opening?.name?.value ?? "");
}

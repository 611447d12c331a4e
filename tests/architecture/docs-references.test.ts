import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles, read, root } from "./project-files";

// The glossary names what is gone beside what took its place.
const documents = projectFiles(/^(docs\/.*|[A-Z]+|[^/]+)\.md$/).filter(
  (file) => file !== "docs/glossary.md",
);
const folders =
  /^(app|components|lib|db|tests|messages|docs|scripts|deploy|public|\.ci|\.github)\//;
// Shapes, not files: `lib/<noun>/`, `db/schema/*.ts`, `docs/decisions/NNNN-title.md`.
const isShape = (text: string) => /[<>*{}…]|NNNN|\.\.\./.test(text);

function citedPaths(text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner]) => inner ?? "");
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target]) => target ?? "");
  const inCode = code
    .flatMap((inner) => inner.split(/[\s,;:()'"]+/))
    .filter((word) => folders.test(word));
  return [...inCode, ...links.filter((target) => !/^[a-z]+:/.test(target))];
}

describe.each(documents)("%s", (file) => {
  it("cites only what exists", () => {
    const missing = citedPaths(read(file)).filter((cited) => {
      if (isShape(cited)) return false;
      const bare = cited.replace(/[.,;]+$/, "").replace(/:\d+$/, "");
      return (
        !existsSync(path.join(root, bare)) &&
        !existsSync(path.resolve(root, path.dirname(file), bare))
      );
    });
    expect(missing).toEqual([]);
  });
});

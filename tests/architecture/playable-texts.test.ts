import { expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

const reader = "lib/rulebook/playable-texts.ts";

it("the playable texts are read by one file, and only when they are asked for", () => {
  const code = projectFiles(/^(?:app|lib|components|scripts)\/.*\.tsx?$/).filter(
    (file) => !file.startsWith("lib/rulebook/packs/"),
  );
  const readers = code.filter((file) => read(file).includes("srd-5.2/playable"));
  expect(readers).toEqual([reader]);
  expect(read(reader)).not.toMatch(/from "[^"]*playable\//);
});

it("no file of the browser asks for them", () => {
  const browser = projectFiles(/^(?:app|components)\/.*\.tsx?$/).filter((file) =>
    /^["']use client["']/.test(read(file)),
  );
  const asking = browser.filter((file) =>
    /from "@\/lib\/rulebook\/playable-(?:texts?|of-sheet)"/.test(read(file)),
  );
  expect(asking).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

const lib = projectFiles(/^lib\/.*\.ts$/);
const verbs = (file: string) =>
  [...read(file).matchAll(/^export const (\w+) = verb\(/gm)].map(([, name]) => name ?? "");
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("verbs", () => {
  it("stand in verbs/, one a file, and the file is named like the verb", () => {
    const wrong = lib
      .filter((file) => verbs(file).length > 0)
      .filter((file) => {
        const [name = "", ...more] = verbs(file);
        return more.length > 0 || !file.endsWith(`/verbs/${kebab(name)}.ts`);
      });
    expect(wrong).toEqual([]);
  });

  it("change a character only where it is known to be the caller's own", () => {
    // Besides the one writer: the system, which finishes or adds a portrait, and the guest who becomes a member.
    const writers = [
      "lib/characters/change-character.ts",
      "lib/portraits/verbs/add-portrait.ts",
      "lib/portraits/verbs/erase-character-rows.ts",
      "lib/portraits/verbs/finish-generation.ts",
      "lib/users/move-ownership.ts",
    ];
    const writing = lib.filter((file) => /\.(update|delete)\(characters\)/.test(read(file)));
    expect(writing.filter((file) => !writers.includes(file))).toEqual([]);
  });
});

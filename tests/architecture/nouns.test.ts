import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nouns } from "@/lib/nouns";
import { allJobs, doors } from "@/lib/wiring/doors";

const layers = ["i18n", "kernel", "platform", "rulebook", "transport", "wiring"];
const folders = readdirSync("lib", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !layers.includes(entry.name))
  .map((entry) => entry.name);

describe("the list of nouns", () => {
  it("names every folder of a noun, and each by its own name", () => {
    expect(nouns.map(({ name }) => name as string).sort()).toEqual(folders.sort());
  });

  it.each(["ids", "permissions", "events", "jobs", "ratePolicies", "pages", "faults"] as const)(
    "declares each of its %s once",
    (part) => {
      const names = nouns.flatMap((noun) =>
        Object.keys((noun as Partial<Record<typeof part, object>>)[part] ?? {}),
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );

  it.each(["routes", "jobs", "subscribers"] as const)(
    "opens the %s of each folder that has some",
    (part) => {
      const opened = Object.entries(doors).filter(([, noun]) => noun[part]);
      expect(opened.map(([name]) => name).sort()).toEqual(
        folders.filter((folder) => existsSync(`lib/${folder}/${part}.ts`)).sort(),
      );
    },
  );

  it("opens the personal data of each folder that has some", () => {
    const opened = Object.entries(doors).filter(([, noun]) => noun.personal);
    expect(opened.map(([name]) => name).sort()).toEqual(
      folders.filter((folder) => existsSync(`lib/${folder}/personal-data.ts`)).sort(),
    );
  });

  it("handles every job that is declared, and declares every job that is handled", async () => {
    const declared = nouns.flatMap((noun) => ("jobs" in noun ? Object.keys(noun.jobs) : []));
    expect(Object.keys(await allJobs()).sort()).toEqual(declared.sort());
  });
});

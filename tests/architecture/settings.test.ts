import { describe, expect, it } from "vitest";
import { platformSettings, settings } from "@/lib/platform/env-schema";
import { projectFiles, read } from "./project-files";

const example = Object.fromEntries(
  [...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
);

// Read before the settings can be: by the build itself.
const mayReadProcessEnv = new Set(["lib/platform/env.ts", "next.config.ts", "instrumentation.ts"]);

describe("the settings", () => {
  it("are listed in .env.example, all of them and no others", () => {
    const wanted = Object.keys(settings).filter((name) => !platformSettings.includes(name));
    expect(Object.keys(example).sort()).toEqual(wanted.sort());
  });

  it("show in .env.example the value that counts when they are left out", () => {
    for (const [name, shown] of Object.entries(example)) {
      if (!shown) continue;
      const schema = settings[name as keyof typeof settings];
      expect(schema.parse(shown), name).toEqual(schema.parse(undefined));
    }
  });

  it("are read from the environment in one file", () => {
    const files = projectFiles(/^(app|components|lib|db)\/.*\.(ts|tsx|mts|mjs)$|^[^/]+\.ts$/);
    const readers = files.filter(
      (file) => /\bprocess\.env\b/.test(read(file)) && !/\.config\.ts$/.test(file),
    );
    expect(readers.filter((file) => !mayReadProcessEnv.has(file))).toEqual([]);
  });
});

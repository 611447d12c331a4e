import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import law from "../../.dependency-cruiser.mjs";

/** One planted violation a rule: the files of a small house, and the file that breaks the law. */
const planted: Record<string, { files: Record<string, string>; by: string }> = {
  "no-cycle": {
    files: {
      "lib/kernel/a.ts": 'import "./b"; export const a = 1;',
      "lib/kernel/b.ts": 'import "./a"; export const b = 1;',
    },
    by: "lib/kernel/a.ts",
  },
  "nobody-imports-app": {
    files: {
      "app/page.tsx": "export const x = 1;",
      "lib/characters/x.ts": 'import { x } from "@/app/page"; export const y = x;',
    },
    by: "lib/characters/x.ts",
  },
  "app-never-db": {
    files: {
      "db/client.ts": "export const db = 1;",
      "app/page.tsx": 'import { db } from "@/db/client"; export const y = db;',
    },
    by: "app/page.tsx",
  },
  "app-uses-doors": {
    files: {
      "lib/characters/store.ts": "export const rows = 1;",
      "app/page.tsx": 'import { rows } from "@/lib/characters/store"; export const y = rows;',
    },
    by: "app/page.tsx",
  },
  "components-never-db": {
    files: {
      "db/client.ts": "export const db = 1;",
      "components/ui/a.tsx": 'import { db } from "@/db/client"; export const y = db;',
    },
    by: "components/ui/a.tsx",
  },
  "components-use-what-runs-anywhere": {
    files: {
      "lib/characters/verbs/get-character.ts": "export const getCharacter = 1;",
      "components/characters/a.tsx":
        'import { getCharacter } from "@/lib/characters/verbs/get-character"; export const y = getCharacter;',
    },
    by: "components/characters/a.tsx",
  },
  "ui-knows-no-noun": {
    files: {
      "lib/characters/schema.ts": "export const s = 1;",
      "components/ui/a.tsx": 'import { s } from "@/lib/characters/schema"; export const y = s;',
    },
    by: "components/ui/a.tsx",
  },
  "ui-stands-alone": {
    files: {
      "components/layout/shell.tsx": "export const s = 1;",
      "components/ui/a.tsx": 'import { s } from "@/components/layout/shell"; export const y = s;',
    },
    by: "components/ui/a.tsx",
  },
  "pure-files-do-no-io": {
    files: { "lib/characters/rules.ts": 'import { readFileSync } from "node:fs"; export const y = readFileSync;' },
    by: "lib/characters/rules.ts",
  },
  "rulebook-knows-only-rules": {
    files: {
      "lib/characters/schema.ts": "export const s = 1;",
      "lib/rulebook/a.ts": 'import { s } from "@/lib/characters/schema"; export const y = s;',
    },
    by: "lib/rulebook/a.ts",
  },
  "private-files-stay-private": {
    files: {
      "lib/characters/store.ts": "export const s = 1;",
      "lib/portraits/a.ts": 'import { s } from "@/lib/characters/store"; export const y = s;',
    },
    by: "lib/portraits/a.ts",
  },
  "neighbours-are-declared": {
    files: {
      "lib/characters/limits.ts": "export const l = 1;",
      "lib/familiars/a.ts": 'import { l } from "@/lib/characters/limits"; export const y = l;',
    },
    by: "lib/familiars/a.ts",
  },
  "kernel-imports-nobody": {
    files: {
      "lib/platform/log/log.ts": "export const l = 1;",
      "lib/kernel/a.ts": 'import { l } from "@/lib/platform/log/log"; export const y = l;',
    },
    by: "lib/kernel/a.ts",
  },
  "platform-knows-no-noun": {
    files: {
      "lib/users/limits.ts": "export const l = 1;",
      "lib/platform/a.ts": 'import { l } from "@/lib/users/limits"; export const y = l;',
    },
    by: "lib/platform/a.ts",
  },
  "nouns-know-no-wiring": {
    files: {
      "lib/wiring/a.ts": "export const w = 1;",
      "lib/users/a.ts": 'import { w } from "@/lib/wiring/a"; export const y = w;',
    },
    by: "lib/users/a.ts",
  },
  "nouns-have-no-furniture": {
    files: {
      "components/ui/a.tsx": "export const w = 1;",
      "lib/users/a.ts": 'import { w } from "@/components/ui/a"; export const y = w;',
    },
    by: "lib/users/a.ts",
  },
  "verbs-know-no-door": {
    files: {
      "lib/transport/action.ts": "export const w = 1;",
      "lib/credentials/verbs/sign-in.ts": 'import { w } from "@/lib/transport/action"; export const y = w;',
    },
    by: "lib/credentials/verbs/sign-in.ts",
  },
  "next-stays-at-the-doors": {
    files: { "lib/credentials/verbs/sign-in.ts": 'import { cookies } from "next/headers"; export const y = cookies;' },
    by: "lib/credentials/verbs/sign-in.ts",
  },
  "db-knows-only-types": {
    files: {
      "lib/users/limits.ts": "export const l = 1;",
      "db/client.ts": 'import { l } from "@/lib/users/limits"; export const y = l;',
    },
    by: "db/client.ts",
  },
  "product-needs-no-test": {
    files: {
      "tests/a.ts": "export const l = 1;",
      "lib/users/a.ts": 'import { l } from "@/tests/a"; export const y = l;',
    },
    by: "lib/users/a.ts",
  },
  "product-needs-no-dev-package": {
    files: { "lib/users/a.ts": 'import { test } from "vitest"; export const y = test;' },
    by: "lib/users/a.ts",
  },
  "everything-resolves": {
    files: { "lib/users/a.ts": 'import { l } from "./nowhere"; export const y = l;' },
    by: "lib/users/a.ts",
  },
};

const neighbourRules = law.forbidden.map((rule) => rule.name).filter((name) => name.startsWith("neighbours-of-"));
for (const rule of neighbourRules) {
  const noun = rule.replace("neighbours-of-", "");
  const other = "familiars";
  planted[rule] = {
    files: {
      [`lib/${other}/limits.ts`]: "export const l = 1;",
      [`lib/${noun}/a.ts`]: `import { l } from "@/lib/${other}/limits"; export const y = l;`,
    },
    by: `lib/${noun}/a.ts`,
  };
}

let sandbox = "";
beforeAll(() => {
  sandbox = mkdtempSync(path.join(os.tmpdir(), "mythwright-law-"));
});
afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

function build(name: string, files: Record<string, string>): string {
  const folder = path.join(sandbox, name);
  const all: Record<string, string> = {
    ...files,
    "package.json": JSON.stringify({ dependencies: { next: "*" }, devDependencies: { vitest: "*" } }),
    "node_modules/next/package.json": JSON.stringify({ name: "next", version: "1.0.0" }),
    "node_modules/next/headers.js": "export const cookies = 1;",
    "node_modules/vitest/package.json": JSON.stringify({ name: "vitest", version: "1.0.0", main: "index.js" }),
    "node_modules/vitest/index.js": "export const test = 1;",
    "tsconfig.json": JSON.stringify({ compilerOptions: { paths: { "@/*": ["./*"] } } }),
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

async function broken(name: string, files: Record<string, string>) {
  const folder = build(name, files);
  const { options, forbidden } = law;
  const { tsConfig: _, ...usual } = options;
  const { output } = await cruise(
    Object.keys(files),
    { ...usual, baseDir: folder, ruleSet: { forbidden }, validate: true } as never,
    { bustTheCache: true, modules: [path.join(folder, "node_modules")], alias: { "@": folder } } as never,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe("the import law", () => {
  it("has a planted violation for each of its rules", () => {
    expect(Object.keys(planted).sort()).toEqual(law.forbidden.map((rule) => rule.name).sort());
  });

  it.each(Object.keys(planted))("bites: %s", async (name) => {
    const { files, by } = planted[name] as (typeof planted)[string];
    expect(await broken(name, files)).toContainEqual({ rule: name, from: by });
  });

  it("lets a house be that keeps it", async () => {
    const files = {
      "lib/kernel/verb.ts": "export const verb = 1;",
      "lib/characters/schema.ts": "export const s = 1;",
      "lib/characters/verbs/get-character.ts":
        'import { verb } from "@/lib/kernel/verb"; import { s } from "../schema"; export const y = [verb, s];',
      "components/characters/a.tsx": 'import { s } from "@/lib/characters/schema"; export const z = s;',
      "app/page.tsx": 'import { z } from "@/components/characters/a"; export const p = z;',
    };
    expect(await broken("good", files)).toEqual([]);
  });

  it("says in every message what to do instead", () => {
    for (const { name, comment } of law.forbidden) expect(comment.length, name).toBeGreaterThan(40);
  });
});

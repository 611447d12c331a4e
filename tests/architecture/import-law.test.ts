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
      "lib/kernel/a.ts": 'import type { b } from "./b"; export type a = b;',
      "lib/kernel/b.ts": 'import type { a } from "./a"; export type b = a | 1;',
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
  "components-never-db": {
    files: {
      "db/client.ts": "export const db = 1;",
      "components/ui/a.tsx": 'import { db } from "@/db/client"; export const y = db;',
    },
    by: "components/ui/a.tsx",
  },
  "components-use-what-runs-anywhere": {
    files: {
      "lib/characters/verbs/befriend-character.ts": "export const w = 1;",
      "components/characters/a.tsx":
        'import { w } from "@/lib/characters/verbs/befriend-character"; export const y = w;',
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
    files: {
      "lib/characters/rules.ts":
        'import { readFileSync } from "node:fs"; export const y = readFileSync;',
    },
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
      "lib/credentials/verbs/sign-in.ts":
        'import { w } from "@/lib/transport/action"; export const y = w;',
    },
    by: "lib/credentials/verbs/sign-in.ts",
  },
  "next-stays-at-the-doors": {
    files: {
      "lib/credentials/verbs/sign-in.ts":
        'import { cookies } from "next/headers"; export const y = cookies;',
    },
    by: "lib/credentials/verbs/sign-in.ts",
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
  "pages-use-doors": {
    files: {
      "lib/characters/save-version.ts": "export const w = 1;",
      "app/page.tsx": 'import { w } from "@/lib/characters/save-version"; export const y = w;',
    },
    by: "app/page.tsx",
  },
  "routes-mount-doors": {
    files: {
      "lib/characters/verbs/get-character.ts": "export const w = 1;",
      "app/api/v1/x/route.ts":
        'import { w } from "@/lib/characters/verbs/get-character"; export const y = w;',
    },
    by: "app/api/v1/x/route.ts",
  },
  "app-runs-no-verb": {
    files: {
      "lib/kernel/perform.ts": "export const w = 1;",
      "app/page.tsx": 'import { w } from "@/lib/kernel/perform"; export const y = w;',
    },
    by: "app/page.tsx",
  },
  "app-knows-settings-and-sign-in-only": {
    files: {
      "lib/platform/queue/queue.ts": "export const w = 1;",
      "app/page.tsx": 'import { w } from "@/lib/platform/queue/queue"; export const y = w;',
    },
    by: "app/page.tsx",
  },
  "app-knows-little-wiring": {
    files: {
      "lib/wiring/deliver.ts": "export const w = 1;",
      "app/page.tsx": 'import { w } from "@/lib/wiring/deliver"; export const y = w;',
    },
    by: "app/page.tsx",
  },
  "components-know-no-engine": {
    files: {
      "lib/kernel/perform.ts": "export const w = 1;",
      "components/characters/a.tsx":
        'import { w } from "@/lib/kernel/perform"; export const y = w;',
    },
    by: "components/characters/a.tsx",
  },
  "new-folders-have-no-database": {
    files: {
      "db/client.ts": "export const w = 1;",
      "lib/familiars/a.ts": 'import { w } from "@/db/client"; export const y = w;',
    },
    by: "lib/familiars/a.ts",
  },
  "declarations-are-data": {
    files: {
      "lib/characters/limits.ts": "export const w = 1;",
      "lib/characters/noun.ts": 'import { w } from "./limits"; export const y = w;',
    },
    by: "lib/characters/noun.ts",
  },
  "perform-alone-runs-verbs": {
    files: {
      "lib/kernel/verb-run.ts": "export const w = 1;",
      "lib/characters/verbs/copy-character.ts":
        'import { w } from "@/lib/kernel/verb-run"; export const y = w;',
    },
    by: "lib/characters/verbs/copy-character.ts",
  },
  "verbs-perform-through-their-ctx": {
    files: {
      "lib/kernel/perform.ts": "export const w = 1;",
      "lib/characters/verbs/copy-character.ts":
        'import { w } from "@/lib/kernel/perform"; export const y = w;',
    },
    by: "lib/characters/verbs/copy-character.ts",
  },
  "transport-reaches-no-noun": {
    files: {
      "lib/characters/verbs/get-character.ts": "export const w = 1;",
      "lib/transport/a.ts":
        'import { w } from "@/lib/characters/verbs/get-character"; export const y = w;',
    },
    by: "lib/transport/a.ts",
  },
  "db-knows-ids-and-rules-only": {
    files: {
      "lib/characters/appearance.ts": "export type w = 1;",
      "db/schema/a.ts": 'import type { w } from "@/lib/characters/appearance"; export type y = w;',
    },
    by: "db/schema/a.ts",
  },
};

const neighbourRules = law.forbidden
  .map((rule) => rule.name)
  .filter((name) => name.startsWith("neighbours-of-"));
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
    "package.json": JSON.stringify({
      dependencies: { next: "*" },
      devDependencies: { vitest: "*" },
    }),
    "node_modules/next/package.json": JSON.stringify({ name: "next", version: "1.0.0" }),
    "node_modules/next/headers.js": "export const cookies = 1;",
    "node_modules/vitest/package.json": JSON.stringify({
      name: "vitest",
      version: "1.0.0",
      main: "index.js",
    }),
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
    {
      bustTheCache: true,
      modules: [path.join(folder, "node_modules")],
      alias: { "@": folder },
    } as never,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
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
      "components/characters/a.tsx":
        'import { s } from "@/lib/characters/schema"; export const z = s;',
      "app/page.tsx": 'import { z } from "@/components/characters/a"; export const p = z;',
    };
    expect(await broken("good", files)).toEqual([]);
  });

  it("says in every message what to do instead", () => {
    for (const { name, comment } of law.forbidden) expect(comment.length, name).toBeGreaterThan(40);
  });
});

/** Imports that got past an earlier law: each file with what it imports, and the rule that catches it now. */
const gotPast: readonly (readonly [rule: string, from: string, to: string])[] = [
  [
    "components-use-what-runs-anywhere",
    "components/characters/a.tsx",
    "lib/characters/verbs/befriend-character",
  ],
  [
    "components-use-what-runs-anywhere",
    "components/characters/a.tsx",
    "lib/characters/befriend-character",
  ],
  [
    "components-use-what-runs-anywhere",
    "components/characters/a.tsx",
    "lib/familiars/verbs/get-familiar",
  ],
  ["new-folders-have-no-database", "lib/familiars/a.ts", "db/client"],
  ["private-files-stay-private", "lib/familiars/a.ts", "lib/homebrew/store"],
  ["neighbours-are-declared", "lib/familiars/a.ts", "lib/characters/verbs/get-character"],
  ["transport-reaches-no-noun", "lib/transport/a.ts", "db/client"],
  ["transport-reaches-no-noun", "lib/transport/a.ts", "lib/characters/verbs/get-character"],
  ["transport-reaches-no-noun", "lib/transport/a.ts", "lib/wiring/runtime"],
  ["pages-use-doors", "app/page.tsx", "lib/characters/befriend-character"],
  ["pages-use-doors", "app/page.tsx", "lib/familiars/verbs/get-familiar"],
  ["app-knows-settings-and-sign-in-only", "app/page.tsx", "lib/platform/queue/queue"],
  ["platform-knows-no-noun", "lib/platform/a.ts", "db/client"],
  ["neighbours-of-homebrew", "lib/homebrew/a.ts", "lib/characters/verbs/get-character"],
  ["private-files-stay-private", "lib/characters/a.ts", "lib/homebrew/blank"],
  ["perform-alone-runs-verbs", "lib/characters/verbs/copy-character.ts", "lib/kernel/verb-run"],
];

describe("imports that got past an earlier law", () => {
  it.each(gotPast)("are caught by %s: %s to %s", async (rule, from, to) => {
    const name = `${rule}-${from}-${to}`.replaceAll("/", "_");
    const files = {
      [`${to}.ts`]: "export const w = 1;",
      [from]: `import { w } from "@/${to}"; export const y = w;`,
    };
    expect(await broken(name, files)).toContainEqual({ rule, from });
  });
});

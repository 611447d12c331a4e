import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { testSettings } from "./tests/support/settings.ts";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const always = [
  "tests/support/closed-network.ts",
  "tests/support/quiet-console.ts",
  "tests/support/fixed-seed.ts",
];

const withDatabase = {
  globalSetup: ["tests/support/database-run.ts"],
  setupFiles: [...always, "tests/support/database.ts"],
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

const withWorkers = {
  globalSetup: ["tests/support/compile-workers-run.ts"],
  setupFiles: [...always, "tests/support/compiled-workers.ts"],
};

export default defineConfig({
  resolve: { alias: { "@": root, "server-only": `${root}/tests/support/nothing.ts` } },
  test: {
    env: testSettings,
    // A busy machine needs its time; what hangs is told soon enough.
    testTimeout: 30_000,
    setupFiles: always,
    reporters: process.env.VITEST_JSON
      ? ["default", ["json", { outputFile: process.env.VITEST_JSON }]]
      : ["default"],
    projects: [
      {
        extends: true,
        test: { ...withWorkers, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: { ...withWorkers, name: "output", include: ["tests/output/**/*.test.{ts,tsx}"] },
      },
      // The rules are pure: nothing that one file leaves behind can reach another, and the pack is read once a worker.
      {
        extends: true,
        test: { name: "rulebook", include: ["tests/rulebook/**/*.test.ts"], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "verbs",
          include: ["tests/verbs/**/*.test.{ts,tsx}"],
          globalSetup: [...withDatabase.globalSetup, ...withWorkers.globalSetup],
          setupFiles: [...withWorkers.setupFiles, ...withDatabase.setupFiles],
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

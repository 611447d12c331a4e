import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os, { cpus } from "node:os";
import path from "node:path";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * What a stage found: how many checks held, how many did not, and what was said about those.
 * @typedef {{ passed: number, failed: number, detail?: string }} Outcome
 */

const tailLines = 120;
const tail = (text) => text.split("\n").slice(-tailLines).join("\n");
const bin = (...parts) => inRoot("node_modules", ...parts);

/**
 * A program of Node's that is one check: it holds when it ends with 0.
 * @returns {(env: NodeJS.ProcessEnv) => Promise<Outcome>}
 */
export const check =
  (...args) =>
  async (env) => {
    const { code, output } = await runCommand(node24, args, { cwd: root, quiet: true, env });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, detail: tail(output) };
  };

/** Several checks that count as one each, in order. */
export const checks =
  (...all) =>
  async (env) => {
    const total = { passed: 0, failed: 0, detail: "" };
    for (const one of all) {
      const { passed, failed, detail = "" } = await one(env);
      total.passed += passed;
      total.failed += failed;
      total.detail += detail;
    }
    return total;
  };

async function withReport(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mythwright-report-"));
  const file = path.join(folder, "report.json");
  try {
    return await work(file, () =>
      existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests of these vitest projects. */
export const vitest =
  (...projects) =>
  (env) =>
    withReport(async (file, report) => {
      const args = [
        bin("vitest/vitest.mjs"),
        "run",
        "--passWithNoTests",
        // Left to itself it keeps one core free, which is half of a small machine. Tests beside a database need that half.
        ...(projects.some((name) => name === "verbs" || name === "api")
          ? []
          : [`--maxWorkers=${cpus().length}`]),
        ...projects.flatMap((name) => ["--project", name]),
      ];
      const { code, output } = await runCommand(node24, args, {
        cwd: root,
        quiet: true,
        env: { ...env, VITEST_JSON: file },
      });
      const found = report();
      const passed = found?.numPassedTests ?? 0;
      const failed = (found?.numFailedTests ?? 0) + (found?.numPendingTests ?? 0);
      // Files that could not even be read, and errors outside of any test, have no test to be counted by.
      if (code !== 0 && failed === 0) return { passed, failed: 1, detail: tail(output) };
      return { passed, failed, detail: code === 0 ? "" : tail(output) };
    });

/** The journeys in a browser. */
export const playwright = (env) =>
  withReport(async (file, report) => {
    const args = [bin("@playwright/test/cli.js"), "test", "--pass-with-no-tests"];
    const { code, output } = await runCommand(node24, args, {
      cwd: root,
      quiet: true,
      env: { ...env, PLAYWRIGHT_JSON: file },
    });
    const stats = report()?.stats;
    const passed = stats?.expected ?? 0;
    const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
    if (code !== 0 && failed === 0) return { passed, failed: 1, detail: tail(output) };
    return { passed, failed, detail: code === 0 && failed === 0 ? "" : tail(output) };
  });

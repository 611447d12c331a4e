// `npm test`: everything that holds this project together, from a fresh clone. `npm run verify` (--no-server) is the part
// that needs neither database nor build. Plain JavaScript on Node's own modules: it starts on Node 20.
import { fileURLToPath } from "node:url";
import { printError } from "./steps/cli-error.mjs";
import { install } from "./steps/install.mjs";
import { continueOnNode24, runsOnNode24 } from "./steps/node24.mjs";
import { whenOrphaned } from "./steps/orphan.mjs";
import { inRoot } from "./steps/paths.mjs";
import { stopCommands } from "./steps/run-command.mjs";
import { say, seconds, sinceStart } from "./steps/say.mjs";
import { check, checks, playwright, vitest } from "./steps/stages.mjs";

const bin = (...parts) => inRoot("node_modules", ...parts);
const noServer = process.argv.includes("--no-server");
const lawful = ["app", "components", "lib", "db", "tests", "scripts", "server.ts", "middleware.ts"];

async function build(env) {
  const steps = await import("./steps/build.mjs");
  if (steps.isBuilt()) return { passed: 1, failed: 0 };
  try {
    await steps.build({ env });
    return { passed: 1, failed: 0 };
  } catch (error) {
    return { passed: 0, failed: 1, detail: error.detail ?? String(error) };
  }
}

/** @typedef {{ name: string, run: (env: NodeJS.ProcessEnv) => Promise<import("./steps/stages.mjs").Outcome>, server?: boolean }} Stage */

/** @type {Stage[]} */
const reading = [
  {
    name: "format and lint",
    run: check(
      bin("@biomejs/biome/bin/biome"),
      "check",
      "--error-on-warnings",
      "--max-diagnostics=60",
      ".",
    ),
  },
  {
    name: "types",
    run: checks(
      check(bin("next/dist/bin/next"), "typegen"),
      check(bin("typescript/bin/tsc"), "--noEmit", "-p", "."),
    ),
  },
  {
    name: "import law",
    run: check(
      bin("dependency-cruiser/bin/dependency-cruiser.mjs"),
      "--config",
      ".dependency-cruiser.mjs",
      "-T",
      "err-long",
      ...lawful,
    ),
  },
  { name: "dead code", run: check(bin("knip/bin/knip.js"), "--no-config-hints") },
];

/** @type {Stage[]} */
const stages = [
  { name: "architecture, rules and parts", run: vitest("architecture", "unit", "rulebook") },
  { name: "prints and pictures", run: vitest("output"), server: true },
  { name: "verbs", run: vitest("verbs"), server: true },
  { name: "production build", run: build, server: true },
  { name: "API", run: vitest("api"), server: true },
  { name: "browser", run: playwright, server: true },
];

/** @type {{ name: string, passed: number, failed: number, took: string }[]} */
const done = [];

async function runStage({ name, run }, env) {
  const begun = performance.now();
  say(`${name} …`);
  const outcome = await run(env).catch((error) => ({
    passed: 0,
    failed: 1,
    detail: error.stack ?? String(error),
  }));
  const { passed, failed, detail } = outcome;
  if (failed > 0 && detail) process.stdout.write(`\n${detail.trim().replace(/^/gm, "    | ")}\n\n`);
  done.push({ name, passed, failed, took: seconds(begun) });
}

function summary() {
  say();
  const width = Math.max(...done.map(({ name }) => name.length));
  for (const { name, passed, failed, took } of done) {
    const mark = failed === 0 ? "held" : "FAILED";
    say(
      `${name.padEnd(width)}  ${mark.padEnd(6)}  ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${took.padStart(8)}`,
    );
  }
  const total = (key) => done.reduce((sum, stage) => sum + stage[key], 0);
  say(`in all ${sinceStart()}`);
  say();
  process.stdout.write(`${total("passed")} passed, ${total("failed")} failed\n`);
  return total("failed") === 0 ? 0 : 1;
}

function stopOnSignals() {
  const stop = () => {
    stopCommands();
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  whenOrphaned(stop);
}

async function main() {
  await install();
  if (!runsOnNode24()) return continueOnNode24(fileURLToPath(import.meta.url));
  stopOnSignals();
  const { chromium, java, redisServer } = await import("./steps/tools.mjs");
  await redisServer();
  if (!noServer) await java();
  const browser = noServer ? undefined : await chromium();
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    NEXT_DIST_DIR: ".next-test",
    NEXT_TELEMETRY_DISABLED: "1",
    FORCE_COLOR: "0",
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
  };
  process.env.NEXT_DIST_DIR = env.NEXT_DIST_DIR;
  // What only reads the files keeps one core busy each: these three go side by side.
  await Promise.all(reading.map((stage) => runStage(stage, env)));
  for (const stage of stages) if (!(noServer && stage.server)) await runStage(stage, env);
  return summary();
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = printError(error);
  process.stdout.write("0 passed, 1 failed\n");
}

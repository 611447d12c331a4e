import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cloneDatabase, startTestPostgres } from "../../tests/support/postgres";
import { testSettings } from "../../tests/support/settings";
import { inRoot, root } from "../steps/paths.mjs";
import { freePort } from "../steps/port.mjs";
import { buildBareNext, nextBin } from "./bare-next";
import { residentMb, startMeasured } from "./measured-process";

/**
 * Memory at rest and time from the start of the process to the first answer, beside a bare Next server in the same run.
 * Needs a build. Goals: at most 2.5 times its memory, at most 3 times its start.
 */
const memoryMax = 2.5;
const startMax = 3;
const rounds = 3;
const restMs = 6000;

const least = (values: readonly number[]) => Math.min(...values);

const bare = await buildBareNext();
const postgres = await startTestPostgres();
const database = await cloneDatabase(postgres.adminUrl);
const files = mkdtempSync(path.join(os.tmpdir(), "mythwright-bench-"));
const found = {
  bare: { mb: [] as number[], ms: [] as number[] },
  ours: { mb: [] as number[], ms: [] as number[] },
};

async function measure(
  kind: keyof typeof found,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  port: number,
) {
  const common = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const server = await startMeasured(args, {
    cwd,
    env: { ...common, ...env },
    url: `http://127.0.0.1:${port}/`,
  });
  await sleep(restMs);
  found[kind].mb.push(residentMb(server.pid));
  found[kind].ms.push(server.firstAnswerMs);
  await server.stop();
}

try {
  for (let round = 0; round < rounds; round++) {
    const port = await freePort();
    await measure("bare", [nextBin, "start", "-p", String(port)], bare.folder, {}, port);
    const ourPort = await freePort();
    const settings = {
      ...testSettings,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next",
      PORT: String(ourPort),
      APP_URL: `http://127.0.0.1:${ourPort}`,
      DATABASE_URL: database.url,
      STORAGE_DIR: files,
    };
    await measure("ours", [inRoot("start.mjs")], root, settings, ourPort);
  }
} finally {
  bare.remove();
  await postgres.stop();
  rmSync(files, { recursive: true, force: true });
}

const memory = least(found.ours.mb) / least(found.bare.mb);
const start = least(found.ours.ms) / least(found.bare.ms);
const line = (name: string, goal: number, figure: number, said: string) =>
  console.log(
    `  ${name.padEnd(28)} goal <= ${goal} x   ${figure.toFixed(2)} x   ${said}   ${figure <= goal ? "HELD" : "MISSED"}`,
  );
const mb = (values: readonly number[]) => `${least(values).toFixed(0)} MB`;
const ms = (values: readonly number[]) => `${(least(values) / 1000).toFixed(2)} s`;
line("memory at rest", memoryMax, memory, `${mb(found.ours.mb)} against ${mb(found.bare.mb)}`);
line(
  "time to the first answer",
  startMax,
  start,
  `${ms(found.ours.ms)} against ${ms(found.bare.ms)}`,
);
process.exitCode = memory <= memoryMax && start <= startMax ? 0 : 1;

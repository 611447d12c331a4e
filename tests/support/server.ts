import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/steps/port.mjs";
import { cloneDatabase } from "./postgres";
import { testSettings } from "./settings";

const root = path.resolve(import.meta.dirname, "../..");
const startMs = 60_000;
const stopMs = 10_000;
const pollMs = 100;
const saidMax = 20_000;

/** Processor time of the thread that answers, longest lag of its loop, and the most memory of the process in bytes. */
type Probe = { cpuMs: number; lagMs: number; rssMax: number };

export type TestServer = {
  /** Origin without a slash at the end. */
  url: string;
  databaseUrl: string;
  /** What the process wrote, its last part. */
  said(): string;
  /** What the server spent since it was last asked; only where it was started with `probe`. */
  probe(): Promise<Probe>;
  stop(): Promise<void>;
};

type Options = {
  postgresAdminUrl: string;
  /** Settings beside or instead of the usual ones of tests, such as the address of a stand-in. */
  settings?: Record<string, string>;
  /** Where stand-ins have to know the address before the server is there; a free port where left out. */
  port?: number;
  /** A database to share with another server; a fresh clone where left out. */
  databaseUrl?: string;
  /** Next's own server instead of ours, as on a platform that brings its own. */
  plainNext?: boolean;
  /** Measures what requests cost, from inside the process. */
  probe?: boolean;
};

/**
 * Starts the production build on a port of its own, with a database and a folder for files of its own.
 * @throws when nothing is built yet (`npm run build`), or when the server does not come up
 */
export async function startServer({
  postgresAdminUrl,
  settings = {},
  databaseUrl,
  plainNext = false,
  probe = false,
  port: wanted,
}: Options): Promise<TestServer> {
  const distDir = process.env.NEXT_DIST_DIR ?? ".next";
  if (!existsSync(path.join(root, distDir, "BUILD_ID")))
    throw new Error(`there is no production build in ${distDir}: run \`npm run build\` first`);
  const clone = databaseUrl
    ? { url: databaseUrl, drop: async () => {} }
    : await cloneDatabase(postgresAdminUrl);
  const port = wanted ?? (await freePort());
  const files = mkdtempSync(path.join(os.tmpdir(), "mythwright-files-"));
  const url = `http://localhost:${port}`;
  const command = plainNext
    ? [path.join(root, "node_modules/next/dist/bin/next"), "start", "-p", String(port)]
    : [path.join(root, "start.mjs")];
  if (probe) command.unshift("--import", path.join(root, "tests/support/loop-probe.mjs"));
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...testSettings,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      NEXT_DIST_DIR: distDir,
      PORT: String(port),
      APP_URL: url,
      DATABASE_URL: clone.url,
      STORAGE_DIR: files,
      ...settings,
    },
  });
  let said = "";
  const take = (chunk: Buffer) => {
    said = (said + String(chunk)).slice(-saidMax);
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const stop = async () => {
    await ended(child);
    rmSync(files, { recursive: true, force: true });
    await clone.drop();
  };
  try {
    await (plainNext ? answering(child, url) : ready(child));
  } catch (error) {
    await stop();
    throw new Error(`the server did not come up:\n${said}`, { cause: error });
  }
  return { url, databaseUrl: clone.url, said: () => said, probe: () => measured(child), stop };
}

function measured(child: ChildProcess): Promise<Probe> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error("the server says nothing of what it spent")),
      startMs,
    );
    const hear = (message: { probe?: Probe }) => {
      if (!message.probe) return;
      clearTimeout(late);
      child.off("message", hear);
      resolve(message.probe);
    };
    child.on("message", hear);
    child.send({ probe: true });
  });
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready after ${startMs} ms`)), startMs);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`ended with code ${code}`));
    });
    child.on("message", (message: { ready?: boolean }) => {
      if (!message.ready) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < startMs; await sleep(pollMs)) {
    if (child.exitCode !== null) throw new Error(`ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(startMs) }).catch(
      () => null,
    );
    if (answer) return;
  }
  throw new Error(`no answer after ${startMs} ms`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill("SIGKILL"), stopMs);
    child.once("exit", () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

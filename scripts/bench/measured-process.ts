import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { node24 } from "../steps/paths.mjs";

const startMs = 120_000;
const pollMs = 15;

function statusOf(pid: number | string): { parent: number; kilobytes: number } {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  return {
    parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]),
    kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0),
  };
}

/** Megabytes that a process and all it started hold (Linux). */
export function residentMb(pid: number): number {
  const all = new Map<number, { parent: number; kilobytes: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      all.set(Number(name), statusOf(name));
    } catch {
      // Ended while we looked.
    }
  }
  const isOurs = (id: number): boolean =>
    id === pid || (id > 1 && isOurs(all.get(id)?.parent ?? 0));
  const kilobytes = [...all]
    .filter(([id]) => isOurs(id))
    .reduce((sum, [, status]) => sum + status.kilobytes, 0);
  return kilobytes / 1024;
}

export type Measured = {
  child: ChildProcess;
  pid: number;
  firstAnswerMs: number;
  stop(): Promise<void>;
};

/** Starts a server and says how long it took from the start of the process to its first whole answer. */
export async function startMeasured(
  args: readonly string[],
  { cwd, env, url }: { cwd: string; env: Record<string, string | undefined>; url: string },
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(node24, args, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const isAnswered = await fetch(url)
      .then(async (answer) => answer.ok && (await answer.arrayBuffer()).byteLength > 0)
      .catch(() => false);
    if (isAnswered) break;
    if (performance.now() - begun > startMs) throw new Error(`no answer from ${url}`);
    await sleep(pollMs);
  }
  return {
    child,
    pid: child.pid ?? 0,
    firstAnswerMs: performance.now() - begun,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

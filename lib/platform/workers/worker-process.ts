import { type ChildProcess, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setPriority } from "node:os";
import path from "node:path";
import { env } from "../env";
import type { TaskCall, TaskReady, TaskReply } from "./task-messages";

const memoryLookMs = 50;
const pageBytes = 4096;
const megabyte = 1024 * 1024;

export type ProcessOptions = {
  /** Of JavaScript's heap. */
  heapMb: number;
  /** Of everything the process holds, native memory of libraries included; watched where the system tells (Linux). */
  memoryMb: number;
  isUrgent: boolean;
};

/** One process of a pool, with at most one task at a time. */
export type WorkerProcess = {
  /** Resolves with the reply, or with null where the process died first. */
  ask(call: TaskCall): Promise<TaskReply | null>;
  kill(): void;
  readonly died: Promise<void>;
  /** Bytes it holds right now; 0 where the system does not tell. */
  memory(): number;
};

type Begin = { file: string; args: string[]; flags: string[] };

/** The one-file build of a worker where there is one, else its source through tsx; null where neither is there. */
export function beginningOf(entry: string): Begin | null {
  const { NODE_ENV, NEXT_DIST_DIR, VERCEL } = env();
  if (VERCEL) return null;
  const name = entry.split("/").at(-1);
  const built = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    NEXT_DIST_DIR,
    "workers",
    `${name}.mjs`,
  );
  if (NODE_ENV !== "development" && existsSync(built)) return { file: built, args: [], flags: [] };
  const source = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    "lib/platform/workers/worker-main.ts",
  );
  return existsSync(source) ? { file: source, args: [entry], flags: ["--import", "tsx"] } : null;
}

function residentBytes(child: ChildProcess): number {
  try {
    const [, pages = "0"] = readFileSync(`/proc/${child.pid}/statm`, "utf8").split(" ");
    return Number(pages) * pageBytes;
  } catch {
    return 0;
  }
}

/** Starts a process that knows nothing of us but its entry: no setting and no secret is in its environment. */
export function startProcess(
  { file, args, flags }: Begin,
  { heapMb, memoryMb, isUrgent }: ProcessOptions,
): WorkerProcess {
  const child = fork(/* turbopackIgnore: true */ file, args, {
    execArgv: [...flags, `--max-old-space-size=${heapMb}`],
    env: { NODE_ENV: env().NODE_ENV },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // Before it makes threads: they inherit it. One that could not be started has nothing to be set back.
  const niceness = Math.floor(env().WORKER_NICENESS / (isUrgent ? 2 : 1));
  if (child.pid !== undefined && niceness > 0) setPriority(child.pid, niceness);
  let settle: ((reply: TaskReply | null) => void) | undefined;
  let announce: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const died = new Promise<void>((resolve) => {
    const end = () => {
      settle?.(null);
      announce();
      resolve();
    };
    child.once("exit", end).once("error", end);
  });
  child.on("message", (message: TaskReply | TaskReady) =>
    "ready" in message ? announce() : settle?.(message),
  );
  const hold = (isHeld: boolean) => {
    const method = isHeld ? "ref" : "unref";
    child[method]();
    child.channel?.[method]();
  };
  hold(false);

  return {
    died,
    memory: () => residentBytes(child),
    kill: () => void child.kill("SIGKILL"),
    async ask(call) {
      hold(true);
      const watch = setInterval(() => {
        if (residentBytes(child) > memoryMb * megabyte) child.kill("SIGKILL");
      }, memoryLookMs);
      try {
        return await new Promise<TaskReply | null>((resolve) => {
          settle = resolve;
          void ready.then(() =>
            child.connected ? child.send(call, (error) => error && resolve(null)) : resolve(null),
          );
        });
      } finally {
        settle = undefined;
        clearInterval(watch);
        hold(false);
      }
    },
  };
}

import { spawn } from "node:child_process";
import { Trouble } from "./trouble.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const alive = new Set();

/** Ends every program that is still running, with whatever it started in turn. */
export function stopCommands() {
  for (const { pid } of alive) {
    try {
      if (pid) process.kill(-pid, "SIGTERM");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
}

/**
 * Runs a program to its end. Resolves with its exit code and output (kept only where `quiet`).
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, uid?: number, gid?: number, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { quiet = false, onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that all of it can be stopped; what talks to the terminal stays in ours.
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(command, args, { ...options, stdio, detached: quiet && process.platform !== "win32" });
    if (quiet) alive.add(child);
    child.once("exit", () => alive.delete(child));
    let output = "";
    let rest = "";
    const take = (chunk) => {
      output = (output + chunk).slice(-200_000);
      if (!onLine) return;
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    };
    child.stdout?.setEncoding("utf8").on("data", take);
    child.stderr?.setEncoding("utf8").on("data", take);
    child.on("error", (error) => {
      const missing = /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
      reject(
        missing
          ? new Trouble(
              `The program "${command}" is missing.`,
              `Install ${command} (or put it on the PATH) and start again.`,
            )
          : error,
      );
    });
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}

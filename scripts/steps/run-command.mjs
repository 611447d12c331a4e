import { spawn } from "node:child_process";
import path from "node:path";
import { CliError } from "./cli-error.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const alive = new Set();

function signal({ pid }, name) {
  try {
    if (pid) process.kill(-pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Ends every program that is still running, with whatever it started in turn. */
export function stopCommands() {
  for (const child of alive) signal(child, "SIGTERM");
}

/**
 * Runs a program to its end. Resolves with its exit code and output (kept only where `quiet`). One that is quiet and has
 * not ended after `limitMs` is stopped, and refused with its last words.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitMs?: number, uid?: number, gid?: number, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { quiet = false, limitMs, onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that all of it can be stopped; what talks to the terminal stays in ours.
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(command, args, {
      ...options,
      stdio,
      detached: quiet && process.platform !== "win32",
    });
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
    let late = false;
    const limit =
      quiet && limitMs
        ? setTimeout(() => {
            late = true;
            signal(child, "SIGKILL");
          }, limitMs)
        : undefined;
    child.stdout?.setEncoding("utf8").on("data", take);
    child.stderr?.setEncoding("utf8").on("data", take);
    child.on("error", (error) => {
      const missing = /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
      reject(
        missing
          ? new CliError(
              `The program "${command}" is missing.`,
              `Install ${command} (or put it on the PATH) and start again.`,
            )
          : error,
      );
    });
    child.on("close", (code, ended) => {
      clearTimeout(limit);
      if (!late) return resolve({ code: code ?? (ended ? 128 : 1), output });
      const minutes = Math.round(limitMs / 60_000);
      const words = output.trim().split("\n").slice(-15).join("\n");
      reject(
        new CliError(
          `"${[path.basename(command), ...args.map((arg) => path.basename(arg))].join(" ")}" had not ended after ${minutes} minutes and was stopped.`,
          "Start again; if it happens twice, please report it together with the lines above.",
          words,
        ),
      );
    });
  });
}

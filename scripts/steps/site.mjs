import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, renameSync, statSync } from "node:fs";
import { CliError } from "./cli-error.mjs";
import { inData, inRoot, node24, root } from "./paths.mjs";
import { say } from "./say.mjs";

const logBytesMax = 20 * 1024 * 1024;
const startPatienceMs = 60_000;
const stopPatienceMs = 8000;

function openLog() {
  const file = inData("logs/site.log");
  mkdirSync(inData("logs"), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logBytesMax)
    renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: "a" });
}

/** Shows what is worth a person's attention; the whole log is in the file. */
function show(line, dev) {
  if (!line.trim()) return;
  try {
    const { level, msg, err } = JSON.parse(line);
    if (level === "error" || level === "warn")
      say(`${level}: ${msg}${err?.message ? ` (${err.message})` : ""}`);
  } catch {
    if (dev || /error|⨯/i.test(line)) say(line);
  }
}

/**
 * Starts the site's server as a process of its own and waits until it takes requests.
 * @param {{ env: NodeJS.ProcessEnv, dev?: boolean }} options
 */
export async function startSite({ env, dev = false }) {
  const log = openLog();
  // A session of its own, so that Ctrl-C reaches us only; the channel lets it notice when we are gone.
  const child = spawn(
    node24,
    dev ? ["--import", "tsx", inRoot("server.ts")] : [inRoot("start.mjs")],
    {
      cwd: root,
      env: { ...env, NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  let said = "";
  let rest = "";
  const take = (chunk) => {
    log.write(chunk);
    said = (said + chunk).slice(-8000);
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (up) for (const line of lines) show(line, dev);
  };
  let up = false;
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);

  const died = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  const outcome = await Promise.race([
    new Promise((resolve) => child.on("message", (message) => message?.ready && resolve("ready"))),
    died,
    new Promise((resolve) => setTimeout(resolve, startPatienceMs, "late").unref()),
  ]);
  if (outcome !== "ready") {
    child.kill("SIGKILL");
    const detail = said.trim().split("\n").slice(-20).join("\n");
    if (/EADDRINUSE/.test(said)) {
      throw new CliError(
        `Port ${env.PORT} was taken while we got ready.`,
        `Choose another one: PORT=${Number(env.PORT) + 1} npm run up`,
      );
    }
    if (/configuration cannot be used/.test(said)) {
      throw new CliError(
        "The configuration cannot be used.",
        "Set the values named above right (in .env or the environment).",
        detail,
      );
    }
    throw new CliError(
      outcome === "late" ? "The site does not get ready." : "The site ended while it started.",
      `The lines above are its last; more is in ${inData("logs/site.log")}.`,
      detail,
    );
  }
  up = true;
  let stopping = false;
  return {
    onDeath: (listener) => died.then((code) => !stopping && listener(code)),
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), stopPatienceMs);
      await died;
      clearTimeout(hard);
      log.end();
    },
  };
}

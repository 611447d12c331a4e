import { spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "./cli-error.mjs";
import { freePort } from "./port.mjs";
import { binaryIn, isEmpty } from "./postgres-binaries.mjs";
import { commandOf, gone, isAlive } from "./processes.mjs";
import { runCommand } from "./run-command.mjs";

// PostgreSQL killed hard leaves processes behind that hold its memory for two to three seconds.
const startPatienceMs = 20_000;
const stopPatienceMs = 15_000;
const readyLine = "database system is ready to accept connections";

/** @typedef {{ url: (database?: string) => string, port: number, pid: number | undefined, stop: () => Promise<void>, onDeath: (listener: () => void) => void }} Running */

const asWho = (account) => (account ? { uid: account.uid, gid: account.gid, cwd: "/" } : {});

function environment() {
  // PG* variables of the person would change what server and initdb do.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^PG[A-Z]/.test(name)),
  );
  return { ...env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" };
}

/** Makes the data folder if there is none. It appears whole or not at all, so a start cut short leaves nothing broken. */
async function initialise({ home, folder, account }, password) {
  const cluster = path.join(folder, "cluster");
  if (existsSync(path.join(cluster, "PG_VERSION"))) return checkVersion(home, cluster, account);
  if (!isEmpty(cluster)) {
    throw new CliError(
      `The database folder ${cluster} is broken: it has files, but no PG_VERSION.`,
      `Put a backup in its place, or begin anew with an empty one: mv ${cluster} ${cluster}.broken`,
    );
  }
  const draft = path.join(folder, "cluster.draft");
  const passwordFile = path.join(folder, "password.draft");
  rmSync(draft, { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const args = [
    `--pgdata=${draft}`,
    `--pwfile=${passwordFile}`,
    "--username=mythwright",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  try {
    const { code, output } = await runCommand(binaryIn(home, "initdb"), args, {
      quiet: true,
      env: environment(),
      ...asWho(account),
    });
    if (code !== 0) throw startError(output, folder);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function checkVersion(home, cluster, account) {
  const has = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  const wants = /postgresql-(\d+)/.exec(home)?.[1] ?? "18";
  if (has !== wants) {
    throw new CliError(
      `The database in ${cluster} was made by PostgreSQL ${has}, and this is PostgreSQL ${wants}.`,
      "Move the data over with pg_dump of the old version, or set DATABASE_URL to a server of that version.",
    );
  }
  const { uid } = statSync(cluster);
  const runs = account?.uid ?? process.getuid?.();
  if (runs !== undefined && uid !== runs) {
    throw new CliError(
      `The database folder ${cluster} belongs to another user (id ${uid}).`,
      account
        ? `Give it to the user that runs PostgreSQL: chown -R ${account.name} ${cluster}`
        : "Start as the user who started it the first time, or take it over: sudo chown -R $USER .data",
    );
  }
}

function startError(output, folder) {
  const told = output
    .split("\n")
    .filter((line) => /FATAL|PANIC|ERROR|error:|could not/i.test(line));
  const detail = (told.length > 0 ? told : output.split("\n")).slice(-6).join("\n");
  if (/no space left on device/i.test(output))
    return new CliError("The disk is full.", "Free some space and start again.", detail);
  if (/permission denied/i.test(output)) {
    return new CliError(
      `PostgreSQL may not read or write its folder ${folder}.`,
      "Start as the user who owns it, or give it to the user that runs PostgreSQL (chown -R).",
      detail,
    );
  }
  if (/error while loading shared libraries/i.test(output)) {
    return new CliError(
      "A library PostgreSQL needs is missing on this machine.",
      "Install the library named above and start again.",
      detail,
    );
  }
  return new CliError(
    `PostgreSQL does not start on the folder ${folder}: its data look damaged.`,
    `Bring back a backup, or begin anew with an empty database: mv ${folder} ${folder}.broken`,
    detail,
  );
}

const pidFile = (folder) => path.join(folder, "cluster/postmaster.pid");

function postmasterOf(folder) {
  if (!existsSync(pidFile(folder))) return undefined;
  const pid = Number(readFileSync(pidFile(folder), "utf8").split("\n")[0]);
  if (!isAlive(pid)) return undefined;
  const command = commandOf(pid);
  return command === undefined || /postgres/.test(command) ? pid : undefined;
}

/** Stops a server that outlived the one who started it: nobody else may use this folder. */
async function stopLeftover(folder) {
  const pid = postmasterOf(folder);
  if (pid === undefined) return;
  process.kill(pid, "SIGINT");
  if (await gone(pid, stopPatienceMs)) return;
  throw new CliError(
    `An older PostgreSQL (process ${pid}) still holds the database and does not stop.`,
    `Stop it and start again: kill -QUIT ${pid}`,
  );
}

function launch({ home, folder, account }, port, settings, logFile) {
  const args = ["-D", path.join(folder, "cluster"), "-p", String(port)];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  // A session of its own: Ctrl-C at the terminal reaches us only, and we stop the database last.
  return spawn(binaryIn(home, "postgres"), args, {
    ...asWho(account),
    env: environment(),
    detached: true,
    stdio: ["ignore", logFile, "pipe"],
  });
}

/** Resolves with "" when the server answers, else with what it said before it ended. */
function firstWords(child, logFile) {
  return new Promise((resolve) => {
    let said = "";
    let known = false;
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      writeFileSync(logFile, chunk);
      if (known) return;
      said += chunk;
      if (said.includes(readyLine)) {
        known = true;
        resolve("");
      }
    });
    child.on("error", (error) => resolve(String(error.message)));
    // The last words may still be on their way when it ends.
    child.on("exit", (code) =>
      setTimeout(() => resolve(said || `it ended with code ${code}`), 100),
    );
  });
}

/** Gives the database's user a new password, on a data folder nobody serves. For when the secrets were lost. */
export async function changePassword({ home, folder, account }, password) {
  const cluster = path.join(folder, "cluster");
  if (!existsSync(path.join(cluster, "PG_VERSION"))) return;
  await stopLeftover(folder);
  const child = spawn(binaryIn(home, "postgres"), ["--single", "-D", cluster, "postgres"], {
    ...asWho(account),
    env: environment(),
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin.on("error", () => undefined).end(`ALTER ROLE mythwright PASSWORD '${password}'\n`);
  await new Promise((resolve) => child.on("error", resolve).on("exit", resolve));
}

/**
 * Starts PostgreSQL on its place and waits until it answers.
 * @param {import("./postgres-place.mjs").Place} place
 * @param {{ password: string, logPath: string, port?: number, settings?: Record<string, string> }} options
 * @returns {Promise<Running>}
 */
export async function startPostgres(place, { password, logPath, port, settings = {} }) {
  await initialise(place, password);
  await stopLeftover(place.folder);
  mkdirSync(path.dirname(logPath), { recursive: true });
  const logFile = openSync(logPath, "a");
  const chosen = port ?? (await freePort());
  const allSettings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    timezone: "UTC",
    lc_messages: "C",
    log_timezone: "UTC",
    ...settings,
  };
  const deadline = performance.now() + startPatienceMs;
  for (;;) {
    const child = launch(place, chosen, allSettings, logFile);
    const complaint = await firstWords(child, logFile);
    if (complaint === "") return running(child, chosen, password, logFile);
    const passing =
      /pre-existing shared memory|lock file "postmaster\.pid"|another server might be running/i.test(
        complaint,
      );
    if (!passing || performance.now() > deadline) {
      closeSync(logFile);
      throw startError(complaint, path.join(place.folder, "cluster"));
    }
    await sleep(300);
  }
}

function running(child, port, password, logFile) {
  let stopping = false;
  const url = (database = "mythwright") =>
    `postgres://mythwright:${password}@127.0.0.1:${port}/${database}`;
  return {
    url,
    port,
    pid: child.pid,
    onDeath: (listener) => child.on("exit", () => !stopping && listener()),
    async stop() {
      if (stopping) return;
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        // Fast shutdown: open transactions are rolled back, what was committed is on the disk.
        const ended = new Promise((resolve) => child.once("close", resolve));
        child.kill("SIGINT");
        const hard = setTimeout(() => child.kill("SIGQUIT"), stopPatienceMs);
        await ended;
        clearTimeout(hard);
      }
      closeSync(logFile);
    },
  };
}

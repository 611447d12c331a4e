// `npm run up` and `npm run dev`: from a fresh clone to a running site, and back to nothing running on Ctrl-C.
// Plain JavaScript on Node's own modules: it starts on Node 20, before anything is installed.
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./steps/build.mjs";
import { printError } from "./steps/cli-error.mjs";
import { assertDiskSpace } from "./steps/disk.mjs";
import { install } from "./steps/install.mjs";
import { continueOnNode24, runsOnNode24 } from "./steps/node24.mjs";
import { whenOrphaned } from "./steps/orphan.mjs";
import { inData } from "./steps/paths.mjs";
import { mustBeFree } from "./steps/port.mjs";
import { stopCommands } from "./steps/run-command.mjs";
import { assertNotRunning, noteRunning, noteStopped } from "./steps/running.mjs";
import { say, sinceStart, step } from "./steps/say.mjs";
import { mustBeUsable, readDotEnv } from "./steps/settings.mjs";

const dev = process.argv.includes("--dev");
const command = dev ? "npm run dev" : "npm run up";

/** @type {(() => Promise<void>)[]} what has to be stopped, last started first */
const toStop = [];
let closing = false;
const second = () => new Promise((resolve) => setTimeout(resolve, 1000));

async function closeDown(code) {
  if (closing) return;
  closing = true;
  stopCommands();
  for (const stop of toStop.reverse()) await stop().catch((error) => printError(error));
  noteStopped();
  process.exit(code);
}

function closeOnSignals() {
  const close = () => {
    if (closing) return;
    say();
    say("Stopping the server, then the database.");
    void closeDown(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, close);
  whenOrphaned(close);
}

async function startDatabase() {
  const database = await import("./steps/database.mjs");
  const given = process.env.DATABASE_URL;
  if (given) {
    await database.mustAnswer(given);
    return given;
  }
  const server = await step("Starting PostgreSQL …", () => database.embeddedDatabase());
  toStop.push(() => server.stop());
  watch(server);
  return server.databaseUrl;
}

// A database that is killed under us is started again on the same port; the site's pool finds it by itself.
function watch(server, deaths = 0) {
  server.onDeath(async () => {
    if (closing) return;
    say("The database ended unexpectedly. Starting it again …");
    try {
      const { embeddedDatabase } = await import("./steps/database.mjs");
      if (deaths > 0) await second();
      const next = await embeddedDatabase({ port: server.port });
      toStop[0] = () => next.stop();
      watch(next, deaths + 1);
      say("The database is back.");
    } catch (error) {
      printError(error);
      await closeDown(1);
    }
  });
}

async function settings(databaseUrl, port) {
  const { localSecrets } = await import("./steps/secrets.mjs");
  const { secrets } = localSecrets();
  return {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.authSecret,
    CRON_SECRET: process.env.CRON_SECRET ?? secrets.cronSecret,
    STORAGE_DIR: process.env.STORAGE_DIR ?? inData("files"),
  };
}

/** Fills in the demo and builds the site, side by side: neither needs the other. Resolves with the demo sign-in. */
async function furnish(databaseUrl, env) {
  const { isSeeded, seed } = await import("./steps/seed.mjs");
  // A database that was given is somebody's own: nobody moves in unasked.
  const wanted = !process.env.DATABASE_URL || process.env.SEED_DEMO === "1";
  const mustSeed = wanted && !(await isSeeded(databaseUrl));
  const mustBuild = !dev && !isBuilt();
  const titles = [mustSeed && "seeding demo data", mustBuild && "building (next build)"].filter(
    Boolean,
  );
  const title = `${titles.join(", ")} …`;
  const work = () =>
    Promise.all([
      wanted ? seed(databaseUrl, env) : undefined,
      mustBuild ? build({ env: process.env }) : undefined,
    ]);
  const [signIn] = await (titles.length > 0
    ? step(title.charAt(0).toUpperCase() + title.slice(1), work)
    : work());
  return signIn;
}

async function main() {
  // Whoever read our words may leave before us (a closed terminal, `| head`).
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  readDotEnv();
  const port = Number(process.env.PORT || 3000);
  assertNotRunning();
  await mustBeFree(port, command);
  assertDiskSpace();
  await install();
  if (!runsOnNode24()) process.exit(await continueOnNode24(fileURLToPath(import.meta.url)));

  closeOnSignals();
  const unstarted = "postgres://mythwright@localhost:1/mythwright";
  await mustBeUsable(await settings(process.env.DATABASE_URL ?? unstarted, port));
  const databaseUrl = await startDatabase();
  const env = await settings(databaseUrl, port);
  noteRunning({ port, databaseUrl, appUrl: env.APP_URL });

  const { migrateDatabase } = await import("./migrate.ts");
  const migrated = await migrateDatabase(databaseUrl);
  if (migrated.length > 0)
    say(`Applied ${migrated.length} ${migrated.length === 1 ? "migration" : "migrations"}.`);

  const signIn = await furnish(databaseUrl, env);

  const { startSite } = await import("./steps/site.mjs");
  const site = await step("Starting the server …", () => startSite({ env, dev }));
  const { keepSite } = await import("./steps/keep-site.mjs");
  const kept = keepSite(site, {
    start: () => startSite({ env, dev }),
    isClosing: () => closing,
    async giveUp(error) {
      printError(error);
      await closeDown(1);
    },
  });
  toStop.push(() => kept.stop());
  welcome(env.APP_URL, signIn);
}

function welcome(address, signIn) {
  say();
  say(`Mythwright is running (${sinceStart()}).`);
  say();
  say(`The site       ${address}      in Persian ${address}/fa`);
  say(`Outbox         ${address}/outbox      (development mail)`);
  if (signIn) say(`Demo sign-in   ${signIn.email}  /  ${signIn.password}`);
  say();
  say("Press Ctrl-C to stop.");
}

try {
  await main();
} catch (error) {
  // What is stopped in the middle fails, and that is no news to whoever stopped it.
  if (!closing) await closeDown(printError(error));
}

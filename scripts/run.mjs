// Runs one TypeScript program with the settings and the database of this installation:
//   node scripts/run.mjs scripts/make-superuser.ts mina@example.org
// The database of a running `npm run up` is used; where none runs, it is started for as long as the program takes.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CliError, printError } from "./steps/cli-error.mjs";
import { install } from "./steps/install.mjs";
import { continueOnNode24, runsOnNode24 } from "./steps/node24.mjs";
import { inData, node24, root } from "./steps/paths.mjs";
import { whatRuns } from "./steps/running.mjs";
import { readDotEnv } from "./steps/settings.mjs";

async function database() {
  const known = process.env.DATABASE_URL ?? whatRuns()?.databaseUrl;
  if (known) return { databaseUrl: known, stop: async () => {} };
  const { embeddedDatabase } = await import("./steps/database.mjs");
  return embeddedDatabase();
}

async function main() {
  const [program, ...args] = process.argv.slice(2);
  if (!program)
    throw new CliError(
      "No program was named.",
      "Say which one: node scripts/run.mjs scripts/migrate.ts",
    );
  readDotEnv();
  await install();
  if (!runsOnNode24()) return continueOnNode24(fileURLToPath(import.meta.url));
  const { localSecrets } = await import("./steps/secrets.mjs");
  const { secrets } = localSecrets();
  const server = await database();
  try {
    const env = {
      LOG_LEVEL: "warn",
      AUTH_SECRET: secrets.authSecret,
      CRON_SECRET: secrets.cronSecret,
      STORAGE_DIR: inData("files"),
      ...process.env,
      DATABASE_URL: server.databaseUrl,
    };
    const child = spawn(node24, ["--import", "tsx", program, ...args], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
      child.on("error", reject).on("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    await server.stop();
  }
}

try {
  process.exit(await main());
} catch (error) {
  process.exit(printError(error));
}

import { existsSync, readFileSync } from "node:fs";
import util from "node:util";
import { CliError } from "./cli-error.mjs";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

/** Takes in the settings of `.env`; what the shell has set already stays. Nothing happens where there is no such file. */
export function readDotEnv() {
  const file = inRoot(".env");
  if (!existsSync(file)) return;
  if (!util.parseEnv) {
    throw new CliError(
      `Node ${process.versions.node} is too old.`,
      "Install Node 20.12 or newer, and start again.",
    );
  }
  for (const [name, value] of Object.entries(util.parseEnv(readFileSync(file, "utf8")))) {
    if (process.env[name] === undefined && value !== "") process.env[name] = value;
  }
}

const checkMsMax = 60_000;

/** Refuses settings that the site would not start with, before a database is started or a page is built. */
export async function mustBeUsable(env) {
  const args = ["--import", "tsx", inRoot("scripts/check-settings.ts")];
  const { code, output } = await runCommand(node24, args, {
    cwd: root,
    quiet: true,
    env,
    limitMs: checkMsMax,
  });
  if (code === 0) return;
  throw new CliError(
    "The configuration cannot be used.",
    "Set the values named above right (in .env or the environment); .env.example describes each.",
    output,
  );
}

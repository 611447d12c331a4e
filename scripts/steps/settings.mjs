import { existsSync, readFileSync } from "node:fs";
import util from "node:util";
import { inRoot } from "./paths.mjs";
import { Trouble } from "./trouble.mjs";

/** Takes in the settings of `.env`; what the shell has set already stays. Nothing happens where there is no such file. */
export function readDotEnv() {
  const file = inRoot(".env");
  if (!existsSync(file)) return;
  if (!util.parseEnv) {
    throw new Trouble(`Node ${process.versions.node} is too old.`, "Install Node 20.12 or newer, and start again.");
  }
  for (const [name, value] of Object.entries(util.parseEnv(readFileSync(file, "utf8")))) {
    if (process.env[name] === undefined && value !== "") process.env[name] = value;
  }
}

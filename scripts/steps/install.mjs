import { existsSync, readFileSync } from "node:fs";
import { CliError } from "./cli-error.mjs";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";
import { step } from "./say.mjs";

const limitMs = 30 * 60_000;
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Whether what lies in node_modules is what package-lock.json asks for (packages of other platforms aside). */
function isInstalled() {
  const hidden = inRoot("node_modules/.package-lock.json");
  if (!existsSync(hidden) || !existsSync(node24)) return false;
  try {
    const wanted = readJson(inRoot("package-lock.json")).packages;
    const present = readJson(hidden).packages;
    return Object.entries(wanted).every(
      ([where, entry]) =>
        where === "" ||
        entry.optional ||
        entry.devOptional ||
        entry.peer ||
        present[where]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** Installs what package-lock.json lists, if it is not there already. */
export async function install() {
  if (isInstalled()) return;
  await step("Installing packages (npm ci) …", async () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const env = { ...process.env, NODE_ENV: undefined };
    const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
    const run = (...args) =>
      runCommand(npm, [...args, ...quietly], { cwd: root, env, quiet: true, limitMs });
    let { code, output } = await run("ci");
    // A lock file that does not name every optional package of another platform is no reason to stop anybody.
    if (code !== 0 && /EUSAGE/.test(output)) ({ code, output } = await run("install", "--no-save"));
    if (code === 0 && existsSync(node24)) return;
    const detail = output.split("\n").slice(-15).join("\n");
    if (code === 0) {
      throw new CliError(
        "The packages are here, but Node 24 is not: install scripts seem to be switched off.",
        "Run: npm config delete ignore-scripts && rm -rf node_modules, and start again.",
      );
    }
    throw new CliError(
      "The packages could not be installed.",
      /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)
        ? "The package registry does not answer: look at the network or the npm proxy settings, and start again."
        : "Look at the lines above, set it right, and start again.",
      detail,
    );
  });
}

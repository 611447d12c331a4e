import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CliError } from "./cli-error.mjs";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

// Everything the build reads. What it does not read (tests, papers, scripts) must not make it stale.
const folders = ["app", "components", "lib", "db/schema", "messages", "public", "i18n"];
const files = [
  "db/client.ts",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
  "next.config.ts",
  "scripts/steps/compile.mjs",
  "server.ts",
  "start.mjs",
  "next.config.mjs",
  "postcss.config.mjs",
  "middleware.ts",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "NOTICE",
];
const limitMs = 30 * 60_000;
// Settings that `next build` writes into what it makes.
const settings = ["APP_URL", "NEXT_DIST_DIR"];

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A fingerprint of all that goes into the build. */
function buildInputs() {
  const hash = createHash("sha256");
  const present = files.map((file) => inRoot(file)).filter((file) => existsSync(file));
  for (const file of [...present, ...folders.flatMap((folder) => filesIn(inRoot(folder)))]) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  return hash.digest("hex");
}

const distDir = () => inRoot(process.env.NEXT_DIST_DIR ?? ".next");
const note = () => path.join(distDir(), "mythwright-inputs");

export function isBuilt() {
  return (
    existsSync(path.join(distDir(), "BUILD_ID")) &&
    existsSync(note()) &&
    readFileSync(note(), "utf8") === buildInputs()
  );
}

/** Builds the site for production. Needs no database and no setting. */
export async function build({ env = process.env } = {}) {
  const inputs = buildInputs();
  const { code, output } = await runCommand(
    node24,
    [inRoot("node_modules/next/dist/bin/next"), "build"],
    {
      cwd: root,
      quiet: true,
      limitMs,
      env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" },
    },
  );
  if (code !== 0) {
    throw new CliError(
      "The site could not be built.",
      "Set right what the lines above name.",
      output.split("\n").slice(-60).join("\n"),
    );
  }
  writeFileSync(note(), inputs);
  return output;
}

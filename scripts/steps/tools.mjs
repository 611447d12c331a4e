import { existsSync } from "node:fs";
import path from "node:path";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";
import { say, step } from "./say.mjs";

const folders = () => [
  ...(process.env.PATH ?? "").split(path.delimiter),
  "/usr/bin",
  "/usr/local/bin",
  "/opt/homebrew/bin",
];
const find = (names) =>
  names
    .flatMap((name) => folders().map((dir) => path.join(dir, name)))
    .find((file) => existsSync(file));

const quietly = (command, args, env) =>
  runCommand(command, args, { quiet: true, cwd: root, env: { ...process.env, ...env } });

/** Debian's package of that name, where root may install it. */
async function fromDebian(name) {
  if (process.getuid?.() !== 0 || !find(["apt-get"])) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step(`Installing ${name} (apt-get) …`, async () => {
    const install = ["install", "-y", "-qq", "--no-install-recommends", name];
    const { code } = await quietly("apt-get", install, env);
    if (code === 0) return;
    await quietly("apt-get", ["update", "-qq"], env);
    await quietly("apt-get", install, env);
  });
}

/**
 * A Chromium: the one installed, else Debian's where root may install it, else Playwright's own.
 * @returns {Promise<string | undefined>} its path; undefined where Playwright knows best
 */
export async function chromium() {
  const look = () =>
    process.env.CHROMIUM_PATH ??
    find(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]);
  if (look()) return look();
  await fromDebian("chromium");
  if (look()) return look();
  const playwright = inRoot("node_modules/@playwright/test/cli.js");
  await step("Fetching a browser (playwright install) …", async () => {
    const { code, output } = await quietly(
      node24,
      [playwright, "install", "chromium-headless-shell"],
      {},
    );
    if (code !== 0) say(`  no browser could be installed: ${output.trim().split("\n").at(-1)}`);
  });
  return undefined;
}

/** A `redis-server` on the PATH: the one installed, else Debian's where root may install it. */
export async function redisServer() {
  if (find(["redis-server", "valkey-server"])) return;
  await fromDebian("redis-server");
  if (find(["redis-server"])) return;
  say(
    "There is no redis-server here, and the tests that need one will fail. Install it: apt install redis-server",
  );
}

/** A `java` on the PATH, for the checker of HTML: the one installed, else Debian's where root may install it. */
export async function java() {
  if (find(["java"])) return;
  await fromDebian("default-jre-headless");
  if (find(["java"])) return;
  say(
    "There is no Java here, and the test of the pages' HTML will fail. Install it: apt install default-jre-headless",
  );
}

// `npm run bench [name ...]`: runs the measurements of scripts/bench one after the other. They compare inside one run, so that
// the numbers mean something on any machine. Exits with 1 when one of them missed its target.
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./steps/build.mjs";
import { printError } from "./steps/cli-error.mjs";
import { install } from "./steps/install.mjs";
import { continueOnNode24, runsOnNode24 } from "./steps/node24.mjs";
import { inRoot, node24, root } from "./steps/paths.mjs";
import { runCommand } from "./steps/run-command.mjs";
import { say, step } from "./steps/say.mjs";

/** What measurements share. */
const parts = new Set(["bare-next.ts", "measured-process.ts"]);

async function main() {
  await install();
  if (!runsOnNode24()) return continueOnNode24(fileURLToPath(import.meta.url));
  const asked = process.argv.slice(2);
  const all = readdirSync(inRoot("scripts/bench")).filter(
    (file) => /(?<!\.d)\.ts$/.test(file) && !parts.has(file),
  );
  const chosen = all.filter(
    (file) => asked.length === 0 || asked.includes(path.basename(file, ".ts")),
  );
  if (
    ["heavy.ts", "pages.ts", "reads.ts", "start.ts"].some((file) => chosen.includes(file)) &&
    !isBuilt()
  )
    await step("Building the site …", () => build());
  let worst = 0;
  for (const file of chosen) {
    say();
    say(path.basename(file, ".ts"));
    const { code } = await runCommand(node24, ["--import", "tsx", inRoot("scripts/bench", file)], {
      cwd: root,
    });
    worst = Math.max(worst, code);
  }
  return worst;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = printError(error);
}

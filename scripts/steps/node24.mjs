import { spawn } from "node:child_process";
import { whenOrphaned } from "./orphan.mjs";
import { node24 } from "./paths.mjs";

export const runsOnNode24 = () => Number(process.versions.node.split(".")[0]) >= 24;

/**
 * Runs the given entry script again under the project's own Node 24, hands every signal on and ends as it ends.
 * The system's Node only ever carries this small wrapper.
 */
export function continueOnNode24(script) {
  const child = spawn(node24, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

import { rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { compileWorkers } from "../../scripts/steps/compile.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    workersDistDir: string;
  }
}

/** Once a run: the worker processes as a build has them. From source each costs up to 1 s of a core in every test file. */
export default async function setup(project: TestProject) {
  const distDir = path.join(".data", `test-workers-${process.pid}`);
  await compileWorkers(distDir);
  project.provide("workersDistDir", distDir);
  return () => rmSync(distDir, { recursive: true, force: true });
}

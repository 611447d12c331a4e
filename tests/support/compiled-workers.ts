import { inject } from "vitest";

// Before any setting is read: worker processes begin from the files that `compile-workers-run.ts` has compiled.
process.env.NEXT_DIST_DIR = inject("workersDistDir");

import { globSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** One file of plain JavaScript; packages stay where they are installed. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  jsx: "automatic",
  minifySyntax: true,
  define: { "process.env.NODE_ENV": '"production"' },
  sourcemap: false,
  logLevel: "warning",
};

/** Every worker of the project by its name: `lib/portraits/painting.worker.ts` is `painting.worker`. */
export function workersOf(folder = root) {
  const files = globSync("lib/**/*.worker.ts", { cwd: folder });
  return Object.fromEntries(files.map((file) => [path.basename(file, ".ts"), file]));
}

/** What a running server loads besides: our HTTP server, and the two caches that Next asks for by path. */
const serverParts = {
  server: "server.ts",
  "isr-cache": "lib/platform/http-cache/isr-cache.ts",
  "use-cache": "lib/platform/http-cache/use-cache.ts",
};

/**
 * Compiles each worker process into one file in `<distDir>/workers`.
 * @param {string} distDir
 */
export async function compileWorkers(distDir) {
  const { build } = await import("esbuild");
  const workers = Object.entries(workersOf()).map(([name, file]) =>
    build({
      ...common,
      stdin: {
        contents: `import { serveTasks } from "./lib/platform/workers/serve-tasks";\nimport * as tasks from "./${file}";\nserveTasks(tasks);`,
        resolveDir: root,
        loader: "ts",
      },
      outfile: path.resolve(root, distDir, "workers", `${name}.mjs`),
    }),
  );
  await Promise.all(workers);
}

/**
 * Compiles what runs beside Next's own bundles in production, so that no compiler is loaded there: the server with its
 * caches into `<distDir>/mythwright`, the workers beside it. `start.mjs` begins it.
 * @param {string} distDir
 */
export async function compile(distDir) {
  const { build } = await import("esbuild");
  const parts = Object.entries(serverParts).map(([name, file]) =>
    build({
      ...common,
      entryPoints: [file],
      outfile: path.resolve(root, distDir, "mythwright", `${name}.mjs`),
    }),
  );
  await Promise.all([compileWorkers(distDir), ...parts]);
}

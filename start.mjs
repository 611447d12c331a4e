// Starts the server that `next build` compiled: `node start.mjs`, or `npm start`. Nothing is compiled or transpiled any more, and
// Next gets its settings as they were built instead of reading next.config.ts again.
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

process.chdir(import.meta.dirname);
process.env.NODE_ENV ??= "production";
const distDir = path.resolve(process.env.NEXT_DIST_DIR ?? ".next");
const built = path.join(distDir, "mythwright");
const settings = path.join(distDir, "required-server-files.json");

if (!existsSync(path.join(built, "server.mjs")) || !existsSync(settings)) {
  console.error(
    "Nothing is built yet: run `npm run build` first, or `npm run up`, which builds by itself.",
  );
  process.exit(1);
}

// Reading our own and Next's modules is most of a start: what was compiled once is taken from beside the build.
enableCompileCache(path.join(distDir, "cache", "compiled"));

const { config } = JSON.parse(readFileSync(settings, "utf8"));
config.cacheHandler &&= path.join(built, "isr-cache.mjs");
if (config.cacheHandlers?.default) config.cacheHandlers.default = path.join(built, "use-cache.mjs");
// The way in which Next's own standalone server hands its settings over.
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
await import(pathToFileURL(path.join(built, "server.mjs")).href);

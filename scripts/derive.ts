// Writes what is derived from the declarations of the nouns and must stand as text: `npm run derive`. Tests fail where
// any of it lags behind.
import { readFileSync, writeFileSync } from "node:fs";
import { middlewareMatcher } from "@/lib/wiring/middleware-matcher";
import { file, withTable } from "./errors-document";

const middleware = "middleware.ts";
const rows = middlewareMatcher().map((pattern) => `    ${JSON.stringify(pattern)},\n`);
writeFileSync(
  middleware,
  readFileSync(middleware, "utf8").replace(
    /( {2}matcher: \[\n)[^\]]*( {2}\],\n)/,
    `$1${rows.join("")}$2`,
  ),
);
writeFileSync(file, withTable(readFileSync(file, "utf8")));

// Writes the tables of docs/errors.md from the catalogue: `node scripts/run.mjs scripts/errors-document.ts`.
// tests/architecture/errors-document.test.ts fails where the paper lags behind.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Fault } from "@/lib/kernel/fault";
import { faultCatalogue } from "@/lib/transport/fault-catalogue";
import { statusOf } from "@/lib/transport/problem";

export const file = "docs/errors.md";
const begin = "<!-- table of codes: written by scripts/errors-document.ts -->";
const end = "<!-- end of the table of codes -->";

function table(): string {
  const rows = Object.entries(faultCatalogue).map(([code, entry]) => {
    const status = statusOf(new Fault(entry.kind, code));
    return `| <a id="${code}"></a>\`${code}\` | ${entry.kind} | ${status} | ${entry.meaning} | ${entry.remedy} |`;
  });
  return ["| Code | Kind | Status | When | What to do |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

/** The paper with its table made anew. */
export function withTable(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks of its table`);
  return `${text.slice(0, from + begin.length)}\n\n${table()}\n\n${text.slice(to)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(file, withTable(readFileSync(file, "utf8")));
}

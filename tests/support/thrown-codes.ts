import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type FaultKind, faultStatuses } from "@/lib/kernel/fault";

export type ThrownCode = { kind: FaultKind; code: string; file: string };

const kinds = Object.keys(faultStatuses).join("|");
const thrown = new RegExp(`"(${kinds})",\\s*"([a-z_]+\\.[a-z_]+)"`, "g");

/** Every pair of kind and code that stands in the sources, as `must(…)` and `new Fault(…)` are written. */
export function thrownCodes(folders: readonly string[] = ["lib", "app"]): ThrownCode[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return files
    .filter((file) => !file.endsWith("fault-catalogue.ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(thrown)].map(([, kind, code]) => ({
        kind: kind as FaultKind,
        code: code as string,
        file,
      })),
    );
}

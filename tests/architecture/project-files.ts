import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** The project's own files, as git would commit them now: paths from the root. */
export function projectFiles(pattern: RegExp): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  }).split("\0");
  return [...new Set(listed)].filter(
    (file) => file !== "" && pattern.test(file) && existsSync(path.join(root, file)),
  );
}

export const read = (file: string) => readFileSync(path.join(root, file), "utf8");

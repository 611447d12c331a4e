import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { node24, root } from "../steps/paths.mjs";
import { runCommand } from "../steps/run-command.mjs";

const limitMs = 10 * 60_000;

const files: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "app/layout.jsx":
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  "app/page.jsx": "export default () => <h1>Hello</h1>;\n",
  "app/rows/route.js":
    'export const dynamic = "force-dynamic";\nexport const GET = () => Response.json({ items: Array.from({ length: 20 }, (_, id) => ({ id, name: "Aela" })) });\n',
};

/** A Next app with one page and one route and nothing else, built in a folder of its own: what Next costs by itself. */
export async function buildBareNext(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bare-next-"));
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runCommand(node24, [nextBin, "build", "--webpack"], {
    cwd: folder,
    quiet: true,
    limitMs,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code === 0) return { folder, remove };
  remove();
  throw new Error(`the bare Next app could not be built:\n${output}`);
}

export const nextBin = path.join(root, "node_modules/next/dist/bin/next");

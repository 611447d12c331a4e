import { execFileSync } from "node:child_process";
import { globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compile, workersOf } from "../../../scripts/steps/compile.mjs";

/** The fixed headers that a build gives to every address. */
async function headersOfBuild(settings: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { default: config } = await import("@/next.config");
  const rows = (await config.headers?.()) ?? [];
  const everywhere = rows.find((row) => row.source === "/:path*")?.headers ?? [];
  return new Map(everywhere.map(({ key, value }) => [key, value]));
}

afterEach(() => vi.unstubAllEnvs());

describe("a build", () => {
  it("takes along every typeface that is read from its package at run time", async () => {
    const { default: config } = await import("@/next.config");
    const taken = (config.outputFileTracingIncludes?.["/**"] ?? []).join();
    const read = readdirSync("lib", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(`lib/${file}`, "utf8").matchAll(
          /node_modules\/(?:@fontsource\/)?([\w-]+)\//g,
        ),
      ])
      .map(([, name]) => name);
    expect(read.length).toBeGreaterThan(5);
    expect(
      [...new Set(read)].filter((name) => !taken.split(/[{},/]/).includes(name ?? "")),
    ).toEqual([]);
  });

  it("compiles the worker of every pool", () => {
    const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const entries = files.flatMap((file) => [
      ...readFileSync(`lib/${file}`, "utf8").matchAll(/workerPool<.*>\(\{\s*entry: "([^"]+)"/g),
    ]);
    expect(entries.length).toBeGreaterThan(3);
    expect(new Set(entries.map(([, entry]) => `${entry}.ts`))).toEqual(
      new Set(Object.values(workersOf())),
    );
  });

  it("for Vercel gives every page a policy, since no server of ours will", async () => {
    const policy = (await headersOfBuild({ VERCEL: "1", APP_URL: "https://tales.example" })).get(
      "Content-Security-Policy",
    );
    expect(policy).toMatch(
      /script-src 'self' 'unsafe-inline';.*object-src 'none'.*frame-ancestors 'none'/,
    );
    expect(policy).toMatch(/connect-src 'self' https:\/\/\*\.ingest\.uploadthing\.com;/);
  });

  it("for our own server leaves the policy to it, which knows the scripts of each page", async () => {
    const headers = await headersOfBuild({ VERCEL: "", APP_URL: "http://localhost:3000" });
    expect(headers.has("Content-Security-Policy")).toBe(false);
    expect(headers.has("Strict-Transport-Security")).toBe(false);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("starts with nothing that Node cannot find outside of Next", async () => {
    const distDir = path.join(".data", `test-compiled-${process.pid}`);
    try {
      await compile(distDir);
      const compiled = globSync(`${distDir}/{mythwright,workers}/*.mjs`);
      const named = compiled.flatMap((file) => [
        ...readFileSync(file, "utf8").matchAll(/^import (?:[^"']*? from )?"([^"]+)";$/gm),
      ]);
      const packages = new Set(named.map(([, name]) => name ?? ""));
      expect(packages).toContain("next");
      const look = `for (const name of ${JSON.stringify([...packages])}) await import(name);`;
      execFileSync(process.execPath, ["--input-type=module", "-e", look], { timeout: 30_000 });
    } finally {
      rmSync(distDir, { recursive: true, force: true });
    }
  }, 60_000);
});

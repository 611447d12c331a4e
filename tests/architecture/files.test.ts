import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./project-files";

const source = projectFiles(/^(app|components|lib|db|scripts|tests)\/.*\.(ts|tsx|mjs)$/);
const everything = projectFiles(/\.(ts|tsx|mjs|js|json|css|md|yml|yaml|sh|sql)$|^[^.]+$/).filter(
  (file) => file !== "package-lock.json" && !file.startsWith("public/"),
);
const attribution =
  "This work includes material from the System Reference Document 5.2 (“SRD 5.2”) by Wizards of the Coast LLC, available at";

describe("the files", () => {
  it("have names that say what is inside", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|shared|index)(\.(ts|tsx|mjs)|\/)/;
    expect(source.filter((file) => vague.test(file))).toEqual([]);
  });

  it("are named in kebab-case", () => {
    const odd = source
      .map((file) => file.split("/").at(-1) ?? "")
      .filter((name) => !/^(\[.*\]|[a-z0-9.]+(-[a-z0-9.]+)*)\.(d\.)?(ts|tsx|mjs)$/.test(name));
    expect(odd).toEqual([]);
  });

  it("hold no test that is switched off or runs alone", () => {
    const off = projectFiles(/^tests\/.*\.(ts|tsx)$/).filter((file) =>
      /\b(it|test|describe)\.(skip|only|todo|fixme)\b|\bx(it|describe)\(/.test(read(file)),
    );
    expect(off).toEqual([]);
  });

  it("speak of the project and of nothing around it", () => {
    // Put together here, or this very file would speak of it.
    const around = new RegExp(["/wo" + "rk/", "\\.\\./sha" + "red", "/tmp/" + "mw\\b"].join("|"));
    expect(everything.filter((file) => around.test(read(file)))).toEqual([]);
  });

  it("name the publisher of the rules only in the attribution statement", () => {
    const publisher = /wizards of the coast/gi;
    const wrong = everything.filter((file) => {
      const text = read(file);
      const named = text.match(publisher)?.length ?? 0;
      return named > text.split(attribution).length - 1;
    });
    expect(wrong.filter((file) => file !== "tests/architecture/files.test.ts")).toEqual([]);
  });

  it("that run as scripts let go of the queue and of the database, so that they end", () => {
    const open = projectFiles(/^(scripts|db)\/.*\.ts$/).filter((file) => {
      const text = read(file);
      return text.includes("wiring/runtime") && !/await closeDown\(\)/.test(text);
    });
    expect(open).toEqual([]);
  });

  it("are mostly small", () => {
    const lines = source
      .filter((file) => /^(app|components|lib)\//.test(file))
      .map((file) => ({ file, lines: read(file).split("\n").length }))
      .sort((a, b) => b.lines - a.lines);
    const median = lines[Math.floor(lines.length / 2)]?.lines ?? 0;
    // What good looks like is a median of 20 to 60; past this it is no longer a matter of taste.
    expect(median).toBeLessThan(90);
  });
});

describe("package-lock.json", () => {
  const lock: {
    packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
  } = JSON.parse(read("package-lock.json"));

  it("names the optional packages of every platform, or npm ci refuses it on another one", () => {
    const missing = Object.entries(lock.packages).flatMap(([where, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) =>
          !(`node_modules/${name}` in lock.packages) &&
          !(`${where}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing, "run: node scripts/complete-lock.mjs").toEqual([]);
  });

  it("takes every package from the public registry", () => {
    const resolved = [...read("package-lock.json").matchAll(/"resolved": "([^"]+)"/g)].map(
      ([, url]) => url ?? "",
    );
    expect(resolved.filter((url) => !url.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });
});

import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { describe, expect, test } from "vitest";
import config from "@/next.config";

type Rule = { source: string; destination: string };
type Rules = { beforeFiles: Rule[]; afterFiles: Rule[] };

/** Where the first matching rule leads, or the address itself. */
async function meaning(address: string, which: keyof Rules = "beforeFiles"): Promise<string> {
  if (!config.rewrites) throw new Error("next.config.ts has no rewrites");
  const rules = (await config.rewrites()) as unknown as Rules;
  for (const { source, destination } of rules[which]) {
    const params = getPathMatch(source, {
      removeUnnamedParams: true,
      strict: true,
      sensitive: true,
    })(address);
    if (params) return destination.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
  }
  return address;
}

describe("an address without a language", () => {
  test.each([
    ["/", "/en"],
    ["/create", "/en/create"],
    ["/c/mira-of-the-ford", "/en/c/mira-of-the-ford"],
    ["/fairies", "/en/fairies"],
    ["/apiary", "/en/apiary"],
    ["/england/deep/down", "/en/england/deep/down"],
    ["/Fa", "/en/Fa"],
    ["/API", "/en/API"],
  ])("%s means %s", async (address, page) => {
    expect(await meaning(address)).toBe(page);
  });
});

describe("what is not a page", () => {
  test.each([
    "/fa",
    "/fa/create",
    "/api",
    "/api/v1/characters",
    "/_next/static/chunk.js",
    "/media/portraits/one/320.avif",
    "/fonts/amiri-700.woff2",
    "/robots.txt",
    "/sitemap.xml",
    "/icon.svg",
    "/.well-known/security.txt",
  ])("%s stays as it is", async (address) => {
    expect(await meaning(address)).toBe(address);
  });
});

test("a character's other formats live beside its page, in both languages", async () => {
  expect(await meaning("/c/mira.json")).toBe("/api/share/en/mira/json");
  expect(await meaning("/fa/c/mira.og.png")).toBe("/api/share/fa/mira/og.png");
});

describe("what is neither page nor file, and begins with no language", () => {
  test.each([
    "/x.json",
    "/.env",
    "/wp-login.php",
    "/en.json",
    "/deep/down.png",
    "/media",
    "/fonts",
    "/_next",
  ])("%s is looked for among the English pages, where nothing has that name", async (address) => {
    expect(await meaning(address, "afterFiles")).toBe(`/en${address}`);
  });

  test.each([
    "/fa/x.png",
    "/en/x.png",
    "/api/nothing",
    "/_next/static/x.js",
    "/media/portraits/one/320.avif",
    "/sitemap/characters-1.xml",
  ])("%s stays as it is", async (address) => {
    expect(await meaning(address, "afterFiles")).toBe(address);
  });
});

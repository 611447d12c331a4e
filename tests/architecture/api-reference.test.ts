import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/docs/route";
import { faultCatalogue } from "@/lib/transport/fault-catalogue";
import { html, inline } from "@/lib/transport/reference/html";
import { allRoutes } from "@/lib/wiring/doors";

const response = await GET();
const page = await response.text();
const style = readFileSync("public/reference/reference.css", "utf8");

describe("the reference at /api/docs", () => {
  it("has a place for every operation and every problem", async () => {
    for (const { tag, key } of await allRoutes()) expect(page).toContain(`id="${tag}.${key}"`);
    for (const code of Object.keys(faultCatalogue)) expect(page).toContain(`id="problem-${code}"`);
  });

  it("leads nowhere that is not there", () => {
    const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(100);
  });

  it("gives each id once", () => {
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("loads nothing from elsewhere and runs nothing that stands in it", () => {
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page).not.toMatch(/<style|style="|\son\w+="|<script>(?!<)/);
    const sources = [
      ...page.matchAll(/(?:src|rel="stylesheet" href|rel="icon" href)="([^"]+)"/g),
    ].map(([, at]) => at);
    expect(sources.every((at) => at?.startsWith("/"))).toBe(true);
  });

  it("shows what it is told as text, never as markup", () => {
    expect(html`<p>${"<script>\"&'"}</p>`.text).toBe("<p>&lt;script&gt;&quot;&amp;&#39;</p>");
    expect(inline("a `<b>` c").text).toBe("a <code>&lt;b&gt;</code> c");
  });

  it("has the colors of the site, by day and by candle", () => {
    const tokens = readFileSync("app/styles/tokens.css", "utf8");
    const colours = [...style.matchAll(/--([\w-]+): (light-dark\([^;]+\));/g)];
    expect(colours.length).toBeGreaterThan(15);
    for (const [, name, value] of colours) expect(tokens).toContain(`--${name}: ${value};`);
  });

  it("names only files that are there", () => {
    for (const [, file] of style.matchAll(/url\("([^"]+)"\)/g))
      expect(existsSync(`public${file}`)).toBe(true);
    for (const [, file] of page.matchAll(/(?:src|href)="(\/reference\/[^"]+)"/g))
      expect(existsSync(`public${file}`)).toBe(true);
  });
});

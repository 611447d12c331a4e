import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, cookieFor, somebody, startApi } from "../support/api";
import { openPage } from "../support/forms";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const inputsOf = (html: string) => html.match(/<input\b[^>]*>/g) ?? [];

describe("a field for a password", () => {
  it.each([
    ["/sign-in", "current-password"],
    ["/sign-up", "new-password"],
    ["/recovery/new-password?token=x", "new-password"],
    ["/fa/sign-in", "current-password"],
  ])(
    "on %s hides what is typed, and lets password managers and pasting in",
    async (path, purpose) => {
      const { html } = await openPage(`${api.server.url}${path}`);
      const fields = inputsOf(html).filter((tag) => /name="password"/.test(tag));
      expect(fields).toHaveLength(1);
      expect(fields[0]).toContain('type="password"');
      expect(fields[0]).toMatch(new RegExp(`autocomplete="${purpose}"`, "i"));
      expect(html).not.toMatch(/onpaste|oncopy|autocomplete="off"[^>]*type="password"/i);
    },
  );

  it("is never joined by a question about one's first pet", async () => {
    for (const path of ["/sign-up", "/recovery"]) {
      const { html } = await openPage(`${api.server.url}${path}`);
      const names = inputsOf(html).flatMap((tag) => /\bname="([^"$]+)"/.exec(tag)?.[1] ?? []);
      expect(names.filter((name) => /hint|question|answer|maiden|birth/i.test(name))).toEqual([]);
    }
  });
});

describe("a page of somebody who is signed in", () => {
  it.each([
    "/dashboard",
    "/create",
    "/settings",
    "/settings/security",
    "/settings/tokens",
    "/settings/activity",
    "/settings/privacy",
    "/settings/appearance",
    "/fa/dashboard",
  ])("%s has the way out in plain sight, and is kept by no cache", async (path) => {
    const { html, answer } = await openPage(`${api.server.url}${path}`, {
      cookie: await cookieFor(await somebody()),
    });
    expect(answer.status).toBe(200);
    const buttons = html.match(/<button\b[\s\S]*?<\/button>/g) ?? [];
    const words = path.startsWith("/fa") ? "خروج" : "Sign out";
    expect(buttons.filter((button) => button.includes(words))).not.toEqual([]);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it.each([
    "/dashboard",
    "/settings",
    "/settings/security",
    "/settings/tokens",
    "/settings/privacy",
  ])("%s is a way to the sign-in page for anybody else", async (path) => {
    const { answer } = await openPage(`${api.server.url}${path}`);
    expect([303, 307]).toContain(answer.status);
    const location = new URL(answer.headers.get("location") ?? "", api.server.url);
    expect([location.origin, location.pathname]).toEqual([api.server.url, "/sign-in"]);
  });
});

import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, freshAddress, somebody, startApi } from "../support/api";
import { openPage, submit } from "../support/forms";
import { hostileAddresses } from "../support/hostile-addresses";
import { secretFor } from "../support/mails";

let api: Api;
const password = "nine lanterns over the fen";

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const at = (path: string) => `${api.server.url}${path}`;
const landing = (answer: Response) => new URL(answer.headers.get("location") ?? "", at("/sign-in"));

describe("a link that promises to go elsewhere after signing in", () => {
  it.each(["/sign-in", "/sign-up", "/sign-in/link", "/sign-in/phone", "/fa/sign-in"])(
    "is not repeated by %s",
    async (path) => {
      for (const address of hostileAddresses) {
        for (const name of ["next", "callbackUrl", "redirect", "returnTo"]) {
          const { html, answer } = await openPage(
            `${at(path)}?${name}=${encodeURIComponent(address)}`,
          );
          expect(answer.status).toBe(200);
          const forms = html.match(/<(form|a|input|meta)\b[^>]*>/g)?.join("\n") ?? "";
          expect(forms, `${name}=${address}`).not.toMatch(/evil|javascript:|data:text/i);
        }
      }
    },
    60_000,
  );

  it("is not followed by the form, whoever wrote into its hidden field", async () => {
    const { person } = await somebody({ password });
    const page = await openPage(at("/sign-in"));
    for (const next of hostileAddresses.slice(0, 20)) {
      const answer = await submit(page, "email", { email: person.email ?? "", password, next });
      expect([answer.status, next]).toEqual([303, next]);
      expect([landing(answer).origin, landing(answer).pathname, next]).toEqual([
        api.server.url,
        "/dashboard",
        next,
      ]);
    }
    const home = await submit(page, "email", {
      email: person.email ?? "",
      password,
      next: "/fa/create?from=link",
    });
    expect(landing(home).href).toBe(at("/create?from=link"));
  }, 60_000);

  it("is not followed by the letter", async () => {
    const { person } = await somebody({ password });
    const email = person.email ?? "";
    await api.send("POST", "/auth/magic-link", { body: { email, next: "/fa//evil.example" } });
    const page = await openPage(`${at("/magic")}?token=${await secretFor(email, "magic")}`);
    const answer = await submit(page, "token", {});
    expect([answer.status, landing(answer).href]).toEqual([303, at("/dashboard")]);
  });
});

describe("addresses that our own redirects could take for another host", () => {
  it.each([
    "//evil.example/",
    "//evil.example/%2e%2e",
    "/%2F/evil.example",
    "/%5Cevil.example",
    "/\\evil.example/",
    "/en//evil.example/",
    "/en/%2Fevil.example/",
    "/fa//evil.example/",
    "/dashboard//evil.example/",
    "/settings/%2F%2Fevil.example/",
    "/en/dashboard?next=//evil.example",
  ])("%s leads nowhere else", async (path) => {
    const answer = await fetch(`${api.server.url}${path}`, {
      redirect: "manual",
      headers: {
        "x-forwarded-for": freshAddress(),
        "sec-fetch-mode": "navigate",
        "sec-fetch-site": "none",
        cookie: "mw_locale=fa",
      },
    });
    const location = answer.headers.get("location");
    if (location) expect(new URL(location, at(path)).origin).toBe(api.server.url);
  });

  it("nor does a Host header that is not ours", async () => {
    for (const path of [
      "/dashboard",
      "/settings/security",
      "/api/exports/exp_01h455vb4pex5vsknk084sn02q",
    ]) {
      const location = await new Promise<string>((resolve, reject) => {
        http
          .get(
            at(path),
            { headers: { host: "evil.example", "x-forwarded-host": "evil.example" } },
            (answer) => {
              answer.resume();
              resolve(answer.headers.location ?? "");
            },
          )
          .on("error", reject);
      });
      expect(location).not.toContain("evil");
    }
  });
});

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { sessions } from "@/db/schema/sessions";
import { newId } from "@/lib/kernel/ids";
import { sealSessionId, sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { type Api, accessFor, cookieFor, type Somebody, somebody, startApi } from "../support/api";
import { cookiesOf, openPage, submit } from "../support/forms";

// What another site can make a browser do, and what an attacker can put into a browser before its owner signs in.

let api: Api;
let me: Somebody;
const password = "nine lanterns over the fen";
const session = sessionCookieName();

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  me = await somebody({ password });
});
afterAll(() => api?.stop());

const at = (path: string) => `${api.server.url}${path}`;
const account = () => ({ email: me.person.email ?? "", password });

/** From where a request of another site can come; a browser always names one of these. */
const elsewhere: [string, Record<string, string>][] = [
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["another site, in an older browser", { origin: "https://evil.example" }],
  ["a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }],
  ["a sandboxed frame, in an older browser", { origin: "null" }],
  ["nowhere that it names", {}],
  ["a sibling host", { origin: "http://evil.localhost:3000", "sec-fetch-site": "same-site" }],
  ["a host that begins like ours", { origin: "http://localhost.evil.example" }],
  [
    "a site that the API may be called from",
    { origin: "https://friend.example", "sec-fetch-site": "cross-site" },
  ],
];

describe("a form on another site", () => {
  it("would work if it stood on ours", async () => {
    const page = await openPage(at("/sign-in"));
    const answer = await submit(page, "email", account());
    expect([
      answer.status,
      new URL(answer.headers.get("location") ?? "", page.url).pathname,
    ]).toEqual([303, "/dashboard"]);
    expect(cookiesOf(answer)[session]).toBeTruthy();
  });

  it.each(elsewhere)("signs nobody in from %s", async (_where, headers) => {
    const answer = await submit(await openPage(at("/sign-in")), "email", account(), headers);
    expect(cookiesOf(answer)[session]).toBeUndefined();
    expect(answer.headers.get("location")).toBeNull();
    expect(
      await connection().db.select().from(sessions).where(eq(sessions.userId, me.person.id)),
    ).toEqual([]);
  });

  it.each(elsewhere)(
    "changes no profile from %s, not even with the cookie",
    async (_where, headers) => {
      const cookie = await cookieFor(me);
      const page = await openPage(at("/settings"), { cookie });
      expect(page.answer.status).toBe(200);
      await submit(
        page,
        "pronouns",
        { name: "Not my name", pronouns: "", bio: "" },
        { cookie, ...headers },
      );
      const token = await accessFor(api, me);
      expect((await api.send("GET", "/me/profile", { token })).body.name).toBe(me.person.name);
    },
  );

  it.each(elsewhere)("ends no session through the API from %s", async (_where, headers) => {
    const cookie = await cookieFor(me);
    for (const [method, path] of [
      ["POST", "/auth/logout"],
      ["DELETE", "/sessions"],
      ["POST", "/me/deletion"],
    ] as const) {
      const answer = await api.send(method, path, {
        cookie,
        headers,
        ...(method === "POST" ? { body: {} } : {}),
      });
      expect([answer.status, answer.body.code]).toEqual([403, "auth.cross_site"]);
    }
    expect((await api.send("GET", "/auth/me", { cookie })).status).toBe(200);
  });

  it("reads nothing with the cookie: no answer allows credentials", async () => {
    const cookie = await cookieFor(me);
    for (const origin of ["https://evil.example", "https://friend.example", "null"]) {
      const answer = await api.send("GET", "/auth/me", { cookie, headers: { origin } });
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect(answer.headers.get("access-control-allow-origin")).not.toBe("*");
      expect(answer.headers.get("cross-origin-resource-policy") ?? "").not.toBe("cross-origin");
    }
  });

  it("changes nothing with GET or HEAD, whatever the query says", async () => {
    const cookie = await cookieFor(me);
    for (const method of ["GET", "HEAD"])
      for (const path of [
        "/api/v1/auth/logout",
        "/api/v1/me/deletion",
        "/api/auth/signout",
        "/api/auth/signin/github",
      ]) {
        const answer = await fetch(`${at(path)}?understood=true&_method=POST`, {
          method,
          headers: { cookie },
        });
        expect([404, 405]).toContain(answer.status);
      }
    expect((await api.send("GET", "/auth/me", { cookie })).status).toBe(200);
  });
});

describe("a frame on another site", () => {
  it.each(["/sign-in", "/sign-up", "/recovery", "/settings/security", "/", "/api/docs"])(
    "never shows %s",
    async (path) => {
      const { answer } = await openPage(at(path), { cookie: await cookieFor(me) });
      expect(answer.status).toBe(200);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/form-action '(self|none)'/);
    },
  );
});

describe("a session that was planted in the browser", () => {
  const signInWith = async (cookie: string) => {
    const page = await openPage(at("/sign-in"), { cookie });
    return submit(page, "email", account(), { cookie, origin: api.server.url });
  };
  const whoIs = async (cookie: string) => (await api.send("GET", "/auth/me", { cookie })).body;

  it("is another one after signing in, and the planted one is worth nothing", async () => {
    const attacker = await somebody({ kind: "guest" });
    const planted = await cookieFor(attacker);
    expect((await whoIs(planted)).kind).toBe("guest");
    const answer = await signInWith(planted);
    const given = cookiesOf(answer)[session] ?? "";
    expect(given).toBeTruthy();
    expect(`${session}=${given}`).not.toBe(planted);
    expect((await whoIs(`${session}=${given}`)).id).toBe(me.person.id);
    expect((await whoIs(planted)).code).toBe("auth.required");
  });

  it("is never taken over from a cookie that names a session to come", async () => {
    const wished = newId("session");
    const planted = `${session}=${await sealSessionId(wished)}`;
    const given = cookiesOf(await signInWith(planted))[session] ?? "";
    expect((await whoIs(planted)).code).toBe("auth.required");
    expect((await whoIs(`${session}=${given}`)).id).toBe(me.person.id);
    expect(await connection().db.select().from(sessions).where(eq(sessions.id, wished))).toEqual(
      [],
    );
  });

  it("is never taken from the address, a header or a body", async () => {
    const value = (await cookieFor(me)).split("=").slice(1).join("=");
    for (const query of [`${session}=${value}`, `sid=${value}`, `session=${value}`]) {
      const page = await openPage(`${at("/dashboard")}?${query}`);
      expect([307, 303]).toContain(page.answer.status);
      expect((await api.send("GET", "/auth/me", { query })).body.code).toMatch(
        /^(auth\.required|request\.invalid)$/,
      );
    }
    const headers = {
      "x-session": value,
      "set-cookie": `${session}=${value}`,
      cookie2: `${session}=${value}`,
    };
    expect((await api.send("GET", "/auth/me", { headers })).body.code).toBe("auth.required");
  });

  it("is kept where no script and no other site reads it", async () => {
    const answer = await submit(await openPage(at("/sign-in")), "email", account());
    const line = answer.headers.getSetCookie().find((one) => one.startsWith(`${session}=`)) ?? "";
    expect(line).toMatch(/;\s*HttpOnly/i);
    expect(line).toMatch(/;\s*SameSite=lax/i);
    expect(line).toMatch(/;\s*Path=\//i);
    expect(line).not.toMatch(/;\s*Domain=/i);
  });

  it("is not given out by the API, which answers tokens and sets no cookie", async () => {
    const answer = await api.send("POST", "/auth/login", { body: account() });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
  });
});

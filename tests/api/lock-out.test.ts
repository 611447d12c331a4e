import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import { type Api, pairFor, somebody, startApi } from "../support/api";
import { cookiesOf, openPage, submit } from "../support/forms";
import { secretFor } from "../support/mails";

let api: Api;
const password = "nine lanterns over the fen";

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const post = (path: string, body: unknown) => api.send("POST", path, { body });

describe("somebody who wants to lock another one out", () => {
  it("slows strangers down, and neither the owner's browser nor what the owner holds", async () => {
    const owner = await somebody({ password });
    const email = owner.person.email ?? "";
    const enter = (values: { password: string }, cookie = "") =>
      openPage(`${api.server.url}/sign-in`).then((page) =>
        submit(
          page,
          "email",
          { email, ...values },
          { origin: api.server.url, ...(cookie ? { cookie } : {}) },
        ),
      );
    const first = cookiesOf(await enter({ password }));
    const device = `mw_device=${first.mw_device}`;
    const pair = await pairFor(api, owner);

    const guesses = ratePolicies["accounts.sign-in.account"].limit + 5;
    const statuses: number[] = [];
    for (let at = 0; at < guesses; at += 5) {
      const some = Array.from({ length: 5 }, () =>
        post("/auth/login", { email, password: "a guess among many" }),
      );
      statuses.push(...(await Promise.all(some)).map(({ status }) => status));
    }
    expect(statuses.at(-1)).toBe(429);
    const late = await post("/auth/login", { email, password });
    expect([late.status, Number(late.headers.get("retry-after")) > 0]).toEqual([429, true]);

    const back = await enter({ password }, device);
    expect([back.status, Boolean(cookiesOf(back)[sessionCookieName()])]).toEqual([303, true]);
    expect((await api.send("GET", "/auth/me", { token: pair.accessToken })).status).toBe(200);
    expect((await api.send("GET", "/characters", { token: owner.token })).status).toBe(200);
    expect((await post("/auth/refresh", { refreshToken: pair.refreshToken })).status).toBe(200);
    await post("/auth/magic-link", { email });
    const link = { token: await secretFor(email, "magic") };
    expect((await post("/auth/magic-link/exchange", link)).body.state).toBe("signed_in");
  }, 60_000);

  it("cannot use a device of their own to get more guesses", async () => {
    const owner = await somebody({ password });
    const email = owner.person.email ?? "";
    const page = await openPage(`${api.server.url}/sign-in`);
    const limit = ratePolicies["accounts.sign-in.network"].limit;
    const address = { "x-forwarded-for": "198.51.100.7", origin: api.server.url };
    const said: string[] = [];
    for (let at = 0; at <= limit; at += 1) {
      const cookie = `mw_device=${String(at).padStart(43, "d")}`;
      const answer = await submit(
        page,
        "email",
        { email, password: "a guess" },
        { ...address, cookie },
      );
      said.push(/That was a lot at once/.test(await answer.text()) ? "slowed" : "refused");
    }
    expect(said).toEqual([...Array.from({ length: limit }, () => "refused"), "slowed"]);
  }, 30_000);
});

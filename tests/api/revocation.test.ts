import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { perform } from "@/lib/kernel/perform";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import {
  type Api,
  cookieFor,
  freshAddress,
  pairFor,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { startServer, type TestServer } from "../support/server";

// Two instances on one database. What one of them ends is over on the other one within a second, JWTs included.

let one: Api;
let two: TestServer;
const password = "nine lanterns over the fen";

beforeAll(async () => {
  one = await startApi();
  two = await startServer({
    postgresAdminUrl: inject("postgresAdminUrl"),
    databaseUrl: one.server.databaseUrl,
    settings: { TRUST_PROXY: "1", APP_URL: one.server.url },
  });
}, 120_000);

afterAll(async () => {
  await two?.stop();
  await one?.stop();
});

const statusAt = async (origin: string, headers: Record<string, string>) =>
  (
    await fetch(`${origin}/api/v1/auth/me`, {
      headers: { "x-forwarded-for": freshAddress(), ...headers },
    })
  ).status;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function mustBeOver(headers: Record<string, string>): Promise<void> {
  for (const origin of [one.server.url, two.url])
    await vi.waitFor(async () => expect(await statusAt(origin, headers)).toBe(401), {
      timeout: 1000,
      interval: 20,
    });
}

async function mustBeGood(headers: Record<string, string>): Promise<void> {
  for (const origin of [one.server.url, two.url]) expect(await statusAt(origin, headers)).toBe(200);
}

type Case = {
  what: string;
  end: (
    who: Somebody,
    acting: Awaited<ReturnType<typeof pairFor>>,
    other: Awaited<ReturnType<typeof pairFor>>,
  ) => Promise<unknown>;
  /** Whether the session that acts is over as well. */
  all: boolean;
};

describe("what is ended on one instance is over on the other within a second", () => {
  const send = (method: string, path: string, token: string, body?: object) =>
    one.send(method, path, { token, ...(body ? { body } : {}) });

  it.each<Case>([
    {
      what: "one session",
      all: false,
      end: (_, acting, other) => send("DELETE", `/sessions/${other.sessionId}`, acting.accessToken),
    },
    {
      what: "all other sessions",
      all: false,
      end: (_, acting) => send("DELETE", "/sessions", acting.accessToken),
    },
    {
      what: "the others, by a new password",
      all: false,
      end: (_, acting) =>
        send("PUT", "/me/password", acting.accessToken, {
          current: password,
          password: "seven quiet foxes by a river",
        }),
    },
    {
      what: "everything, by closing the account",
      all: true,
      end: (_, acting) => send("POST", "/me/deletion", acting.accessToken, { understood: true }),
    },
    {
      what: "everything, by a suspension",
      all: true,
      end: async (who) => {
        const moderator = await somebody({ role: "moderator" });
        return perform(suspendUser, moderator.ctx, {
          id: who.person.id,
          reason: "spoiled the well",
        });
      },
    },
  ])("$what", async ({ end, all }) => {
    const who = await somebody({ password });
    const [acting, other] = [await pairFor(one, who), await pairFor(one, who)];
    await mustBeGood(bearer(acting.accessToken));
    await mustBeGood(bearer(other.accessToken));
    await end(who, acting, other);
    await mustBeOver(bearer(other.accessToken));
    const refreshed = await one.send("POST", "/auth/refresh", {
      body: { refreshToken: other.refreshToken },
    });
    expect(refreshed.status).toBe(401);
    if (all) await mustBeOver(bearer(acting.accessToken));
    else await mustBeGood(bearer(acting.accessToken));
    if (all) await mustBeOver(bearer(who.token));
  });

  it("a browser's cookie and a program's token, by signing out", async () => {
    const who = await somebody();
    const { accessToken } = await pairFor(one, who);
    const cookie = await cookieFor(who);
    await mustBeGood({ cookie });
    const own = { origin: one.server.url, "sec-fetch-site": "same-origin" };
    expect(
      (await one.send("POST", "/auth/logout", { cookie, body: {}, headers: own })).status,
    ).toBe(204);
    await mustBeOver({ cookie });
    await mustBeGood(bearer(accessToken));
    await send("POST", "/auth/logout", accessToken, {});
    await mustBeOver(bearer(accessToken));
  });

  it("a personal token, by revoking it", async () => {
    const who = await somebody();
    const { accessToken } = await pairFor(one, who);
    const made = await send("POST", "/tokens", accessToken, {
      name: "Notebook",
      scopes: ["account:read"],
    });
    await mustBeGood(bearer(made.body.token));
    await send("DELETE", `/tokens/${made.body.id}`, accessToken);
    await mustBeOver(bearer(made.body.token));
  });
});

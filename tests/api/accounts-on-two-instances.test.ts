import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Api, freshAddress, startApi } from "../support/api";
import { secretFor } from "../support/mails";
import { startServer, type TestServer } from "../support/server";

// What is ended on one instance has ended on the other, also where both are asked at the same moment.

let one: Api;
let two: TestServer;
let made = 0;
const password = "nine lanterns over the fen";
const other = "seven quiet foxes by a river";
const rounds = 8;

beforeAll(async () => {
  one = await startApi();
  two = await startServer({
    postgresAdminUrl: inject("postgresAdminUrl"),
    databaseUrl: process.env.DATABASE_URL ?? "",
    settings: { APP_URL: one.server.url, TRUST_PROXY: "1" },
  });
}, 240_000);
afterAll(async () => {
  await two?.stop();
  await one?.stop();
});

type Answer = {
  status: number;
  body: { accessToken: string; refreshToken: string; code?: string; id?: string };
};

async function ask(
  server: TestServer,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": freshAddress(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : {} };
}

const servers = () => [one.server, two];
const statuses = (token: string) =>
  Promise.all(
    servers().map(
      async (server) => (await ask(server, "GET", "/auth/me", undefined, token)).status,
    ),
  );

async function newAccount() {
  const email = `two-${process.pid}-${made++}@example.test`;
  const { body } = await ask(one.server, "POST", "/auth/signup", { email, password });
  return { email, ...body };
}

const sessionOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).sid;

describe("two instances", () => {
  it("never give an ended session back that was changing its password at the other one", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const own = await newAccount();
      const { body: elsewhere } = await ask(two, "POST", "/auth/login", {
        email: own.email,
        password,
      });
      const [, ended] = await Promise.all([
        ask(
          one.server,
          "PUT",
          "/me/password",
          { current: password, password: other },
          own.accessToken,
        ),
        ask(
          two,
          "DELETE",
          `/sessions/${sessionOf(own.accessToken)}`,
          undefined,
          elsewhere.accessToken,
        ),
      ]);
      if (ended.status === 204)
        expect(await statuses(own.accessToken), `round ${round}`).toEqual([401, 401]);
      else expect(await statuses(elsewhere.accessToken), `round ${round}`).toEqual([401, 401]);
      const lost = ended.status === 204 ? own : elsewhere;
      const again = await ask(two, "POST", "/auth/refresh", { refreshToken: lost.refreshToken });
      expect([again.status, again.body.code]).toEqual([401, "auth.refresh_invalid"]);
    }
  });

  it("leave nobody inside who waited for the owner of a mailbox", async () => {
    const stranger = await newAccount();
    const link = await secretFor(stranger.email, "verify-email");
    const { body: token } = await ask(
      one.server,
      "POST",
      "/tokens",
      { name: "Later", scopes: ["account:read"] },
      stranger.accessToken,
    );
    const { body: second } = await ask(two, "POST", "/auth/login", {
      email: stranger.email,
      password,
    });
    expect((await ask(two, "POST", "/auth/verification", { token: link })).status).toBe(204);
    const secret = (token as unknown as { token: string }).token;
    for (const held of [stranger.accessToken, second.accessToken, secret])
      expect(await statuses(held)).toEqual([401, 401]);
    for (const server of servers()) {
      const tried = await ask(server, "POST", "/auth/login", { email: stranger.email, password });
      expect([tried.status, tried.body.code]).toEqual([401, "accounts.wrong_credentials"]);
    }
  });

  it("keep everything where the link is opened with a session of the account", async () => {
    const own = await newAccount();
    const link = await secretFor(own.email, "verify-email");
    expect(
      (await ask(two, "POST", "/auth/verification", { token: link }, own.accessToken)).status,
    ).toBe(204);
    expect(await statuses(own.accessToken)).toEqual([200, 200]);
    expect((await ask(two, "POST", "/auth/login", { email: own.email, password })).status).toBe(
      200,
    );
  });

  it("make one account of one form that reaches both at once", async () => {
    const email = `both-${process.pid}@example.test`;
    const first = await ask(one.server, "POST", "/auth/signup", { email, password });
    const again = await Promise.all(
      servers().map((server) => ask(server, "POST", "/auth/signup", { email, password })),
    );
    const ids = await Promise.all(
      [first, ...again].map(
        async ({ body }) =>
          (await ask(one.server, "GET", "/auth/me", undefined, body.accessToken)).body.id,
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { startServer, type TestServer } from "../support/server";

// Two processes on one database, as behind a load balancer: whatever one of them is told, the other one shows.

let one: TestServer;
let two: TestServer;
let token = "";

beforeAll(async () => {
  const postgresAdminUrl = inject("postgresAdminUrl");
  one = await startServer({ postgresAdminUrl });
  two = await startServer({
    postgresAdminUrl,
    databaseUrl: one.databaseUrl,
    settings: { APP_URL: one.url },
  });
  const account = {
    email: "two-instances@example.org",
    password: "seven quiet foxes",
    name: "Mira",
  };
  token = (await call<{ accessToken: string }>(one, "POST", "/auth/signup", account)).accessToken;
}, 120_000);

afterAll(async () => {
  await two?.stop();
  await one?.stop();
});

async function call<Body>(
  server: TestServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<Body> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${text}\n${server.said()}`);
  return (text ? JSON.parse(text) : undefined) as Body;
}

const page = async (server: TestServer, slug: string) => {
  const response = await fetch(`${server.url}/c/${slug}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

async function publicCharacter(name: string) {
  type Character = { id: string; slug: string };
  const made = await call<Character>(one, "POST", "/characters", {
    surprise: true,
    seed: name,
    name,
  });
  return call<Character>(one, "PUT", `/characters/${made.id}/publication`, {
    visibility: "public",
  });
}

const instances = () => [one, two] as const;

describe("two instances on one database", () => {
  it("both show an edit at the next request, whichever of them was told", async () => {
    const { id, slug } = await publicCharacter("Aela the First");
    for (const server of instances()) {
      expect((await page(server, slug)).text).toContain("Aela the First");
      expect((await page(server, slug)).text, "from memory").toContain("Aela the First");
    }
    for (const [told, name] of [
      [one, "Aela the Second"],
      [two, "Aela the Third"],
      [one, "Aela the Fourth"],
    ] as const) {
      await call(told, "PATCH", `/characters/${id}`, { name });
      expect((await page(told, slug)).text).toContain(name);
      const other = told === one ? two : one;
      // The news travels through PostgreSQL: a millisecond or so.
      await vi.waitFor(async () => expect((await page(other, slug)).text).toContain(name), {
        timeout: 1000,
        interval: 5,
      });
    }
  });

  it("both answer 404 at once when a character is taken back", async () => {
    const { id, slug } = await publicCharacter("Bram of the Shore");
    for (const server of instances()) expect((await page(server, slug)).status).toBe(200);
    await call(two, "DELETE", `/characters/${id}/publication`);
    expect((await page(two, slug)).status).toBe(404);
    await vi.waitFor(async () => expect((await page(one, slug)).status).toBe(404), {
      timeout: 1000,
      interval: 5,
    });
  });

  it("both show a character that was published after they had answered 404 for it", async () => {
    const { id, slug } = await publicCharacter("Cyra Windborn");
    await call(one, "DELETE", `/characters/${id}/publication`);
    for (const server of instances())
      await vi.waitFor(async () => expect((await page(server, slug)).status).toBe(404), {
        timeout: 1000,
        interval: 5,
      });
    await call(one, "PUT", `/characters/${id}/publication`, { visibility: "public" });
    for (const server of instances())
      await vi.waitFor(async () => expect((await page(server, slug)).status).toBe(200), {
        timeout: 1000,
        interval: 5,
      });
  });
});

describe("a public page of the built site", () => {
  it("sets no cookie, asks outer caches to come back, and lets no foreign script run", async () => {
    const { slug } = await publicCharacter("Dorn Oakhand");
    const { headers } = await page(one, slug);
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const scripts =
      /script-src ([^;]+)/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";
    expect(scripts).toContain("'self' 'sha256-");
    expect(scripts).not.toContain("unsafe");
    expect(one.said()).not.toContain("nobody vouches for");
  });

  it("carries a request id that is the caller's own only behind a trusted proxy", async () => {
    const response = await fetch(`${one.url}/`, {
      headers: { "x-request-id": "chosen-by-caller" },
    });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

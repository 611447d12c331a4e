import http from "node:http";
import { connect } from "node:net";
import os from "node:os";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startServer, type TestServer } from "../support/server";

// Who can reach a site that somebody started on their own machine, and what they may read there.

let site: TestServer;
let open: TestServer;
let named: TestServer;
let proxied: TestServer;

beforeAll(async () => {
  const postgresAdminUrl = inject("postgresAdminUrl");
  site = await startServer({ postgresAdminUrl });
  const databaseUrl = site.databaseUrl;
  open = await startServer({ postgresAdminUrl, databaseUrl, settings: { HOST: "0.0.0.0" } });
  named = await startServer({
    postgresAdminUrl,
    databaseUrl,
    settings: { APP_URL: "https://mythwright.example" },
  });
  proxied = await startServer({ postgresAdminUrl, databaseUrl, settings: { TRUST_PROXY: "1" } });
}, 240_000);

afterAll(async () => {
  for (const server of [proxied, named, open, site]) await server?.stop();
});

const outside = Object.values(os.networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === "IPv4")?.address;

type Headers = Record<string, string | undefined>;

function ask(server: TestServer, path: string, headers: Headers = {}, host = "127.0.0.1") {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const port = Number(new URL(server.url).port);
    http
      .get(
        { host, port, path, headers: { host: new URL(server.url).host, ...headers } },
        (answer) => {
          let body = "";
          answer.setEncoding("utf8").on("data", (part) => {
            body += part;
          });
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
        },
      )
      .on("error", reject);
  });
}

describe("a site that nobody told where to listen", () => {
  it("takes no connection from outside of this machine", async () => {
    expect((await ask(site, "/api/health")).status).toBe(200);
    if (!outside) return;
    await expect(ask(site, "/api/health", {}, outside)).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
    expect((await ask(open, "/api/health", {}, outside)).status).toBe(200);
  });
});

describe("the outbox", () => {
  it("is read on this machine, in both languages", async () => {
    expect((await ask(site, "/outbox")).status).toBe(200);
    expect((await ask(site, "/fa/outbox")).status).toBe(200);
    expect(
      (await ask(site, "/outbox", { host: `127.0.0.1:${new URL(site.url).port}` })).status,
    ).toBe(200);
  });

  it("is not there for a visitor from the network, whatever they say of themselves", async () => {
    if (!outside) return;
    for (const headers of [
      {},
      { "x-mw-local": "1" },
      { "x-forwarded-for": "127.0.0.1" },
      { host: "localhost" },
    ])
      expect((await ask(open, "/outbox", headers, outside)).status, JSON.stringify(headers)).toBe(
        404,
      );
  });

  it.each<Headers>([
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-for": "127.0.0.1" },
    { forwarded: "for=203.0.113.9" },
    { via: "1.1 tunnel" },
    { "x-real-ip": "203.0.113.9" },
  ])("is not there for whom a proxy or a tunnel on this machine speaks: %o", async (headers) => {
    for (const server of [site, proxied])
      expect((await ask(server, "/outbox", headers)).status).toBe(404);
  });

  it("is not there on a site that has a name of its own", async () => {
    expect((await ask(named, "/outbox", { host: "mythwright.example" })).status).toBe(404);
    expect((await ask(named, "/outbox", { host: "localhost" })).status).toBe(404);
  });
});

describe("the host that a request names", () => {
  it.each([
    "evil.example",
    "localhost.evil.example",
    "evil.example:80",
    "mythwright.example.evil.example",
  ])("is refused where it is another name for our address: %s", async (host) => {
    for (const path of ["/", "/api/docs", "/api/v1/showcase", "/outbox", "/_next/static/none.js"])
      for (const server of [site, named])
        expect((await ask(server, path, { host })).status, path).toBe(421);
  });

  it("may be any for what watches whether we are well", async () => {
    expect((await ask(site, "/api/health", { host: "evil.example" })).status).toBe(200);
  });

  it.each(["localhost", "LOCALHOST:3000", "127.0.0.1", "[::1]:3000", "192.0.2.4"])(
    "may be %s",
    async (host) => {
      expect((await ask(site, "/api/health", { host })).status).toBe(200);
    },
  );

  it("is that of the settings, whatever its letters and its port", async () => {
    for (const host of ["mythwright.example", "Mythwright.Example:443"])
      expect((await ask(named, "/api/health", { host })).status).toBe(200);
  });

  it.each([
    "Host: localhost\r\nHost: evil.example",
    "Host: localhost\r\nHost: localhost",
    "Host: a b",
    "Host: a/b",
  ])("is one and well-formed: %o", async (lines) => {
    const { port } = new URL(site.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write(`GET /api/health HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`),
      );
      let said = "";
      socket.setEncoding("utf8").on("data", (part) => {
        said += part;
      });
      socket.on("end", () => resolve(said)).on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bodyLimitOf } from "@/lib/transport/door/body-limits";
import { type Api, freshAddress, type Somebody, somebody, startApi } from "../support/api";

let api: Api;
let me: Somebody;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  me = await somebody();
});
afterAll(() => api?.stop());

const said = ({ status, body }: { status: number; body: { code?: string } | null }) => [
  status,
  body?.code,
];

describe("a method that hides behind another one", () => {
  it.each(["x-http-method-override", "x-http-method", "x-method-override"])(
    "is not read from %s",
    async (name) => {
      const made = await api.send("POST", "/characters", { token: me.token, body: {} });
      const at = `/characters/${made.body.id}`;
      for (const method of ["DELETE", "PUT", "PATCH"]) {
        const answer = await api.send("POST", at, {
          token: me.token,
          body: {},
          headers: { [name]: method },
        });
        expect(said(answer)).toEqual([405, "request.method_not_allowed"]);
      }
      const read = await api.send("GET", at, { token: me.token, headers: { [name]: "DELETE" } });
      expect(read.status).toBe(200);
    },
  );

  it("is not read from the query or the body", async () => {
    const made = await api.send("POST", "/characters", { token: me.token, body: {} });
    const at = `/characters/${made.body.id}`;
    for (const query of ["_method=DELETE", "method=DELETE"])
      expect((await api.send("GET", at, { token: me.token, query })).status).toBe(422);
    expect(
      (await api.send("POST", at, { token: me.token, body: { _method: "DELETE" } })).status,
    ).toBe(405);
    expect((await api.send("GET", at, { token: me.token })).status).toBe(200);
  });

  it.each(["TRACE", "CONNECT", "PROPFIND", "get", "FOO"])(
    "is refused when it is %s",
    async (method) => {
      const url = new URL(api.server.url);
      const first = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(url.port), url.hostname, () =>
          socket.end(
            `${method} /api/v1/auth/me HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${me.token}\r\nConnection: close\r\n\r\n`,
          ),
        );
        let text = "";
        socket.on("data", (chunk) => {
          text += chunk;
        });
        socket.on("error", reject);
        socket.on("close", () => resolve(text));
      });
      expect(first).not.toMatch(/^HTTP\/1\.1 2/);
      expect(first).not.toContain(me.person.email);
      expect(first.toLowerCase()).not.toContain("authorization: bearer");
    },
  );
});

describe("a name that is given twice", () => {
  it.each([
    '{"email":"a@example.test","password":"one of two","password":"two of two"}',
    '{"email":"a@example.test","email":"b@example.test","password":"one of two"}',
    '{"email":"a@example.test","\\u0065mail":"b@example.test","password":"one of two"}',
  ])("is refused, not guessed about: %s", async (body) => {
    expect(said(await api.send("POST", "/auth/login", { body }))).toEqual([
      400,
      "request.repeated_name",
    ]);
  });

  it("is refused deep inside as well", async () => {
    const body =
      '{"build":{"pack":"srd-5.2","choices":[{"slot":"species","take":["elf"],"take":["orc"]}]}}';
    expect(said(await api.send("POST", "/characters", { token: me.token, body }))).toEqual([
      400,
      "request.repeated_name",
    ]);
  });

  it("is refused in a header that decides who asks", async () => {
    const url = new URL(api.server.url);
    const ask = (headers: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(url.port), url.hostname, () =>
          socket.end(
            `GET /api/v1/auth/me HTTP/1.1\r\nHost: ${url.host}\r\n${headers}Connection: close\r\n\r\n`,
          ),
        );
        let text = "";
        socket.on("data", (chunk) => {
          text += chunk;
        });
        socket.on("error", reject);
        socket.on("close", () => resolve(text));
      });
    const other = await somebody();
    const twice = await ask(
      `Authorization: Bearer ${me.token}\r\nAuthorization: Bearer ${other.token}\r\n`,
    );
    // Node keeps the first of the two; nobody may get the answer of the other.
    expect(twice).not.toContain(other.person.email);
    expect(await ask(`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`)).toMatch(
      /^HTTP\/1\.1 400/,
    );
    expect(await ask(`Content-Length: 5\r\nContent-Length: 6\r\n`)).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe("a body that is not what it says", () => {
  const send = (body: BodyInit, headers: Record<string, string>, path = "/auth/login") =>
    fetch(`${api.server.url}/api/v1${path}`, {
      method: "POST",
      body,
      headers: { "x-forwarded-for": freshAddress(), ...headers },
    }).then(async (answer) => [answer.status, (await answer.json()).code]);
  const json = { "content-type": "application/json" };
  const account = JSON.stringify({ email: "a@example.test", password: "one of two" });

  it.each([
    ["text/plain", "a form of another site could send it"],
    ["application/x-www-form-urlencoded", "so could this"],
    ["multipart/form-data; boundary=x", "and this"],
    ["text/json", "near, but not it"],
    ["application/json-patch+json", "another document"],
    ["application/xml", "another language"],
    ["application/json, text/plain", "two at once"],
  ])("is refused as %s (%s)", async (type) => {
    expect(await send(account, { "content-type": type })).toEqual([415, "request.not_json"]);
  });

  it("is not unpacked, so nothing can burst", async () => {
    const packed = gzipSync(account);
    expect(await send(new Uint8Array(packed), { ...json, "content-encoding": "gzip" })).toEqual([
      400,
      "request.malformed_json",
    ]);
  });

  it.each([
    ["UTF-16", new Uint8Array(Buffer.from(account, "utf16le"))],
    ["an overlong sign", new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
    ["a comment", "{/**/}"],
    ["a trailing comma", '{"email":"a@example.test",}'],
    ["NaN", '{"email":NaN}'],
    ["two documents", `${account}${account}`],
    ["single quotes", "{'email':'a'}"],
  ])("is refused as %s", async (_what, body) => {
    expect(await send(body, json)).toEqual([400, "request.malformed_json"]);
  });

  it("is refused when it is larger than is read, before anybody's password is compared", async () => {
    const body = JSON.stringify({
      email: "a@example.test",
      password: "x".repeat(bodyLimitOf("/api/v1/auth/login")),
    });
    const begun = performance.now();
    expect(await send(body, json)).toEqual([413, "request.too_large"]);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it("is refused for one long field, which costs no hash", async () => {
    const body = JSON.stringify({ email: "a@example.test", password: "x".repeat(20_000) });
    expect(await send(body, json)).toEqual([422, "request.invalid"]);
  });

  it.each([
    ["an object", { $ne: null }],
    ["a list", ["a@example.test"]],
    ["a number", 7],
    ["null", null],
    ["true", true],
  ])("opens nothing with %s where a text belongs", async (_what, value) => {
    for (const body of [
      { email: value, password: "one of two" },
      { email: "a@example.test", password: value },
    ])
      expect(said(await api.send("POST", "/auth/login", { body }))).toEqual([
        422,
        "request.invalid",
      ]);
    for (const path of ["/auth/magic-link/exchange", "/auth/verification", "/auth/email-change"])
      expect(said(await api.send("POST", path, { body: { token: value } }))).toEqual([
        422,
        "request.invalid",
      ]);
    expect(
      said(await api.send("POST", "/auth/refresh", { body: { refreshToken: value } })),
    ).toEqual([422, "request.invalid"]);
  });

  it.each(["role", "status", "kind", "id", "emailVerifiedAt", "phoneVerifiedAt", "actingAs"])(
    "sets no %s that nobody may set",
    async (name) => {
      const account = {
        email: `mass-${Date.now()}@example.test`,
        password: "seven quiet foxes by a river",
      };
      const answer = await api.send("POST", "/auth/signup", {
        body: { ...account, [name]: "superuser" },
      });
      expect(said(answer)).toEqual([422, "request.invalid"]);
      const edited = await api.send("PATCH", "/me/profile", {
        token: me.token,
        body: { [name]: "superuser" },
      });
      expect(said(edited)).toEqual([422, "request.invalid"]);
    },
  );
});

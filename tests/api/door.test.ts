import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import {
  type Api,
  cookieFor,
  freshAddress,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";

let api: Api;
let me: Somebody;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  me = await somebody();
});
afterAll(() => api?.stop());

const post = (body: unknown, more: object = {}) =>
  api.send("POST", "/characters", { token: me.token, body, ...more });

describe("400: a body that is no object of ours", () => {
  it.each([
    ["a list", "[]", "request.not_an_object"],
    ["a text", '"x"', "request.not_an_object"],
    ["null", "null", "request.not_an_object"],
    ["half an object", '{"name":', "request.malformed_json"],
    ["65 levels", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "request.too_deep"],
    [
      "100,000 levels",
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      "request.malformed_json|request.too_deep|request.not_an_object",
    ],
  ])("refuses %s", async (_what, body, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(code.split("|")).toContain(answer.body.code);
  });

  it("refuses bytes that are no UTF-8", async () => {
    const response = await fetch(`${api.server.url}/api/v1/characters`, {
      method: "POST",
      body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      headers: {
        authorization: `Bearer ${me.token}`,
        "content-type": "application/json",
        "x-forwarded-for": freshAddress(),
      },
    });
    expect([response.status, (await response.json()).code]).toEqual([
      400,
      "request.malformed_json",
    ]);
  });
});

describe("413: a body that is too large", () => {
  it("is refused while it still streams in, with no length declared", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        if (sent > 4_000_000) return controller.close();
        controller.enqueue(
          new TextEncoder().encode(
            sent === 65_536 ? `{"name":"${"x".repeat(65_520)}` : "x".repeat(65_536),
          ),
        );
      },
    });
    const response = await fetch(`${api.server.url}/api/v1/characters`, {
      method: "POST",
      body,
      // @ts-expect-error: the types of fetch do not know the streaming of bodies yet
      duplex: "half",
      headers: {
        authorization: `Bearer ${me.token}`,
        "content-type": "application/json",
        "x-forwarded-for": freshAddress(),
      },
    });
    expect([response.status, (await response.json()).code]).toEqual([413, "request.too_large"]);
  });
});

describe("415: a body that does not say what it is", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    "application/xml",
  ])("refuses %s", async (type) => {
    const answer = await post("{}", { headers: { "content-type": type } });
    expect([answer.status, answer.body.code]).toEqual([415, "request.not_json"]);
  });

  it.each(["application/json", "application/json; charset=utf-8", "application/merge-patch+json"])(
    "takes %s",
    async (type) => {
      expect((await post("{}", { headers: { "content-type": type } })).status).toBe(201);
    },
  );
});

describe("422: what is said twice, or where it does not belong", () => {
  it("refuses a parameter that is given twice", async () => {
    const answer = await api.send("GET", "/showcase", { query: "species=elf&species=orc" });
    expect([answer.status, answer.body.code]).toEqual([422, "request.repeated_parameter"]);
    expect(answer.body.errors[0]).toMatchObject({ path: "species", code: "repeated" });
  });

  it.each(["toString=1", "constructor=1", "hasOwnProperty=1", "__proto__[admin]=1"])(
    "does not know the parameter %s",
    async (query) => {
      const answer = await api.send("GET", "/showcase", { query });
      expect([answer.status, answer.body.code]).toEqual([422, "request.invalid"]);
    },
  );

  it.each([
    ['{"__proto__":{"role":"admin"}}'],
    ['{"constructor":{"prototype":{"role":"admin"}}}'],
    ['{"build":{"pack":"srd-5.2","choices":[],"__proto__":{"xp":1}}}'],
  ])("does not take %s for anything but an unknown field", async (body) => {
    const answer = await post(body);
    expect([201, 422]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain('"role":"admin"');
    expect((await api.send("GET", "/auth/me", { token: me.token })).body.role).toBe("user");
  });

  it.each([{ id: "chr_01h455vb4pex5vsknk084sn02q" }, { ifMatch: '"v1"' }])(
    "does not take %o from the body",
    async (extra) => {
      const made = await post({});
      const answer = await api.send("PATCH", `/characters/${made.body.id}`, {
        token: me.token,
        body: { name: "X", ...extra },
      });
      expect(answer.status).toBe(422);
    },
  );

  it.each([
    ["U+0000", { name: "a\u0000b" }],
    ["half of a pair", { name: "a\ud800b" }],
    [
      "U+0000 deep inside",
      { build: { pack: "srd-5.2", choices: [{ slot: "species", take: ["a\u0000"] }] } },
    ],
  ])("refuses %s in a text", async (_what, body) => {
    const answer = await post(body);
    expect([answer.status, answer.body.code]).toEqual([422, "request.unreadable_text"]);
  });

  it("refuses U+0000 in a parameter", async () => {
    const answer = await api.send("GET", "/showcase", { query: "query=%00" });
    expect([answer.status, answer.body.code]).toEqual([422, "request.unreadable_text"]);
  });

  it.each(["", "x".repeat(201)])("refuses an Idempotency-Key of the wrong length", async (key) => {
    const answer = await post({}, { headers: { "idempotency-key": key } });
    expect([answer.status, answer.body.code]).toEqual([422, "request.idempotency_key_invalid"]);
  });

  it.each(['W/"v1"', "v1", '"v0x"', '"v1", "v2"'])("refuses %s as If-Match", async (etag) => {
    const made = await post({});
    const answer = await api.send("PATCH", `/characters/${made.body.id}`, {
      token: me.token,
      body: { name: "X" },
      headers: { "if-match": etag },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ path: "ifMatch", code: "etag" }),
    );
  });

  it("takes * as If-Match for whatever version stands", async () => {
    const made = await post({});
    const answer = await api.send("PATCH", `/characters/${made.body.id}`, {
      token: me.token,
      body: { name: "X" },
      headers: { "if-match": "*" },
    });
    expect([answer.status, answer.body.name]).toEqual([200, "X"]);
  });
});

describe("404 and 405: where there is nothing", () => {
  it.each(["", "/nothing", "/characters/x/y/z", "/auth/nothing"])(
    "answers %s with a problem",
    async (path) => {
      const answer = await api.send("GET", path);
      expect([answer.status, answer.body?.code]).toEqual([404, "request.unknown_path"]);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(answer.headers.get("ratelimit")).toBeTruthy();
    },
  );

  it("names the methods that there are", async () => {
    const answer = await api.send("PATCH", "/showcase");
    expect([answer.status, answer.body.code]).toEqual([405, "request.method_not_allowed"]);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(answer.body.title).toContain("GET, HEAD, OPTIONS");
  });

  it("answers OPTIONS with what is allowed", async () => {
    const answer = await api.send("OPTIONS", "/characters");
    expect([answer.status, answer.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS, POST"]);
  });

  it("answers HEAD as GET, without the body", async () => {
    const head = await fetch(`${api.server.url}/api/v1/rules`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-type")).toContain("application/json");
  });
});

describe("once only", () => {
  const key = () => ({ "idempotency-key": `key-${Math.random()}` });

  it("gives a repetition the first answer, and says so", async () => {
    const headers = key();
    const first = await post({ name: "Once" }, { headers });
    const again = await post({ name: "Once" }, { headers });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect([
      first.headers.get("idempotency-replayed"),
      again.headers.get("idempotency-replayed"),
    ]).toEqual([null, "true"]);
    expect((await api.send("GET", "/characters", { token: me.token })).body.items).toHaveLength(1);
  });

  it("makes one thing of many requests at once", async () => {
    const headers = key();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post({ name: "Crowd" }, { headers })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(
      answers.filter((answer) => answer.headers.get("idempotency-replayed") === null),
    ).toHaveLength(1);
  });
});

describe("two writers", () => {
  it("cannot overwrite each other", async () => {
    const made = await post({});
    const at = `/characters/${made.body.id}`;
    const headers = { "if-match": made.headers.get("etag") ?? "" };
    const write = (name: string) =>
      api.send("PATCH", at, { token: me.token, body: { name }, headers });
    const answers = await Promise.all([write("One"), write("Two"), write("Three")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const won = answers.find(({ status }) => status === 200);
    expect((await api.send("GET", at, { token: me.token })).body.name).toBe(won?.body.name);
  });
});

describe("other origins", () => {
  const preflight = (origin: string) =>
    fetch(`${api.server.url}/api/v1/characters`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,idempotency-key",
        "x-forwarded-for": freshAddress(),
      },
    });

  it("may ask where the operator allows them, and never with cookies", async () => {
    const response = await preflight("https://friend.example");
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://friend.example");
    expect(response.headers.get("access-control-allow-methods")).toContain("PATCH");
    expect(response.headers.get("access-control-allow-headers")?.toLowerCase()).toContain(
      "idempotency-key",
    );
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    const answer = await api.send("GET", "/showcase", {
      headers: { origin: "https://friend.example" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://friend.example");
    expect(answer.headers.get("access-control-expose-headers")).toContain("RateLimit");
    expect(answer.headers.get("vary")).toContain("Origin");
  });

  it.each([
    "https://stranger.example",
    "null",
    "https://friend.example.evil.example",
    "http://friend.example",
  ])("are told nothing when they are %s", async (origin) => {
    const response = await preflight(origin);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const answer = await api.send("GET", "/showcase", { headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("cannot write with the browser's cookie, not even the allowed ones", async () => {
    const cookie = await cookieFor(me);
    const own = api.server.url;
    const write = (headers: Record<string, string>) =>
      api.send("POST", "/characters", { cookie, body: {}, headers });
    for (const headers of [
      {},
      { origin: "https://friend.example" },
      { origin: "null" },
      { origin: own, "sec-fetch-site": "cross-site" },
      { origin: own, "sec-fetch-site": "same-site" },
    ]) {
      const answer = await write(headers as Record<string, string>);
      expect([answer.status, answer.body.code]).toEqual([403, "auth.cross_site"]);
    }
    expect((await write({ origin: own, "sec-fetch-site": "same-origin" })).status).toBe(201);
    expect((await api.send("GET", "/characters", { cookie })).body.items).toHaveLength(1);
  });
});

describe("what every answer carries", () => {
  it("is the id of the request, ours where the given one is nonsense", async () => {
    const given = await api.send("GET", "/rules", {
      headers: { "x-request-id": "abcd-1234-efgh" },
    });
    expect(given.headers.get("x-request-id")).toBe("abcd-1234-efgh");
    const refused = await api.send("GET", "/rules/spells/none", {
      headers: { "x-request-id": "abcd-1234-efgh" },
    });
    expect(refused.body.requestId).toBe("abcd-1234-efgh");
    const nonsense = await api.send("GET", "/rules", { headers: { "x-request-id": "<script>" } });
    expect(nonsense.headers.get("x-request-id")).not.toContain("<");
  });

  it("is a sentence in the language of the caller, with the same code", async () => {
    const ask = (language: string) =>
      api.send("GET", "/rules/spells/none", { headers: { "accept-language": language } });
    const [en, fa] = [await ask("de, en;q=0.8"), await ask("fa-IR,fa;q=0.9,en;q=0.5")];
    const [good, gut] = [
      await api.send("GET", "/rules/spells/fireball", { headers: { "accept-language": "en" } }),
      await api.send("GET", "/rules/spells/fireball", { headers: { "accept-language": "fa-AF" } }),
    ];
    expect([good, gut].map(({ headers }) => headers.get("content-language"))).toEqual(["en", "fa"]);
    expect(en.headers.get("content-language")).toBe("en");
    expect(fa.headers.get("content-language")).toBe("fa");
    expect(fa.body.title).toMatch(/\p{Script=Arabic}/u);
    expect(fa.body.code).toBe(en.body.code);
    expect(fa.body.type).toBe(`${api.server.url}/api/docs#problem-rules.not_found`);
  });

  it("keeps personal answers out of shared caches, and public ones apart by language", async () => {
    const own = await api.send("GET", "/characters", { token: me.token });
    expect(own.headers.get("cache-control")).toContain("no-store");
    const rules = await api.send("GET", "/rules");
    expect(rules.headers.get("vary")).toContain("Accept-Language");
    const [fa, en] = ["fa", "en"].map((language) =>
      api.send("GET", "/rules/spells/fireball", { headers: { "accept-language": language } }),
    );
    expect((await fa)?.body.name).not.toBe((await en)?.body.name);
  });

  it("tells no stranger an e-mail address", async () => {
    const person = await somebody({ email: `hidden-${Date.now()}@example.test` });
    for (const path of ["/showcase", `/showcase?handle=${person.person.handle}`, "/characters"]) {
      const answer = await api.send("GET", path.split("?")[0] ?? "", {
        token: me.token,
        ...(path.includes("?") ? { query: path.split("?")[1] ?? "" } : {}),
      });
      expect(answer.text).not.toContain("@example.test");
    }
  });
});

describe("a fault of ours", () => {
  it("is a plain apology that says nothing of what broke", async () => {
    await connection().sql`alter table characters rename to characters_gone`;
    try {
      const answer = await fetch(`${api.server.url}/api/v1/characters`, {
        headers: { authorization: `Bearer ${me.token}`, "x-forwarded-for": freshAddress() },
      });
      const text = await answer.text();
      expect(answer.status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({ status: 500, code: "request.unexpected" });
      expect(text).not.toMatch(/characters_gone|relation "|select |drizzle|Failed query/i);
      expect(text).toContain(answer.headers.get("x-request-id"));
    } finally {
      await connection().sql`alter table characters_gone rename to characters`;
    }
  });
});

describe("the papers of the API", () => {
  it("are served: the document, and the reference with its style and script", async () => {
    const document = await fetch(`${api.server.url}/api/openapi`);
    expect(await document.json()).toEqual(api.document);
    expect(document.headers.get("access-control-allow-origin")).toBe("*");
    const page = await fetch(`${api.server.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("set-cookie")).toBeNull();
    for (const [, file] of (await page.text()).matchAll(/(?:src|href)="(\/reference\/[^"]+)"/g))
      expect((await fetch(`${api.server.url}${file}`)).status).toBe(200);
  });
});

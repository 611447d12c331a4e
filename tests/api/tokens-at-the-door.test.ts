import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "@/lib/kernel/ids";
import { keyFor } from "@/lib/platform/security/secrets";
import { type Api, freshAddress, pairFor, type Somebody, somebody, startApi } from "../support/api";
import { openPage } from "../support/forms";

// Access tokens as attackers bend them, sent to the door that reads them. The vectors are those of RFC 7515, RFC 7519,
// RFC 8725 and of the attacks known by name.

let api: Api;
let me: Somebody;
let pair: Awaited<ReturnType<typeof pairFor>>;

beforeAll(async () => {
  api = await startApi({ LOG_LEVEL: "debug" });
});
beforeEach(async () => {
  me = await somebody();
  pair = await pairFor(api, me);
});
afterAll(() => api?.stop());

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const whoIs = (token: string) => api.send("GET", "/auth/me", { token });

type Claims = Record<string, unknown>;

function claims(change: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000);
  const { person } = me;
  const good = { sid: pair.sessionId, sub: person.id, iss: api.server.url, aud: "mythwright-api" };
  return { ...good, iat: now, nbf: now, exp: now + 600, ...change };
}

/** A token of these parts, signed with HMAC under this key whatever the header says. */
function forge(
  header: Claims,
  body: Claims = claims(),
  key: Uint8Array | string = keyFor("access-token"),
): string {
  const parts = `${encode(header)}.${encode(body)}`;
  return `${parts}.${createHmac("sha256", key).update(parts).digest("base64url")}`;
}

const good = { alg: "HS256", typ: "at+jwt" };

async function mustRefuse(token: string, what: string): Promise<void> {
  const answer = await whoIs(token);
  expect([answer.status, answer.body.code], what).toEqual([401, "auth.token_invalid"]);
  expect(answer.headers.get("www-authenticate")).toBe(
    'Bearer realm="mythwright", error="invalid_token"',
  );
}

describe("a token made here by hand", () => {
  it("is taken when all of it is right, so that the refusals below mean something", async () => {
    expect((await whoIs(forge(good))).body.id).toBe(me.person.id);
  });

  it("is refused as any other text than the one that was given out", async () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const token = forge(good);
    const last = letters.indexOf(token.at(-1) ?? "");
    const alike = [1, 2, 3].map((bits) => `${token.slice(0, -1)}${letters[last ^ bits]}`);
    for (const text of [
      `${token}=`,
      `${token}==`,
      `=${token}`,
      token.replace(".", "=."),
      `${token}.`,
      ...alike,
    ])
      await mustRefuse(text, text.slice(-6));
    for (const text of [`${me.token}=`, `${me.token}==`])
      await mustRefuse(text, "a personal token with padding");
  });

  it.each<[string, () => string]>([
    ["`none`", () => `${encode({ alg: "none", typ: "at+jwt" })}.${encode(claims())}.`],
    ["`None`", () => `${encode({ alg: "None", typ: "at+jwt" })}.${encode(claims())}.`],
    ["`NONE` with a signature", () => forge({ alg: "NONE", typ: "at+jwt" })],
    ["no algorithm", () => forge({ typ: "at+jwt" })],
    ["an algorithm that is a list", () => forge({ alg: ["HS256"], typ: "at+jwt" })],
    ["RS256 over an HMAC", () => forge({ alg: "RS256", typ: "at+jwt" })],
    ["ES256 over an HMAC", () => forge({ alg: "ES256", typ: "at+jwt" })],
    ["HS384", () => forge({ alg: "HS384", typ: "at+jwt" })],
    ["an empty signature", () => `${encode(good)}.${encode(claims())}.`],
    [
      "the blank signature of CVE-2020-28042",
      () => `${encode({ ...good, alg: "" })}.${encode(claims())}.`,
    ],
    ["only two parts", () => `${encode(good)}.${encode(claims())}`],
    ["a fourth part", () => `${forge(good)}.e30`],
    ["the type of an ID token", () => forge({ alg: "HS256", typ: "JWT" })],
    ["no type", () => forge({ alg: "HS256" })],
    ["a header that is critical and unknown", () => forge({ ...good, crit: ["exp"], exp: 1 })],
    ["a header that is critical and not there", () => forge({ ...good, crit: ["mythwright"] })],
    [
      "a payload that is not encoded (RFC 7797)",
      () => forge({ ...good, b64: false, crit: ["b64"] }),
    ],
    ["no subject", () => forge(good, claims({ sub: undefined }))],
    ["no session", () => forge(good, claims({ sid: undefined }))],
    ["no end", () => forge(good, claims({ exp: undefined }))],
    ["an end in the past", () => forge(good, claims({ exp: Math.floor(Date.now() / 1000) - 1 }))],
    ["an end that is a text", () => forge(good, claims({ exp: "9999999999" }))],
    ["an end beyond all numbers", () => forge(good, claims({ exp: "Infinity" }))],
    [
      "a beginning in the future",
      () => forge(good, claims({ nbf: Math.floor(Date.now() / 1000) + 60 })),
    ],
    ["a foreign audience", () => forge(good, claims({ aud: "somebody-else" }))],
    ["no audience", () => forge(good, claims({ aud: undefined }))],
    ["a foreign issuer", () => forge(good, claims({ iss: "https://evil.example" }))],
    [
      "an issuer that begins like ours",
      () => forge(good, claims({ iss: `${api.server.url}.evil.example` })),
    ],
    ["another person's session", () => forge(good, claims({ sub: newId("user") }))],
    ["a session that is none", () => forge(good, claims({ sid: newId("session") }))],
    ["a session that is an object", () => forge(good, claims({ sid: { $ne: null } }))],
    ["a session with a line of SQL", () => forge(good, claims({ sid: "ses_' or 1=1 --" }))],
    ["an empty key", () => forge(good, claims(), "")],
    [
      "the secret of the server itself",
      () => forge(good, claims(), "a secret for tests, long enough to be accepted"),
    ],
    ["the key of the session cookie", () => forge(good, claims(), keyFor("session-cookie"))],
    [
      "a key id that climbs to an empty file",
      () => forge({ ...good, kid: "../../../../dev/null" }, claims(), ""),
    ],
    [
      "a key id with a line of SQL",
      () => forge({ ...good, kid: "x' union select 'key' --" }, claims(), "key"),
    ],
    [
      "an address to fetch the key from",
      () => forge({ ...good, jku: "https://evil.example/jwks.json" }, claims(), "key"),
    ],
    [
      "a certificate's address",
      () => forge({ ...good, x5u: "https://evil.example/x.pem" }, claims(), "key"),
    ],
    [
      "its own key in the header",
      () =>
        forge(
          { ...good, jwk: { kty: "oct", k: Buffer.from("key").toString("base64url") } },
          claims(),
          "key",
        ),
    ],
  ])("is refused with %s", async (what, make) => {
    await mustRefuse(make(), what);
  });

  it("is refused when a key pair signed it and the header brings the public key (CVE-2018-0114)", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const parts = `${encode({ alg: "RS256", typ: "at+jwt", jwk: publicKey.export({ format: "jwk" }) })}.${encode(claims())}`;
    await mustRefuse(
      `${parts}.${sign("sha256", Buffer.from(parts), privateKey).toString("base64url")}`,
      "RS256",
    );
    const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
    await mustRefuse(forge(good, claims(), pem), "HS256 under a public key");
  });

  it("is refused with any one sign changed", async () => {
    const { accessToken } = pair;
    for (const place of [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
      Math.floor(accessToken.length * part),
    )) {
      const other = accessToken[place] === "A" ? "B" : "A";
      const changed = accessToken.slice(0, place) + other + accessToken.slice(place + 1);
      if (accessToken[place] !== ".") await mustRefuse(changed, `changed at ${place}`);
    }
  });

  // RFC 7515 appendix A.1 and A.5, RFC 7519 section 3.1: well formed, and not ours.
  it.each([
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.",
  ])("is refused when it is the example of the RFC: %s", async (token) => {
    await mustRefuse(token, "an example");
  });

  it("is refused as something else: a refresh token, a session cookie, an encrypted token, nonsense of every length", async () => {
    const bodyless = await new SignJWT({}).setProtectedHeader(good).sign(keyFor("access-token"));
    for (const token of [
      pair.refreshToken,
      bodyless,
      "a",
      "a.b.c",
      "....",
      "mw_",
      `mw_${"a".repeat(50)}`,
      "x".repeat(4096),
    ])
      await mustRefuse(token, token.slice(0, 20));
  });
});

describe("the Authorization header", () => {
  const send = (authorization: string) =>
    fetch(`${api.server.url}/api/v1/auth/me`, {
      headers: { authorization, "x-forwarded-for": freshAddress() },
    });

  it.each([
    ["Basic", () => `Basic ${Buffer.from(`x:${pair.accessToken}`).toString("base64")}`],
    ["Token", () => `Token ${pair.accessToken}`],
    ["no scheme", () => pair.accessToken],
    ["two tokens", () => `Bearer ${pair.accessToken} ${pair.accessToken}`],
    ["a list", () => `Bearer ${pair.accessToken}, Bearer ${pair.accessToken}`],
    ["a quoted token", () => `Bearer "${pair.accessToken}"`],
    ["no token", () => "Bearer "],
    ["a token of 5000 signs", () => `Bearer ${"a".repeat(5000)}`],
  ])("opens nothing with %s, and does not fall back to the cookie", async (_what, make) => {
    const answer = await send(make());
    expect([answer.status, (await answer.json()).code]).toEqual([401, "auth.token_invalid"]);
  });
});

describe("a token in the address", () => {
  it.each(["access_token", "token", "bearer", "authorization", "api_key", "accessToken"])(
    "signs nobody in as %s",
    async (name) => {
      for (const token of [pair.accessToken, me.token]) {
        const answer = await api.send("GET", "/auth/me", { query: { [name]: token } });
        expect([answer.status, answer.body.code]).toEqual([401, "auth.required"]);
        const list = await api.send("GET", "/characters", { query: { [name]: token } });
        expect([list.status, list.body.code]).toEqual([401, "auth.required"]);
      }
    },
  );

  it("signs nobody in as a header or a cookie of another name, nor as a field of the body", async () => {
    const headers = {
      "x-access-token": pair.accessToken,
      "x-api-key": me.token,
      "x-authorization": me.token,
    };
    expect((await api.send("GET", "/auth/me", { headers })).status).toBe(401);
    expect(
      (await api.send("GET", "/auth/me", { cookie: `access_token=${pair.accessToken}` })).status,
    ).toBe(401);
    const answer = await api.send("POST", "/characters", {
      body: { access_token: pair.accessToken },
    });
    expect(answer.status).toBe(401);
  });

  it("of an e-mail is told to no other site by its page, and to no log", async () => {
    const secret = "aSecretThatIsInAnAddressAndNowhereElse_0123";
    for (const path of [
      "/magic",
      "/verify-email",
      "/verify-email/change",
      "/recovery/new-password",
    ]) {
      const { html, answer } = await openPage(`${api.server.url}${path}?token=${secret}`);
      expect(answer.status).toBe(200);
      expect(html).toMatch(/<meta name="referrer" content="(same-origin|no-referrer)"\/?>/);
      expect(answer.headers.get("cache-control")).toContain("no-store");
      const foreign = [...html.matchAll(/\b(?:src|href)="(https?:\/\/[^"]+)"/g)].map(
        ([, address = ""]) => address,
      );
      expect(
        foreign.filter(
          (address) => new URL(address).origin !== api.server.url && address.includes(secret),
        ),
      ).toEqual([]);
      const loaded = [
        ...html.matchAll(/<(?:script|img|link)\b[^>]*\b(?:src|href)="(https?:\/\/[^"]+)"/g),
      ];
      expect(
        loaded.filter(([, address = ""]) => new URL(address).origin !== api.server.url),
      ).toEqual([]);
    }
    const logged = (text: string) => api.server.said().includes(text);
    await vi.waitFor(() => expect(logged("/recovery/new-password")).toBe(true));
    expect([secret, pair.accessToken, pair.refreshToken, me.token].filter(logged)).toEqual([]);
  });
});

describe("a refresh token", () => {
  const refresh = (refreshToken: string) =>
    api.send("POST", "/auth/refresh", { body: { refreshToken } });

  it("that was spent ends the whole family when it comes back late, also the tokens that are good", async () => {
    const spent = pair.refreshToken;
    const next = (await refresh(spent)).body;
    expect((await whoIs(next.accessToken)).status).toBe(200);
    // The ten seconds in which a lost answer may be asked for again.
    await new Promise((resolve) => setTimeout(resolve, 10_500));
    const reused = await refresh(spent);
    expect([reused.status, reused.body.code]).toEqual([401, "auth.refresh_invalid"]);
    expect((await whoIs(next.accessToken)).status).toBe(401);
    expect((await whoIs(pair.accessToken)).status).toBe(401);
    expect((await refresh(next.refreshToken)).status).toBe(401);
  }, 30_000);

  it("is no bearer token, and an access token refreshes nothing", async () => {
    await mustRefuse(pair.refreshToken, "a refresh token as a bearer");
    expect((await refresh(pair.accessToken.slice(0, 100))).status).toBe(401);
  });
});

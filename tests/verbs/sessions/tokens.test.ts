import { SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { newId } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { keyFor } from "@/lib/platform/security/secrets";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { refreshSession } from "@/lib/sessions/verbs/refresh-session";
import { signOut } from "@/lib/sessions/verbs/sign-out";
import {
  actorOf,
  ctxFor,
  goodPassword,
  later,
  mailsTo,
  newAddress,
  newMember,
  performForProgram,
  refusal,
  signUpProgram,
} from "../../support/people";

const identify = (token: string, now = new Date()) => identifyBearer(connection().db, token, now);

async function newClient() {
  const email = newAddress();
  const { data } = await signUpProgram(ctxFor(), { email, password: goodPassword });
  return { email, ...data };
}

describe("a program that signs in", () => {
  it("is known again by its name and network, and the owner hears of each other one once", async () => {
    const { email } = await newClient();
    const messages = async () =>
      (await mailsTo(email))
        .filter(({ subject }) => /new device/i.test(subject ?? ""))
        .map((message) => message.textBody);
    const enter = (userAgent: string, address: string) =>
      performForProgram(signIn, ctxFor({ userAgent, address }), { email, password: goodPassword });
    await enter("notebook/2.1", "192.0.2.4");
    expect(await messages()).toHaveLength(1);
    expect((await messages())[0]).toContain("notebook");
    await enter("notebook/2.1", "192.0.2.77");
    await enter("notebook/2.1", "192.0.2.4");
    expect(await messages()).toHaveLength(1);
    await enter("notebook/2.1", "198.51.100.4");
    await enter("ledger/1.0", "192.0.2.4");
    expect(await messages()).toHaveLength(3);
  });
});

describe("a pair of tokens", () => {
  it("lets an API client in for ten minutes", async () => {
    const { accessToken, expiresIn } = await newClient();
    expect(await identify(accessToken)).toMatchObject({ kind: "user", userKind: "member" });
    expect(await identify(accessToken, later(expiresIn + 1))).toBeNull();
    expect(await identify(accessToken, later(-60))).toBeNull();
  });

  it("is exchanged for a new pair, again and again", async () => {
    let { refreshToken } = await newClient();
    for (let round = 0; round < 4; round += 1) {
      const { data } = await perform(refreshSession, ctxFor(), { refreshToken });
      expect(data.refreshToken).not.toBe(refreshToken);
      expect(await identify(data.accessToken)).not.toBeNull();
      refreshToken = data.refreshToken;
    }
  });

  it("gives the same successor to a repeat within seconds, also to one at the same moment", async () => {
    const { refreshToken } = await newClient();
    const answers = await Promise.all(
      [0, 1, 2, 3].map(() => perform(refreshSession, ctxFor(), { refreshToken })),
    );
    expect(new Set(answers.map(({ data }) => data.refreshToken)).size).toBe(1);
    const again = await perform(refreshSession, ctxFor({ now: later(8) }), { refreshToken });
    expect(again.data.refreshToken).toBe(answers[0]?.data.refreshToken);
  });

  it("ends the whole family when a spent token comes back late, and tells the owner", async () => {
    const { email, accessToken, refreshToken } = await newClient();
    const { data } = await perform(refreshSession, ctxFor(), { refreshToken });
    expect(
      (await refusal(perform(refreshSession, ctxFor({ now: later(30) }), { refreshToken }))).code,
    ).toBe("auth.refresh_invalid");
    expect(await identify(accessToken)).toBeNull();
    expect(await identify(data.accessToken)).toBeNull();
    expect(
      (await refusal(perform(refreshSession, ctxFor(), { refreshToken: data.refreshToken }))).code,
    ).toBe("auth.refresh_invalid");
    expect((await mailsTo(email)).map((message) => message.subject)).toContain(
      "We ended a session of yours",
    );
  });

  it("is worth nothing after signing out, at once", async () => {
    const { accessToken, refreshToken } = await newClient();
    const actor = await identify(accessToken);
    await perform(signOut, ctxFor({ ...(actor ? { actor } : {}) }), {});
    expect(await identify(accessToken)).toBeNull();
    expect((await refusal(perform(refreshSession, ctxFor(), { refreshToken }))).code).toBe(
      "auth.refresh_invalid",
    );
  });

  it("comes from the password and not without it", async () => {
    const { email } = await newClient();
    const { data } = await performForProgram(signIn, ctxFor(), { email, password: goodPassword });
    expect(data).toMatchObject({ state: "signed_in", tokenType: "Bearer", expiresIn: 600 });
    expect(
      (await refusal(performForProgram(signIn, ctxFor(), { email, password: "not this" }))).code,
    ).toBe("accounts.wrong_credentials");
  });
});

describe("a forged access token", () => {
  const claims = async () => {
    const { actor, userId, sessionId } = await newMember();
    expect(await actorOf(sessionId)).toEqual(actor);
    return { sid: sessionId, sub: userId };
  };
  type Change = {
    alg?: string;
    typ?: string;
    iss?: string;
    aud?: string;
    from?: number;
    to?: number;
    sub?: string;
  };
  const forge = async (change: Change, key: Uint8Array = keyFor("access-token")) => {
    const { sid, sub } = await claims();
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ sid })
      .setProtectedHeader({ alg: change.alg ?? "HS256", typ: change.typ ?? "at+jwt" })
      .setSubject(change.sub ?? sub)
      .setIssuer(change.iss ?? "http://localhost:3000")
      .setAudience(change.aud ?? "mythwright-api")
      .setIssuedAt(now)
      .setNotBefore(now + (change.from ?? 0))
      .setExpirationTime(now + (change.to ?? 600))
      .sign(key);
  };

  it("would be accepted if all of it were right", async () => {
    expect(await identify(await forge({}))).not.toBeNull();
  });

  it.each<[string, Change]>([
    ["another algorithm of the same family", { alg: "HS512" }],
    ["the type of an ID token", { typ: "JWT" }],
    ["a foreign issuer", { iss: "https://elsewhere.example" }],
    ["a foreign audience", { aud: "somebody-else" }],
    ["an expiry in the past", { from: -100, to: -1 }],
    ["a beginning in the future", { from: 60 }],
    ["another person's name", { sub: newId("user") }],
  ])("is refused with %s", async (_what, change) => {
    expect(await identify(await forge(change))).toBeNull();
  });

  it("is refused under another key, also under the raw secret of the server", async () => {
    expect(await identify(await forge({}, new TextEncoder().encode("a".repeat(32))))).toBeNull();
    expect(
      await identify(
        await forge({}, new TextEncoder().encode("a secret for tests, long enough to be accepted")),
      ),
    ).toBeNull();
    expect(await identify(await forge({}, keyFor("session-cookie")))).toBeNull();
  });

  it("is refused without a signature, whatever the header calls that", async () => {
    const { sid, sub } = await claims();
    const none = new UnsecuredJWT({ sid })
      .setSubject(sub)
      .setIssuer("http://localhost:3000")
      .setAudience("mythwright-api")
      .setIssuedAt()
      .setNotBefore("0s")
      .setExpirationTime("10m")
      .encode();
    const [, body] = none.split(".");
    const header = (alg: string) =>
      Buffer.from(JSON.stringify({ alg, typ: "at+jwt" })).toString("base64url");
    for (const alg of ["none", "None", "NONE", "nOnE", "HS256"])
      expect(await identify(`${header(alg)}.${body}.`), alg).toBeNull();
  });

  it("is refused with claims or signature touched, or parts missing", async () => {
    const token = await forge({});
    const [head, body, signature] = token.split(".") as [string, string, string];
    const other = Buffer.from(
      JSON.stringify({ sid: newId("session"), sub: newId("user") }),
    ).toString("base64url");
    const flipped = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
    for (const forged of [
      `${head}.${other}.${signature}`,
      `${head}.${body}.${flipped}`,
      `${head}.${body}`,
      "",
      "a.b.c",
      body,
    ])
      expect(await identify(forged)).toBeNull();
  });

  // RFC 7515 appendix A.1 and RFC 7519 sections 3.1 and 6.1: well-formed, and not ours.
  it.each([
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.",
  ])("is refused when it is the example of the RFC: %s", async (token) => {
    expect(await identify(token)).toBeNull();
  });
});

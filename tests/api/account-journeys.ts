import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { makePerson } from "@/db/seed/factories";
import { passkeysMax } from "@/lib/credentials/limits";
import { newId } from "@/lib/kernel/ids";
import { tokensMax } from "@/lib/tokens/limits";
import {
  type Answer,
  type Api,
  accessFor,
  pairFor,
  type Sent,
  type Somebody,
  somebody,
} from "../support/api";
import { newAuthenticator } from "../support/authenticator";
import { codeFor, secretFor } from "../support/mails";

const password = "nine lanterns over the fen";
const other = "seven quiet foxes by a river";
const links = [
  "/auth/magic-link/exchange",
  "/auth/recovery/completion",
  "/auth/verification",
  "/auth/email-change",
];

let numbers = 0;
const newNumber = () =>
  `+98935${String(process.pid % 1000).padStart(3, "0")}${String(1000 + numbers++)}`;
const newAddress = () => `journey-${process.pid}-${numbers++}@example.test`;

/** Every flow of an account from its first request to its last, through the API alone. Part of `every-response.test.ts`. */
export function accountJourneys(running: () => Api): void {
  let me: Somebody;
  let token: string;

  const post = (path: string, body: unknown = {}, sent: Sent = {}) =>
    running().send("POST", path, { body, ...sent });
  /** As the person of this test, with the token of a session that has just begun. */
  const mine = (method: string, path: string, body?: unknown) =>
    running().send(method, path, { token, ...(body === undefined ? {} : { body }) });
  const said = ({ status, body }: Answer) => [status, body?.code];

  beforeEach(async () => {
    me = await somebody({ password });
    token = await accessFor(running(), me);
  });

  const email = () => me.person.email ?? "";

  async function withPasskey() {
    const key = newAuthenticator(running().server.url);
    const asked = await mine("POST", "/me/passkeys/options");
    const added = await mine("POST", "/me/passkeys", {
      ticket: asked.body.ticket,
      passkey: key.create(asked.body.options),
      name: "Key of brass",
    });
    expect(added.status).toBe(201);
    return { key, added };
  }

  async function withTotp() {
    const begun = await mine("POST", "/me/totp");
    expect(begun.status).toBe(201);
    const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
    const confirmed = await mine("PUT", "/me/totp", { code: totp.generate() });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    return { totp, recoveryCodes: confirmed.body.recoveryCodes as string[] };
  }

  describe("e-mails and text messages", () => {
    it("sign in by a link, once", async () => {
      expect(said(await post("/auth/magic-link", { email: email(), next: "/create" }))).toEqual([
        202,
        undefined,
      ]);
      const secret = await secretFor(email(), "magic");
      const entered = await post("/auth/magic-link/exchange", { token: secret });
      expect(entered.body).toMatchObject({ state: "signed_in", tokenType: "Bearer" });
      expect(
        (await running().send("GET", "/auth/me", { token: entered.body.accessToken })).body.email,
      ).toBe(email());
      expect(said(await post("/auth/magic-link/exchange", { token: secret }))).toEqual([
        410,
        "accounts.link_invalid",
      ]);
    });

    it("sign in by six digits, and make an account of a new number", async () => {
      const phone = newNumber();
      const address = "198.51.100.9";
      const sent = await post("/auth/phone-code", { phone }, { address });
      expect([sent.status, sent.body.expiresIn, sent.body.attempts]).toEqual([202, 300, 5]);
      const again = await post("/auth/phone-code", { phone }, { address });
      expect(said(again)).toEqual([429, "accounts.code_too_soon"]);
      expect(Number(again.headers.get("retry-after"))).toBeGreaterThan(0);
      const { ticket } = sent.body;
      const code = await codeFor(phone);
      const wrong = code === "000000" ? "000001" : "000000";
      expect(said(await post("/auth/phone-code/exchange", { ticket, code: wrong }))).toEqual([
        422,
        "accounts.code_wrong",
      ]);
      const entered = await post("/auth/phone-code/exchange", { ticket, code });
      expect(entered.body.state).toBe("signed_in");
      expect(
        (await running().send("GET", "/auth/me", { token: entered.body.accessToken })).body.phone,
      ).toBe(phone);
    });

    it("replace a forgotten password, end every session and sign nobody in", async () => {
      expect((await post("/auth/recovery", { email: email() })).status).toBe(202);
      const secret = await secretFor(email(), "new-password");
      const weak = await post("/auth/recovery/completion", {
        token: secret,
        password: "password1",
      });
      expect([weak.status, weak.body.errors[0].path]).toEqual([422, "password"]);
      const done = await post("/auth/recovery/completion", { token: secret, password: other });
      expect([done.status, done.text]).toEqual([204, ""]);
      expect((await mine("GET", "/auth/me")).status).toBe(401);
      expect(said(await post("/auth/login", { email: email(), password }))).toEqual([
        401,
        "accounts.wrong_credentials",
      ]);
      expect((await post("/auth/login", { email: email(), password: other })).body.state).toBe(
        "signed_in",
      );
    });

    it("prove a mailbox, unless another account has proved it meanwhile", async () => {
      for (const [isSuperseded, answer] of [
        [false, [204, undefined]],
        [true, [409, "accounts.verification_superseded"]],
      ] as const) {
        const address = newAddress();
        const made = await post("/auth/signup", { email: address, password: other });
        const again = await post("/me/email/verification", {}, { token: made.body.accessToken });
        expect(again.status).toBe(202);
        // The second letter ends the link of the first.
        const secret = await secretFor(address, "verify-email", 2);
        if (isSuperseded) await makePerson({ email: address });
        expect(said(await post("/auth/verification", { token: secret }))).toEqual(answer);
      }
    });

    it("move the account to another address when both mailboxes agree", async () => {
      const address = newAddress();
      expect((await mine("POST", "/me/email/change", { email: address })).status).toBe(202);
      const [old, fresh] = [await secretFor(email(), "change"), await secretFor(address, "change")];
      const agreed = await post("/auth/email-change", { token: old });
      expect(agreed.body).toEqual({ changed: false, alone: false });
      const moved = await post("/auth/email-change", { token: fresh }, { token });
      expect(moved.body).toEqual({ changed: true, alone: false });
      expect((await mine("GET", "/auth/me")).body.email).toBe(address);
    });

    it("do not move it to an address that another account has proved meanwhile", async () => {
      const address = newAddress();
      await mine("POST", "/me/email/change", { email: address });
      const [old, fresh] = [await secretFor(email(), "change"), await secretFor(address, "change")];
      await makePerson({ email: address });
      await post("/auth/email-change", { token: old });
      expect(said(await post("/auth/email-change", { token: fresh }))).toEqual([
        409,
        "accounts.email_taken",
      ]);
    });

    it.each(links)("open nothing at %s with a secret that is made up", async (path) => {
      const body = { token: "made-up", ...(path.includes("recovery") ? { password: other } : {}) };
      expect(said(await post(path, body))).toEqual([410, "accounts.link_invalid"]);
    });
  });

  describe("the second factor", () => {
    it("is asked for after the password, and answered by the app, a recovery code or a passkey", async () => {
      const { totp, recoveryCodes } = await withTotp();
      const { key } = await withPasskey();
      const login = async () => {
        const { body } = await post("/auth/login", { email: email(), password });
        expect(body).toMatchObject({
          state: "second_factor",
          methods: ["totp", "passkey", "recovery_code"],
        });
        return body.ticket as string;
      };
      const wrong = await post("/auth/second-factor/exchange", {
        ticket: await login(),
        method: "totp",
        code: "000000",
      });
      expect(said(wrong)).toEqual([422, "accounts.code_wrong"]);
      const byCode = { ticket: await login(), method: "recovery_code", code: recoveryCodes[0] };
      expect((await post("/auth/second-factor/exchange", byCode)).body.state).toBe("signed_in");
      expect(said(await post("/auth/second-factor/exchange", byCode))).toEqual([
        410,
        "accounts.second_factor_over",
      ]);
      // The code that set the app up is spent, so the next one is typed.
      const code = totp.generate({ timestamp: Date.now() + 30_000 });
      const byApp = await post("/auth/second-factor/exchange", {
        ticket: await login(),
        method: "totp",
        code,
      });
      expect(byApp.body).toMatchObject({ state: "signed_in", tokenType: "Bearer" });
      const ticket = await login();
      const asked = await post("/auth/second-factor/options", { ticket });
      const byKey = await post("/auth/second-factor/exchange", {
        ticket,
        method: "passkey",
        passkeyTicket: asked.body.ticket,
        passkey: key.get(asked.body.options),
      });
      expect(byKey.body.state).toBe("signed_in");
      expect(said(await post("/auth/second-factor/options", { ticket }))).toEqual([
        410,
        "accounts.second_factor_over",
      ]);
    });

    it("is set up once, renewed and taken away", async () => {
      expect(said(await mine("PUT", "/me/totp", { code: "000000" }))).toEqual([
        404,
        "accounts.totp_not_begun",
      ]);
      expect(said(await mine("DELETE", "/me/totp"))).toEqual([404, "accounts.totp_not_begun"]);
      await withTotp();
      expect(said(await mine("POST", "/me/totp"))).toEqual([409, "accounts.totp_already_on"]);
      expect((await mine("POST", "/me/recovery-codes")).body.recoveryCodes).toHaveLength(10);
      expect((await mine("GET", "/me/sign-in-methods")).body).toMatchObject({
        totp: true,
        recoveryCodesLeft: 10,
      });
      expect((await mine("DELETE", "/me/totp")).status).toBe(204);
      expect((await post("/auth/login", { email: email(), password })).body.state).toBe(
        "signed_in",
      );
    });
  });

  describe("a passkey", () => {
    it("signs in by itself, and is taken away", async () => {
      const { key, added } = await withPasskey();
      expect(added.body.recoveryCodes).toHaveLength(10);
      const asked = await post("/auth/passkey/options");
      const answer = { ticket: asked.body.ticket, passkey: key.get(asked.body.options) };
      expect((await post("/auth/passkey/exchange", answer)).body.state).toBe("signed_in");
      expect(said(await post("/auth/passkey/exchange", answer))).toEqual([
        422,
        "accounts.passkey_refused",
      ]);
      const { passkeys } = (await mine("GET", "/me/sign-in-methods")).body;
      expect(passkeys).toMatchObject([{ id: added.body.id, name: "Key of brass" }]);
      const address = `/me/passkeys/${added.body.id}`;
      expect((await mine("PATCH", address, { name: "Key of tin" })).status).toBe(204);
      expect((await mine("GET", "/me/sign-in-methods")).body.passkeys).toMatchObject([
        { name: "Key of tin" },
      ]);
      expect((await mine("DELETE", address)).status).toBe(204);
    });

    it("opens nothing when it was answered on another site, or without the person", async () => {
      const { key } = await withPasskey();
      for (const lure of [{ from: "https://mythwright.example.evil" }, { verify: false }]) {
        const { body } = await post("/auth/passkey/options");
        const answer = await post("/auth/passkey/exchange", {
          ticket: body.ticket,
          passkey: key.get(body.options, lure),
        });
        expect(said(answer)).toEqual([422, "accounts.passkey_refused"]);
      }
    });

    it("is not the eleventh, and not taken away when it is the last sign-in method", async () => {
      const lone = await somebody({ email: null });
      token = await accessFor(running(), lone);
      const { added } = await withPasskey();
      expect(said(await mine("DELETE", `/me/passkeys/${added.body.id}`))).toEqual([
        409,
        "accounts.last_sign_in_method",
      ]);
      for (let kept = 1; kept < passkeysMax; kept += 1) await withPasskey();
      expect(said(await mine("POST", "/me/passkeys/options"))).toEqual([
        409,
        "accounts.passkeys_too_many",
      ]);
    });
  });

  describe("one's own account", () => {
    it("has a profile, a handle and a look of its own", async () => {
      const edited = await mine("PATCH", "/me/profile", {
        name: "Mira of the Fen",
        bio: "Reeds.",
        links: [{ label: "Home", url: "https://fen.example.org/" }],
        privacy: { bio: "private" },
      });
      expect(edited.body).toMatchObject({ name: "Mira of the Fen", privacy: { bio: "private" } });
      const handle = `mira-${numbers++}-${process.pid}`;
      expect((await mine("PUT", "/me/handle", { handle })).body.handle).toBe(handle);
      expect(
        (await mine("PATCH", "/me/appearance", { theme: "dark", reducedMotion: true })).body,
      ).toMatchObject({
        theme: "dark",
        reducedMotion: true,
      });
      const read = await mine("GET", "/me/profile");
      expect(read.body).toMatchObject({ handle, theme: "dark", bio: "Reeds." });
      const refused = await mine("PATCH", "/me/profile", {
        links: [{ label: "x", url: "javascript:alert(1)" }],
      });
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, "links.0.url"]);
    });

    it("changes its password against the present one, and keeps only the session that did", async () => {
      const elsewhere = await accessFor(running(), me);
      const wrong = await mine("PUT", "/me/password", { current: "not this", password: other });
      expect(said(wrong)).toEqual([422, "accounts.wrong_password"]);
      expect(
        (await mine("PUT", "/me/password", { current: password, password: other })).status,
      ).toBe(204);
      expect((await mine("GET", "/auth/me")).status).toBe(200);
      expect((await running().send("GET", "/auth/me", { token: elsewhere })).status).toBe(401);
    });

    it("takes a number when each end agrees, and gives it back", async () => {
      expect(said(await mine("DELETE", "/me/phone"))).toEqual([
        404,
        "accounts.sign_in_method_not_found",
      ]);
      const [first, second] = [newNumber(), newNumber()];
      const begun = await mine("POST", "/me/phone/codes", { phone: first });
      expect([begun.status, begun.body.oldTicket]).toEqual([202, null]);
      const code = await codeFor(first);
      expect((await mine("PUT", "/me/phone", { ticket: begun.body.ticket, code })).status).toBe(
        204,
      );
      const { ticket, oldTicket } = (await mine("POST", "/me/phone/codes", { phone: second })).body;
      const answer = { ticket, code: await codeFor(second) };
      expect(said(await mine("PUT", "/me/phone", answer))).toEqual([422, "accounts.code_wrong"]);
      expect(said(await mine("PUT", "/me/phone", { ...answer, oldTicket, oldCode: "1" }))).toEqual([
        422,
        "accounts.code_wrong",
      ]);
      expect((await mine("GET", "/auth/me")).body.phone).toBe(first);
      expect((await mine("DELETE", "/me/phone")).status).toBe(204);
    });

    it("does not take another's number, nor give up the number that is its only way in", async () => {
      const phone = newNumber();
      const { ticket } = (await post("/auth/phone-code", { phone })).body;
      const holder = (
        await post("/auth/phone-code/exchange", { ticket, code: await codeFor(phone) })
      ).body.accessToken;
      const begun = await mine("POST", "/me/phone/codes", { phone });
      const code = await codeFor(phone, 2);
      expect(said(await mine("PUT", "/me/phone", { ticket: begun.body.ticket, code }))).toEqual([
        409,
        "accounts.phone_taken",
      ]);
      expect(said(await running().send("DELETE", "/me/phone", { token: holder }))).toEqual([
        409,
        "accounts.last_sign_in_method",
      ]);
    });

    it("is archived on request, one archive at a time, and downloaded by its owner alone", async () => {
      const asked = await mine("POST", "/me/exports");
      expect([asked.status, asked.body.state]).toEqual([202, "queued"]);
      expect([202, 409]).toContain((await mine("POST", "/me/exports")).status);
      const at = `${running().server.url}/api/exports/${asked.body.id}`;
      const download = (bearer: string) =>
        fetch(at, { headers: { authorization: `Bearer ${bearer}` } });
      await expect
        .poll(async () => (await mine("GET", "/me/exports")).body.exports.at(-1).state, {
          timeout: 15_000,
        })
        .toBe("ready");
      const archive = await download(token);
      expect([archive.status, archive.headers.get("content-type")]).toEqual([
        200,
        "application/zip",
      ]);
      expect(
        Buffer.from(await archive.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
      const stranger = await somebody();
      const refusals = [
        [await accessFor(running(), stranger), 404, "accounts.export_not_found"],
        [await accessFor(running(), me, { fresh: false }), 403, "auth.reauthentication_required"],
        [me.token, 403, "auth.token_not_accepted"],
        ["nonsense", 401, "auth.token_invalid"],
      ] as const;
      for (const [bearer, status, code] of refusals) {
        const refused = await download(bearer);
        expect([refused.status, (await refused.json()).code]).toEqual([status, code]);
      }
    }, 30_000);

    it("is closed at once when it is to be deleted, and opened again by signing in", async () => {
      const asked = await mine("POST", "/me/deletion", { understood: true });
      expect(asked.status).toBe(202);
      expect(Date.parse(asked.body.deletionDueAt)).toBeGreaterThan(Date.now() + 13 * 86_400_000);
      expect((await mine("GET", "/auth/me")).status).toBe(401);
      const back = await post("/auth/login", { email: email(), password });
      expect(back.body.state).toBe("signed_in");
    });
  });

  describe("a fresh proof", () => {
    it("is asked for before dangerous acts, and given by password or passkey", async () => {
      const { key } = await withPasskey();
      const stale = await accessFor(running(), me, { fresh: false });
      const act = () => running().send("POST", "/me/recovery-codes", { token: stale });
      expect(said(await act())).toEqual([403, "auth.reauthentication_required"]);
      const proofs = await running().send("GET", "/auth/proofs", { token: stale });
      expect(proofs.body).toEqual({ password: true, totp: false, passkey: true });
      expect(said(await post("/auth/proofs", { password: "not this" }, { token: stale }))).toEqual([
        422,
        "accounts.wrong_password",
      ]);
      const asked = await post("/auth/proofs/options", {}, { token: stale });
      const proof = { passkeyTicket: asked.body.ticket, passkey: key.get(asked.body.options) };
      expect((await post("/auth/proofs", proof, { token: stale })).status).toBe(204);
      expect((await act()).status).toBe(201);
    });
  });

  describe("providers", () => {
    const link = async (userId: Somebody["person"]["id"]) => {
      const id = newId("identity");
      await connection()
        .db.insert(identities)
        .values({ id, userId, provider: "github", subject: id, label: "octo" });
      return id;
    };

    it("are unlinked, but not the last sign-in method", async () => {
      expect((await mine("DELETE", `/me/identities/${await link(me.person.id)}`)).status).toBe(204);
      const lone = await somebody({ email: null });
      const at = `/me/identities/${await link(lone.person.id)}`;
      token = await accessFor(running(), lone);
      expect(said(await mine("DELETE", at))).toEqual([409, "accounts.last_sign_in_method"]);
    });
  });

  describe("sessions, tokens and activity", () => {
    it("lists where one is signed in, ends one session and all the others", async () => {
      const [one, two] = [await pairFor(running(), me), await pairFor(running(), me)];
      const listed = (await mine("GET", "/sessions")).body.sessions;
      expect(listed.filter((session: { current: boolean }) => session.current)).toHaveLength(1);
      expect((await mine("DELETE", `/sessions/${one.sessionId}`)).status).toBe(204);
      expect((await running().send("GET", "/auth/me", { token: one.accessToken })).status).toBe(
        401,
      );
      expect((await mine("DELETE", "/sessions")).body).toEqual({ ended: 1 });
      expect((await running().send("GET", "/auth/me", { token: two.accessToken })).status).toBe(
        401,
      );
      expect((await mine("GET", "/auth/me")).status).toBe(200);
    });

    it("makes a token that is shown once, does what its scopes say, and nothing once it is revoked", async () => {
      const made = await mine("POST", "/tokens", {
        name: "Notebook",
        scopes: ["characters:read"],
        days: 7,
      });
      expect(made.status).toBe(201);
      const secret = made.body.token as string;
      expect((await running().send("GET", "/characters", { token: secret })).status).toBe(200);
      const refused = await running().send("POST", "/characters", { token: secret, body: {} });
      expect([...said(refused), refused.body.missing]).toEqual([
        403,
        "auth.scope_missing",
        "characters:write",
      ]);
      const listed = await mine("GET", "/tokens");
      expect(listed.text).not.toContain(secret);
      expect((await mine("DELETE", `/tokens/${made.body.id}`)).status).toBe(204);
      expect((await running().send("GET", "/characters", { token: secret })).status).toBe(401);
    });

    it("makes no more tokens than an account keeps", async () => {
      const body = { name: "One of many", scopes: ["rules:read"] };
      const made = [];
      for (let at = 0; at < tokensMax; at += 1)
        made.push((await mine("POST", "/tokens", body)).status);
      // One of them is the token every person of these tests has.
      expect(made).toEqual([...Array.from({ length: tokensMax - 1 }, () => 201), 409]);
    });

    it("shows what happened, to its owner", async () => {
      await mine("PUT", "/me/handle", { handle: `activity-${numbers++}-${process.pid}` });
      const page = await mine("GET", "/activity");
      expect(page.body.items[0]).toMatchObject({ type: "accounts.handle_changed", by: "self" });
    });
  });
}

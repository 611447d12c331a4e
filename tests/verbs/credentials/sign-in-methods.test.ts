import { desc, eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { outboxMessages } from "@/db/schema/outbox";
import { users } from "@/db/schema/users";
import { answerSecondFactor } from "@/lib/credentials/verbs/answer-second-factor";
import { beginPhoneChange } from "@/lib/credentials/verbs/begin-phone-change";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { changePassword } from "@/lib/credentials/verbs/change-password";
import { checkPhoneCode } from "@/lib/credentials/verbs/check-phone-code";
import { confirmEmailChange } from "@/lib/credentials/verbs/confirm-email-change";
import { confirmPhoneChange } from "@/lib/credentials/verbs/confirm-phone-change";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { listSignInMethods } from "@/lib/credentials/verbs/list-sign-in-methods";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { reauthenticate } from "@/lib/credentials/verbs/reauthenticate";
import { removeIdentity } from "@/lib/credentials/verbs/remove-identity";
import { removePhone } from "@/lib/credentials/verbs/remove-phone";
import { removeTotp } from "@/lib/credentials/verbs/remove-totp";
import { renewRecoveryCodes } from "@/lib/credentials/verbs/renew-recovery-codes";
import { requestEmailChange } from "@/lib/credentials/verbs/request-email-change";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { resetPassword } from "@/lib/credentials/verbs/reset-password";
import { sendPhoneCode } from "@/lib/credentials/verbs/send-phone-code";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { signInByIdentity } from "@/lib/credentials/verbs/sign-in-by-identity";
import { verifyEmail } from "@/lib/credentials/verbs/verify-email";
import { perform } from "@/lib/kernel/perform";
import {
  actorOf,
  ctxFor,
  doJobs,
  goodPassword,
  later,
  mailsTo,
  newAddress,
  newMember,
  refusal,
  tokenFrom,
} from "../../support/people";

const rowOf = async (id: string) =>
  (
    await connection()
      .db.select()
      .from(users)
      .where(eq(users.id, id as never))
  )[0];

async function newVerified(given: Parameters<typeof newMember>[0] = {}) {
  const member = await newMember(given);
  await perform(verifyEmail, ctxFor({ actor: member.actor }), {
    token: await tokenFrom(member.email),
  });
  return member;
}

let numbers = 0;
const newNumber = () =>
  `+98912${String(process.pid % 1000).padStart(3, "0")}${String(1000 + numbers++)}`;

async function codeFor(phone: string): Promise<string> {
  await doJobs();
  const [sent] = await connection()
    .db.select()
    .from(outboxMessages)
    .where(eq(outboxMessages.recipient, phone))
    .orderBy(desc(outboxMessages.id))
    .limit(1);
  return /\d{6}/.exec(sent?.textBody ?? "")?.[0] ?? "";
}

async function withTotp() {
  const member = await newVerified();
  const ctx = () => ctxFor({ actor: member.actor });
  const { data } = await perform(beginTotp, ctx(), {});
  const totp = new TOTP({ secret: Secret.fromBase32(data.secret) });
  const { data: confirmed } = await perform(confirmTotp, ctx(), { code: totp.generate() });
  return { ...member, totp, recoveryCodes: confirmed.recoveryCodes };
}

describe("proving a mailbox", () => {
  it("works once, and gives the address to this account alone", async () => {
    const [first, second] = [await newMember(), await newMember()];
    const token = await tokenFrom(first.email);
    await connection()
      .db.update(users)
      .set({ email: first.email })
      .where(eq(users.id, second.userId));
    await perform(verifyEmail, ctxFor(), { token });
    expect((await rowOf(first.userId))?.emailVerifiedAt).not.toBeNull();
    expect((await refusal(perform(verifyEmail, ctxFor(), { token }))).code).toBe(
      "accounts.link_invalid",
    );
    expect((await rowOf(second.userId))?.emailVerifiedAt).toBeNull();
  });

  it("refuses a link that is late or made up", async () => {
    const { email } = await newMember();
    const token = await tokenFrom(email);
    expect(
      (await refusal(perform(verifyEmail, ctxFor({ now: later(2 * 86_400 + 1) }), { token }))).kind,
    ).toBe("gone");
    expect((await refusal(perform(verifyEmail, ctxFor(), { token: "made-up" }))).kind).toBe("gone");
  });
});

describe("a forgotten password", () => {
  it("is answered alike for a known and an unknown address, and only a known one gets a mail", async () => {
    const { email } = await newVerified();
    const nobody = newAddress();
    const known = await perform(requestRecovery, ctxFor(), { email });
    const unknown = await perform(requestRecovery, ctxFor(), { email: nobody });
    expect(known.data).toEqual(unknown.data);
    expect((await mailsTo(email))[0]?.subject).toBe("Reset your password");
    expect(await mailsTo(nobody)).toEqual([]);
  });

  it("is replaced once per link, ends every session and is told by mail", async () => {
    const { email, sessionId, password } = await newVerified();
    await perform(requestRecovery, ctxFor(), { email });
    const token = await tokenFrom(email);
    const next = "a wholly different sentence";
    expect(
      (await refusal(perform(resetPassword, ctxFor(), { token, password: "password1" }))).kind,
    ).toBe("invalid");
    await perform(resetPassword, ctxFor(), { token, password: next });
    expect(await actorOf(sessionId)).toBeNull();
    expect((await refusal(perform(resetPassword, ctxFor(), { token, password: next }))).code).toBe(
      "accounts.link_invalid",
    );
    expect((await refusal(perform(signIn, ctxFor(), { email, password }))).code).toBe(
      "accounts.wrong_credentials",
    );
    expect((await perform(signIn, ctxFor(), { email, password: next })).data.state).toBe(
      "signed_in",
    );
    expect((await mailsTo(email))[0]?.subject).toBe("Your password was changed");
  });

  it("is not replaced by an older link once a newer one was sent, nor by a late one", async () => {
    const { email } = await newVerified();
    await perform(requestRecovery, ctxFor(), { email });
    const older = await tokenFrom(email);
    await perform(requestRecovery, ctxFor(), { email });
    const newer = await tokenFrom(email);
    expect(
      (await refusal(perform(resetPassword, ctxFor(), { token: older, password: goodPassword })))
        .kind,
    ).toBe("gone");
    const late = ctxFor({ now: later(30 * 60 + 1) });
    expect(
      (await refusal(perform(resetPassword, late, { token: newer, password: goodPassword }))).kind,
    ).toBe("gone");
  });

  it("does not get round the second factor", async () => {
    const { email } = await withTotp();
    await perform(requestRecovery, ctxFor(), { email });
    await perform(resetPassword, ctxFor(), {
      token: await tokenFrom(email),
      password: "a wholly different sentence",
    });
    const { data } = await perform(signIn, ctxFor(), {
      email,
      password: "a wholly different sentence",
    });
    expect(data.state).toBe("second_factor");
  });
});

describe("a link to sign in", () => {
  it("lets in once, proves the mailbox, and goes where it was asked from", async () => {
    const { email, userId } = await newMember();
    await perform(requestMagicLink, ctxFor(), { email, next: "/create" });
    const token = await tokenFrom(email);
    const { data } = await perform(openMagicLink, ctxFor(), { token });
    expect(data).toMatchObject({ outcome: { state: "signed_in", userId }, next: "/create" });
    expect((await rowOf(userId))?.emailVerifiedAt).not.toBeNull();
    expect((await refusal(perform(openMagicLink, ctxFor(), { token }))).kind).toBe("gone");
  });

  it("never leads to another site", async () => {
    const { email } = await newVerified();
    for (const next of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
    ]) {
      await perform(requestMagicLink, ctxFor(), { email, next });
      const { data } = await perform(openMagicLink, ctxFor(), { token: await tokenFrom(email) });
      expect(data.next).toBe("/dashboard");
    }
  });
});

describe("a code by phone", () => {
  it("makes an account for a new number and opens it for a known one", async () => {
    const phone = newNumber();
    const first = await perform(sendPhoneCode, ctxFor(), {
      phone: `${phone.slice(0, 3)} ${phone.slice(3)}`,
    });
    const { data: made } = await perform(checkPhoneCode, ctxFor(), {
      ticket: first.data.ticket,
      code: await codeFor(phone),
    });
    const later61 = ctxFor({ now: later(61) });
    const second = await perform(sendPhoneCode, later61, { phone });
    const { data: again } = await perform(checkPhoneCode, ctxFor({ now: later(70) }), {
      ticket: second.data.ticket,
      code: await codeFor(phone),
    });
    expect(made).toMatchObject({ state: "signed_in", userKind: "member" });
    expect("userId" in again && "userId" in made && again.userId === made.userId).toBe(true);
  });

  it("takes Persian digits, in the number and in the code", async () => {
    const phone = newNumber();
    const persian = (text: string) =>
      text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
    const { data } = await perform(sendPhoneCode, ctxFor({ locale: "fa" }), {
      phone: persian(phone),
    });
    const code = persian(await codeFor(phone));
    expect(
      (await perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code })).data.state,
    ).toBe("signed_in");
  });

  it("is good for five tries, right ones after that included", async () => {
    const phone = newNumber();
    const { data } = await perform(sendPhoneCode, ctxFor(), { phone });
    const code = await codeFor(phone);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(
        (await refusal(perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code: wrong })))
          .code,
      ).toBe("accounts.code_wrong");
    expect(
      (await refusal(perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code }))).code,
    ).toBe("accounts.code_wrong");
  });

  it("grants no more than five tries to twenty at once", async () => {
    const phone = newNumber();
    const { data } = await perform(sendPhoneCode, ctxFor(), { phone });
    const code = await codeFor(phone);
    const guesses = Array.from({ length: 20 }, (_, at) =>
      at === 19 ? code : String(at).padStart(6, "0"),
    );
    const outcomes = await Promise.allSettled(
      guesses.map((guess) =>
        perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code: guess }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled").length).toBeLessThanOrEqual(
      1,
    );
    expect(
      (await refusal(perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code }))).kind,
    ).toBe("invalid");
  });

  it("works once, not late, and not with another ticket", async () => {
    const [one, two] = [newNumber(), newNumber()];
    const first = (await perform(sendPhoneCode, ctxFor(), { phone: one })).data;
    const other = (await perform(sendPhoneCode, ctxFor(), { phone: two })).data;
    const code = await codeFor(one);
    if (code !== (await codeFor(two)))
      expect(
        (await refusal(perform(checkPhoneCode, ctxFor(), { ticket: other.ticket, code }))).kind,
      ).toBe("invalid");
    expect(
      (
        await refusal(
          perform(checkPhoneCode, ctxFor({ now: later(301) }), { ticket: first.ticket, code }),
        )
      ).kind,
    ).toBe("invalid");
    await perform(checkPhoneCode, ctxFor(), { ticket: first.ticket, code });
    expect(
      (await refusal(perform(checkPhoneCode, ctxFor(), { ticket: first.ticket, code }))).kind,
    ).toBe("invalid");
  });

  it("is sent once a minute to one number from one network, and nobody waits for what another network asks", async () => {
    const phone = newNumber();
    const address = "203.0.113.200";
    await perform(sendPhoneCode, ctxFor({ address }), { phone });
    const refused = await refusal(
      perform(sendPhoneCode, ctxFor({ address: "203.0.113.7" }), { phone }),
    );
    expect(refused).toMatchObject({ kind: "rate_limited", code: "accounts.code_too_soon" });
    const { data } = await perform(sendPhoneCode, ctxFor({ address: "198.51.100.7" }), { phone });
    const entered = await perform(checkPhoneCode, ctxFor(), {
      ticket: data.ticket,
      code: await codeFor(phone),
    });
    expect(entered.data.state).toBe("signed_in");
  });

  it.each(["12345", "+0123456789", "091212345678", "+98 912 abc", "+1".padEnd(18, "2")])(
    "refuses %s as a number",
    async (phone) => {
      expect((await refusal(perform(sendPhoneCode, ctxFor(), { phone }))).fields).toEqual([
        "phone: accounts.phone_form",
      ]);
    },
  );
});

describe("a second factor", () => {
  it("is asked for after the password, and a code of the app answers it once", async () => {
    const { email, password, totp, userId } = await withTotp();
    const { data } = await perform(signIn, ctxFor(), { email, password });
    if (data.state !== "second_factor") throw new Error("the second factor was not asked for");
    expect(data.methods).toEqual(["totp", "recovery_code"]);
    const at = later(60);
    const code = totp.generate({ timestamp: at.getTime() });
    const answer = (ticket: string) =>
      perform(answerSecondFactor, ctxFor({ now: at }), { ticket, method: "totp", code });
    expect((await answer(data.ticket)).data).toMatchObject({ state: "signed_in", userId });
    const again = (await perform(signIn, ctxFor(), { email, password })).data;
    expect("ticket" in again && (await refusal(answer(again.ticket))).code).toBe(
      "accounts.code_wrong",
    );
    expect((await refusal(answer(data.ticket))).code).toBe("accounts.second_factor_over");
  });

  it("gives five tries a sign-in, and the ticket alone opens nothing", async () => {
    const { email, password } = await withTotp();
    const { data } = await perform(signIn, ctxFor(), { email, password });
    const ticket = "ticket" in data ? data.ticket : "";
    for (let attempt = 0; attempt < 5; attempt += 1)
      await refusal(
        perform(answerSecondFactor, ctxFor(), { ticket, method: "totp", code: "000000" }),
      );
    expect(
      (
        await refusal(
          perform(answerSecondFactor, ctxFor(), { ticket, method: "totp", code: "000000" }),
        )
      ).code,
    ).toBe("accounts.second_factor_over");
  });

  it("can be answered with each recovery code once, which is told by mail", async () => {
    const { email, password, recoveryCodes } = await withTotp();
    expect(new Set(recoveryCodes).size).toBe(10);
    const enter = async (code: string) => {
      const { data } = await perform(signIn, ctxFor(), { email, password });
      return perform(answerSecondFactor, ctxFor(), {
        ticket: "ticket" in data ? data.ticket : "",
        method: "recovery_code",
        code,
      });
    };
    expect((await enter(recoveryCodes[0]?.toUpperCase() ?? "")).data.state).toBe("signed_in");
    expect((await refusal(enter(recoveryCodes[0] ?? ""))).code).toBe("accounts.code_wrong");
    expect((await mailsTo(email)).map((message) => message.subject)).toContain(
      "A recovery code was used",
    );
  });

  it("new recovery codes end the old ones", async () => {
    const { actor, email, password, recoveryCodes } = await withTotp();
    await perform(renewRecoveryCodes, ctxFor({ actor }), {});
    const { data } = await perform(signIn, ctxFor(), { email, password });
    const ticket = "ticket" in data ? data.ticket : "";
    const old = recoveryCodes[1] ?? "";
    expect(
      (
        await refusal(
          perform(answerSecondFactor, ctxFor(), { ticket, method: "recovery_code", code: old }),
        )
      ).kind,
    ).toBe("invalid");
  });

  it("is not in force before its first code, and gone after it was removed", async () => {
    const { actor, email, password } = await newVerified();
    await perform(beginTotp, ctxFor({ actor }), {});
    expect((await perform(signIn, ctxFor(), { email, password })).data.state).toBe("signed_in");
    const other = await withTotp();
    await perform(removeTotp, ctxFor({ actor: other.actor }), {});
    expect(
      (await perform(signIn, ctxFor(), { email: other.email, password: other.password })).data
        .state,
    ).toBe("signed_in");
  });
});

describe("dangerous acts", () => {
  it("ask for a fresh proof of identity, which a password or a code gives for ten minutes", async () => {
    const { actor, sessionId, password } = await newVerified();
    const stale = { ...actor, freshUntil: new Date(Date.now() - 1000) };
    expect((await refusal(perform(beginTotp, ctxFor({ actor: stale }), {}))).code).toBe(
      "auth.reauthentication_required",
    );
    expect(
      (await refusal(perform(reauthenticate, ctxFor({ actor: stale }), { password: "wrong" })))
        .fields,
    ).toEqual(["password: accounts.wrong_password"]);
    await perform(reauthenticate, ctxFor({ actor: stale }), { password });
    const fresh = await actorOf(sessionId);
    await perform(beginTotp, ctxFor({ ...(fresh ? { actor: fresh } : {}) }), {});
    const over = ctxFor({ ...(fresh ? { actor: fresh } : {}), now: later(601) });
    expect((await refusal(perform(beginTotp, over, {}))).code).toBe(
      "auth.reauthentication_required",
    );
  });

  it("changing the password needs the present one, ends the other sessions and keeps this one", async () => {
    const { actor, email, sessionId, password } = await newVerified();
    const elsewhere = (await perform(signIn, ctxFor(), { email, password })).data;
    const next = "a wholly different sentence";
    expect(
      (
        await refusal(
          perform(changePassword, ctxFor({ actor }), { current: "wrong", password: next }),
        )
      ).fields,
    ).toEqual(["current: accounts.wrong_password"]);
    await perform(changePassword, ctxFor({ actor }), { current: password, password: next });
    expect(await actorOf(sessionId)).not.toBeNull();
    expect("sessionId" in elsewhere && (await actorOf(elsewhere.sessionId))).toBeNull();
  });
});

describe("changing the address", () => {
  it("needs both mailboxes, in any order", async () => {
    for (const newFirst of [true, false]) {
      const { actor, email, userId } = await newVerified();
      const next = newAddress();
      await perform(requestEmailChange, ctxFor({ actor }), { email: next });
      const ends = newFirst ? [next, email] : [email, next];
      const first = await perform(confirmEmailChange, ctxFor(), {
        token: await tokenFrom(ends[0] ?? ""),
      });
      expect(first.data.changed).toBe(false);
      expect((await rowOf(userId))?.email).toBe(email);
      const second = await perform(confirmEmailChange, ctxFor(), {
        token: await tokenFrom(ends[1] ?? ""),
      });
      expect(second.data.changed).toBe(true);
      expect(await rowOf(userId)).toMatchObject({ email: next });
      expect((await mailsTo(email))[0]?.subject).toBe("Your address was changed");
    }
  });

  it("to somebody else's address is answered alike and reaches nobody", async () => {
    const [one, two] = [await newVerified(), await newVerified()];
    const before = (await mailsTo(two.email)).length;
    const { data } = await perform(requestEmailChange, ctxFor({ actor: one.actor }), {
      email: two.email,
    });
    expect(data).toEqual({ done: true });
    expect((await mailsTo(two.email)).length).toBe(before);
    await perform(confirmEmailChange, ctxFor(), { token: await tokenFrom(one.email) });
    expect((await rowOf(one.userId))?.email).toBe(one.email);
  });
});

describe("changing the phone number", () => {
  it("needs a code from the new number, and from the old one where there is one", async () => {
    const { actor, userId } = await newVerified();
    const [first, second] = [newNumber(), newNumber()];
    const begun = (await perform(beginPhoneChange, ctxFor({ actor }), { phone: first })).data;
    await perform(confirmPhoneChange, ctxFor({ actor }), {
      ticket: begun.ticket,
      code: await codeFor(first),
    });
    expect((await rowOf(userId))?.phone).toBe(first);
    const change = (await perform(beginPhoneChange, ctxFor({ actor }), { phone: second })).data;
    const code = await codeFor(second);
    expect(
      (
        await refusal(
          perform(confirmPhoneChange, ctxFor({ actor }), { ticket: change.ticket, code }),
        )
      ).kind,
    ).toBe("invalid");
    await perform(confirmPhoneChange, ctxFor({ actor }), {
      ticket: change.ticket,
      code,
      oldTicket: change.oldTicket ?? "",
      oldCode: await codeFor(first),
    });
    expect((await rowOf(userId))?.phone).toBe(second);
  });

  it("cannot take the last sign-in method away", async () => {
    const phone = newNumber();
    const { ticket } = (await perform(sendPhoneCode, ctxFor(), { phone })).data;
    const { data } = await perform(checkPhoneCode, ctxFor(), {
      ticket,
      code: await codeFor(phone),
    });
    const actor = "sessionId" in data ? await actorOf(data.sessionId) : null;
    expect(
      (await refusal(perform(removePhone, ctxFor({ ...(actor ? { actor } : {}) }), {}))).code,
    ).toBe("accounts.last_sign_in_method");
  });
});

describe("somebody else's sign-in", () => {
  const come = (
    given: Partial<
      Parameters<typeof perform<typeof signInByIdentity.input, typeof signInByIdentity.output>>[2] &
        object
    >,
    actor?: Parameters<typeof ctxFor>[0],
  ) =>
    perform(signInByIdentity, ctxFor(actor), {
      provider: "github",
      subject: newAddress(),
      verifiedEmail: newAddress(),
      name: "Octo",
      intent: "sign_in",
      setOutBy: actor?.actor?.kind === "user" ? actor.actor.userId : null,
      ...given,
    });

  it("makes an account the first time and opens it afterwards", async () => {
    const subject = newAddress();
    const first = (await come({ subject })).data;
    const again = (await come({ subject, name: "Renamed" })).data;
    expect("userId" in first && "userId" in again && first.userId === again.userId).toBe(true);
  });

  it("opens no account by a mailbox that the account has proved, and links nothing to it", async () => {
    const verified = await newVerified();
    const subject = newAddress();
    expect(
      (await refusal(come({ subject, verifiedEmail: verified.email.toUpperCase() }))).code,
    ).toBe("accounts.mailbox_known");
    const { data } = await perform(listSignInMethods, ctxFor({ actor: verified.actor }), {});
    expect(data.identities).toEqual([]);
    expect(await mailsTo(verified.email)).not.toContainEqual(
      expect.objectContaining({ subject: "New sign-in method added" }),
    );
  });

  it("leaves an unproved claim to the same mailbox alone, and makes the account of whoever proved it", async () => {
    const claimed = await newMember();
    const { data } = await come({ verifiedEmail: claimed.email });
    expect("userId" in data && data.userId).not.toBe(claimed.userId);
  });

  it("makes no account for a mailbox that the other side has not verified, or that is none", async () => {
    expect((await refusal(come({ verifiedEmail: null }))).code).toBe("accounts.mailbox_unproved");
    expect((await refusal(come({ verifiedEmail: "not an address" }))).code).toBe(
      "accounts.mailbox_unproved",
    );
  });

  it("is linked to the account one is signed in to only when that was asked for, and freshly proved", async () => {
    const { actor, userId } = await newVerified();
    const subject = newAddress();
    const stale = { ...actor, freshUntil: new Date(0) };
    expect((await refusal(come({ subject, intent: "link" }, { actor: stale }))).code).toBe(
      "auth.reauthentication_required",
    );
    await come({ subject, intent: "link" }, { actor });
    const { data } = await perform(listSignInMethods, ctxFor({ actor }), {});
    expect(data.identities).toMatchObject([{ provider: "github" }]);
    const opened = (await come({ subject })).data;
    expect("userId" in opened && opened.userId).toBe(userId);
    const [linked] = data.identities;
    await perform(removeIdentity, ctxFor({ actor }), { id: linked?.id ?? "" });
    const after = (await come({ subject })).data;
    expect("userId" in after && after.userId).not.toBe(userId);
  });

  it("is linked to nobody but who left for it, whoever is signed in by then", async () => {
    const [left, here] = [await newVerified(), await newVerified()];
    const given = { subject: newAddress(), intent: "link" } as const;
    for (const setOutBy of [left.userId, null])
      expect((await refusal(come({ ...given, setOutBy }, { actor: here.actor }))).code).toBe(
        "auth.reauthentication_required",
      );
    const { data } = await perform(listSignInMethods, ctxFor({ actor: here.actor }), {});
    expect(data.identities).toEqual([]);
  });

  it("never links what is another account's", async () => {
    const subject = newAddress();
    await come({ subject });
    const { actor } = await newVerified();
    expect((await refusal(come({ subject, intent: "link" }, { actor }))).code).toBe(
      "accounts.identity_taken",
    );
  });
});

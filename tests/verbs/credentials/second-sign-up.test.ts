import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { checkPhoneCode } from "@/lib/credentials/verbs/check-phone-code";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { openMagicLink } from "@/lib/credentials/verbs/open-magic-link";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestVerification } from "@/lib/credentials/verbs/request-verification";
import { sendPhoneCode } from "@/lib/credentials/verbs/send-phone-code";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { signUp } from "@/lib/credentials/verbs/sign-up";
import type { Actor } from "@/lib/kernel/actor";
import type { Id } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { runtime } from "@/lib/wiring/runtime";
import {
  actorOf,
  ctxFor,
  goodPassword,
  mailsTo,
  newAddress,
  newMember,
  performForProgram,
  tokenFrom,
} from "../../support/people";

const { db } = connection();
const rowOf = async (id: string) =>
  (
    await db
      .select()
      .from(users)
      .where(eq(users.id, id as Id<"user">))
  )[0];
const otherPassword = "another sentence altogether";
let numbers = 0;
const newNumber = () =>
  `+98939${String(process.pid % 1000).padStart(3, "0")}${String(1000 + numbers++)}`;

async function newGuest() {
  const { data } = await perform(startGuest, ctxFor(), {});
  const actor = (await actorOf(data.sessionId)) as Actor;
  const { id: characterId } = await makeCharacter(
    ctxOf(runtime(), { id: data.userId, kind: "guest", role: "user" }),
  );
  return { ...data, actor, characterId };
}

const enter = async (actor: Actor, email: string, password = goodPassword) => {
  const { data } = await perform(signUp, ctxFor({ actor }), { email, password });
  if (data.state !== "signed_in") throw new Error("signing up did not sign in");
  return data;
};

describe("one guest who signs up twice at once", () => {
  it("keeps the first address and password, whoever comes second", async () => {
    for (let round = 0; round < 8; round += 1) {
      const guest = await newGuest();
      const wanted = [
        { email: newAddress(), password: goodPassword },
        { email: newAddress(), password: otherPassword },
      ];
      const done = await Promise.allSettled(
        wanted.map(({ email, password }) => enter(guest.actor, email, password)),
      );
      const winners = wanted.filter((_one, at) => done[at]?.status === "fulfilled");
      expect(winners).toHaveLength(1);
      const loser = done.find((one) => one.status === "rejected") as PromiseRejectedResult;
      expect(loser.reason).toMatchObject({ kind: "conflict", code: "accounts.already_somebody" });
      expect((await rowOf(guest.userId))?.email).toBe(winners[0]?.email);
      const again = await perform(signIn, ctxFor(), {
        email: winners[0]?.email ?? "",
        password: winners[0]?.password ?? "",
      });
      expect(again.data).toMatchObject({ userId: guest.userId });
    }
  });

  it("is signed in twice to one account where the same form was sent twice", async () => {
    const guest = await newGuest();
    const email = newAddress();
    const done = await Promise.all([
      enter(guest.actor, email),
      enter(guest.actor, email),
      enter(guest.actor, email),
    ]);
    expect(new Set(done.map(({ userId }) => userId))).toEqual(new Set([guest.userId]));
    expect(await db.select().from(users).where(eq(users.email, email))).toHaveLength(1);
    for (const { sessionId } of done) expect(await actorOf(sessionId)).not.toBeNull();
  });

  it("is nobody's to take along once they are a member, however old the request's idea of them", async () => {
    const [guest, member] = [await newGuest(), await newMember()];
    await enter(guest.actor, newAddress());
    await perform(signIn, ctxFor({ actor: guest.actor }), {
      email: member.email,
      password: member.password,
    });
    expect(await rowOf(guest.userId)).toMatchObject({ kind: "member" });
    const [row] = await db
      .select()
      .from(characters)
      .where(eq(characters.id, guest.characterId as Id<"character">));
    expect(row?.ownerId).toBe(guest.userId);
  });

  it("leaves nobody with the guest's session, which may have been planted", async () => {
    const guest = await newGuest();
    await performForProgram(signUp, ctxFor({ actor: guest.actor }), {
      email: newAddress(),
      password: goodPassword,
    });
    expect(await actorOf(guest.sessionId)).toBeNull();
  });
});

describe("signing up again with an address that is not proved yet", () => {
  it("opens the first account with the password of the first account, and brings along what was just made", async () => {
    const first = await newMember();
    const guest = await newGuest();
    const { userId } = await enter(guest.actor, first.email.toUpperCase(), first.password);
    expect(userId).toBe(first.userId);
    const [row] = await db
      .select()
      .from(characters)
      .where(eq(characters.id, guest.characterId as Id<"character">));
    expect(row?.ownerId).toBe(first.userId);
    expect(await db.select().from(users).where(eq(users.email, first.email))).toHaveLength(1);
  });

  it("does the same for a program, and lets nobody past a second factor", async () => {
    const first = await newMember();
    const { data } = await performForProgram(signUp, ctxFor(), {
      email: first.email,
      password: first.password,
    });
    expect("tokenType" in data && data.tokenType).toBe("Bearer");
    expect(await db.select().from(users).where(eq(users.email, first.email))).toHaveLength(1);
    const ctx = () => ctxFor({ actor: first.actor });
    const totp = (await perform(beginTotp, ctx(), {})).data;
    await perform(confirmTotp, ctx(), {
      code: new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate(),
    });
    const again = await enter({ kind: "guest" }, first.email, first.password);
    expect(again.userId).not.toBe(first.userId);
  });

  it("answers with another password as with a new address, and the mail leads back to the first account", async () => {
    const first = await newMember();
    await mailsTo(first.email);
    const guest = await newGuest();
    const second = await enter(guest.actor, first.email, otherPassword);
    expect(second.userId).not.toBe(first.userId);
    const [mail] = await mailsTo(first.email);
    expect(mail?.subject).toBe("You signed up before");
    expect(mail?.textBody).toContain("http://localhost:3000/sign-in/link");
    expect(mail?.textBody).toMatch(/\/verify-email\?token=[\w-]{43}/);
    expect(mail?.htmlBody?.match(/<a href=/g)?.length).toBe(4);
    await perform(requestMagicLink, ctxFor(), { email: first.email });
    const actor = (await actorOf(second.sessionId)) as Actor;
    const { data } = await perform(openMagicLink, ctxFor({ actor }), {
      token: await tokenFrom(first.email),
    });
    expect(data.outcome).toMatchObject({ state: "signed_in", userId: first.userId });
    expect(await rowOf(second.userId)).toBeUndefined();
    const [row] = await db
      .select()
      .from(characters)
      .where(eq(characters.id, guest.characterId as Id<"character">));
    expect(row?.ownerId).toBe(first.userId);
  });

  it("sends the plain link where the older claim is shut by a second factor, or is asked for once more", async () => {
    const first = await newMember();
    const ctx = () => ctxFor({ actor: first.actor });
    const totp = (await perform(beginTotp, ctx(), {})).data;
    const second = await enter({ kind: "guest" }, first.email, otherPassword);
    await mailsTo(first.email);
    const actor = (await actorOf(second.sessionId)) as Actor;
    await perform(requestVerification, ctxFor({ actor }), {});
    expect((await mailsTo(first.email))[0]?.subject).toBe("Confirm your address");
    await perform(confirmTotp, ctx(), {
      code: new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate(),
    });
    await mailsTo(first.email);
    await enter({ kind: "guest" }, first.email, "a third sentence by the sea");
    expect((await mailsTo(first.email))[0]?.subject).toBe("Welcome to Mythwright");
  });

  it("is no way to guess at a password more often than at the sign-in", async () => {
    const first = await newMember();
    const codes: string[] = [];
    for (let at = 0; at < 12; at += 1)
      await perform(signUp, ctxFor({ address: "203.0.113.61" }), {
        email: first.email,
        password: `guess number ${at} of many`,
      }).then(
        () => codes.push("in"),
        ({ code }: { code: string }) => codes.push(code),
      );
    expect(codes.at(-1)).toBe("request.rate_limited");
  });
});

describe("one number that two browsers bring at once", () => {
  it("gets one account", async () => {
    const phone = newNumber();
    const ask = async (address: string) =>
      (await perform(sendPhoneCode, ctxFor({ address }), { phone })).data.ticket;
    const codeOf = async () => /\d{6}/.exec((await mailsTo(phone))[0]?.textBody ?? "")?.[0] ?? "";
    const one = { ticket: await ask("203.0.113.8"), code: await codeOf() };
    const two = { ticket: await ask("198.51.100.8"), code: await codeOf() };
    const guest = await newGuest();
    const done = await Promise.all([
      perform(checkPhoneCode, ctxFor({ actor: guest.actor }), one),
      perform(checkPhoneCode, ctxFor(), two),
    ]);
    const ids = done.map(({ data }) => (data.state === "signed_in" ? data.userId : ""));
    expect(new Set(ids).size).toBe(1);
    expect(await db.select().from(users).where(eq(users.phone, phone))).toHaveLength(1);
  });
});

describe("names that take the same handle", () => {
  it("get one each when many sign up at the same moment", async () => {
    const name = `Same Name ${process.pid}`;
    const made = await Promise.all(Array.from({ length: 6 }, () => newMember({ name })));
    const handles = await Promise.all(
      made.map(async ({ userId }) => (await rowOf(userId))?.handle),
    );
    expect(new Set(handles).size).toBe(6);
  });
});

describe("what somebody else wrote", () => {
  const bait = "Click http://evil.example now";

  it("reaches no mailbox that nobody has proved, by a name, a token or a device", async () => {
    const { email, actor } = await newMember({ name: bait });
    await perform(createToken, ctxFor({ actor }), { name: bait, scopes: ["rules:read"] });
    await perform(requestMagicLink, ctxFor(), { email });
    await perform(requestVerification, ctxFor({ actor }), {});
    await performForProgram(signUp, ctxFor({ userAgent: "http://evil.example/now" }), {
      email,
      password: goodPassword,
    });
    await perform(signIn, ctxFor({ userAgent: "evil.example" }), { email, password: goodPassword });
    const mails = await mailsTo(email);
    expect(mails.length).toBeGreaterThanOrEqual(4);
    for (const { subject, textBody, htmlBody } of mails)
      expect(`${subject} ${textBody} ${htmlBody}`).not.toMatch(/evil|Click/);
  });

  it("is in the mails of a mailbox that is theirs", async () => {
    const { email, actor, userId } = await newMember({ name: "Mira of the Fen" });
    await db.update(users).set({ emailVerifiedAt: new Date() }).where(eq(users.id, userId));
    await perform(createToken, ctxFor({ actor }), {
      name: "Campaign notebook",
      scopes: ["rules:read"],
    });
    const [mail] = await mailsTo(email);
    expect(mail?.textBody).toContain("Dear Mira of the Fen,");
    expect(mail?.textBody).toContain("Campaign notebook");
  });

  it("fills no stranger's mailbox, whatever is done in the account", async () => {
    const { email, actor } = await newMember();
    for (let at = 0; at < 18; at += 1)
      await perform(createToken, ctxFor({ actor }), { name: `n${at}`, scopes: ["rules:read"] });
    for (let at = 0; at < 12; at += 1)
      await perform(signIn, ctxFor({ userAgent: `program${at}` }), {
        email,
        password: goodPassword,
      }).catch(() => {});
    expect((await mailsTo(email)).length).toBeLessThanOrEqual(25);
  });
});

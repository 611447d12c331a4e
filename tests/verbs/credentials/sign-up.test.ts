import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { listActivity } from "@/lib/activity/verbs/list-activity";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { signUp } from "@/lib/credentials/verbs/sign-up";
import { passwordFlaw } from "@/lib/credentials/weak-password";
import { perform } from "@/lib/kernel/perform";
import { signOut } from "@/lib/sessions/verbs/sign-out";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { handleFlaw, handleSkeleton, suggestHandles } from "@/lib/users/handle";
import { runtime } from "@/lib/wiring/runtime";
import {
  actorOf,
  ctxFor,
  goodPassword,
  later,
  mailsTo,
  newAddress,
  newMember,
  refusal,
} from "../../support/people";

const rowOf = async (id: string) =>
  (
    await connection()
      .db.select()
      .from(users)
      .where(eq(users.id, id as never))
  )[0];

async function newGuest() {
  const { data } = await perform(startGuest, ctxFor(), {});
  const actor = await actorOf(data.sessionId);
  if (actor?.kind !== "user") throw new Error("the guest has no session");
  return { ...data, actor };
}

describe("signing up", () => {
  it("makes an account with a session, a hashed password and a handle", async () => {
    const { userId, sessionId, actor } = await newMember({ name: "Mira Vale" });
    const row = await rowOf(userId);
    expect(row).toMatchObject({
      kind: "member",
      name: "Mira Vale",
      emailVerifiedAt: null,
      role: "user",
    });
    expect(row?.handle).toMatch(/^mira-vale/);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(actor).toMatchObject({ kind: "user", userId, sessionId, userKind: "member" });
  });

  it("keeps the time zone that the browser tells, for the mails that name a moment", async () => {
    const ctx = ctxFor();
    const { data } = await perform(
      signUp,
      { ...ctx, origin: { ...ctx.origin, timeZone: "Asia/Tehran" } },
      { email: newAddress(), password: goodPassword },
    );
    if (data.state !== "signed_in") throw new Error("signing up did not sign in");
    expect((await rowOf(data.userId))?.timeZone).toBe("Asia/Tehran");
  });

  it("answers a known address like a new one, and tells only its mailbox", async () => {
    const first = await newMember({ name: "First" });
    await connection()
      .db.update(users)
      .set({ emailVerifiedAt: new Date() })
      .where(eq(users.id, first.userId));
    const { data } = await perform(signUp, ctxFor(), {
      email: first.email.toUpperCase(),
      password: "another long sentence",
    });
    expect(data).toMatchObject({ state: "signed_in", userKind: "member" });
    expect("userId" in data && data.userId).not.toBe(first.userId);
    const [message] = await mailsTo(first.email.toUpperCase());
    expect(message?.subject).toBe("You already have an account");
    expect(message?.textBody).not.toMatch(/token=/);
  });

  it("sends a welcome with the link that proves the mailbox, in the language of the page", async () => {
    const { email } = await newMember({ locale: "fa" });
    const [message] = await mailsTo(email);
    expect(message?.subject).toBe("به میث‌رایت خوش آمدید");
    expect(message?.textBody).toMatch(/http:\/\/localhost:3000\/fa\/verify-email\?token=[\w-]{43}/);
    expect(message?.htmlBody).toContain('dir="rtl"');
  });

  it.each([
    ["password1", "password_common"],
    ["P@ssw0rd2024!", "password_common"],
    ["qwertyuiop", "password_common"],
    ["aaaaaaaaaaaa", "password_repetitive"],
    ["abcabcabcabc", "password_repetitive"],
    ["abcdefghijkl", "password_repetitive"],
    ["mirabelle1999", "password_personal"],
    ["mythwright1", "password_personal"],
  ])("refuses %s as %s", async (password, flaw) => {
    const refused = await refusal(
      perform(signUp, ctxFor(), { email: newAddress(), password, name: "Mirabelle" }),
    );
    expect(refused).toMatchObject({ kind: "invalid", fields: [`password: accounts.${flaw}`] });
  });

  it("takes a long sentence, Persian letters and spaces exactly as typed", async () => {
    for (const password of [
      "شب‌های پرستاره شیراز",
      " leading and trailing spaces ",
      "🐉 keeps the third key",
    ]) {
      const { email } = await newMember({ password });
      const { data } = await perform(signIn, ctxFor(), { email, password });
      expect(data.state).toBe("signed_in");
      expect(
        (
          await refusal(
            perform(signIn, ctxFor(), { email, password: password.trim().slice(0, -1) }),
          )
        ).code,
      ).toBe("accounts.wrong_credentials");
    }
  });

  it("refuses a short password, a bad address and fields it does not know", async () => {
    const refused = await refusal(
      perform(signUp, ctxFor(), { email: "no address", password: "short", role: "admin" } as never),
    );
    expect(refused.fields).toEqual([
      "email: format_email",
      "password: too_small_string",
      ": unknown_field",
    ]);
  });

  it("keeps what a guest has made, under a new session", async () => {
    const guest = await newGuest();
    const character = await makeCharacter(
      ctxOf(runtime(), { id: guest.userId, kind: "guest", role: "user" }),
    );
    const { data } = await perform(signUp, ctxFor({ actor: guest.actor }), {
      email: newAddress(),
      password: goodPassword,
    });
    expect(data).toMatchObject({ userId: guest.userId, userKind: "member" });
    expect("sessionId" in data && data.sessionId).not.toBe(guest.sessionId);
    expect(await actorOf(guest.sessionId)).toBeNull();
    const [row] = await connection()
      .db.select()
      .from(characters)
      .where(eq(characters.id, character.id));
    expect(row?.ownerId).toBe(guest.userId);
  });
});

describe("signing in", () => {
  it("opens the account with the right password only, with one answer for every wrong one", async () => {
    const { email, password, userId } = await newMember();
    const { data } = await perform(signIn, ctxFor(), { email: email.toUpperCase(), password });
    expect(data).toMatchObject({ state: "signed_in", userId });
    const wrong = await refusal(perform(signIn, ctxFor(), { email, password: "not this one" }));
    const unknown = await refusal(
      perform(signIn, ctxFor(), { email: newAddress(), password: "not this one" }),
    );
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ kind: "unauthenticated", code: "accounts.wrong_credentials" });
  });

  it("takes as long for an unknown address as for a known one", { retry: 2 }, async () => {
    const { email } = await newMember();
    const time = async (address: string) => {
      const started = performance.now();
      await refusal(perform(signIn, ctxFor(), { email: address, password: "not this one" }));
      return performance.now() - started;
    };
    await time(email);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      known.push(await time(email));
      unknown.push(await time(newAddress()));
    }
    const median = (values: number[]) =>
      values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.67);
  });

  it("moves a guest's characters to the account and removes the guest", async () => {
    const member = await newMember();
    const guest = await newGuest();
    const character = await makeCharacter(
      ctxOf(runtime(), { id: guest.userId, kind: "guest", role: "user" }),
    );
    await perform(signIn, ctxFor({ actor: guest.actor }), {
      email: member.email,
      password: member.password,
    });
    const [row] = await connection()
      .db.select()
      .from(characters)
      .where(eq(characters.id, character.id));
    expect(row?.ownerId).toBe(member.userId);
    expect(await rowOf(guest.userId)).toBeUndefined();
    // Whoever was a guest a moment ago is no keeper.
    const { data } = await perform(listActivity, ctxFor({ actor: member.actor }), {});
    expect(data.items.map(({ type, by }) => `${type} ${by}`)).toEqual(
      expect.arrayContaining(["accounts.signed_in self", "accounts.merged self"]),
    );
    expect(data.items.map(({ by }) => by)).not.toContain("staff");
  });

  it("takes along what was made under an unproved claim to the same address", async () => {
    const older = await newMember();
    await connection()
      .db.update(users)
      .set({ emailVerifiedAt: new Date() })
      .where(eq(users.id, older.userId));
    const twin = await newMember({ email: older.email, password: "a sentence of the twin" });
    const { data } = await perform(signIn, ctxFor({ actor: twin.actor }), {
      email: older.email,
      password: older.password,
    });
    expect(data).toMatchObject({ userId: older.userId });
    expect(await rowOf(twin.userId)).toBeUndefined();
  });

  it("never takes along what belongs to another member", async () => {
    const [one, two] = [await newMember(), await newMember()];
    await perform(signIn, ctxFor({ actor: one.actor }), {
      email: two.email,
      password: two.password,
    });
    expect(await rowOf(one.userId)).toBeDefined();
  });

  it("ends the session the browser came with, so that a planted one is worth nothing", async () => {
    const { email, password, sessionId, actor } = await newMember();
    await perform(signIn, ctxFor({ actor }), { email, password });
    expect(await actorOf(sessionId)).toBeNull();
  });

  it("refuses a suspended account, after the right password only", async () => {
    const { email, password, userId, sessionId } = await newMember();
    await connection().db.update(users).set({ status: "suspended" }).where(eq(users.id, userId));
    expect(await actorOf(sessionId)).toBeNull();
    expect((await refusal(perform(signIn, ctxFor(), { email, password }))).code).toBe(
      "accounts.suspended",
    );
    expect((await refusal(perform(signIn, ctxFor(), { email, password: "wrong one" }))).code).toBe(
      "accounts.wrong_credentials",
    );
  });

  it("slows one network down without locking the owner out of another", async () => {
    const { email, password } = await newMember();
    const address = "203.0.113.9";
    for (let attempt = 0; attempt < 10; attempt += 1)
      await refusal(perform(signIn, ctxFor({ address }), { email, password: `guess ${attempt}` }));
    expect(
      (await refusal(perform(signIn, ctxFor({ address: "203.0.113.77" }), { email, password })))
        .kind,
    ).toBe("rate_limited");
    const { data } = await perform(signIn, ctxFor({ address: "198.51.100.4" }), {
      email,
      password,
    });
    expect(data.state).toBe("signed_in");
  });
});

describe("a session", () => {
  it("ends when its owner signs out", async () => {
    const { sessionId, actor } = await newMember();
    await perform(signOut, ctxFor({ actor }), {});
    expect(await actorOf(sessionId)).toBeNull();
  });

  it("ends after thirty days without use, and lives on while it is used", async () => {
    const { sessionId } = await newMember();
    const day = 86_400;
    expect(await actorOf(sessionId, later(29 * day))).not.toBeNull();
    await expect
      .poll(async () =>
        (
          await connection().db.select().from(sessions).where(eq(sessions.id, sessionId))
        )[0]?.expiresAt.getTime(),
      )
      .toBeGreaterThan(later(50 * day).getTime());
    expect(await actorOf(sessionId, later(70 * day))).toBeNull();
  });
});

describe("handles", () => {
  it("refuses names of the site and those that look like them", () => {
    for (const name of [
      "admin",
      "adm1n",
      "adrnin",
      "mythwright",
      "support",
      "s-u-p-p-o-r-t",
      "m0derator",
      "sign-in",
    ])
      expect(handleFlaw(name), name).toBe("handle_reserved");
    for (const name of ["ab", "Mira", "mira_vale", "-mira", "mira--vale", "мira", "a".repeat(31)])
      expect(handleFlaw(name), name).toBe("handle_form");
    expect(handleFlaw("mira-vale")).toBeNull();
  });

  it("reads look-alikes as one name", () => {
    expect(handleSkeleton("rnithri1")).toBe(handleSkeleton("mithril"));
    expect(handleSkeleton("vvil-l0w")).toBe(handleSkeleton("willow"));
  });

  it("suggests good names also for one that gives no Latin letters, and never the address", () => {
    for (const name of ["پریسا سپهر", "", null, "!!", "Åsa Öberg", "admin"]) {
      const suggested = suggestHandles(name);
      expect(suggested.length).toBeGreaterThan(2);
      for (const handle of suggested) expect(handleFlaw(handle), handle).toBeNull();
    }
    expect(suggestHandles("Åsa Öberg")[0]).toBe("asa-oberg");
  });
});

describe("the list of common passwords", () => {
  it("knows at least 3000 that the length rule would let pass", async () => {
    const { dictionary } = await import("@zxcvbn-ts/language-common");
    const long = dictionary["passwords-common"].filter((entry) => entry.length >= 8);
    expect(long.length).toBeGreaterThan(3000);
    for (const entry of long.slice(0, 3000)) expect(passwordFlaw(entry, [])).not.toBeNull();
  });

  it("lets ordinary sentences pass", () => {
    for (const entry of [
      goodPassword,
      "correct horse battery staple",
      "Tr0ub4dor&3xyz",
      "a lantern in the fen",
    ])
      expect(passwordFlaw(entry, ["mira@example.org", "Mira"]), entry).toBeNull();
  });
});

import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { checkPhoneCode } from "@/lib/credentials/verbs/check-phone-code";
import { requestMagicLink } from "@/lib/credentials/verbs/request-magic-link";
import { requestRecovery } from "@/lib/credentials/verbs/request-recovery";
import { sendPhoneCode } from "@/lib/credentials/verbs/send-phone-code";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import type { Ctx } from "@/lib/kernel/ctx";
import { perform } from "@/lib/kernel/perform";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import {
  ctxFor,
  mailsTo,
  newMember,
  newNetwork,
  performForProgram,
  refusal,
} from "../../support/people";

const { db } = connection();
// Some of these try dozens of passwords, and each takes what a hash takes.
vi.setConfig({ testTimeout: 120_000 });

let numbers = 0;
const newNumber = () =>
  `+98938${String(process.pid % 1000).padStart(3, "0")}${String(1000 + numbers++)}`;
const device = () => `${"d".repeat(36)}${String(1_000_000 + numbers++)}`;
const from = (address: string, own?: string): Ctx => {
  const ctx = ctxFor({ address });
  return own ? { ...ctx, origin: { ...ctx.origin, device: own } } : ctx;
};

/** How each of so many networks fares that tries so many times. */
async function storm(networks: number, tries: number, act: (ctx: Ctx) => Promise<unknown>) {
  const refused: string[] = [];
  for (let network = 0; network < networks; network += 1) {
    const address = newNetwork();
    for (let at = 0; at < tries; at += 1)
      await act(from(address)).catch((error: { code: string }) => refused.push(error.code));
  }
  return refused;
}

describe("fifty wrong passwords from five networks", () => {
  it("keep the owner out neither of the API nor of the pages, on a network that nobody has seen before", async () => {
    const { email, password } = await newMember();
    await storm(5, 10, (ctx) =>
      performForProgram(signIn, ctx, { email, password: "a guess among many" }),
    );
    expect(
      (await performForProgram(signIn, from(newNetwork()), { email, password })).data.state,
    ).toBe("signed_in");
    await refusal(perform(signIn, from("203.0.113.5"), { email, password: "a slip of the owner" }));
    expect((await perform(signIn, from("203.0.113.5"), { email, password })).data.state).toBe(
      "signed_in",
    );
  });

  it("are slowed themselves", async () => {
    const { email } = await newMember();
    const refused = await storm(5, 10, (ctx) =>
      performForProgram(signIn, ctx, { email, password: "a guess among many" }),
    );
    expect(refused.filter((code) => code === "request.rate_limited").length).toBeGreaterThan(25);
  });
});

describe("a whole crowd of networks", () => {
  it("gets no more guesses than one account allows, and the owner's networks and browsers are not of it", async () => {
    const { email, password } = await newMember();
    const home = newNetwork();
    const own = device();
    await performForProgram(signIn, from(home), { email, password });
    await perform(signIn, from(newNetwork()), { email, password, device: own });
    const limit = ratePolicies["accounts.sign-in.account"].limit;
    const refused = await storm(limit + 10, 1, (ctx) =>
      performForProgram(signIn, ctx, { email, password: "a guess" }),
    );
    expect(
      refused.filter((code) => code === "accounts.wrong_credentials").length,
    ).toBeLessThanOrEqual(limit);
    expect(
      (await refusal(performForProgram(signIn, from(newNetwork()), { email, password }))).kind,
    ).toBe("rate_limited");
    expect(
      (await performForProgram(signIn, from(home.replace(/\d+$/, "200")), { email, password })).data
        .state,
    ).toBe("signed_in");
    const known = await perform(signIn, from(newNetwork()), { email, password, device: own });
    expect(known.data.state).toBe("signed_in");
  });

  it("is told from its neighbors by whole networks: an IPv6 site has one count, however its addresses are written", async () => {
    const { email, password } = await newMember();
    const addresses = ["2600::1", "2600::2", "2600:0:0::3", "2600:0:0:7::1", "2600::ffff:0:1"];
    const codes: string[] = [];
    for (let at = 0; at < 15; at += 1) {
      const tried = performForProgram(signIn, from(addresses[at % addresses.length] ?? ""), {
        email,
        password: "a guess",
      });
      codes.push((await refusal(tried)).code);
    }
    expect(codes.slice(10)).toEqual(Array(5).fill("request.rate_limited"));
    expect(
      (await performForProgram(signIn, from("2600:0:1::1"), { email, password })).data.state,
    ).toBe("signed_in");
  });
});

describe.each([
  ["a new password", requestRecovery],
  ["a link to sign in", requestMagicLink],
] as const)("e-mails about %s", (_what, verb) => {
  it("still come to the owner after a stranger has asked for as many as one may", async () => {
    const { email } = await newMember();
    await storm(1, 6, (ctx) => perform(verb, ctx, { email }));
    const before = (await mailsTo(email)).length;
    await perform(verb, from(newNetwork()), { email });
    expect((await mailsTo(email)).length).toBe(before + 1);
  });

  it("fill nobody's mailbox, and a browser the owner has used is counted by itself", async () => {
    const own = device();
    const { email, password } = await newMember();
    await perform(signIn, from(newNetwork()), { email, password, device: own });
    const before = (await mailsTo(email)).length;
    await storm(ratePolicies["accounts.mail.mailbox"].limit + 10, 1, (ctx) =>
      perform(verb, ctx, { email }),
    );
    expect((await mailsTo(email)).length - before).toBeLessThanOrEqual(
      ratePolicies["accounts.mail.mailbox"].limit,
    );
    await perform(verb, from(newNetwork(), own), { email });
  });

  it("are refused alike for an address that nobody has", async () => {
    const { email } = await newMember();
    const ask = async (address: string) => {
      const codes: string[] = [];
      for (const network of [newNetwork(), newNetwork()])
        for (let at = 0; at < 4; at += 1)
          await perform(verb, from(network), { email: address }).then(
            () => codes.push("done"),
            ({ code }: { code: string }) => codes.push(code),
          );
      return codes;
    };
    expect(await ask(email)).toEqual(await ask(`nobody-${email}`));
  });
});

describe("codes to a phone", () => {
  it("still come to somebody who has nothing else, while a stranger asks for one again and again", async () => {
    const phone = newNumber();
    const { userId } = await newMember();
    await db.update(users).set({ phone, phoneVerifiedAt: new Date() }).where(eq(users.id, userId));
    await storm(3, 2, (ctx) => perform(sendPhoneCode, ctx, { phone }));
    const { data } = await perform(sendPhoneCode, from(newNetwork()), { phone });
    const [message] = await mailsTo(phone);
    const code = /\d{6}/.exec(message?.textBody ?? "")?.[0] ?? "";
    const entered = await perform(checkPhoneCode, ctxFor(), { ticket: data.ticket, code });
    expect(entered.data).toMatchObject({ state: "signed_in", userId });
  });

  it("are no more than one number may get, from however many networks they are asked for", async () => {
    const phone = newNumber();
    const limit = ratePolicies["accounts.code.number"].limit;
    const refused = await storm(limit + 5, 1, (ctx) => perform(sendPhoneCode, ctx, { phone }));
    expect(refused).toHaveLength(5);
    expect((await mailsTo(phone)).length).toBe(limit);
  });
});

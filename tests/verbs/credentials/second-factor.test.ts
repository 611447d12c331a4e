import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { codeAttemptsMax } from "@/lib/credentials/limits";
import { answerSecondFactor } from "@/lib/credentials/verbs/answer-second-factor";
import { beginTotp } from "@/lib/credentials/verbs/begin-totp";
import { confirmTotp } from "@/lib/credentials/verbs/confirm-totp";
import { signIn } from "@/lib/credentials/verbs/sign-in";
import { perform } from "@/lib/kernel/perform";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import { ctxFor, mailsTo, newMember, performForProgram, refusal } from "../../support/people";

async function guarded() {
  const member = await newMember();
  const ctx = () => ctxFor({ actor: member.actor });
  const { data } = await perform(beginTotp, ctx(), {});
  const totp = new TOTP({ secret: Secret.fromBase32(data.secret) });
  const { data: confirmed } = await perform(confirmTotp, ctx(), { code: totp.generate() });
  const wrong =
    ["000000", "111111"].find((code) => totp.validate({ token: code, window: 3 }) === null) ??
    "222222";
  return { ...member, totp, wrong, recoveryCodes: confirmed.recoveryCodes };
}

type Guarded = Awaited<ReturnType<typeof guarded>>;

async function ticketFor({ email, password }: Guarded): Promise<string> {
  const { data } = await performForProgram(signIn, ctxFor(), { email, password });
  if (data.state !== "second_factor") throw new Error("no second factor was asked for");
  return data.ticket;
}

const guess = (ticket: string, code: string) =>
  refusal(performForProgram(answerSecondFactor, ctxFor(), { ticket, method: "totp", code }));

describe("guesses at the code of an app", () => {
  it("are counted over all sign-ins of the account, from wherever they come, and keep the owner out of nothing else", async () => {
    const member = await guarded();
    const codes: string[] = [];
    const { limit } = ratePolicies["accounts.second-factor"];
    for (let at = 0; at <= limit; at += codeAttemptsMax) {
      const ticket = await ticketFor(member);
      for (let tries = 0; tries < codeAttemptsMax; tries += 1)
        codes.push((await guess(ticket, member.wrong)).code);
    }
    expect(codes.slice(0, limit)).toEqual(
      Array.from({ length: limit }, () => "accounts.code_wrong"),
    );
    expect(new Set(codes.slice(limit))).toEqual(new Set(["request.rate_limited"]));
    const right = member.totp.generate({ timestamp: Date.now() + 30_000 });
    expect((await guess(await ticketFor(member), right)).code).toBe("request.rate_limited");
    const byCode = {
      ticket: await ticketFor(member),
      method: "recovery_code" as const,
      code: member.recoveryCodes[0] ?? "",
    };
    expect((await performForProgram(answerSecondFactor, ctxFor(), byCode)).data.state).toBe(
      "signed_in",
    );
  });

  it("tells the owner when all tries of a sign-in were wrong, and not after one slip", async () => {
    const member = await guarded();
    const subjects = async () => (await mailsTo(member.email)).map(({ subject }) => subject);
    const ticket = await ticketFor(member);
    await guess(ticket, member.wrong);
    expect(await subjects()).not.toContain("Somebody got as far as your second step");
    for (let tries = 1; tries < codeAttemptsMax; tries += 1) await guess(ticket, member.wrong);
    expect(await subjects()).toContain("Somebody got as far as your second step");
    expect((await guess(ticket, member.wrong)).code).toBe("accounts.second_factor_over");
  });
});

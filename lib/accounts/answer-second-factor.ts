import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { accountOf } from "./account-of";
import { letIn } from "./begin-sign-in";
import { consumeChallenge, findChallenge, spendAttempt } from "./challenge";
import { limitSecondFactor } from "./limit-sign-in";
import { codeAttemptsMax } from "./limits";
import { LogInOutcome, toTokens } from "./log-in";
import type { Client, Way } from "./open-session";
import { acceptPasskey, askForPasskey, PasskeyResponse } from "./passkey";
import { Code } from "./phone";
import { recoveryCodesLeft, spendRecoveryCode } from "./recovery-code";
import { LinkToken, SecondFactorMethod, SignInOutcome } from "./schema";
import { tell } from "./tell";
import { spendTotp } from "./totp";

const Answer = z.strictObject({
  ticket: LinkToken,
  method: SecondFactorMethod,
  code: Code.optional(),
  passkeyTicket: z.string().max(100).optional(),
  passkey: PasskeyResponse.optional(),
});

async function answer(ctx: Ctx, input: z.output<typeof Answer>, client: Client) {
  const found = await findChallenge(ctx, "second-factor", input.ticket);
  must(found?.userId && found.payload.client === client, "gone", "accounts.second_factor_over");
  const { userId } = found;
  const device = typeof found.payload.device === "string" ? found.payload.device : undefined;
  if (input.method === "totp") await limitSecondFactor(ctx, userId, device);
  const open = await spendAttempt(ctx, found.id, codeAttemptsMax);
  must(open, "gone", "accounts.second_factor_over");
  const proofs = {
    totp: () => spendTotp(ctx, userId, input.code ?? ""),
    recovery_code: () => spendRecoveryCode(ctx, userId, input.code ?? ""),
    passkey: async () =>
      input.passkey !== undefined &&
      (await acceptPasskey(ctx, "confirm", input.passkeyTicket ?? "", input.passkey, userId)) === userId,
  };
  if (!(await proofs[input.method]())) {
    ctx.record({
      type: "accounts.second_factor_failed",
      subjectId: userId,
      userId,
      activity: true,
      payload: { method: input.method },
    });
    // One slip is a slip; whoever has no try left knew the password and nothing more.
    if (open.attempts >= codeAttemptsMax) tell(ctx, userId, "second_factor_failed");
    throw new Fault("invalid", "accounts.code_wrong", {
      fields: [{ path: "code", code: "accounts.code_wrong" }],
      stands: true,
    });
  }
  must(await consumeChallenge(ctx, "second-factor", input.ticket), "gone", "accounts.second_factor_over");
  if (input.method === "recovery_code") {
    tell(ctx, userId, "recovery_code_used", { detail: String(await recoveryCodesLeft(ctx, userId)) });
  }
  return letIn(ctx, await accountOf(ctx, userId), { client, way: found.payload.way as Way, device });
}

/** The second proof for a browser session. */
export const answerSecondFactor = verb({
  name: "accounts.answer_second_factor",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer,
  output: SignInOutcome,
  run: ({ ctx, input }) => answer(ctx, input, "browser"),
});

/** The same for an API client. */
export const exchangeSecondFactor = verb({
  name: "accounts.exchange_second_factor",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer,
  output: LogInOutcome,
  run: async ({ ctx, input }) => toTokens(ctx, await answer(ctx, input, "api")),
});

/** A passkey may be the second proof: what the browser needs to ask for it. */
export const beginSecondFactorPasskey = verb({
  name: "accounts.begin_second_factor_passkey",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ ticket: LinkToken }),
  output: z.object({ ticket: z.string(), options: z.string() }),
  async run({ ctx, input }) {
    const found = await findChallenge(ctx, "second-factor", input.ticket);
    must(found?.userId, "gone", "accounts.second_factor_over");
    return askForPasskey(ctx, "confirm", found.userId);
  },
});

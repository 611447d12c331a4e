import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { clientOf, type Way } from "@/lib/sessions/open-session";
import { accountOf } from "@/lib/users/own-account";
import { consumeChallenge, findChallenge, spendAttempt } from "../challenge";
import { fences, limitByTarget } from "../limit-by-target";
import { codeAttemptsMax } from "../limits";
import { acceptPasskey, PasskeyResponse } from "../passkey";
import { Code } from "../phone";
import { recoveryCodesLeft, spendRecoveryCode } from "../recovery-code";
import { LinkToken, SecondFactorMethod, SignInOutcome } from "../schema";
import { completeSignIn } from "../start-sign-in";
import { spendTotp } from "../totp";

const Answer = z.strictObject({
  ticket: LinkToken,
  method: SecondFactorMethod,
  code: Code.optional(),
  passkeyTicket: z.string().max(100).optional(),
  passkey: PasskeyResponse.optional(),
});

/** The second proof. It counts only for the kind of client that gave the first one. */
export const answerSecondFactor = verb({
  name: "credentials.answer_second_factor",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer,
  output: SignInOutcome,
  async run({ ctx, input }) {
    const found = await findChallenge(ctx, "second-factor", input.ticket);
    must(
      found?.userId && found.payload.client === clientOf(ctx),
      "gone",
      "accounts.second_factor_over",
    );
    const { userId } = found;
    const device = typeof found.payload.device === "string" ? found.payload.device : undefined;
    // A passkey and a recovery code cannot be guessed and are not counted, so wrong codes keep nobody out.
    if (input.method === "totp")
      await limitByTarget(ctx, fences.secondFactor, { userId }, { what: "second factor", device });
    const open = await spendAttempt(ctx, found.id, codeAttemptsMax);
    must(open, "gone", "accounts.second_factor_over");
    if (!(await isProved(ctx, userId, input))) {
      ctx.record({
        type: "accounts.second_factor_failed",
        subjectId: userId,
        userId,
        activity: true,
        payload: { method: input.method },
      });
      // One slip is a slip; whoever has no try left knew the password and nothing more.
      if (open.attempts >= codeAttemptsMax) notify(ctx, userId, "second_factor_failed");
      throw new Fault("invalid", "accounts.code_wrong", {
        fields: [{ path: "code", code: "accounts.code_wrong" }],
        stands: true,
      });
    }
    must(
      await consumeChallenge(ctx, "second-factor", input.ticket),
      "gone",
      "accounts.second_factor_over",
    );
    if (input.method === "recovery_code") {
      notify(ctx, userId, "recovery_code_used", {
        detail: String(await recoveryCodesLeft(ctx, userId)),
      });
    }
    return completeSignIn(ctx, await accountOf(ctx, userId), {
      way: found.payload.way as Way,
      device,
    });
  },
});

async function isProved(
  ctx: Ctx,
  userId: Parameters<typeof spendTotp>[1],
  input: z.output<typeof Answer>,
) {
  if (input.method === "totp") return spendTotp(ctx, userId, input.code ?? "");
  if (input.method === "recovery_code") return spendRecoveryCode(ctx, userId, input.code ?? "");
  if (input.passkey === undefined) return false;
  return (
    (await acceptPasskey(ctx, "confirm", input.passkeyTicket ?? "", input.passkey, userId)) ===
    userId
  );
}

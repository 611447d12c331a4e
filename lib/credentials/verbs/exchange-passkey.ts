import { Answer } from "@/lib/credentials/passkey-question";
import { verb } from "@/lib/kernel/verb";
import { accountOf } from "@/lib/users/own-account";
import { acceptPasskey } from "../passkey";
import { completeSignIn } from "../start-sign-in";
import { LogInOutcome, toTokens } from "../token-outcome";

/** The same for an API client. */
export const exchangePasskey = verb({
  name: "accounts.exchange_passkey",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: Answer,
  output: LogInOutcome,
  async run({ ctx, input }) {
    const userId = await acceptPasskey(ctx, "sign-in", input.ticket, input.passkey, null);
    return toTokens(ctx, await completeSignIn(ctx, await accountOf(ctx, userId), { client: "api", way: "passkey" }));
  },
});

import { LogInOutcome, toTokens } from "@/lib/credentials/token-outcome";
import { verb } from "@/lib/kernel/verb";
import { findByPassword } from "../find-by-password";
import { SignInInput } from "../schema";
import { startSignIn } from "../start-sign-in";

/** E-mail address and password to a pair of tokens. */
export const logIn = verb({
  name: "accounts.log_in",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: SignInInput,
  output: LogInOutcome,
  async run({ ctx, input }) {
    return toTokens(ctx, await startSignIn(ctx, await findByPassword(ctx, input), { client: "api", way: "password" }));
  },
});

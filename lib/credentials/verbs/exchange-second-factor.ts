import { Answer, answer } from "@/lib/credentials/answer-second-factor";
import { verb } from "@/lib/kernel/verb";
import { LogInOutcome, toTokens } from "../token-outcome";

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

import { Answer, enter } from "@/lib/credentials/sign-in-by-phone";
import { verb } from "@/lib/kernel/verb";
import { LogInOutcome, toTokens } from "../token-outcome";

/** The same for an API client. */
export const exchangePhoneCode = verb({
  name: "accounts.exchange_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer,
  output: LogInOutcome,
  run: async ({ ctx, input }) => toTokens(ctx, await enter(ctx, input, { client: "api", way: "phone_code" })),
});

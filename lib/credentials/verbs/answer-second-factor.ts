import { Answer, answer } from "@/lib/credentials/answer-second-factor";
import { verb } from "@/lib/kernel/verb";
import { SignInOutcome } from "../schema";

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

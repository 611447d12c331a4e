import { Answer, enter } from "@/lib/credentials/sign-in-by-phone";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { SignInOutcome } from "../schema";

/** The code for a browser session; a number without an account gets one. */
export const checkPhoneCode = verb({
  name: "accounts.check_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer.extend({ device: Device }),
  output: SignInOutcome,
  run: ({ ctx, input }) => enter(ctx, input, { client: "browser", way: "phone_code", device: input.device }),
});

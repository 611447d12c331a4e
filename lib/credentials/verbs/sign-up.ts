import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { createMember } from "../create-member";
import { SignInOutcome, SignUpInput } from "../schema";

/** A new account with its first session. */
export const signUp = verb({
  name: "credentials.sign_up",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-up",
  replayable: false,
  input: SignUpInput.extend({ device: Device }),
  output: SignInOutcome,
  run: ({ ctx, input: { device, ...who } }) => createMember(ctx, who, device ?? ctx.origin.device),
});

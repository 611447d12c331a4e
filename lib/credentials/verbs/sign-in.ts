import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { findByPassword } from "../find-by-password";
import { SignInInput, SignInOutcome } from "../schema";
import { startSignIn } from "../start-sign-in";

/** E-mail address and password to a session, or to the question for the second factor. */
export const signIn = verb({
  name: "credentials.sign_in",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: SignInInput.extend({ device: Device }),
  output: SignInOutcome,
  async run({ ctx, input }) {
    const device = input.device ?? ctx.origin.device;
    return startSignIn(ctx, await findByPassword(ctx, { ...input, device }), {
      way: "password",
      device,
    });
  },
});

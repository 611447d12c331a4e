import { Answer } from "@/lib/credentials/passkey-question";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { accountOf } from "@/lib/users/own-account";
import { acceptPasskey } from "../passkey";
import { SignInOutcome } from "../schema";
import { completeSignIn } from "../start-sign-in";

/** A passkey is two proofs in one, the device and the person at it, so nothing more is asked. */
export const signInByPasskey = verb({
  name: "accounts.sign_in_by_passkey",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: Answer.extend({ device: Device }),
  output: SignInOutcome,
  async run({ ctx, input }) {
    const userId = await acceptPasskey(ctx, "sign-in", input.ticket, input.passkey, null);
    return completeSignIn(ctx, await accountOf(ctx, userId), {
      client: "browser",
      way: "passkey",
      device: input.device,
    });
  },
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { accountOf } from "@/lib/users/own-account";
import { acceptPasskey, PasskeyResponse } from "../passkey";
import { LinkToken, SignInOutcome } from "../schema";
import { completeSignIn } from "../start-sign-in";

/** A passkey is two proofs in one, the device and the person at it, so nothing more is asked. */
export const signInByPasskey = verb({
  name: "credentials.sign_in_by_passkey",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: z.strictObject({ ticket: LinkToken, passkey: PasskeyResponse, device: Device }),
  output: SignInOutcome,
  async run({ ctx, input }) {
    const userId = await acceptPasskey(ctx, "sign-in", input.ticket, input.passkey, null);
    return completeSignIn(ctx, await accountOf(ctx, userId), {
      way: "passkey",
      device: input.device,
    });
  },
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { accountOf } from "./account-of";
import { letIn } from "./begin-sign-in";
import { LogInOutcome, toTokens } from "./log-in";
import { acceptPasskey, askForPasskey, PasskeyResponse } from "./passkey";
import { Device, LinkToken, SignInOutcome } from "./schema";

export const PasskeyQuestion = z
  .object({
    ticket: z.string().describe("Send it back with the answer"),
    options: z.string().describe("JSON for `navigator.credentials.get({ publicKey })`"),
  })
  .meta({ id: "PasskeyQuestion" });

/** Begins a sign-in by passkey; names no account, so it tells nothing about any. */
export const beginPasskeySignIn = verb({
  name: "accounts.begin_passkey_sign_in",
  kind: "write",
  access: "anyone",
  scope: null,
  // Every sign-in page asks once by itself, so that the browser can offer a passkey.
  rate: "accounts.passkey.ask",
  replayable: false,
  input: z.strictObject({}),
  output: PasskeyQuestion,
  run: ({ ctx }) => askForPasskey(ctx, "sign-in", null),
});

const Answer = z.strictObject({ ticket: LinkToken, passkey: PasskeyResponse });

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
    return letIn(ctx, await accountOf(ctx, userId), { client: "browser", way: "passkey", device: input.device });
  },
});

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
    return toTokens(ctx, await letIn(ctx, await accountOf(ctx, userId), { client: "api", way: "passkey" }));
  },
});

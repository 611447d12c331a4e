import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { askForPasskey } from "../passkey";
import { PasskeyQuestion } from "../schema";

/** Begins a sign-in by passkey; names no account, so it tells nothing about any. */
export const beginPasskeySignIn = verb({
  name: "credentials.begin_passkey_sign_in",
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

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";
import { askForPasskey } from "../passkey";
import { PasskeyQuestion } from "../schema";

export const beginPasskeyProof = verb({
  name: "credentials.begin_passkey_proof",
  kind: "write",
  access: "member",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({}),
  output: PasskeyQuestion,
  async run({ ctx }) {
    return askForPasskey(ctx, "confirm", (await ownAccount(ctx)).id);
  },
});

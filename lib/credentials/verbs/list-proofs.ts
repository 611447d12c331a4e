import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";
import { factorsOf } from "../factors-of";

/** How this person can show again that it is them. */
export const listProofs = verb({
  name: "credentials.list_proofs",
  kind: "read",
  access: "member",
  scope: null,
  input: z.strictObject({}),
  output: z.object({ password: z.boolean(), totp: z.boolean(), passkey: z.boolean() }),
  async run({ ctx }) {
    const account = await ownAccount(ctx);
    const methods = await factorsOf(ctx, account.id);
    return {
      password: account.passwordHash !== null,
      totp: methods.includes("totp"),
      passkey: methods.includes("passkey"),
    };
  },
});

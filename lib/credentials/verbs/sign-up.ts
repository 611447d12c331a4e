import { createMember } from "@/lib/credentials/create-member";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { SignInOutcome, SignUpInput } from "../schema";

export const signUp = verb({
  name: "accounts.sign_up",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-up",
  replayable: false,
  input: SignUpInput.extend({ device: Device }),
  output: SignInOutcome,
  async run({ ctx, input }) {
    const made = await createMember(ctx, input, { client: "browser", device: input.device });
    return { state: "signed_in" as const, ...made, userKind: "member" as const, restored: false };
  },
});

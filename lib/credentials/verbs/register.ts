import { verb } from "@/lib/kernel/verb";
import { newRefreshToken, pairFor } from "@/lib/sessions/refresh-token";
import { TokenPair } from "@/lib/sessions/schema";
import { createMember } from "../create-member";
import { SignUpInput } from "../schema";

/** A new account and a pair of tokens. */
export const register = verb({
  name: "accounts.register",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-up",
  replayable: false,
  input: SignUpInput,
  output: TokenPair,
  async run({ ctx, input }) {
    const made = await createMember(ctx, input, { client: "api" });
    return pairFor(ctx, made, await newRefreshToken(ctx, made.sessionId));
  },
});

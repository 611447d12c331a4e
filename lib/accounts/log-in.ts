import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { verb } from "@/lib/kernel/verb";
import { beginSignIn } from "./begin-sign-in";
import { findByPassword } from "./find-by-password";
import { newRefreshToken, pairFor } from "./refresh-token";
import { SecondFactorMethod, SignInInput, type SignInOutcome, SignUpInput, TokenPair } from "./schema";
import { createMember } from "./sign-up";

/** What an API client gets for its proof: a pair of tokens, or the question for the second factor. */
export const LogInOutcome = z
  .discriminatedUnion("state", [
    TokenPair.extend({ state: z.literal("signed_in") }),
    z.object({ state: z.literal("second_factor"), ticket: z.string(), methods: z.array(SecondFactorMethod) }),
  ])
  .meta({ id: "LogInOutcome" });

export async function toTokens(ctx: Ctx, outcome: SignInOutcome): Promise<z.output<typeof LogInOutcome>> {
  if (outcome.state === "second_factor") return outcome;
  const refreshToken = await newRefreshToken(ctx, outcome.sessionId);
  return { state: "signed_in", ...(await pairFor(ctx, outcome, refreshToken)) };
}

/** E-mail address and password to a pair of tokens. */
export const logIn = verb({
  name: "accounts.log_in",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.sign-in",
  replayable: false,
  input: SignInInput,
  output: LogInOutcome,
  async run({ ctx, input }) {
    return toTokens(ctx, await beginSignIn(ctx, await findByPassword(ctx, input), { client: "api", way: "password" }));
  },
});

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

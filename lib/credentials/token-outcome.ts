import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { newRefreshToken, pairFor } from "@/lib/sessions/refresh-token";
import { TokenPair } from "@/lib/sessions/schema";
import { SecondFactorMethod, type SignInOutcome } from "./schema";

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

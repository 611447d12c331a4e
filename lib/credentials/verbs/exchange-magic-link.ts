import { z } from "zod";
import { open } from "@/lib/credentials/open-magic-link";
import { verb } from "@/lib/kernel/verb";
import { LinkToken } from "../schema";
import { LogInOutcome, toTokens } from "../token-outcome";

/** The same for an API client. */
export const exchangeMagicLink = verb({
  name: "accounts.exchange_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: LogInOutcome,
  run: async ({ ctx, input }) => toTokens(ctx, (await open(ctx, input.token, "api")).outcome),
});

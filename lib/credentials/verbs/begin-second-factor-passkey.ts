import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { findChallenge } from "../challenge";
import { askForPasskey } from "../passkey";
import { LinkToken } from "../schema";

/** A passkey may be the second proof: what the browser needs to ask for it. */
export const beginSecondFactorPasskey = verb({
  name: "credentials.begin_second_factor_passkey",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ ticket: LinkToken }),
  output: z.object({ ticket: z.string(), options: z.string() }),
  async run({ ctx, input }) {
    const found = await findChallenge(ctx, "second-factor", input.ticket);
    must(found?.userId, "gone", "accounts.second_factor_over");
    return askForPasskey(ctx, "confirm", found.userId);
  },
});

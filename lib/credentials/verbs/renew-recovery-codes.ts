import { z } from "zod";
import { asked } from "@/lib/credentials/totp-setup";
import { verb } from "@/lib/kernel/verb";
import { ownAccountLocked } from "@/lib/users/own-account";
import { newRecoveryCodes } from "../recovery-code";

/** Ten new recovery codes, shown once; the old ones end. */
export const renewRecoveryCodes = verb({
  ...asked,
  name: "credentials.renew_recovery_codes",
  input: z.strictObject({}),
  output: z.object({ recoveryCodes: z.array(z.string()) }),
  async run({ ctx }) {
    const { id: userId } = await ownAccountLocked(ctx);
    ctx.record({
      type: "accounts.recovery_codes_renewed",
      subjectId: userId,
      userId,
      activity: true,
    });
    return { recoveryCodes: await newRecoveryCodes(ctx, userId) };
  },
});

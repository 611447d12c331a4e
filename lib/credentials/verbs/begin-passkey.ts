import { count, eq } from "drizzle-orm";
import { z } from "zod";
import { passkeys } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/passkey-setup";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { ownAccountLocked } from "@/lib/users/own-account";
import { passkeysMax } from "../limits";
import { askForNewPasskey } from "../passkey";
import { PasskeyQuestion } from "../schema";

export const beginPasskey = verb({
  ...asked,
  name: "credentials.begin_passkey",
  input: z.strictObject({}),
  output: PasskeyQuestion,
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    const [kept] = await ctx.db
      .select({ found: count() })
      .from(passkeys)
      .where(eq(passkeys.userId, account.id));
    must((kept?.found ?? 0) < passkeysMax, "conflict", "accounts.passkeys_too_many", {
      params: { limit: passkeysMax },
    });
    return askForNewPasskey(ctx, account);
  },
});

import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { passkeys } from "@/db/schema/credentials";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { verb } from "@/lib/kernel/verb";
import { nameLengthMax } from "@/lib/users/limits";
import { ownAccountLocked } from "@/lib/users/own-account";

/** What the owner calls a passkey. It opens nothing that was shut, so it asks for no fresh proof. */
export const renamePasskey = verb({
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  rate: "accounts.edit",
  name: "credentials.rename_passkey",
  input: z.strictObject({ id: idSchema("factor"), name: nameText(nameLengthMax).min(1) }),
  output: Done,
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const [named] = await ctx.db
      .update(passkeys)
      .set({ name: input.name })
      .where(and(eq(passkeys.id, input.id), eq(passkeys.userId, userId)))
      .returning({ id: passkeys.id });
    must(named, "not_found", "accounts.passkey_not_found");
    ctx.record({ type: "accounts.passkey_renamed", subjectId: named.id, userId, activity: true });
    return { done: true as const };
  },
});

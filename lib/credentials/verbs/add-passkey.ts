import { z } from "zod";
import { passkeys } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/passkey-setup";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { deviceLabel } from "@/lib/sessions/device-name";
import { nameLengthMax } from "@/lib/users/limits";
import { ownAccountLocked } from "@/lib/users/own-account";
import { factorsOf } from "../factors-of";
import { PasskeyResponse, verifyNewPasskey } from "../passkey";
import { newRecoveryCodes } from "../recovery-code";
import { LinkToken } from "../schema";

export const addPasskey = verb({
  ...asked,
  name: "credentials.add_passkey",
  input: z.strictObject({
    ticket: LinkToken,
    passkey: PasskeyResponse,
    name: nameText(nameLengthMax).default(""),
  }),
  output: z.object({ id: idSchema("factor"), recoveryCodes: z.array(z.string()) }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const hadSome = (await factorsOf(ctx, userId)).length > 0;
    const kept = await verifyNewPasskey(ctx, userId, input.ticket, input.passkey);
    const id = newId("factor");
    const name = input.name || deviceLabel(ctx.origin.userAgent);
    const made = await ctx.db
      .insert(passkeys)
      .values({ id, userId, ...kept, name, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: passkeys.id });
    must(made.length === 1, "invalid", "accounts.passkey_refused");
    ctx.record({ type: "accounts.passkey_added", subjectId: id, userId, activity: true });
    notify(ctx, userId, "sign_in_method_added", { detail: name });
    return { id, recoveryCodes: hadSome ? [] : await newRecoveryCodes(ctx, userId) };
  },
});

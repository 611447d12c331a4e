import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import { passkeys } from "@/db/schema/accounts";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "./account-of";
import { deviceLabel } from "./device-name";
import { factorsOf } from "./factors-of";
import { nameLengthMax, passkeysMax } from "./limits";
import { mustKeepAWayIn } from "./list-ways-in";
import { askForNewPasskey, PasskeyResponse, verifyNewPasskey } from "./passkey";
import { newRecoveryCodes } from "./recovery-code";
import { Done, LinkToken } from "./schema";
import { PasskeyQuestion } from "./sign-in-by-passkey";
import { tell } from "./tell";

const asked = {
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
} as const;

export const beginPasskey = verb({
  ...asked,
  name: "accounts.begin_passkey",
  input: z.strictObject({}),
  output: PasskeyQuestion,
  async run({ ctx }) {
    const account = await ownAccount(ctx);
    const [kept] = await ctx.db.select({ found: count() }).from(passkeys).where(eq(passkeys.userId, account.id));
    must((kept?.found ?? 0) < passkeysMax, "conflict", "accounts.passkeys_too_many", {
      params: { limit: passkeysMax },
    });
    return askForNewPasskey(ctx, account);
  },
});

export const addPasskey = verb({
  ...asked,
  name: "accounts.add_passkey",
  input: z.strictObject({
    ticket: LinkToken,
    passkey: PasskeyResponse,
    name: z.string().trim().max(nameLengthMax).default(""),
  }),
  output: z.object({ id: idSchema("factor"), recoveryCodes: z.array(z.string()) }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccount(ctx);
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
    tell(ctx, userId, "way_in_added", { detail: name });
    return { id, recoveryCodes: hadSome ? [] : await newRecoveryCodes(ctx, userId) };
  },
});

export const removePasskey = verb({
  ...asked,
  name: "accounts.remove_passkey",
  input: z.strictObject({ id: idSchema("factor") }),
  output: Done,
  async run({ ctx, input }) {
    const { id: userId } = await ownAccount(ctx);
    const [gone] = await ctx.db
      .delete(passkeys)
      .where(and(eq(passkeys.id, input.id), eq(passkeys.userId, userId)))
      .returning();
    must(gone, "not_found", "accounts.passkey_not_found");
    await mustKeepAWayIn(ctx, userId);
    ctx.record({ type: "accounts.passkey_removed", subjectId: gone.id, userId, activity: true });
    tell(ctx, userId, "way_in_removed", { detail: gone.name });
    return { done: true as const };
  },
});

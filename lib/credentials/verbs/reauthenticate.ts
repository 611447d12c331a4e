import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/sessions";
import { Done } from "@/lib/kernel/done";
import { Fault, must } from "@/lib/kernel/fault";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { freshS } from "@/lib/sessions/limits";
import { ownAccount } from "@/lib/users/own-account";
import { take } from "../limit-by-target";
import { passwordLengthMax } from "../limits";
import { acceptPasskey, PasskeyResponse } from "../passkey";
import { verifyPassword } from "../password";
import { Code } from "../phone";
import { spendTotp } from "../totp";

/** Shows once more that it is you: opens dangerous acts for ten minutes, in this session only. */
export const reauthenticate = verb({
  name: "credentials.reauthenticate",
  kind: "write",
  access: "member",
  themselves: true,
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({
    password: z.string().max(passwordLengthMax).optional(),
    code: Code.optional(),
    passkeyTicket: z.string().max(100).optional(),
    passkey: PasskeyResponse.optional(),
  }),
  output: Done,
  async run({ ctx, input }) {
    must(ctx.actor.kind === "user", "forbidden", "auth.token_not_accepted");
    const account = await ownAccount(ctx);
    await take(ctx, "accounts.code.check", `reauthenticate ${account.id}`);
    const proved =
      input.passkey !== undefined
        ? (await acceptPasskey(
            ctx,
            "confirm",
            input.passkeyTicket ?? "",
            input.passkey,
            account.id,
          )) === account.id
        : input.code
          ? await spendTotp(ctx, account.id, input.code)
          : await verifyPassword(account.passwordHash, input.password ?? "");
    if (!proved) {
      ctx.record({
        type: "accounts.reauthentication_failed",
        subjectId: account.id,
        userId: account.id,
        activity: true,
      });
      const [path, code] = input.code
        ? ["code", "accounts.code_wrong"]
        : ["password", "accounts.wrong_password"];
      throw new Fault("invalid", code as string, {
        fields: [{ path: path as string, code: code as string }],
        stands: true,
      });
    }
    const fresh = await ctx.db
      .update(sessions)
      .set({ freshUntil: secondsFrom(ctx.now(), freshS) })
      .where(and(eq(sessions.id, ctx.actor.sessionId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id });
    must(fresh.length === 1, "unauthenticated", "auth.required");
    return { done: true as const };
  },
});

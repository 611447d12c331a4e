import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { verb } from "@/lib/kernel/verb";
import { accountOf } from "./account-of";
import { beginSignIn, type Visit } from "./begin-sign-in";
import { enroll } from "./enroll";
import { LogInOutcome, toTokens } from "./log-in";
import { Code } from "./phone";
import { checkCode } from "./phone-code";
import { Device, LinkToken, SignInOutcome } from "./schema";

async function enter(ctx: Ctx, input: { ticket: string; code: string }, visit: Visit) {
  const { target } = await checkCode(ctx, "phone-code", input.ticket, input.code);
  const [known] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.phone, target ?? ""))
    .limit(1);
  const userId = known?.id ?? (await enroll(ctx, { phone: target }));
  return beginSignIn(ctx, await accountOf(ctx, userId), visit);
}

const Answer = z.strictObject({ ticket: LinkToken, code: Code });

/** The code for a browser session; a number without an account gets one. */
export const checkPhoneCode = verb({
  name: "accounts.check_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer.extend({ device: Device }),
  output: SignInOutcome,
  run: ({ ctx, input }) => enter(ctx, input, { client: "browser", way: "phone_code", device: input.device }),
});

/** The same for an API client. */
export const exchangePhoneCode = verb({
  name: "accounts.exchange_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: Answer,
  output: LogInOutcome,
  run: async ({ ctx, input }) => toTokens(ctx, await enter(ctx, input, { client: "api", way: "phone_code" })),
});

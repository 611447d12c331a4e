import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { Device } from "@/lib/sessions/schema";
import { enroll } from "@/lib/users/enroll";
import { accountOf } from "@/lib/users/own-account";
import { Code } from "../phone";
import { checkCode } from "../phone-code";
import { LinkToken, SignInOutcome } from "../schema";
import { startSignIn } from "../start-sign-in";

/** The code from the phone; a number without an account gets one. */
export const checkPhoneCode = verb({
  name: "credentials.check_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ ticket: LinkToken, code: Code, device: Device }),
  output: SignInOutcome,
  async run({ ctx, input }) {
    const { target } = await checkCode(ctx, "phone-code", input.ticket, input.code);
    await lockForQuota(ctx, "phone", target ?? "");
    const [known] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.phone, target ?? ""))
      .limit(1);
    const userId = known?.id ?? (await enroll(ctx, { phone: target }));
    must(userId, "conflict", "accounts.already_somebody");
    return startSignIn(ctx, await accountOf(ctx, userId), {
      way: "phone_code",
      device: input.device,
    });
  },
});

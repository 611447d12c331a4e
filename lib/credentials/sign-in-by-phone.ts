import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { enroll } from "@/lib/users/enroll";
import { accountOf } from "@/lib/users/own-account";
import { Code } from "./phone";
import { checkCode } from "./phone-code";
import { LinkToken } from "./schema";
import { startSignIn, type Visit } from "./start-sign-in";

export async function enter(ctx: Ctx, input: { ticket: string; code: string }, visit: Visit) {
  const { target } = await checkCode(ctx, "phone-code", input.ticket, input.code);
  const [known] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.phone, target ?? ""))
    .limit(1);
  const userId = known?.id ?? (await enroll(ctx, { phone: target }));
  return startSignIn(ctx, await accountOf(ctx, userId), visit);
}

export const Answer = z.strictObject({ ticket: LinkToken, code: Code });

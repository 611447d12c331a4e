import { and, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { apiTokens } from "@/db/schema/tokens";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { newPersonalToken } from "@/lib/sessions/personal-token";
import { ownAccountLocked } from "@/lib/users/own-account";
import { tokensMax } from "../limits";
import { TokenInput, TokenView } from "../schema";
import { toView } from "./list-tokens";

const dayMs = 86_400_000;

/** A token for programs of one's own, with the permissions that are named and an end. It is shown this once. */
export const createToken = verb({
  name: "tokens.create",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "tokens.create",
  replayable: false,
  input: TokenInput,
  output: TokenView.extend({ token: z.string().describe("Shown once, kept nowhere") }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    await lockForQuota(ctx, "tokens", userId);
    const [kept] = await ctx.db
      .select({ found: count() })
      .from(apiTokens)
      .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)));
    must((kept?.found ?? 0) < tokensMax, "conflict", "tokens.too_many", {
      params: { limit: tokensMax },
    });
    const { token, hash, hint } = newPersonalToken();
    const now = ctx.now();
    const [row] = await ctx.db
      .insert(apiTokens)
      .values({
        id: newId("token"),
        userId,
        name: input.name,
        hash,
        hint,
        scopes: [...new Set(input.scopes)],
        createdAt: now,
        expiresAt: new Date(now.getTime() + input.days * dayMs),
      })
      .returning();
    if (!row) throw new Error("the token was not kept");
    ctx.record({
      type: "tokens.created",
      subjectId: row.id,
      userId,
      activity: true,
      payload: { name: input.name, scopes: row.scopes.join(" ") },
    });
    notify(ctx, userId, "token_created", { detail: input.name });
    return { ...toView(row), token };
  },
});

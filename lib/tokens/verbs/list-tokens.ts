import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { apiTokens } from "@/db/schema/tokens";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";
import { TokenView } from "../schema";

export function toView(row: typeof apiTokens.$inferSelect): z.input<typeof TokenView> {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

export const listTokens = verb({
  name: "tokens.list",
  kind: "read",
  access: "member",
  scope: "account:read",
  input: z.strictObject({}),
  output: z.object({ tokens: z.array(TokenView) }),
  async run({ ctx }) {
    const { id } = await ownAccount(ctx);
    const rows = await ctx.db
      .select()
      .from(apiTokens)
      .where(and(eq(apiTokens.userId, id), isNull(apiTokens.revokedAt)))
      .orderBy(desc(apiTokens.id))
      .limit(100);
    return { tokens: rows.map(toView) };
  },
});

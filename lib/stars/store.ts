import { asc, inArray } from "drizzle-orm";
import type { z } from "zod";
import { type StarAccount, starEntries } from "@/db/schema/stars";
import type { Ctx } from "@/lib/kernel/ctx";
import type { StarMovement } from "./schema";
import type { MovementRow } from "./write-movement";

/** Movements as they leave, with their entries: one query for all of them. */
export async function toViews(
  ctx: Pick<Ctx, "db">,
  rows: readonly MovementRow[],
): Promise<z.input<typeof StarMovement>[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const all = await ctx.db
    .select()
    .from(starEntries)
    .where(inArray(starEntries.movementId, ids))
    .orderBy(asc(starEntries.amount));
  return rows.map(({ ownerId: _owner, key: _key, ...row }) => {
    const entries = all.filter(({ movementId }) => movementId === row.id);
    const of = (account: StarAccount) =>
      entries.find((entry) => entry.account === account)?.amount ?? 0;
    return {
      ...row,
      amount: Math.max(...entries.map(({ amount }) => amount)),
      change: of("available"),
      entries: entries.map(({ account, amount }) => ({ account, amount })),
    };
  });
}

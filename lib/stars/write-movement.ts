import { eq } from "drizzle-orm";
import {
  type MovementKind,
  type StarAccount,
  starBalances,
  starEntries,
  starMovements,
} from "@/db/schema/stars";
import { must } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";

export type MovementRow = typeof starMovements.$inferSelect;

export type MovementOrder = {
  ownerId: Id<"user">;
  kind: MovementKind;
  /** What it is for, unique for ever: the second movement with it is not written. */
  key: string;
  amount: number;
  subjectId?: string;
  reason?: string;
  at: Date;
};

/** From which account to which each kind of movement goes. */
const ways = {
  welcome: ["grants", "available"],
  monthly: ["grants", "available"],
  granted: ["grants", "available"],
  reserved: ["available", "reserved"],
  captured: ["reserved", "spent"],
  released: ["reserved", "available"],
} as const satisfies Record<MovementKind, readonly [StarAccount, StarAccount]>;

/** The member's balance with its row locked until the transaction ends; made where there is none yet. */
export async function lockBalance(tx: Db, userId: Id<"user">) {
  await tx.insert(starBalances).values({ userId }).onConflictDoNothing();
  const [row] = await tx
    .select()
    .from(starBalances)
    .where(eq(starBalances.userId, userId))
    .for("update");
  must(row, "unavailable", "request.unexpected");
  return row;
}

/**
 * Writes a movement with its two entries, inside the caller's transaction. Where one with this key stands already, that
 * one is given back and nothing moves.
 *
 * @throws Fault unaffordable `stars.insufficient` where less can be spent than it takes
 */
export async function writeMovement(
  tx: Db,
  order: MovementOrder,
): Promise<{ row: MovementRow; isNew: boolean }> {
  const { ownerId, kind, key, amount, subjectId = null, reason = null, at } = order;
  const held = await lockBalance(tx, ownerId);
  const [known] = await tx.select().from(starMovements).where(eq(starMovements.key, key));
  if (known) return { row: known, isNew: false };
  const [from, to] = ways[kind];
  if (from === "available")
    must(held.available >= amount, "unaffordable", "stars.insufficient", {
      params: { needed: amount, available: held.available, missing: amount - held.available },
    });
  const change = from === "available" ? -amount : to === "available" ? amount : 0;
  const [row] = await tx
    .insert(starMovements)
    .values({
      id: newId("movement"),
      ownerId,
      kind,
      key,
      subjectId,
      reason,
      balance: held.available + change,
      createdAt: at,
    })
    .returning();
  must(row, "unavailable", "request.unexpected");
  await tx.insert(starEntries).values([
    { movementId: row.id, account: from, amount: -amount },
    { movementId: row.id, account: to, amount },
  ]);
  return { row, isNew: true };
}

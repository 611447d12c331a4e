import { and, eq } from "drizzle-orm";
import { starEntries, starMovements } from "@/db/schema/stars";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { writeMovement } from "./write-movement";

type Reservation = { ownerId: Id<"user">; subjectId: string; amount: number; at: Date };

/**
 * Sets stars aside for something that may yet fail. What is free is not written at all.
 *
 * @throws Fault unaffordable `stars.insufficient`
 */
export async function reserveStars(tx: Db, { amount, ...order }: Reservation): Promise<void> {
  if (amount === 0) return;
  const key = `reserve:${order.subjectId}`;
  await writeMovement(tx, { ...order, amount, kind: "reserved", key });
}

/**
 * Ends a reservation, once: taken where the thing was made, given back where it was not. Both have one key, so whichever
 * comes second moves nothing. Where nothing was set aside there is nothing to do.
 */
export async function settleStars(
  tx: Db,
  subjectId: string,
  outcome: "captured" | "released",
  at: Date,
): Promise<void> {
  const [reservation] = await tx
    .select({ ownerId: starMovements.ownerId, amount: starEntries.amount })
    .from(starMovements)
    .innerJoin(
      starEntries,
      and(eq(starEntries.movementId, starMovements.id), eq(starEntries.account, "reserved")),
    )
    .where(eq(starMovements.key, `reserve:${subjectId}`));
  if (!reservation) return;
  await writeMovement(tx, {
    ...reservation,
    kind: outcome,
    key: `settle:${subjectId}`,
    subjectId,
    at,
  });
}

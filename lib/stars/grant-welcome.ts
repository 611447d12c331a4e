import { eq } from "drizzle-orm";
import { starBalances } from "@/db/schema/stars";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { welcomeStars } from "./limits";
import { monthOf } from "./rules";
import { writeMovement } from "./write-movement";

/** The stars that a member begins with, once; they count for the month of the sign-up. */
export async function grantWelcome(tx: Db, ownerId: Id<"user">, at: Date): Promise<void> {
  const key = `welcome:${ownerId}`;
  const { isNew } = await writeMovement(tx, {
    ownerId,
    kind: "welcome",
    key,
    amount: welcomeStars,
    at,
  });
  if (isNew)
    await tx
      .update(starBalances)
      .set({ grantedMonth: monthOf(at) })
      .where(eq(starBalances.userId, ownerId));
}

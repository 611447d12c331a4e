import { eq } from "drizzle-orm";
import { starBalances } from "@/db/schema/stars";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";

/** What somebody can spend, and what is set aside for what is being made. */
export async function balanceOf(db: Db, userId: Id<"user">) {
  const [row] = await db
    .select({ available: starBalances.available, reserved: starBalances.reserved })
    .from(starBalances)
    .where(eq(starBalances.userId, userId));
  return row ?? { available: 0, reserved: 0 };
}

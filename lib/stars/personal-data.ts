import { eq, inArray } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { starBalances, starEntries, starMovements } from "@/db/schema/stars";
import type { PersonalData } from "@/lib/kernel/ctx";

export const personalData: PersonalData = {
  files: [
    {
      name: "stars.json",
      part: "balance",
      rows: ({ db }, userId) =>
        personalRows(db, starBalances, {
          where: eq(starBalances.userId, userId),
          by: [starBalances.userId],
        }),
    },
    {
      name: "stars.json",
      part: "movements",
      rows: ({ db }, userId) =>
        personalRows(db, starMovements, {
          where: eq(starMovements.ownerId, userId),
          by: [starMovements.id],
        }),
    },
    {
      name: "stars.json",
      part: "entries",
      rows: ({ db }, userId) =>
        personalRows(db, starEntries, {
          where: inArray(
            starEntries.movementId,
            db
              .select({ id: starMovements.id })
              .from(starMovements)
              .where(eq(starMovements.ownerId, userId)),
          ),
          by: [starEntries.movementId, starEntries.account],
        }),
    },
  ],
};

import { eq, inArray } from "drizzle-orm";
import { handOver, personalRows } from "@/db/personal-rows";
import { characters } from "@/db/schema/characters";
import { generations, portraits } from "@/db/schema/portraits";
import type { PersonalData } from "@/lib/kernel/ctx";

export const personalData: PersonalData = {
  files: [
    {
      name: "portraits.json",
      rows: ({ db }, userId) =>
        personalRows(db, portraits, {
          where: inArray(
            portraits.characterId,
            db.select({ id: characters.id }).from(characters).where(eq(characters.ownerId, userId)),
          ),
          by: [portraits.characterId, portraits.id],
        }),
    },
    {
      name: "generations.json",
      rows: ({ db }, userId) =>
        personalRows(db, generations, {
          where: eq(generations.ownerId, userId),
          by: [generations.id],
        }),
    },
  ],
  handsOver: [handOver(generations.ownerId)],
};

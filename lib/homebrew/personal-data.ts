import { eq, getTableColumns } from "drizzle-orm";
import { handOver, personalRows } from "@/db/personal-rows";
import { homebrewEntries } from "@/db/schema/homebrew";
import type { PersonalData } from "@/lib/kernel/ctx";

const { nameFolded: _folded, ...columns } = getTableColumns(homebrewEntries);

export const personalData: PersonalData = {
  files: [
    {
      name: "homebrew.json",
      rows: ({ db }, userId) =>
        personalRows(db, homebrewEntries, {
          where: eq(homebrewEntries.ownerId, userId),
          by: [homebrewEntries.id],
          columns,
          atOnce: 50,
        }),
    },
  ],
  handsOver: [handOver(homebrewEntries.ownerId)],
};

import { eq, getTableColumns } from "drizzle-orm";
import { handOver, personalRows } from "@/db/personal-rows";
import { characters } from "@/db/schema/characters";
import type { PersonalData } from "@/lib/kernel/ctx";

const { nameFolded: _folded, nameSort: _sort, ...columns } = getTableColumns(characters);

export const personalData: PersonalData = {
  files: [
    {
      name: "characters.json",
      rows: ({ db }, userId) =>
        personalRows(db, characters, {
          where: eq(characters.ownerId, userId),
          by: [characters.id],
          columns,
          atOnce: 50,
        }),
    },
  ],
  handsOver: [handOver(characters.ownerId)],
};

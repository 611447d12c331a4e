import { eq } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { characters } from "@/db/schema/characters";
import { characterVersions } from "@/db/schema/versions";
import type { PersonalData } from "@/lib/kernel/ctx";

export const personalData: PersonalData = {
  files: [
    {
      name: "character-versions.json",
      async *rows({ db }, userId) {
        const own = personalRows(db, characters, {
          where: eq(characters.ownerId, userId),
          by: [characters.id],
          columns: { id: characters.id },
        });
        for await (const { id } of own as AsyncIterable<Pick<typeof characters.$inferSelect, "id">>)
          yield* personalRows(db, characterVersions, {
            where: eq(characterVersions.characterId, id),
            by: [characterVersions.version],
            atOnce: 50,
          });
      },
    },
  ],
};

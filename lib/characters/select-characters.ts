import type { SQL } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import type { Ctx } from "@/lib/kernel/ctx";

export type CharacterRow = typeof characters.$inferSelect;

/** What a card in a list shows, and nothing of the rest: the build and the biography weigh a hundred times as much. */
export const cardColumns = {
  id: characters.id,
  slug: characters.slug,
  name: characters.name,
  speciesId: characters.speciesId,
  classId: characters.classId,
  backgroundId: characters.backgroundId,
  classes: characters.classes,
  speciesName: characters.speciesName,
  backgroundName: characters.backgroundName,
  level: characters.level,
  visibility: characters.visibility,
  openChoices: characters.openChoices,
  violations: characters.violations,
  homebrew: characters.homebrew,
  portrait: characters.portrait,
  updatedAt: characters.updatedAt,
  archivedAt: characters.archivedAt,
};

export type CardRow = Pick<CharacterRow, keyof typeof cardColumns>;

export async function selectCharacters(
  ctx: Ctx,
  where: SQL | undefined,
  locks = false,
): Promise<CharacterRow[]> {
  const query = ctx.db.select().from(characters).where(where);
  return locks ? query.for("update", { of: characters }) : query;
}

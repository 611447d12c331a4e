import { and, eq, isNull } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { type CharacterRow, selectCharacters } from "@/lib/characters/select-characters";
import { libraryColumn, toLibrary } from "@/lib/homebrew/library";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { asOwned, type Owned } from "@/lib/kernel/owned";
import type { HomebrewEntry } from "@/lib/rulebook/build";

const ownedBy = (userId: Id<"user">, id: Id<"character">) =>
  and(eq(characters.id, id), eq(characters.ownerId, userId), isNull(characters.deletedAt));

/**
 * The character if it is the caller's own and not deleted. In a write the row is locked, so two devices take turns.
 *
 * @throws Fault not_found `characters.not_found`: what you may not see does not exist
 */
export async function ownedCharacter(ctx: Ctx, id: Id<"character">): Promise<Owned<CharacterRow>> {
  must(isPerson(ctx.actor), "not_found", "characters.not_found");
  const mine = ownedBy(ctx.actor.userId, id);
  const [character] = await selectCharacters(ctx, mine, ctx.db !== ctx.runtime.db);
  must(character, "not_found", "characters.not_found");
  return asOwned(character);
}

/**
 * The same, with everything on its owner's own shelf, in one question.
 */
export async function ownedCharacterAndLibrary(
  ctx: Ctx,
  id: Id<"character">,
): Promise<[character: Owned<CharacterRow>, library: HomebrewEntry[]]> {
  must(isPerson(ctx.actor), "not_found", "characters.not_found");
  const { userId } = ctx.actor;
  const query = ctx.db
    .select({ row: characters, library: libraryColumn(ctx.db, userId) })
    .from(characters)
    .where(ownedBy(userId, id));
  const [found] = await (ctx.db === ctx.runtime.db ? query : query.for("update"));
  must(found, "not_found", "characters.not_found");
  const { row, library } = found;
  return [asOwned(row), toLibrary(library)];
}

/** @throws Fault stale `characters.changed_elsewhere` when somebody changed it since `version` was read */
export function mustBeCurrent(character: CharacterRow, version: number | undefined): void {
  must(
    version === undefined || version === character.version,
    "stale",
    "characters.changed_elsewhere",
    {
      params: { yours: version ?? 0, current: character.version },
    },
  );
}

import { and, eq, isNull, type SQL } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

export type CharacterRow = typeof characters.$inferSelect;

/**
 * For the nouns beside: the caller's own character, as a condition to join on.
 *
 * @throws Fault not_found `characters.not_found` for a caller who can own nothing
 */
export function ownCharacter(ctx: Ctx, id: Id<"character">): SQL | undefined {
  if (ctx.actor.kind === "system") return and(eq(characters.id, id), isNull(characters.deletedAt));
  must(isPerson(ctx.actor), "not_found", "characters.not_found");
  return and(
    eq(characters.id, id),
    eq(characters.ownerId, ctx.actor.userId),
    isNull(characters.deletedAt),
  );
}

import { and, eq, isNull } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { generations, portraits } from "@/db/schema/portraits";
import { ownCharacter } from "@/lib/characters/character-row";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { asOwned } from "@/lib/kernel/owned";

export type GenerationRow = typeof generations.$inferSelect;

/** @throws Fault not_found `characters.not_found` */
export async function portraitSubject(ctx: Ctx, id: Id<"character">) {
  const [row] = await ctx.db.select().from(characters).where(ownCharacter(ctx, id));
  must(row, "not_found", "characters.not_found");
  return row;
}

/** @throws Fault not_found `portraits.generation_not_found` */
export async function ownGeneration(ctx: Ctx, id: Id<"generation">): Promise<GenerationRow> {
  must(isPerson(ctx.actor), "not_found", "portraits.generation_not_found");
  const mine = and(eq(generations.id, id), eq(generations.ownerId, ctx.actor.userId));
  const query = ctx.db.select().from(generations).where(mine);
  const [row] = ctx.ledger ? await query.for("update") : await query;
  must(row, "not_found", "portraits.generation_not_found");
  return row;
}

/** @throws Fault not_found `portraits.not_found` */
export async function ownPortrait(ctx: Ctx, id: Id<"portrait">) {
  must(isPerson(ctx.actor), "not_found", "portraits.not_found");
  const [row] = await ctx.db
    .select({ portrait: portraits, character: characters })
    .from(portraits)
    .innerJoin(characters, eq(characters.id, portraits.characterId))
    .where(
      and(
        eq(portraits.id, id),
        eq(characters.ownerId, ctx.actor.userId),
        isNull(portraits.deletedAt),
        isNull(characters.deletedAt),
      ),
    );
  must(row, "not_found", "portraits.not_found");
  return { portrait: row.portrait, character: asOwned(row.character) };
}

export function toGeneration(row: GenerationRow, portraitId: Id<"portrait"> | null = null) {
  const {
    ownerId: _owner,
    attempts: _attempts,
    startedAt: _started,
    heartbeatAt: _beat,
    templateId: _template,
    ...shown
  } = row;
  return { ...shown, portraitId };
}

import { and, desc, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { portraits } from "@/db/schema/portraits";
import { changeCharacter } from "@/lib/characters/change-character";
import { tags } from "@/lib/characters/tags";
import { verb } from "@/lib/kernel/verb";
import { releaseRecords } from "@/lib/lineage/release-records";
import { PortraitId } from "../schema";
import { ownPortrait } from "../store";

/** Takes a portrait away, with the pictures themselves. If it was the chosen one, the newest that is left takes its place. */
export const deletePortrait = verb({
  name: "portraits.delete",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  input: z.strictObject({ id: PortraitId }),
  output: z.object({ id: PortraitId, chosenPortraitId: PortraitId.nullable() }),
  async run({ ctx, input }) {
    const { portrait, character } = await ownPortrait(ctx, input.id);
    await ctx.db
      .update(portraits)
      .set({ deletedAt: ctx.now() })
      .where(eq(portraits.id, portrait.id));
    await releaseRecords(ctx, [portrait.id]);
    ctx.enqueue({ name: "portraits.remove_file", data: { id: portrait.id } });
    let chosenPortraitId = character.chosenPortraitId;
    if (chosenPortraitId === portrait.id) {
      const left = and(
        eq(portraits.characterId, character.id),
        isNull(portraits.deletedAt),
        ne(portraits.id, portrait.id),
      );
      const [next] = await ctx.db
        .select({ id: portraits.id })
        .from(portraits)
        .where(left)
        .orderBy(desc(portraits.id))
        .limit(1);
      chosenPortraitId = next?.id ?? null;
      await changeCharacter(ctx, character, { chosenPortraitId, updatedAt: ctx.now() });
      ctx.touch(
        tags.character(character.slug),
        ...(character.visibility === "public" ? [tags.showcase] : []),
      );
    }
    ctx.record({
      type: "portraits.deleted",
      subjectId: portrait.id,
      userId: character.ownerId,
      activity: true,
    });
    return { id: portrait.id, chosenPortraitId };
  },
});

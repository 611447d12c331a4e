import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { portraits } from "@/db/schema/portraits";
import { CharacterId } from "@/lib/characters/schema";
import { tags } from "@/lib/characters/tags";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { knownParent, recordPicture } from "@/lib/lineage/record-picture";
import { newRights } from "../picture-rights";
import { PortraitId } from "../schema";

const FileRow = z.custom<typeof files.$inferInsert>(
  (value) => typeof value === "object" && value !== null,
);

/** Makes a stored picture a portrait of its character. The same picture twice stays one portrait. */
export const addPortrait = verb({
  name: "portraits.add",
  kind: "write",
  access: "superuser",
  scope: null,
  input: z.strictObject({
    characterId: CharacterId,
    file: FileRow,
    ai: z.boolean(),
    recordId: idSchema("record"),
    pixels: z.array(z.string()),
    note: z.string().nullable(),
  }),
  output: z.object({ portraitId: PortraitId.nullable() }),
  async run({ ctx, input: { characterId, file, ai, recordId, pixels, note } }) {
    const [character] = await ctx.db
      .select()
      .from(characters)
      .where(eq(characters.id, characterId))
      .for("update");
    if (!character || character.deletedAt) return { portraitId: null };
    const [known] = await ctx.db
      .select({ id: portraits.id })
      .from(portraits)
      .innerJoin(files, eq(files.id, portraits.fileId))
      .where(
        and(
          eq(portraits.characterId, characterId),
          eq(files.sha256, file.sha256),
          isNull(portraits.deletedAt),
        ),
      );
    if (known) return { portraitId: null };
    await ctx.db.insert(files).values(file);
    const portraitId = newId("portrait");
    const row = {
      id: portraitId,
      characterId,
      fileId: file.id,
      madeBy: "upload" as const,
      ai,
      createdAt: ctx.now(),
    };
    await ctx.db.insert(portraits).values(row);
    await recordPicture(ctx, {
      id: recordId,
      portraitId,
      ownerId: character.ownerId,
      pixels,
      parent: await knownParent(ctx, note),
      sourceType: ai ? "trainedAlgorithmicMedia" : null,
      recipe: {
        made: "uploaded",
        provider: null,
        model: null,
        seed: null,
        prompt: null,
        parameters: {},
      },
      rights: newRights,
    });
    if (character.chosenPortraitId === null) {
      await ctx.db
        .update(characters)
        .set({ chosenPortraitId: portraitId, updatedAt: ctx.now() })
        .where(eq(characters.id, characterId));
      ctx.touch(
        tags.character(character.slug),
        ...(character.visibility === "public" ? [tags.showcase] : []),
      );
    }
    return { portraitId };
  },
});

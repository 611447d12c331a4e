import { eq } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { generations, portraits } from "@/db/schema/portraits";
import { tags } from "@/lib/characters/tags";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { recordPicture } from "@/lib/lineage/record-picture";
import { settleStars } from "@/lib/stars/settle-stars";
import { generationRecord } from "../generation-record";
import { GenerationId, PortraitId } from "../schema";

const FileRow = z.custom<typeof files.$inferInsert>(
  (value) => typeof value === "object" && value !== null,
);

/** Turns a painted image into a portrait of its character. A run that was cancelled meanwhile leaves nothing behind. */
export const finishGeneration = verb({
  name: "portraits.finish",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({
    id: GenerationId,
    file: FileRow,
    recordId: idSchema("record"),
    pixels: z.array(z.string()),
    madeBy: z.enum(["hugging-face", "painter"]),
    model: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    failure: z.string().nullable(),
    retryAt: z.date().nullable(),
  }),
  output: z.object({ portraitId: PortraitId.nullable() }),
  async run({ ctx, input }) {
    const [run] = await ctx.db
      .select()
      .from(generations)
      .where(eq(generations.id, input.id))
      .for("update");
    if (run?.state !== "running") return { portraitId: null };
    const [character] = await ctx.db
      .select()
      .from(characters)
      .where(eq(characters.id, run.characterId))
      .for("update");
    if (!character) return { portraitId: null };
    await ctx.db.insert(files).values(input.file);
    const portraitId = newId("portrait");
    await ctx.db.insert(portraits).values({
      id: portraitId,
      characterId: character.id,
      generationId: run.id,
      fileId: input.file.id,
      madeBy: input.madeBy,
      ai: input.madeBy !== "painter",
      createdAt: ctx.now(),
    });
    await recordPicture(ctx, await generationRecord(ctx, run, { ...input, portraitId }));
    await ctx.db
      .update(generations)
      .set({
        state: "succeeded",
        progress: 100,
        model: input.model,
        parameters: { ...run.parameters, ...input.parameters },
        failure: input.failure,
        retryAt: input.retryAt,
        fellBackTo: run.provider !== "painter" && input.madeBy === "painter" ? "painter" : null,
        finishedAt: ctx.now(),
      })
      .where(eq(generations.id, run.id));
    const outcome = input.madeBy === "painter" ? "released" : "captured";
    await settleStars(ctx.db, run.id, outcome, ctx.now());
    if (character.chosenPortraitId === null) {
      await ctx.db
        .update(characters)
        .set({ chosenPortraitId: portraitId, updatedAt: ctx.now() })
        .where(eq(characters.id, character.id));
      ctx.touch(
        tags.character(character.slug),
        ...(character.visibility === "public" ? [tags.showcase] : []),
      );
    }
    const payload = { madeBy: input.madeBy, failure: input.failure, characterId: character.id };
    ctx.record({ type: "portraits.painted", subjectId: portraitId, userId: run.ownerId, payload });
    return { portraitId };
  },
});

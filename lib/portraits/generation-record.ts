import { eq } from "drizzle-orm";
import { pictureRecords } from "@/db/schema/lineage";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import type { PictureSaid } from "@/lib/lineage/record-picture";
import type { SourceType } from "@/lib/lineage/schema";
import { newRights } from "./picture-rights";
import type { GenerationRow } from "./store";

type Made = {
  recordId: Id<"record">;
  portraitId: Id<"portrait">;
  pixels: readonly string[];
  madeBy: "hugging-face" | "painter";
  model: string;
  parameters: Record<string, string | number | boolean | null>;
};

/** A picture that a model changed is its work in part, where a model did not make it in the first place. */
function sourceTypeOf(
  madeBy: "hugging-face" | "painter",
  source: SourceType | null | undefined,
): SourceType {
  if (madeBy === "painter") return "algorithmicMedia";
  return source === undefined || source === "trainedAlgorithmicMedia"
    ? "trainedAlgorithmicMedia"
    : "compositeWithTrainedAlgorithmicMedia";
}

/** What the record of a run's picture says. */
export async function generationRecord(
  ctx: Ctx,
  run: GenerationRow,
  made: Made,
): Promise<PictureSaid> {
  const [parent] = run.sourceId
    ? await ctx.db
        .select({ id: pictureRecords.id, record: pictureRecords.record })
        .from(pictureRecords)
        .where(eq(pictureRecords.portraitId, run.sourceId))
    : [];
  const isModel = made.madeBy === "hugging-face";
  const shown = isModel && run.instruction !== null;
  return {
    id: made.recordId,
    portraitId: made.portraitId,
    ownerId: run.ownerId,
    pixels: made.pixels,
    parent: parent?.id ?? null,
    sourceType: sourceTypeOf(
      made.madeBy,
      shown ? (parent?.record.content?.sourceType ?? null) : undefined,
    ),
    recipe: {
      made: shown ? "edited" : isModel ? "generated" : "drawn",
      provider: made.madeBy,
      model: made.model,
      seed: run.seed,
      prompt: isModel ? (run.instruction ?? run.prompt) : null,
      parameters: made.parameters,
    },
    rights: newRights,
  };
}

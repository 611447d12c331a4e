import { eq } from "drizzle-orm";
import { pictureRecords } from "@/db/schema/lineage";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { readXmp } from "./picture-xmp";
import type { Recipe, RecordContent, SourceType } from "./schema";
import { signRecord } from "./signed-record";

export type PictureSaid = {
  id: Id<"record">;
  portraitId: Id<"portrait">;
  ownerId: Id<"user">;
  /** `pixelHash` of each stored file. */
  pixels: readonly string[];
  parent: Id<"record"> | null;
  sourceType: SourceType | null;
  recipe: Recipe;
  rights: Pick<RecordContent, "maker" | "licence" | "training">;
};

/** Writes the record of a new picture, in the transaction that makes it one. */
export async function recordPicture(ctx: Ctx, said: PictureSaid): Promise<void> {
  const { id, ownerId, portraitId, parent, pixels, sourceType, recipe, rights } = said;
  const content = { pixels: [...pixels], sourceType, recipe, ...rights };
  const signed = await signRecord(ctx.db, { id, parent, madeAt: ctx.now(), content }, ctx.now());
  await ctx.db.insert(pictureRecords).values({
    id,
    parentId: parent,
    ownerId,
    portraitId,
    pixels: [...pixels],
    ...signed,
    createdAt: ctx.now(),
  });
}

/** The owner decided otherwise about name, licence or training: the same record, signed anew. */
export async function restateRights(
  ctx: Ctx,
  portraitId: Id<"portrait">,
  rights: PictureSaid["rights"],
): Promise<void> {
  const [row] = await ctx.db
    .select()
    .from(pictureRecords)
    .where(eq(pictureRecords.portraitId, portraitId))
    .for("update");
  if (!row?.record.content) return;
  const { id, parent, madeAt } = row.record;
  const content = { ...row.record.content, ...rights };
  const signed = await signRecord(ctx.db, { id, parent, madeAt, content }, ctx.now());
  await ctx.db.update(pictureRecords).set(signed).where(eq(pictureRecords.id, id));
}

/** The record that a file from outside names as its own, if this site knows it: its parent, once it is kept here again. */
export async function knownParent(ctx: Ctx, note: string | null): Promise<Id<"record"> | null> {
  const { id } = readXmp(note);
  if (!id) return null;
  const [row] = await ctx.db
    .select({ id: pictureRecords.id })
    .from(pictureRecords)
    .where(eq(pictureRecords.id, id as Id<"record">));
  return row?.id ?? null;
}

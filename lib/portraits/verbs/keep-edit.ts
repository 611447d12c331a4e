import { and, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { recordPicture } from "@/lib/lineage/record-picture";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { portraitsPerCharacterMax } from "../limits";
import { newRights } from "../picture-rights";
import { PortraitId } from "../schema";
import { ownPortrait } from "../store";

const FileRow = z.custom<typeof files.$inferInsert>(
  (value) => typeof value === "object" && value !== null,
);

/** Gives an edited picture that is stored already its meaning: the second half of `editPortrait`, in a transaction. */
export const keepEdit = verb({
  name: "portraits.keep_edit",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  replayable: false,
  input: z.strictObject({
    id: PortraitId,
    file: FileRow,
    recordId: idSchema("record"),
    pixels: z.array(z.string()),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  output: z.object({ id: PortraitId }),
  async run({ ctx, input }) {
    const { portrait, character } = await ownPortrait(ctx, input.id);
    await lockForQuota(ctx, "portraits", character.ownerId);
    const own = and(eq(portraits.characterId, character.id), isNull(portraits.deletedAt));
    const [kept] = await ctx.db.select({ rows: count() }).from(portraits).where(own);
    must((kept?.rows ?? 0) < portraitsPerCharacterMax, "conflict", "portraits.too_many", {
      params: { limit: portraitsPerCharacterMax },
    });
    const [parent] = await ctx.db
      .select({ id: pictureRecords.id, record: pictureRecords.record })
      .from(pictureRecords)
      .where(eq(pictureRecords.portraitId, portrait.id));
    await ctx.db.insert(files).values(input.file);
    const id = newId("portrait");
    const { madeBy, ai, licence, noAi, credited } = portrait;
    const { id: characterId } = character;
    const copied = { madeBy, ai, licence, noAi, credited };
    await ctx.db
      .insert(portraits)
      .values({ id, characterId, fileId: input.file.id, ...copied, createdAt: ctx.now() });
    const content = parent?.record.content;
    await recordPicture(ctx, {
      id: input.recordId,
      portraitId: id,
      ownerId: character.ownerId,
      pixels: input.pixels,
      parent: parent?.id ?? null,
      sourceType: content?.sourceType ?? null,
      recipe: {
        made: "edited",
        provider: null,
        model: null,
        seed: null,
        prompt: null,
        parameters: input.parameters,
      },
      rights: content
        ? { maker: content.maker, licence: content.licence, training: content.training }
        : newRights,
    });
    ctx.record({ type: "portraits.edited", subjectId: id, userId: character.ownerId });
    return { id };
  },
});

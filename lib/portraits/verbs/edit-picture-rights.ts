import { eq } from "drizzle-orm";
import { z } from "zod";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import { tags } from "@/lib/characters/tags";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { restateRights } from "@/lib/lineage/record-picture";
import { licenceNames, type PictureLicence } from "@/lib/lineage/schema";
import { PictureRights, PortraitId } from "../schema";
import { ownPortrait } from "../store";

/** Says what others may do with a picture, whether models may be trained on it, and whether it names its owner. */
export const editPictureRights = verb({
  name: "portraits.edit_rights",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  rate: "portraits.edit",
  input: z.strictObject({
    id: PortraitId,
    licence: z.enum(licenceNames).optional(),
    noAi: z.boolean().optional().describe("True: not to be used to train models"),
    credited: z.boolean().optional().describe("Whether its record names your handle"),
  }),
  output: PictureRights,
  async run({ ctx, input: { id, ...wish } }) {
    const { portrait, character } = await ownPortrait(ctx, id);
    const [row] = Object.keys(wish).length
      ? await ctx.db.update(portraits).set(wish).where(eq(portraits.id, id)).returning()
      : [portrait];
    must(row, "not_found", "portraits.not_found");
    const [owner] = await ctx.db
      .select({ handle: users.handle })
      .from(users)
      .where(eq(users.id, character.ownerId));
    const licence = row.licence as PictureLicence;
    await restateRights(ctx, id, {
      maker: row.credited ? (owner?.handle ?? null) : null,
      licence,
      training: row.noAi ? "prohibited" : "allowed",
    });
    ctx.touch(tags.character(character.slug));
    return { id, licence, noAi: row.noAi, credited: row.credited };
  },
});

import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { findAncestors, findPublicChildren } from "../find-family";
import { Family } from "../schema";

/** Where a portrait of one's own comes from. */
export const getPortraitRecord = verb({
  name: "lineage.get_portrait_record",
  kind: "read",
  access: "person",
  scope: "portraits:read",
  input: z.strictObject({ id: idSchema("portrait") }),
  output: Family,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "not_found", "lineage.no_record");
    const [row] = await ctx.db
      .select({
        id: pictureRecords.id,
        parentId: pictureRecords.parentId,
        record: pictureRecords.record,
        signature: pictureRecords.signature,
      })
      .from(pictureRecords)
      .innerJoin(portraits, eq(portraits.id, pictureRecords.portraitId))
      .innerJoin(characters, eq(characters.id, portraits.characterId))
      .where(
        and(
          eq(portraits.id, input.id),
          eq(characters.ownerId, ctx.actor.userId),
          isNull(portraits.deletedAt),
          isNull(characters.deletedAt),
        ),
      );
    must(row, "not_found", "lineage.no_record");
    return {
      picture: { record: row.record, signature: row.signature },
      ancestors: await findAncestors(ctx, row.parentId),
      children: await findPublicChildren(ctx, row.id),
    };
  },
});

import { and, eq, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import { Slug } from "@/lib/characters/schema";
import { slugParts } from "@/lib/characters/verbs/get-public-character";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import type { PictureLicence } from "@/lib/lineage/schema";
import { PublicPicture } from "../schema";

/** What everybody may know of the portrait that a shared character shows: how it was made, and what may be done with it. */
export const getPublicPicture = verb({
  name: "portraits.get_public_picture",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: z.strictObject({ slug: Slug }),
  output: PublicPicture,
  async run({ ctx, input: { slug } }) {
    const { stem, secret } = slugParts(slug);
    const asPublic = and(eq(characters.slug, slug), eq(characters.visibility, "public"));
    const asUnlisted = and(
      eq(characters.slug, stem),
      eq(characters.secret, secret),
      eq(characters.visibility, "unlisted"),
    );
    const [row] = await ctx.db
      .select({
        id: portraits.id,
        madeBy: portraits.madeBy,
        ai: portraits.ai,
        licence: portraits.licence,
        noAi: portraits.noAi,
        visibility: characters.visibility,
        record: pictureRecords.record,
      })
      .from(characters)
      .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
      .innerJoin(portraits, eq(portraits.id, characters.chosenPortraitId))
      .leftJoin(pictureRecords, eq(pictureRecords.portraitId, portraits.id))
      .where(
        and(or(asPublic, asUnlisted), isNull(characters.deletedAt), isNull(portraits.deletedAt)),
      );
    must(row, "not_found", "portraits.not_found");
    const { record, visibility, ...picture } = row;
    return {
      ...picture,
      licence: row.licence as PictureLicence,
      sourceType: record?.content?.sourceType ?? null,
      isDownloadable: visibility === "public",
    };
  },
});

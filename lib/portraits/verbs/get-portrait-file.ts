import { and, eq, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files, type ImageVariant } from "@/db/schema/files";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import { readStored } from "@/lib/files/read-stored";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { writeRecord } from "@/lib/lineage/write-record";
import { fitImage } from "@/lib/platform/images/images";
import { pictureBytesMax } from "../limits";
import { PortraitId, pictureFormats } from "../schema";

type Format = (typeof pictureFormats)[number];

/** The largest stored file in this format; a PNG is made of the one that every reader knows. */
function variantFor(variants: readonly ImageVariant[], format: Format): ImageVariant | undefined {
  const wanted = format === "png" ? ["jpeg", "png"] : format === "jpeg" ? ["jpeg"] : ["webp"];
  return variants.findLast((variant) => wanted.includes(variant.format));
}

/**
 * A portrait as a file to keep, with its signed record in it: one of one's own, or the one that a public character shows.
 */
export const getPortraitFile = verb({
  name: "portraits.get_file",
  kind: "read",
  access: "anyone",
  scope: "portraits:read",
  rate: "portraits.paint",
  input: z.strictObject({ id: PortraitId, format: z.enum(pictureFormats) }),
  output: z.object({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    slug: z.string(),
    noAi: z.boolean(),
    isPublic: z.boolean(),
  }),
  async run({ ctx, input }) {
    const { actor } = ctx;
    const shown = and(
      eq(characters.visibility, "public"),
      eq(characters.chosenPortraitId, portraits.id),
      eq(users.status, "active"),
    );
    const mine = isPerson(actor) ? eq(characters.ownerId, actor.userId) : undefined;
    const [row] = await ctx.db
      .select({
        variants: files.variants,
        slug: characters.slug,
        visibility: characters.visibility,
        noAi: portraits.noAi,
        record: pictureRecords.record,
        signature: pictureRecords.signature,
      })
      .from(portraits)
      .innerJoin(characters, eq(characters.id, portraits.characterId))
      .innerJoin(users, eq(users.id, characters.ownerId))
      .innerJoin(files, eq(files.id, portraits.fileId))
      .leftJoin(pictureRecords, eq(pictureRecords.portraitId, portraits.id))
      .where(
        and(
          eq(portraits.id, input.id),
          isNull(portraits.deletedAt),
          isNull(characters.deletedAt),
          or(shown, mine),
        ),
      );
    must(row, "not_found", "portraits.not_found");
    const variant = variantFor(row.variants, input.format) ?? row.variants.at(-1);
    must(variant, "not_found", "portraits.not_found");
    const stored = await readStored(variant.key, pictureBytesMax);
    must(stored, "unavailable", "request.storage_full", { retryAfterS: 10 });
    const bytes =
      variant.format === input.format
        ? stored
        : await fitImage(stored, {
            width: variant.width,
            format: input.format,
            // Not a pixel changes on the way into a format that could lose some.
            ...(input.format === "png" ? {} : { quality: 100 }),
          });
    const { record, signature } = row;
    return {
      bytes: record && signature ? writeRecord(bytes, { record, signature }) : bytes,
      slug: row.slug,
      noAi: row.noAi,
      isPublic: row.visibility === "public",
    };
  },
});

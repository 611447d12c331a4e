import { z } from "zod";
import type { ImageVariant } from "@/db/schema/files";
import { verb } from "@/lib/kernel/verb";
import { writeRecord } from "@/lib/lineage/write-record";
import { fitImage } from "@/lib/platform/images/images";
import { findPortraitFile, largestOf, readVariant } from "../find-portrait-file";
import { PortraitId, pictureFormats } from "../schema";

type Format = (typeof pictureFormats)[number];

/** The largest stored file in this format; a PNG is made of the one that every reader knows. */
function variantFor(variants: readonly ImageVariant[], format: Format): ImageVariant | undefined {
  return format === "png"
    ? largestOf(variants)
    : (variants.findLast((variant) => variant.format === format) ?? largestOf(variants));
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
    const row = await findPortraitFile(ctx, input.id);
    const variant = variantFor(row.variants, input.format);
    const stored = await readVariant(variant);
    // A PNG keeps every pixel; a JPEG of a picture that is see-through is another picture.
    const bytes =
      variant?.format === input.format
        ? stored
        : await fitImage(stored, { width: variant?.width ?? 1, format: input.format });
    const { record, signature, slug, noAi } = row;
    return {
      bytes: record && signature ? writeRecord(bytes, { record, signature }) : bytes,
      slug,
      noAi,
      isPublic: row.visibility === "public",
    };
  },
});

import { arrayContains, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { pictureRecords } from "@/db/schema/lineage";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { env } from "@/lib/platform/env";
import { lookAtPixels } from "@/lib/platform/images/images";
import { findAncestors, findPublicChildren, toSigned } from "../find-family";
import { verifiedBase64Max } from "../limits";
import { readXmp } from "../picture-xmp";
import { type SignedRecord, Verification, type verdictReasons } from "../schema";
import { isSigned } from "../signed-record";
import { publicKeyOf } from "../signing-key";

type Reason = (typeof verdictReasons)[number];
type Row = typeof pictureRecords.$inferSelect;
type Found = {
  reason: Reason;
  row: Row | null;
  signed: SignedRecord | null;
  /** What it was made from, where its own record is kept nowhere. */
  parent?: Id<"record"> | null;
};

/** Several pictures may have the same pixels; the file's own record says which of them it is. */
async function byPixels(ctx: Ctx, pixels: string, own: string | null): Promise<Row | null> {
  const rows = await ctx.db
    .select()
    .from(pictureRecords)
    .where(arrayContains(pictureRecords.pixels, [pixels]))
    .orderBy(asc(pictureRecords.id))
    .limit(50);
  const there = rows.filter((row) => row.portraitId !== null);
  return there.find(({ id }) => id === own) ?? there[0] ?? null;
}

async function byId(ctx: Ctx, id: string | null): Promise<Row | null> {
  if (!id) return null;
  const [row] = await ctx.db
    .select()
    .from(pictureRecords)
    .where(eq(pictureRecords.id, id as Id<"record">));
  return row ?? null;
}

/** Compares what the file shows with what is known here, and only then with what it says of itself. */
async function find(ctx: Ctx, pixels: string, note: string | null): Promise<Found> {
  const said = readXmp(note);
  const seen = await byPixels(ctx, pixels, said.id);
  if (seen) return { reason: "same_pixels", row: seen, signed: await toSigned(ctx, seen) };
  const { signed } = said;
  const named = await byId(ctx, said.id);
  if (!signed)
    return named?.portraitId
      ? { reason: "other_pixels", row: named, signed: await toSigned(ctx, named) }
      : { reason: "no_record", row: null, signed: null };
  if (signed.record.issuer !== env().APP_URL && !(await publicKeyOf(ctx.db, signed.record.key)))
    return { reason: "other_site", row: null, signed: null };
  const key = await publicKeyOf(ctx.db, signed.record.key);
  if (!key || !isSigned(signed, key)) return { reason: "bad_signature", row: null, signed: null };
  const isSame = signed.record.content?.pixels.includes(pixels) ?? false;
  // Tokens and banners are signed and not kept: they are known as long as what they were made from.
  if (isSame && !named && (await byId(ctx, signed.record.parent)))
    return { reason: "same_pixels", row: null, signed, parent: signed.record.parent };
  // Signed here for these very pixels, and known no longer: it was removed since.
  if (isSame)
    return { reason: "removed_here", row: named, signed: named && (await toSigned(ctx, named)) };
  return { reason: "other_pixels", row: named, signed: named && (await toSigned(ctx, named)) };
}

const verdictOf: Readonly<Record<Reason, "known" | "altered" | "unknown">> = {
  same_pixels: "known",
  removed_here: "known",
  other_pixels: "altered",
  bad_signature: "unknown",
  other_site: "unknown",
  no_record: "unknown",
};

/**
 * Whether a file is a picture of this site, was one before somebody altered it, or is not known here. Nothing of it is
 * kept.
 *
 * @throws Fault invalid `images.not_an_image`, `images.too_large`, `images.too_small`
 */
export const verifyPicture = verb({
  name: "lineage.verify",
  kind: "task",
  access: "anyone",
  scope: "showcase:read",
  rate: "lineage.verify",
  replayable: false,
  input: z.strictObject({
    file: z
      .base64()
      .max(verifiedBase64Max, { error: "images.too_large" })
      .describe("A PNG, JPEG, WebP or AVIF of at most 12 MB, in base64 or as a part of a form"),
  }),
  output: Verification,
  async run({ ctx, input }) {
    const look = await lookAtPixels(Buffer.from(input.file, "base64"));
    if (!look.ok)
      throw new Fault("invalid", "request.invalid", {
        fields: [{ path: "file", code: look.failed }],
      });
    const { pixels, width, height, note } = look;
    const { reason, row, signed, parent } = await find(ctx, pixels, note);
    const said = reason === "other_site" ? readXmp(note).signed : null;
    return {
      verdict: verdictOf[reason],
      reason,
      pixels,
      width,
      height,
      picture: signed,
      ancestors: await findAncestors(ctx, row?.parentId ?? parent ?? null),
      children: row ? await findPublicChildren(ctx, row.id) : [],
      otherSite: said?.record.issuer.slice(0, 200) ?? null,
    };
  },
});

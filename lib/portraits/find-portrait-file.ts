import { and, eq, isNull, or } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { files, type ImageVariant } from "@/db/schema/files";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import { readStored } from "@/lib/files/read-stored";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { pictureBytesMax } from "./limits";

/**
 * A portrait with its files and its record: one of one's own, or the one that a public character shows.
 *
 * @throws Fault not_found `portraits.not_found`
 */
export async function findPortraitFile(ctx: Ctx, id: Id<"portrait">) {
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
        eq(portraits.id, id),
        isNull(portraits.deletedAt),
        isNull(characters.deletedAt),
        or(shown, mine),
      ),
    );
  must(row, "not_found", "portraits.not_found");
  return row;
}

/** @throws Fault unavailable where the storage does not give it */
export async function readVariant(variant: ImageVariant | undefined): Promise<Buffer> {
  must(variant, "not_found", "portraits.not_found");
  const stored = await readStored(variant.key, pictureBytesMax);
  if (!stored) throw new Fault("unavailable", "request.storage_full", { retryAfterS: 10 });
  return stored;
}

/** The largest stored file that every reader knows. */
export const largestOf = (variants: readonly ImageVariant[]): ImageVariant | undefined =>
  variants.findLast(({ format }) => format === "jpeg" || format === "png");

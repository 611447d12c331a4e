import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { pictureRecords } from "@/db/schema/lineage";
import { portraits } from "@/db/schema/portraits";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { ancestorsMax, childrenShownMax } from "./limits";
import type { PictureRecord, SignedRecord } from "./schema";
import { signRecord } from "./signed-record";

type Row = Pick<typeof pictureRecords.$inferSelect, "id" | "portraitId" | "record" | "signature">;

/** As it leaves: of a picture that is gone only the empty link, also before the job has emptied it. */
export async function toSigned(ctx: Ctx, row: Row): Promise<SignedRecord> {
  const { record, signature } = row;
  if (row.portraitId !== null || record.content === null) return { record, signature };
  const { id, parent, madeAt } = record;
  return ctx.runtime.transaction((tx) =>
    signRecord(tx, { id, parent, madeAt, content: null }, ctx.now()),
  );
}

/** What a picture was made from, nearest first. */
export async function findAncestors(
  ctx: Ctx,
  parent: Id<"record"> | null,
): Promise<SignedRecord[]> {
  if (!parent) return [];
  const rows = await ctx.db.execute<{
    id: Id<"record">;
    portrait_id: Id<"portrait"> | null;
    record: PictureRecord;
    signature: string;
  }>(sql`
    with recursive line (id, portrait_id, record, signature, parent_id, depth) as (
      select id, portrait_id, record, signature, parent_id, 1 from picture_records where id = ${parent}
      union all
      select r.id, r.portrait_id, r.record, r.signature, r.parent_id, line.depth + 1
      from picture_records r join line on r.id = line.parent_id
      where line.depth < ${ancestorsMax}
    )
    select id, portrait_id, record, signature from line order by depth`);
  return Promise.all(
    [...rows].map(({ portrait_id: portraitId, ...row }) => toSigned(ctx, { ...row, portraitId })),
  );
}

/** What was made from a picture and is shown to everybody; of the rest nobody is told. */
export async function findPublicChildren(ctx: Ctx, parent: Id<"record">): Promise<SignedRecord[]> {
  const rows = await ctx.db
    .select({ record: pictureRecords.record, signature: pictureRecords.signature })
    .from(pictureRecords)
    .innerJoin(portraits, eq(portraits.id, pictureRecords.portraitId))
    .innerJoin(characters, eq(characters.id, portraits.characterId))
    .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
    .where(
      and(
        eq(pictureRecords.parentId, parent),
        isNull(portraits.deletedAt),
        isNull(characters.deletedAt),
        eq(characters.visibility, "public"),
        eq(characters.chosenPortraitId, portraits.id),
      ),
    )
    .orderBy(desc(pictureRecords.id))
    .limit(childrenShownMax);
  return rows;
}

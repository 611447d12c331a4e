import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { uploads } from "@/db/schema/uploads";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { partsMax } from "./limits";
import type { UploadRow } from "./upload-view";

/** @throws Fault not_found `files.not_found` where it is not the caller's own; in a write the row is locked */
export async function ownUpload(ctx: Ctx, id: Id<"upload">): Promise<UploadRow> {
  must(isPerson(ctx.actor), "not_found", "files.not_found");
  const query = ctx.db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.ownerId, ctx.actor.userId)));
  const [row] = await (ctx.db === ctx.runtime.db ? query : query.for("update"));
  must(row, "not_found", "files.not_found");
  return row;
}

/**
 * @throws Fault conflict `files.wrong_offset` where a part does not follow on what is here, or reaches past the end;
 *   malformed `files.part_expected` where a file comes in too many small parts
 */
export function mustContinue(row: UploadRow, offset: number, bytes: number): void {
  const { state, received, size } = row;
  must(
    state === "receiving" && offset === received && offset + bytes <= size,
    "conflict",
    "files.wrong_offset",
    { params: { received, size } },
  );
  must(row.stored.length < partsMax, "malformed", "files.part_expected");
}

/** Whether somebody is in the room of a file now, and the room is there for its members. */
const isInRoom = (userId: Id<"user">): SQL => sql`
  ${uploads.attachedAt} is not null and exists (
    select 1 from ${roomMembers} join ${rooms} on ${rooms.id} = ${roomMembers.roomId}
    where ${roomMembers.roomId} = ${uploads.roomId} and ${roomMembers.userId} = ${userId}
      and ${rooms.deletionDueAt} is null)`;

/**
 * The file for one of its readers: who sent it until a message takes it, and everybody in the room from then on.
 *
 * @throws Fault not_found `files.not_found`
 */
export async function readableUpload(
  ctx: Ctx,
  id: Id<"upload">,
  userId: Id<"user">,
): Promise<UploadRow> {
  const [row] = await ctx.db
    .select()
    .from(uploads)
    .where(
      and(
        eq(uploads.id, id),
        or(and(eq(uploads.ownerId, userId), isNull(uploads.attachedAt)), isInRoom(userId)),
      ),
    );
  must(row, "not_found", "files.not_found");
  return row;
}

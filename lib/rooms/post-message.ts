import { and, asc, eq, isNull } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { type MessageFile, messages } from "@/db/schema/messages";
import { attachUpload } from "@/lib/files/attach-upload";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, isId } from "@/lib/kernel/ids";
import { type Entered, mustBeOpen } from "./entered-room";
import { insertMessage, type NewMessage } from "./insert-message";
import type { MessageData } from "./message-schema";
import { isInCircle } from "./policy";
import { selectMessages, toMessage } from "./select-messages";

/** What a noun posts in the name of the caller; the kind `roll` comes from the server alone. */
export type Posted = Omit<NewMessage, "senderId" | "playing">;

async function playedBy(ctx: Ctx, { me }: Entered): Promise<NewMessage["playing"]> {
  if (!me.characterId) return null;
  const [character] = await ctx.db
    .select({ characterId: characters.id, name: characters.name })
    .from(characters)
    .where(
      and(
        eq(characters.id, me.characterId),
        eq(characters.ownerId, me.userId),
        isNull(characters.deletedAt),
      ),
    );
  return character ?? null;
}

/** What the message shows of its file, which is its own from now on. */
async function withFile(
  ctx: Ctx<PersonActor>,
  { id }: Entered["room"],
  posted: Posted,
  fileId: string,
): Promise<Posted> {
  must(isId("upload", fileId), "not_found", "files.not_found");
  const upload = await attachUpload(ctx, fileId, id);
  const { kind, name, size, width, height, durationMs, placeholder, waveform, sources } = upload;
  const file: MessageFile = {
    url: upload.url ?? "",
    name,
    size,
    mimeType: upload.mimeType ?? "application/octet-stream",
    ...(width && height ? { width, height } : {}),
    ...(durationMs ? { duration: durationMs / 1000 } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(waveform ? { waveform } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
  return { ...posted, kind, file };
}

/**
 * Says something in a room that the caller has entered in this write (`enteredRoom`). A name that the caller has used in
 * this room before gives the message that it named then, whatever is said now.
 *
 * @throws Fault forbidden `rooms.not_allowed`, conflict `rooms.archived`,
 *   not_found `rooms.message_not_found` where the message that is answered is not there
 */
export async function postMessage(
  ctx: Ctx<PersonActor>,
  entered: Entered,
  posted: Posted,
): Promise<MessageData> {
  const { room, me } = entered;
  const reader = { userId: me.userId, role: me.role };
  const read = async (id: Id<"message">) => {
    const [row] = await selectMessages(ctx, eq(messages.id, id), asc(messages.seq), 1);
    must(row, "unavailable", "request.unexpected");
    return toMessage(row, reader);
  };
  const [same] = await ctx.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.roomId, room.id),
        eq(messages.senderId, me.userId),
        eq(messages.clientId, posted.clientId),
      ),
    );
  if (same) return read(same.id);
  mustBeOpen(room);
  const circle = posted.fileId ? room.mayUpload : room.mayPost;
  must(isInCircle(me.role, circle), "forbidden", "rooms.not_allowed");
  if (posted.replyToId) {
    const [answered] = await ctx.db
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.id, posted.replyToId), eq(messages.roomId, room.id)));
    must(answered, "not_found", "rooms.message_not_found");
  }
  const playing = await playedBy(ctx, entered);
  const given = posted.fileId ? await withFile(ctx, room, posted, posted.fileId) : posted;
  const { id } = await insertMessage(ctx, room, { ...given, senderId: me.userId, playing });
  return read(id);
}

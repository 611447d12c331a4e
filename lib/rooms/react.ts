import { and, countDistinct, eq } from "drizzle-orm";
import { messageReactions } from "@/db/schema/messages";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { appendEvent } from "./append-event";
import { enteredRoom, mustBeOpen } from "./entered-room";
import { reactionKindsMax } from "./limits";
import { messageInRoom, messageView } from "./message-in-room";
import type { MessageData } from "./message-schema";

type Reaction = { id: Id<"room">; messageId: Id<"message">; emoji: string };

/** Adds or takes away the caller's own reaction; what stands as asked for already makes no event. */
export async function react(
  ctx: Ctx<PersonActor>,
  { id, messageId, emoji }: Reaction,
  on: boolean,
): Promise<MessageData> {
  const entered = await enteredRoom(ctx, id);
  const { room, me } = entered;
  const message = await messageInRoom(ctx, entered, messageId);
  mustBeOpen(room);
  must(message.deletedAt === null, "not_found", "rooms.message_not_found");
  const own = { messageId, userId: me.userId, emoji };
  if (on) {
    const [found] = await ctx.db
      .select({ kinds: countDistinct(messageReactions.emoji) })
      .from(messageReactions)
      .where(eq(messageReactions.messageId, messageId));
    const [same] = await ctx.db
      .select({ emoji: messageReactions.emoji })
      .from(messageReactions)
      .where(and(eq(messageReactions.messageId, messageId), eq(messageReactions.emoji, emoji)))
      .limit(1);
    must(same || (found?.kinds ?? 0) < reactionKindsMax, "conflict", "rooms.too_many_reactions", {
      params: { limit: reactionKindsMax },
    });
  }
  const changed = on
    ? await ctx.db
        .insert(messageReactions)
        .values({ ...own, createdAt: ctx.now() })
        .onConflictDoNothing()
        .returning({ emoji: messageReactions.emoji })
    : await ctx.db
        .delete(messageReactions)
        .where(
          and(
            eq(messageReactions.messageId, messageId),
            eq(messageReactions.userId, me.userId),
            eq(messageReactions.emoji, emoji),
          ),
        )
        .returning({ emoji: messageReactions.emoji });
  if (changed.length > 0) await appendEvent(ctx, room, { kind: "reaction", messageId });
  return messageView(ctx, entered, messageId);
}

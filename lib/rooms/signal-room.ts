import { sql } from "drizzle-orm";
import type { Ctx } from "@/lib/kernel/ctx";

/** Channel on which instances tell each other what has no place in the stream: who types, who is here, who has read. */
export const signalChannel = "room_signals";

export type RoomSignal =
  | { type: "typing" | "here"; room: string; userId: string }
  | { type: "read"; room: string; userId: string; seq: number };

/** Tells every instance, this one included. Nothing is lost with it that is not read again from the tables. */
export async function signalRoom(ctx: Pick<Ctx, "db">, signal: RoomSignal): Promise<void> {
  await ctx.db.execute(sql`select pg_notify(${signalChannel}, ${JSON.stringify(signal)})`);
}

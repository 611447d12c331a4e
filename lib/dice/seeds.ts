import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { roomSeeds, type SeedCircle } from "@/db/schema/dice";
import type { Ctx } from "@/lib/kernel/ctx";
import type { RoomRow } from "@/lib/rooms/entered-room";
import type { RoomRole } from "@/lib/rooms/terms";
import type { RoomDice, SeedView } from "./schema";

type SeedRow = typeof roomSeeds.$inferSelect;

/** The seed as a member is shown it: only where another has taken its place, and to whom its rolls were shown. */
export function toSeedView(row: SeedRow, role: RoomRole): z.input<typeof SeedView> {
  const { circle, number, hash, counter, createdAt, revealedAt } = row;
  const isShown = revealedAt !== null && (circle === "everybody" || role === "game_master");
  return {
    circle,
    number,
    hash,
    counter,
    createdAt,
    revealedAt,
    seed: isShown ? row.seed : null,
  };
}

const current = ({ id }: Pick<RoomRow, "id">) =>
  and(eq(roomSeeds.roomId, id), isNull(roomSeeds.revealedAt));

export async function currentSeeds(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  role: RoomRole,
): Promise<z.input<typeof RoomDice>> {
  const rows = await ctx.db.select().from(roomSeeds).where(current(room));
  const of = (circle: SeedCircle) => {
    const row = rows.find((one) => one.circle === circle);
    if (!row) throw new Error("every room has its seeds from the beginning");
    return toSeedView(row, role);
  };
  return { everybody: of("everybody"), gameMasters: of("game_masters") };
}

/** Takes the next roll of the room's seed; nobody else gets the same number. */
export async function takeRoll(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  circle: SeedCircle,
): Promise<Pick<SeedRow, "number" | "seed" | "hash" | "counter">> {
  const [row] = await ctx.db
    .update(roomSeeds)
    .set({ counter: sql`${roomSeeds.counter} + 1` })
    .where(and(current(room), eq(roomSeeds.circle, circle)))
    .returning();
  if (!row) throw new Error("every room has its seeds from the beginning");
  return row;
}

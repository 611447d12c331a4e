import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import { rooms } from "./rooms";

/** Whom the rolls of a seed are shown to; the rest of the room never learns the seed of what was hidden from it. */
export type SeedCircle = "everybody" | "game_masters";

/**
 * What a room's dice fall from. The hash is shown from the beginning, the seed when the next one has taken its place. A
 * trigger gives each new room its first two.
 */
export const roomSeeds = pgTable(
  "room_seeds",
  {
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    circle: text().$type<SeedCircle>().notNull(),
    number: integer().notNull(),
    /** 64 hexadecimal digits. */
    seed: text().notNull(),
    /** SHA-256 of these digits, hexadecimal. */
    hash: text().notNull(),
    /** Rolls that were made from it. */
    counter: integer().notNull().default(0),
    createdAt: createdAt(),
    revealedAt: instant(),
  },
  (t) => [
    primaryKey({ name: "room_seeds_pkey", columns: [t.roomId, t.circle, t.number] }),
    uniqueIndex("room_seeds_current_key").on(t.roomId, t.circle).where(sql`revealed_at is null`),
    check("room_seeds_circle_check", sql`${t.circle} in ('everybody', 'game_masters')`),
  ],
);

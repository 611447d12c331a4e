import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const diceFaults = {
  "rooms.no_character": {
    kind: "conflict",
    meaning: "You play no character in this room, so there is no sheet to roll from.",
    remedy: "Choose one with `PATCH /rooms/{id}/membership`, or roll plain dice.",
  },
  "rooms.unknown_roll": {
    kind: "invalid",
    meaning: "The character rolls nothing of this name, or several things begin so.",
    remedy: "List what it rolls with `GET /rooms/{id}/roll-options`.",
  },
  "rooms.roll_not_so": {
    kind: "invalid",
    meaning: "Advantage belongs to a roll of a d20, a critical hit to the dice of damage.",
    remedy: "Roll it without.",
  },
  "rooms.seed_not_found": {
    kind: "not_found",
    meaning: "The room has no such seed.",
    remedy: "See which there are with `GET /rooms/{id}/dice`.",
  },
  "rooms.too_many_seeds": {
    kind: "conflict",
    meaning: "The room has had as many seeds as a room can have.",
    remedy: "Go on with the one there is.",
  },
} as const satisfies Record<string, FaultEntry>;

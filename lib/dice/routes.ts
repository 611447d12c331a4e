import { type ApiTag, route } from "@/lib/transport/route";
import { getDice } from "./verbs/get-dice";
import { getSeed } from "./verbs/get-seed";
import { listRollOptions } from "./verbs/list-roll-options";
import { rollInRoom } from "./verbs/roll-in-room";
import { rotateSeeds } from "./verbs/rotate-seeds";

export const diceApi = {
  roll: route({
    method: "POST",
    path: "/rooms/{id}/rolls",
    verb: rollInRoom,
    summary: "Roll dice in a room",
    description:
      "The number comes from the sheet of the character that you play there, the dice from the room's seed; every roll can be checked afterwards.",
    status: 201,
    examples: {
      skill: { summary: "A skill with Advantage", value: { what: "stealth advantage" } },
      dice: { summary: "Dice for the game master's eyes", value: { what: "/gmroll 2d6+3" } },
    },
    faults: [
      "rooms.not_found",
      "rooms.not_allowed",
      "rooms.archived",
      "rooms.no_character",
      "rooms.unknown_roll",
      "rooms.roll_not_so",
      "characters.not_found",
    ],
  }),
  rollOptions: route({
    method: "GET",
    path: "/rooms/{id}/roll-options",
    verb: listRollOptions,
    summary: "What the character that you play in a room can roll",
    faults: ["rooms.not_found", "characters.not_found"],
  }),
  dice: route({
    method: "GET",
    path: "/rooms/{id}/dice",
    verb: getDice,
    summary: "Hashes of what a room's dice fall from",
    faults: ["rooms.not_found"],
  }),
  seed: route({
    method: "GET",
    path: "/rooms/{id}/dice/{circle}/{number}",
    verb: getSeed,
    summary: "One seed of a room's dice, revealed when it is used no more",
    faults: ["rooms.not_found", "rooms.seed_not_found"],
  }),
  rotateSeeds: route({
    method: "POST",
    path: "/rooms/{id}/dice/rotation",
    verb: rotateSeeds,
    summary: "Reveal the seeds of a room's dice and begin new ones",
    faults: ["rooms.not_found", "rooms.not_allowed", "rooms.archived", "rooms.too_many_seeds"],
  }),
};

export const api: readonly ApiTag[] = [{ name: "rooms", routes: diceApi }];

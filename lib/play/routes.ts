import { getPlay } from "@/lib/play/verbs/get-play";
import { playCharacter } from "@/lib/play/verbs/play-character";
import { type ApiTag, route } from "@/lib/transport/route";

const ifMatch = { "If-Match": "ifMatch" };
const playExample = {
  acts: [
    { act: "damage", amount: 7, type: "fire" },
    { act: "spend_slot", level: 1 },
    { act: "condition", condition: "prone", on: true },
  ],
};

export const charactersApi = {
  getPlay: route({
    method: "GET",
    path: "/characters/{id}/play",
    verb: getPlay,
    summary: "How the character fares: hit points, slots, uses, conditions",
    faults: ["characters.not_found"],
  }),
  play: route({
    method: "PATCH",
    path: "/characters/{id}/play",
    verb: playCharacter,
    summary: "What happens at the table: damage, healing, slots, rests",
    description:
      "Acts happen in their order, all of them or none. Play is apart from the build: it makes no version and needs no ETag. With one, acts that were meant for an older build are refused.",
    headers: ifMatch,
    examples: {
      blow: { summary: "A blow and the answer to it", value: playExample },
      rest: { summary: "A night's rest", value: { acts: [{ act: "long_rest" }] } },
    },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.nothing_left",
      "characters.cannot_rest",
      "characters.not_dying",
      "characters.cannot_cast",
      "characters.cannot_use",
      "characters.nothing_to_undo",
    ],
  }),
};

export const api: readonly ApiTag[] = [{ name: "characters", routes: charactersApi }];

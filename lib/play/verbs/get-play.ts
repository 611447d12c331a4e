import { z } from "zod";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId } from "@/lib/characters/schema";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { verb } from "@/lib/kernel/verb";
import { makePlayView, PlayView } from "../play-view";

/** How the character fares: hit points, slots, uses, conditions. */
export const getPlay = verb({
  name: "characters.get_play",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, locale: localeInput }),
  output: PlayView,
  async run({ ctx, input }) {
    return makePlayView(await ownedCharacter(ctx, input.id), input.locale ?? ctx.origin.locale);
  },
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { localeInput } from "./get-wizard";
import { makePlayView, PlayView } from "./play-view";
import { CharacterId } from "./schema";
import { ownedCharacter } from "./store";

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

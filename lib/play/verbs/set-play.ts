import { z } from "zod";
import { changeCharacter } from "@/lib/characters/change-character";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId } from "@/lib/characters/schema";
import { verb } from "@/lib/kernel/verb";
import { fitted, freshPlay, type PlayState } from "@/lib/rulebook/play";
import { PlayStateView, playOf } from "../play-view";

const State = z.custom<PlayState>((value) => PlayStateView.safeParse(value).success);

/** Puts a whole state of play in the place of the one there was, for a character that came from elsewhere. */
export const setPlay = verb({
  name: "characters.set_play",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, play: State }),
  output: z.object({ damage: z.int() }),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const { sheet } = playOf({ ...character, play: {} });
    const play = fitted(sheet, { ...freshPlay, ...input.play });
    await changeCharacter(ctx, character, { play: { ...play } });
    return { damage: play.damage };
  },
});

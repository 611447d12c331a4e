import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { changeCharacter } from "../change-character";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { CharacterId, IfMatch } from "../schema";
import { tags } from "../tags";

/** Takes the character away at once; it can be brought back for `restoreWindowDays`. */
export const deleteCharacter = verb({
  name: "characters.delete",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, ifMatch: IfMatch.optional() }),
  output: z.object({ id: CharacterId }),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    await changeCharacter(ctx, character, { deletedAt: ctx.now() });
    ctx.touch(tags.character(character.slug), tags.showcase);
    ctx.record({
      type: "characters.deleted",
      subjectId: character.id,
      userId: character.ownerId,
      activity: true,
      payload: { name: character.name },
    });
    return { id: character.id };
  },
});

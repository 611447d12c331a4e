import { z } from "zod";
import { changeCharacter } from "@/lib/characters/change-character";
import { tags } from "@/lib/characters/tags";
import { verb } from "@/lib/kernel/verb";
import { PortraitId } from "../schema";
import { ownPortrait } from "../store";

/** Makes a portrait the one that is shown. */
export const choosePortrait = verb({
  name: "portraits.choose",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  input: z.strictObject({ id: PortraitId }),
  output: z.object({ id: PortraitId }),
  async run({ ctx, input }) {
    const { portrait, character } = await ownPortrait(ctx, input.id);
    await changeCharacter(ctx, character, { chosenPortraitId: portrait.id, updatedAt: ctx.now() });
    ctx.touch(
      tags.character(character.slug),
      ...(character.visibility === "public" ? [tags.showcase] : []),
    );
    ctx.record({ type: "portraits.chosen", subjectId: portrait.id, userId: character.ownerId });
    return { id: portrait.id };
  },
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { changeCharacter } from "../change-character";
import { ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { CharacterId, CharacterView } from "../schema";

/** Puts the character on the upper shelf, or takes it down again. It stays public if it was. */
export const archiveCharacter = verb({
  name: "characters.archive",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, archived: z.boolean() }),
  output: CharacterView,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    if ((character.archivedAt !== null) === input.archived) return toView(character);
    const archivedAt = input.archived ? ctx.now() : null;
    await changeCharacter(ctx, character, { archivedAt });
    return toView({ ...character, archivedAt });
  },
});

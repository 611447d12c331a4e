import { z } from "zod";
import { nameText } from "@/lib/kernel/name-text";
import { verb } from "@/lib/kernel/verb";
import { nameLengthMax } from "../limits";
import { ownedCharacter } from "../owned-character";
import { CharacterId, CharacterView } from "../schema";
import { createCharacter } from "./create-character";

/** A private copy with a ledger of its own. The portraits stay with the first. */
export const duplicateCharacter = verb({
  name: "characters.duplicate",
  kind: "write",
  access: "person",
  scope: "characters:write",
  input: z.strictObject({ id: CharacterId, name: nameText(nameLengthMax).optional() }),
  output: CharacterView,
  async run({ ctx, input }) {
    const { name, pronouns, alignment, biography, appearance, build } = await ownedCharacter(
      ctx,
      input.id,
    );
    const copy = createCharacter.input.parse({
      name: input.name ?? name,
      pronouns,
      alignment,
      biography,
      appearance,
      build,
    });
    return ctx.perform(createCharacter, copy);
  },
});

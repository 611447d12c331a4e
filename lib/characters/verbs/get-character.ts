import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { CharacterId, CharacterView } from "../schema";

export const getCharacter = verb({
  name: "characters.get",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId }),
  output: CharacterView,
  async run({ ctx, input }) {
    return toView(await ownedCharacter(ctx, input.id));
  },
});

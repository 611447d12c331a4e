import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { toView } from "./present";
import { CharacterId, CharacterView } from "./schema";
import { ownedCharacter } from "./store";

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

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { CharacterId, CharacterView, IfMatch } from "../schema";
import { publishCharacter } from "./publish-character";

/** Makes the character private again; its address is kept for the next time. */
export const unpublishCharacter = verb({
  name: "characters.unpublish",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, ifMatch: IfMatch.optional() }),
  output: CharacterView,
  run: ({ ctx, input }) => ctx.perform(publishCharacter, { ...input, visibility: "private" }),
});

import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { saveVersion } from "../save-version";
import { BuildInput, CharacterId, CharacterView, IfMatch, identityInput } from "../schema";
import { pageTags } from "../tags";

/** PUT: the whole content at once. */
export const replaceCharacter = verb({
  name: "characters.replace",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, ifMatch: IfMatch.optional(), ...identityInput, build: BuildInput }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const { id: _id, ifMatch: _ifMatch, ...content } = input;
    return toView(await saveVersion(ctx, character, content, { kind: "replaced", change: [{ code: "replaced" }] }));
  },
});

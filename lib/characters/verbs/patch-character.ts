import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { saveVersion } from "../save-version";
import { BuildInput, CharacterId, CharacterView, IfMatch, identityInput } from "../schema";
import { pageTags } from "../tags";

/** PATCH: fields that are absent stay as they are; a given build replaces the build. */
export const patchCharacter = verb({
  name: "characters.patch",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    ...z.object(identityInput).partial().shape,
    build: BuildInput.optional(),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const { id: _id, ifMatch: _ifMatch, ...content } = input;
    const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length === 0) return toView(character);
    const change = Object.keys(given).map((field) => ({ code: `patched.${field}` }));
    return toView(await saveVersion(ctx, character, given, { kind: "patched", change }));
  },
});

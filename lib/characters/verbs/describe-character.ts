import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { type Change, keepStep, saveVersion } from "../save-version";
import { CharacterId, CharacterView, IfMatch, identityInput } from "../schema";
import { pageTags } from "../tags";

const identityFields = ["name", "pronouns", "alignment", "biography", "appearance"] as const;

/** Changes what a person wrote about the character; fields that are absent stay. */
export const describeCharacter = verb({
  name: "characters.describe",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    version: z.int().min(1).optional().describe("Refused with 412 when the character has moved on"),
    ifMatch: IfMatch.optional(),
    ...z.object(identityInput).partial().shape,
    step: z.string().max(40).optional(),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch ?? input.version);
    const changed = identityFields.filter(
      (field) => input[field] !== undefined && JSON.stringify(input[field]) !== JSON.stringify(character[field]),
    );
    if (changed.length === 0) return toView(await keepStep(ctx, character, input.step));
    const next = Object.fromEntries(changed.map((field) => [field, input[field]]));
    const change: Change[] = changed.map((field) => ({ code: `described.${field}` }));
    return toView(await saveVersion(ctx, character, { ...next, step: input.step }, { kind: "described", change }));
  },
});

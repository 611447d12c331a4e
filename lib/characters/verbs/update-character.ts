import { z } from "zod";
import { isSameJson } from "@/lib/homebrew/rules";
import { verb } from "@/lib/kernel/verb";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { keepStep, saveVersion } from "../save-version";
import { BuildInput, CharacterId, CharacterView, IfMatch, identityInput } from "../schema";
import { pageTags } from "../tags";

const contentFields = [
  "name",
  "pronouns",
  "alignment",
  "biography",
  "appearance",
  "build",
] as const;

/**
 * Changes what a character is. Fields that are absent stay, a given build replaces the build, and what is the same already
 * makes no version.
 */
export const updateCharacter = verb({
  name: "characters.update",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    version: z.int().min(1).optional().describe("Refused with 412 when the character has moved on"),
    ...z.object(identityInput).partial().shape,
    build: BuildInput.optional(),
    step: z.string().max(40).optional(),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch ?? input.version);
    const changed = contentFields.filter(
      (field) => input[field] !== undefined && !isSameJson(input[field], character[field]),
    );
    if (changed.length === 0) return toView(await keepStep(ctx, character, input.step));
    const next = Object.fromEntries(changed.map((field) => [field, input[field]]));
    const isWhole = contentFields.every((field) => input[field] !== undefined);
    const isPatch = ctx.origin.door === "endpoint" || changed.includes("build");
    const kind = isWhole ? "replaced" : isPatch ? "patched" : "described";
    const change = changed.map((field) => ({ code: `${kind}.${field}` }));
    return toView(
      await saveVersion(ctx, character, { ...next, step: input.step }, { kind, change }),
    );
  },
});

import { z } from "zod";
import { homebrewUpdatesOf } from "@/lib/homebrew/homebrew-updates";
import { carrying } from "@/lib/homebrew/library";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { homebrewEntriesMax } from "@/lib/rulebook/build-input";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { saveVersion } from "../save-version";
import { CharacterId, CharacterView, IfMatch } from "../schema";
import { pageTags } from "../tags";

/** Takes the newer version of entries that the character carries, as one version more. What the rules make of it is reported. */
export const applyHomebrewUpdates = verb({
  name: "characters.apply_homebrew_updates",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    entries: z
      .array(z.string().min(1).max(120))
      .min(1)
      .max(homebrewEntriesMax)
      .describe("Keys of the entries"),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const newer = (await homebrewUpdatesOf(ctx, character.build)).filter(({ is }) =>
      input.entries.includes(is.id),
    );
    must(newer.length > 0, "conflict", "characters.nothing_newer");
    const build = await carrying(
      ctx,
      character.build,
      newer.map(({ is }) => is.id),
    );
    const change = newer.map(({ is }) => ({
      code: "homebrew.rewritten",
      params: { key: is.id, name: is.name },
    }));
    return toView(await saveVersion(ctx, character, { build }, { kind: "homebrew", change }));
  },
});

import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { characterVersions } from "@/db/schema/versions";
import { mustBeCurrent, ownedCharacter } from "@/lib/characters/owned-character";
import { toView } from "@/lib/characters/present";
import { saveVersion } from "@/lib/characters/save-version";
import { CharacterId, CharacterView, IfMatch } from "@/lib/characters/schema";
import { pageTags } from "@/lib/characters/tags";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";

/** Makes an earlier version the newest one; nothing in between is lost. */
export const restoreVersion = verb({
  name: "characters.restore_version",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    version: z.coerce.number().int().min(1).max(1_000_000_000),
    ifMatch: IfMatch.optional(),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const [entry] = await ctx.db
      .select({ snapshot: characterVersions.snapshot })
      .from(characterVersions)
      .where(
        and(
          eq(characterVersions.characterId, character.id),
          eq(characterVersions.version, input.version),
        ),
      );
    must(entry, "not_found", "characters.version_not_found");
    const change = [{ code: "restored", params: { version: input.version } }];
    return toView(await saveVersion(ctx, character, entry.snapshot, { kind: "restored", change }));
  },
});

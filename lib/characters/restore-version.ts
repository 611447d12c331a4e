import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { characterVersions } from "@/db/schema/characters";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { toView } from "./present";
import { CharacterId, CharacterView, IfMatch } from "./schema";
import { mustBeCurrent, ownedCharacter, saveVersion } from "./store";
import { pageTags } from "./tags";

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
      .where(and(eq(characterVersions.characterId, character.id), eq(characterVersions.version, input.version)));
    must(entry, "not_found", "characters.version_not_found");
    const change = [{ code: "restored", params: { version: input.version } }];
    return toView(await saveVersion(ctx, character, entry.snapshot, { kind: "restored", change }));
  },
});

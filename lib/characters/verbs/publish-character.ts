import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { characterVersions } from "@/db/schema/versions";
import { isMember } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { changeCharacter } from "../change-character";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { CharacterId, CharacterView, IfMatch, visibilities } from "../schema";
import type { CharacterRow } from "../select-characters";
import { newSlug } from "../slug";
import { tags } from "../tags";

/** What is printed from now on may be opened later; what was written in private before it stays there. */
async function showVersion(ctx: Ctx, { id, version }: CharacterRow): Promise<void> {
  await ctx.db
    .update(characterVersions)
    .set({ shown: true })
    .where(and(eq(characterVersions.characterId, id), eq(characterVersions.version, version)));
}

/**
 * Private, unlisted (a link with a secret) or public. A character must be named and have no open choice to be shown;
 * broken rules and homebrew are shown with their seal, not refused.
 */
export const publishCharacter = verb({
  name: "characters.publish",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    visibility: z.enum(visibilities),
    ifMatch: IfMatch.optional(),
  }),
  output: CharacterView,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const { visibility } = input;
    if (visibility !== "private") {
      must(character.openChoices === 0, "conflict", "characters.incomplete", {
        params: { open: character.openChoices },
      });
      must(character.name.trim() !== "", "conflict", "characters.unnamed");
    }
    // A guest has nobody to answer for what everybody can find; a secret link is theirs to give.
    must(
      visibility !== "public" || isMember(ctx.actor),
      "forbidden",
      "characters.sign_up_to_publish",
    );
    const first = visibility !== "private" && character.publishedAt === null;
    const slug = first
      ? newSlug(character.name, [character.speciesId, character.classId])
      : character.slug;
    const publishedAt =
      visibility === "private" ? character.publishedAt : (character.publishedAt ?? ctx.now());
    await changeCharacter(ctx, character, { visibility, slug, publishedAt });
    if (visibility !== "private") await showVersion(ctx, character);
    ctx.touch(tags.character(character.slug), tags.character(slug), tags.showcase);
    if (visibility !== character.visibility) {
      const type = visibility === "private" ? "characters.unpublished" : "characters.published";
      const { ownerId } = character;
      ctx.record({
        type,
        subjectId: character.id,
        userId: ownerId,
        activity: true,
        payload: { visibility, name: character.name },
      });
    }
    return toView({ ...character, visibility, slug, publishedAt });
  },
});

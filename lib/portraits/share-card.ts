import { characterLine } from "@/lib/characters/character-line";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { Locale } from "@/lib/kernel/ctx";
import { painting } from "./painter/painting";
import { subjectOf } from "./subject-of";

/** The chosen portrait as the card needs it: the painter's seed, or the picture (JPEG) that somebody else made. */
export type Face = { seed?: string; picture?: Uint8Array };

/** The 1200 x 630 picture of a link preview: the chosen portrait with name, species, class and level. */
export async function shareCard(
  { character }: PublicCharacterPage,
  locale: Locale,
  { seed, picture }: Face = {},
): Promise<Uint8Array> {
  const subject = subjectOf(character, seed ?? character.slug, locale);
  const line = characterLine(character, locale);
  const { png } = await painting.run("paintCard", {
    ...subject,
    line,
    ...(picture ? { picture } : {}),
  });
  return png;
}

import { characterWords } from "@/lib/characters/character-words";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { Locale } from "@/lib/kernel/ctx";
import { paintShareCard } from "./painter/paint-share-card";
import { sitterOf } from "./sitter";

/** The 1200 x 630 picture of a link preview: the painter's composition with name, species, class and level. */
export async function shareCard({ character }: PublicCharacterPage, locale: Locale): Promise<Uint8Array> {
  const sitter = sitterOf(character, character.slug, locale);
  const { png } = await paintShareCard({ ...sitter, ...characterWords(character, locale) });
  return png;
}

import { playableTexts } from "@/lib/rulebook/playable-texts";
import type { TextLocale } from "@/lib/rulebook/text-entry";

/** The complete text to play one entry by; undefined where none is written. */
export async function playableText(
  locale: TextLocale,
  kind: string,
  id: string,
): Promise<string | undefined> {
  return (await playableTexts(locale))(kind, id);
}

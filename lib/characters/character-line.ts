import { isolate } from "@/lib/i18n/isolate";
import type { Locale } from "@/lib/i18n/locales";
import { markedName } from "@/lib/rulebook/own-texts";
import { nameOf } from "@/lib/rulebook/text";
import { phraseLine } from "./phrase-line";

export type LineFacts = {
  speciesId: string | null;
  /** Of a homebrew species. */
  speciesName: string | null;
  classes: readonly { id: string; level: number; name?: string | undefined }[];
};

/** What a character is, for everybody who has its summary: `Mossling (homebrew) · Barbarian 1`. Empty for a blank one. */
export function characterLine(
  { speciesId, speciesName, classes }: LineFacts,
  locale: Locale,
): string {
  const ofRulebook = speciesId === null ? undefined : nameOf("species", speciesId, locale);
  return phraseLine(
    {
      species: speciesName ? markedName(isolate(speciesName, locale), locale) : ofRulebook,
      classes: classes.map(({ id, level, name }) => ({
        name: name ? markedName(isolate(name, locale), locale) : nameOf("class", id, locale),
        level,
      })),
    },
    locale,
  );
}

import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { Locale } from "@/lib/i18n/locales";
import { shareCard } from "@/lib/portraits/share-card";
import { attribution } from "@/lib/rules/schema";

export type ShareAnswer = { type: string; body: string | Uint8Array; filename?: string };

type Maker = (page: PublicCharacterPage, locale: Locale) => Promise<ShareAnswer> | ShareAnswer;

/** Every form of a shared character by the ending of its address. */
const makers: Readonly<Record<string, Maker>> = {
  json: ({ character, sheet, findings }) => ({
    type: "application/json; charset=utf-8",
    body: JSON.stringify({
      $schema: "/schemas/character-1.json",
      schema: "mythwright.character/1",
      character,
      sheet,
      findings,
      attribution,
    }),
  }),
  "og.png": async (page, locale) => ({ type: "image/png", body: await shareCard(page, locale) }),
};

/** Null for an ending that nobody knows. */
export async function shareAnswer(
  page: PublicCharacterPage,
  format: string,
  locale: Locale,
): Promise<ShareAnswer | null> {
  return Object.hasOwn(makers, format) ? ((await makers[format]?.(page, locale)) ?? null) : null;
}

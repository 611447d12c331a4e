import type { CharacterRow } from "@/lib/characters/character-row";
import { defaultLocale, type Locale, locales, localeTable } from "@/lib/kernel/locale";
import { choiceAt } from "@/lib/rulebook/build";
import type { PainterInput } from "./painter/painter-input";

/** Names of the slots that decide a lineage, whichever the species calls it. */
const lineageSlots = [
  "species/elven-lineage",
  "species/gnomish-lineage",
  "species/fiendish-legacy",
  "species/draconic-ancestry",
  "species/giant-ancestry",
];

export function lineageOf(row: Pick<CharacterRow, "build">): string | null {
  return lineageSlots.map((slot) => choiceAt(row.build, slot)?.take[0]).find(Boolean) ?? null;
}

const arabicLetters = /\p{Script=Arabic}/u;

/** A language whose script the name is written in. */
const scriptLocale = (name: string): Locale =>
  locales.find(
    (locale) => (localeTable[locale].script === "arabic") === arabicLetters.test(name),
  ) ?? defaultLocale;

/** As much of a character as can be drawn. */
export type PortraitSubject = Pick<
  CharacterRow,
  "name" | "speciesId" | "classId" | "backgroundId" | "level" | "appearance" | "build"
>;

/** The character as the painter sees it. What is not chosen yet is drawn as a human fighter would be. */
export function subjectOf(row: PortraitSubject, seed: string, locale?: Locale): PainterInput {
  return {
    speciesId: row.speciesId ?? "human",
    lineageId: lineageOf(row),
    classId: row.classId ?? "fighter",
    backgroundId: row.backgroundId,
    level: row.level,
    appearance: row.appearance,
    seed,
    name: row.name,
    locale: locale ?? scriptLocale(row.name),
  };
}

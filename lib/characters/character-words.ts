import type { Locale } from "@/lib/kernel/ctx";
import { nameOf } from "@/lib/rulebook/text";

/** The names of what a character is, for pictures and texts outside React. */
export function characterWords(row: { speciesId: string | null; classId: string | null }, locale: Locale) {
  return {
    speciesName: nameOf("species", row.speciesId ?? "human", locale),
    className: nameOf("class", row.classId ?? "fighter", locale),
  };
}

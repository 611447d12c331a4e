import { nameOf } from "@/lib/rulebook/text";

type Summary = { speciesId: string | null; classId: string | null; level: number };
type Phrase = (key: "line" | "lineNoClass", values: Record<string, string | number>) => string;

/** `Elf wizard, level 3` in the reader's language. Server only: it reads the rulebook's words. */
export function characterLine(t: Phrase, { speciesId, classId, level }: Summary, locale: "en" | "fa"): string {
  const species = nameOf("species", speciesId ?? "human", locale);
  if (!classId) return t("lineNoClass", { species, level });
  const className = nameOf("class", classId, locale);
  return t("line", { species, class: locale === "en" ? className.toLowerCase() : className, level });
}

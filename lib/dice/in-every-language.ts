import { type Locale, locales } from "@/lib/kernel/locale";
import type { Build } from "@/lib/rulebook/build";
import { textsIn } from "@/lib/rulebook/texts-in";

export type InEveryLanguage = Record<Locale, string>;

/** The names of what is shown, in every language: each reader of a room has their own. Empty for what has no name. */
export function namesInEveryLanguage(
  shown: unknown,
  build: Build,
): (key: string) => InEveryLanguage {
  const texts = locales.map((locale) => [locale, textsIn(shown, build, locale)] as const);
  return (key) =>
    Object.fromEntries(
      texts.map(([locale, own]) => [locale, own[key]?.name ?? ""]),
    ) as InEveryLanguage;
}

import { isArabicScript, type Locale } from "@/lib/i18n/locales";

const persian = /\p{Script=Arabic}/u;

/** The same characters, those first whose name the reader's script can spell; otherwise in the order they came. */
export function readableFirst<C extends { name: string }>(
  locale: Locale,
  characters: readonly C[],
): C[] {
  const readable = ({ name }: C) => persian.test(name) === isArabicScript(locale);
  return [
    ...characters.filter(readable),
    ...characters.filter((character) => !readable(character)),
  ];
}

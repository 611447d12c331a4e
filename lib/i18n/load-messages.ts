import { en } from "./catalogue-en.ts";
import { fa } from "./catalogue-fa.ts";
import type { Locale } from "./locales.ts";

export type Messages = typeof en;
export type Namespace = keyof Messages;

const catalogues: Record<Locale, Messages> = { en, fa };

export function loadMessages(locale: Locale): Messages {
  return catalogues[locale];
}

/** Only what the client components below need: each namespace sent is weight on a phone. */
export function pickMessages<const N extends Namespace>(
  locale: Locale,
  namespaces: readonly N[],
): Pick<Messages, N> {
  const all = loadMessages(locale);
  return Object.fromEntries(namespaces.map((name) => [name, all[name]])) as Pick<Messages, N>;
}

import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { fa } from "@/lib/rulebook/packs/srd-5.2/text/fa";
import type { TextEntry, TextKind, TextLayer, TextLocale } from "@/lib/rulebook/text-entry";

export type { TextEntry, TextKind, TextLayer, TextLocale } from "@/lib/rulebook/text-entry";

const layers: Record<TextLocale, TextLayer> = { en, fa };

/** The display name; falls back to English, then to the id spelled out, so a page never breaks for want of a word. */
export function nameOf(kind: TextKind, id: string, locale: TextLocale): string {
  return entryOf(kind, id, locale)?.name ?? spellOut(id);
}

/** The one-line description, or undefined. */
export function lineOf(kind: TextKind, id: string, locale: TextLocale): string | undefined {
  return entryOf(kind, id, locale)?.line;
}

function entryOf(kind: TextKind, id: string, locale: TextLocale): TextEntry | undefined {
  return layers[locale][kind]?.[id] ?? layers.en[kind]?.[id];
}

function spellOut(id: string): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  return last
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import { nameOf, type TextEntry, type TextKind, type TextLocale } from "@/lib/rulebook/text";

const known = new WeakMap<readonly HomebrewEntry[], ReadonlyMap<string, TextEntry>>();
const none: ReadonlyMap<string, TextEntry> = new Map();

/** Names and lines of the build's own entries, and of the traits that these describe, by id. */
export function ownTexts(build: Build): ReadonlyMap<string, TextEntry> {
  const entries = build.homebrew;
  if (!entries || entries.length === 0) return none;
  const hit = known.get(entries);
  if (hit) return hit;
  const texts = new Map<string, TextEntry>();
  for (const { id, name, line, row } of entries) {
    texts.set(id, { name, ...(line ? { line } : {}) });
    for (const trait of [row.traits, row.features].filter(Array.isArray).flat())
      addTrait(texts, trait);
  }
  known.set(entries, texts);
  return texts;
}

function addTrait(texts: Map<string, TextEntry>, trait: unknown): void {
  const { id, name, line } = (trait ?? {}) as Record<string, unknown>;
  if (typeof id !== "string" || typeof name !== "string" || name === "") return;
  texts.set(id, { name, ...(typeof line === "string" && line !== "" ? { line } : {}) });
}

const marks: Record<TextLocale, string> = { en: "homebrew", fa: "خودساخته" };

/** The name as it stands on sheets, pages and exports: nobody takes it for a rule of the book. */
export function markedName(name: string, locale: TextLocale): string {
  return `${name} (${marks[locale]})`;
}

/** The name of a thing in this build: the owner's own, else the rulebook's. */
export function nameIn(build: Build, kind: TextKind, id: string, locale: TextLocale): string {
  return ownTexts(build).get(id)?.name ?? nameOf(kind, id, locale);
}

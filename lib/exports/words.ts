import { characterLine } from "@/lib/characters/character-line";
import { formatList, formatModifier } from "@/lib/i18n/format";
import { directionOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { localeTable } from "@/lib/kernel/locale";
import type { Source } from "@/lib/rulebook/sheet";
import { lineOf, nameOf, type TextKind } from "@/lib/rulebook/text";
import type { ExportSource } from "./export-source";

/** The words of one export: the rulebook's names in the reader's language, the owner's own entries under their own. */
export function wordsOf({ page, locale }: ExportSource) {
  const { texts, character } = page;
  const t = translator(locale, "exports");
  const name = (kind: TextKind, id: string) =>
    texts[`${kind}/${id}`]?.name ?? nameOf(kind, id, locale);
  const line = (kind: TextKind, id: string) =>
    texts[`${kind}/${id}`]?.line ?? lineOf(kind, id, locale);
  const list = (items: readonly string[]) => formatList(locale, items);
  return {
    t,
    name,
    line,
    list,
    /** Between facts of one line. */
    comma: localeTable[locale].comma,
    semicolon: localeTable[locale].semicolon,
    /** `+3`. The marks that keep the sign in its place are needed in right-to-left text only. */
    signed: (value: number) => {
      const text = formatModifier(locale, value);
      return directionOf(locale) === "rtl" ? text : text.replace(/[\u2066\u2069]/g, "");
    },
    of: (source: Source) => name(source.kind as TextKind, source.id),
    /** `Elf · Wizard 1`. */
    identity: characterLine(character, locale) || t("identity.nobody"),
    characterName: character.name || t("identity.unnamed"),
  };
}

export type Words = ReturnType<typeof wordsOf>;

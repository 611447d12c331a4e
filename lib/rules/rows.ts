import { itemFacts } from "@/lib/rulebook/inventory";
import { baseIds, isMagicItem } from "@/lib/rulebook/item-bases";
import type { ItemRow, Row, RulesPack } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { lineOf, nameOf, type TextKind, type TextLocale } from "@/lib/rulebook/text";
import type { RuleKind } from "./schema";

const packs: Readonly<Record<string, RulesPack>> = { [srd52.id]: srd52 };

const textKinds: Readonly<Record<RuleKind, TextKind>> = {
  classes: "class",
  subclasses: "subclass",
  species: "species",
  backgrounds: "background",
  feats: "feat",
  skills: "skill",
  languages: "language",
  alignments: "alignment",
  spells: "spell",
  armor: "armor",
  weapons: "weapon",
  gear: "gear",
  tools: "tool",
  packs: "pack",
  "magic-items": "item",
};

export function packOf(id: string): RulesPack {
  return packs[id] ?? srd52;
}

export function rowsOf(pack: RulesPack, kind: RuleKind): ReadonlyMap<string, Row> {
  return kind === "magic-items" ? pack.items : (pack[kind] as ReadonlyMap<string, Row>);
}

/** What a magic item of many shapes can be made of, by name. */
function basesOf(row: ItemRow, locale: TextLocale) {
  if (!isMagicItem(row) || !row.bases) return {};
  const madeOf = baseIds(srd52, row.bases).map((id) => ({
    id,
    name: nameOf((itemFacts(srd52, id)?.kind ?? "item") as TextKind, id, locale),
  }));
  return { madeOf };
}

/** `textOf` finds the complete texts of the same language. */
export function toRuleRow(
  kind: RuleKind,
  row: Row,
  locale: TextLocale,
  textOf: (kind: string, id: string) => string | undefined,
) {
  return {
    ...row,
    name: nameOf(textKinds[kind], row.id, locale),
    line: lineOf(textKinds[kind], row.id, locale) ?? null,
    text: textOf(textKinds[kind], row.id) ?? null,
    ...(kind === "magic-items" ? basesOf(row as ItemRow, locale) : {}),
  };
}

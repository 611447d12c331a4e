import { z } from "zod";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import { textSearch } from "@/lib/kernel/fold-text";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import { isUsableBy, isWantedItem } from "@/lib/rulebook/item-filters";
import { itemCategories, itemRarities, type MagicItemRow } from "@/lib/rulebook/magic-item";
import type { ItemRow, Row } from "@/lib/rulebook/pack";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { playableTexts } from "@/lib/rulebook/playable-texts";
import { packOf, rowsOf, toRuleRow } from "../rows";
import { PackInput, RuleKindInput, RuleRow } from "../schema";

const searchLengthMax = 100;

/** @throws Fault invalid `request.cursor` for a row that there is not */
function placeAfter(rows: readonly { told: { id: string } }[], cursor: string): number {
  const [id] = decodeCursor(cursor, ["text"]);
  const at = rows.findIndex(({ told }) => told.id === id);
  must(at >= 0, "invalid", "request.cursor", { fields: [{ path: "cursor", code: "cursor" }] });
  return at + 1;
}

const isForClass = (row: Row, wanted: string | undefined): boolean => {
  if (!wanted) return true;
  return isMagicItem(row as ItemRow)
    ? isUsableBy(srd52, row as MagicItemRow, wanted)
    : ((row as { classes?: readonly string[] }).classes?.includes(wanted) ?? false);
};

/** The rows of one kind with names in the caller's language, in the order of its alphabet. */
export const listRules = verb({
  name: "rules.list",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.read",
  input: z.strictObject({
    kind: RuleKindInput,
    pack: PackInput,
    ...pageInput,
    query: z.string().trim().max(searchLengthMax).optional().describe("Part of the name or id"),
    locale: z.enum(locales).optional(),
    level: z.coerce.number().int().min(0).max(9).optional().describe("Spells only: of this level"),
    class: z
      .string()
      .max(60)
      .optional()
      .describe("Spells on this class's list; magic items that one of the class may use"),
    rarity: z.enum(itemRarities).optional().describe("Magic items only"),
    category: z.enum(itemCategories).optional().describe("Magic items only"),
    attunement: z
      .enum(["true", "false"])
      .optional()
      .describe("Magic items only: those that ask for attunement, or those that do not"),
  }),
  output: pageOf(RuleRow).meta({ id: "RulePage" }),
  async run({ ctx, input }) {
    const locale = input.locale ?? ctx.origin.locale;
    const textOf = await playableTexts(locale);
    const isWanted = textSearch(input.query ?? "");
    const { compare } = new Intl.Collator(locale);
    const all = [...rowsOf(packOf(input.pack), input.kind).values()]
      .map((row) => ({ row, told: toRuleRow(input.kind, row, locale, textOf) }))
      .sort(
        (one, other) =>
          compare(one.told.name, other.told.name) || (one.told.id < other.told.id ? -1 : 1),
      );
    const rows = all
      .slice(input.cursor ? placeAfter(all, input.cursor) : 0)
      .filter(
        ({ row }) => input.level === undefined || (row as { level?: number }).level === input.level,
      )
      .filter(({ row }) => isForClass(row, input.class) && isWantedItem(row, input))
      .map(({ told }) => told)
      .filter(({ id, name }) => isWanted(`${name} ${id}`));
    return toPage(rows, input.limit, (row) => [row.id]);
  },
});

import { z } from "zod";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { packOf, rowsOf, toRuleRow } from "../rows";
import { PackInput, RuleKindInput, RuleRow } from "../schema";

const searchLengthMax = 100;

/** The rows of one kind, ordered by id, with names in the caller's language. */
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
    locale: z.enum(["en", "fa"]).optional(),
    level: z.coerce.number().int().min(0).max(9).optional().describe("Spells only: of this level"),
    class: z.string().max(60).optional().describe("Spells only: on this class's list"),
  }),
  output: pageOf(RuleRow).meta({ id: "RulePage" }),
  async run({ ctx, input }) {
    const locale = input.locale ?? ctx.origin.locale;
    const after = input.cursor ? String(decodeCursor(input.cursor, ["text"])[0]) : "";
    const wanted = input.query?.toLowerCase();
    const rows = [...rowsOf(packOf(input.pack), input.kind).values()]
      .filter((row) => input.level === undefined || (row as { level?: number }).level === input.level)
      .filter((row) => !input.class || (row as { classes?: readonly string[] }).classes?.includes(input.class))
      .map((row) => toRuleRow(input.kind, row, locale))
      .filter((row) => !wanted || row.id.includes(wanted) || row.name.toLowerCase().includes(wanted))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .filter((row) => row.id > after);
    return toPage(rows, input.limit, (row) => [row.id]);
  },
});
